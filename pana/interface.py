"""The words of the interface: data/interface/<locale>/<concern>.yml, the same keys everywhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pana.errors import Problem
from pana.records.growing import growing_in, merged
from pana.records.yaml_lines import Document, Place, read_yaml


class Strings:
    """Nested interface strings of one locale; `t.site.menu` in templates.

    A missing key raises KeyError with its full name, so that no hole reaches a reader.
    """

    def __init__(self, data: Mapping[str, Any], name: str) -> None:
        self._data = data
        self._name = name

    def __getitem__(self, key: str) -> Any:
        if key not in self._data:
            raise KeyError(f"the interface string {self._name}.{key} does not exist")
        value = self._data[key]
        return Strings(value, f"{self._name}.{key}") if isinstance(value, dict) else value

    def __getattr__(self, key: str) -> Any:
        if key.startswith("__"):
            raise AttributeError(key)
        return self[key]

    def __contains__(self, key: object) -> bool:
        return key in self._data

    def raw(self) -> Mapping[str, Any]:
        """Return the plain nested mapping, for scripts that need it as JSON."""
        return self._data


def _keys(data: Mapping[str, Any], prefix: str = "") -> Iterator[str]:
    for key, value in data.items():
        if isinstance(value, dict):
            yield from _keys(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}"


def _read_concern(path: Path, file: str) -> tuple[dict[str, Any], list[Problem]]:
    document, problems = read_yaml(path, file)
    if not isinstance(document.data, dict):
        how = "Write one text per line: `name: text`."
        return {}, problems or [Problem(file, 1, "the file holds no texts.", how)]
    return document.data, [*problems, *_no_texts(document, document.data, ())]


def _no_texts(document: Document, data: Mapping[str, Any], place: Place) -> Iterator[Problem]:
    """Yield what stands where a text should: nothing, or a number, `yes` or a date unquoted."""
    for name, value in data.items():
        here = (*place, name)
        if isinstance(value, dict):
            yield from _no_texts(document, value, here)
        elif value in (None, ""):
            what = f"the text of `{'.'.join(map(str, here))}` is empty."
            yield Problem(document.path, document.line(here), what, "Write it in this language.")
        elif not isinstance(value, str | list):
            what = f"`{'.'.join(map(str, here))}` is no text, but {value}."
            yield Problem(document.path, document.line(here), what, "Put it in quotes.")


def load_interface(
    root: Path, locales: Mapping[str, Any]
) -> tuple[dict[str, Strings], list[Problem]]:
    """Read the interface strings of every locale.

    Args:
        root: the repository's folder.
        locales: locale records by code.

    Returns:
        Strings by locale code, and what is wrong: broken YAML, empty texts, a key that one locale
        has and another lacks.
    """
    problems: list[Problem] = []
    data: dict[str, dict[str, Any]] = {}
    folder = root / "data" / "interface"
    concerns = sorted({path.stem for code in locales for path in (folder / code).glob("*.yml")})
    for code in locales:
        data[code] = {}
        for concern in concerns:
            path = folder / code / f"{concern}.yml"
            file = f"data/interface/{code}/{concern}.yml"
            if not path.exists():
                problems.append(Problem(file, 1, "this file is missing.", "Translate it."))
                continue
            data[code][concern], found = _read_concern(path, file)
            problems.extend(found)
    problems.extend(_missing_keys(data, concerns))
    problems.extend(_other_kinds(data))
    growing = growing_in(root / "data")
    for code in growing.growing:
        data[code] = merged(data[code], data[growing.source])
    return {code: Strings(texts, "t") for code, texts in data.items()}, problems


def _other_kinds(data: Mapping[str, Mapping[str, Any]]) -> list[Problem]:
    """Return texts that are a list in one language and one text in most others."""
    kinds: dict[str, dict[str, bool]] = {}
    for code, concerns in data.items():
        for key, value in _values(concerns):
            kinds.setdefault(key, {})[code] = isinstance(value, list)
    problems = []
    for key, lists in kinds.items():
        often = sum(lists.values()) * 2 > len(lists)
        concern, _, name = key.partition(".")
        for code in (code for code, is_list in lists.items() if is_list != often):
            what = f"`{name}` is {'one text' if often else 'a list'}, in other languages it is not."
            path = f"data/interface/{code}/{concern}.yml"
            problems.append(Problem(path, 0, what, "Write it as the other languages do."))
    return problems


def _values(data: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in data.items():
        if isinstance(value, dict):
            yield from _values(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", value


def _missing_keys(data: Mapping[str, Mapping[str, Any]], concerns: list[str]) -> list[Problem]:
    problems = []
    for concern in concerns:
        keys = {code: set(_keys(texts.get(concern, {}))) for code, texts in data.items()}
        everything = set().union(*keys.values())
        for code, own in keys.items():
            for key in sorted(everything - own if own else ()):
                others = ", ".join(c for c in keys if key in keys[c])
                problems.append(
                    Problem(
                        f"data/interface/{code}/{concern}.yml",
                        0,
                        f"the text `{key}` is missing; {others} has it.",
                        "Translate it.",
                    )
                )
    return problems
