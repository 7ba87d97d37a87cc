"""Every text in one language outside a page's body: front matter, records, interface."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from pana.errors import Problem
from pana.pages.page import Page
from pana.records.yaml_lines import Document, Place
from pana.site.portal import Portal

Find = Callable[[str], Iterable[tuple[str, str]]]
"""Says of a text what is wrong with it and how to mend it."""


@dataclass(frozen=True)
class Text:
    """One text in one language, and where it stands.

    Attributes:
        path, line: where.
        name: what it is, for a problem: `contact "kibhr", what_for`.
        locale: its language.
        text: the text itself.
    """

    path: str
    line: int
    name: str
    locale: str
    text: str


@dataclass(frozen=True, eq=False)
class TextFile:
    """The texts of one file of records or interface; the same object while the file is the same."""

    texts: tuple[Text, ...]


@dataclass(frozen=True, eq=False)
class Parallel:
    """The same text in several languages, by locale code."""

    texts: Mapping[str, Text]


def titles_of(page: Page) -> Iterator[Text]:
    """Yield the texts of a page's front matter that a reader sees."""
    for key in ("title", "description"):
        if page.meta.get(key):
            line = page.meta_lines.get(key, 1)
            yield Text(page.file, line, f"`{key}`", page.locale, str(page.meta[key]))
    for index, word in enumerate(page.keywords):
        line = page.meta_lines.get(f"keywords.{index}", page.meta_lines.get("keywords", 1))
        yield Text(page.file, line, "`keywords`", page.locale, word)
    for index, limit in enumerate(page.time_limits):
        line = page.meta_lines.get(f"time_limits.{index}.label", 1)
        yield Text(page.file, line, f'time limit "{limit.id}"', page.locale, str(limit.label))


def problems_in_texts(texts: Iterable[Text], find: Find) -> Iterator[Problem]:
    """Yield what `find` says of each text, at the text's place and with its name."""
    for text in texts:
        for what, how in find(text.text):
            yield Problem(text.path, text.line, f"{text.name}: {what}", how)


def problems_in_page(page: Page, find: Find) -> Iterator[Problem]:
    """Yield what `find` says of each line of a page and of its titles."""
    for number, text in page.lines:
        for what, how in find(text):
            yield Problem(page.file, number, what, how)
    yield from problems_in_texts(titles_of(page), find)


def _name(data: Any, place: Place) -> str:
    """Return what a reader of the message calls the text at `place`."""
    words: list[str] = []
    value = data
    for part in place:
        value = value[part]
        if isinstance(value, dict) and isinstance(value.get("id"), str):
            words.append(f'"{value["id"]}"')
        elif isinstance(part, str):
            words.append(part)
    return ", ".join(words[1:] or words)


@lru_cache(maxsize=256)
def _parallels(document: Document, codes: frozenset[str]) -> tuple[Parallel, ...]:
    found: list[Parallel] = []

    def walk(value: Any, place: Place) -> None:
        if isinstance(value, list):
            for index, item in enumerate(value):
                walk(item, (*place, index))
        elif isinstance(value, dict) and value and set(value) <= codes:
            found.append(
                Parallel(
                    {
                        code: Text(
                            document.path,
                            document.line((*place, code)),
                            _name(document.data, place),
                            code,
                            text,
                        )
                        for code, text in value.items()
                        if isinstance(text, str)
                    }
                )
            )
        elif isinstance(value, dict):
            for key, item in value.items():
                walk(item, (*place, key))

    walk(document.data, ())
    return tuple(found)


def parallels_of(portal: Portal) -> Iterator[Parallel]:
    """Yield every text of the records that stands there in several languages."""
    codes = frozenset(portal.locales)
    for document in portal.text_documents:
        yield from _parallels(document, codes)


def interface_texts(portal: Portal) -> Iterator[tuple[str, Text]]:
    """Yield every interface text with its dotted key."""
    for code, concern, document in portal.interface_documents:
        yield from _flat(document, code, concern)


def interface_parallels(portal: Portal) -> Iterator[tuple[str, Parallel]]:
    """Yield every interface text in all its languages, with its dotted key."""
    texts: dict[str, dict[str, Text]] = {}
    for key, text in interface_texts(portal):
        texts.setdefault(key, {})[text.locale] = text
    for key, languages in texts.items():
        yield key, Parallel(languages)


@lru_cache(maxsize=256)
def _flat(document: Document, code: str, concern: str) -> tuple[tuple[str, Text], ...]:
    found: list[tuple[str, Text]] = []

    def walk(value: Any, place: Place) -> None:
        if isinstance(value, dict):
            for key, item in value.items():
                walk(item, (*place, key))
        elif isinstance(value, list):
            for index, item in enumerate(value):
                walk(item, (*place, index))
        elif isinstance(value, str):
            key = ".".join(map(str, (concern, *place)))
            found.append((key, Text(document.path, document.line(place), f"`{key}`", code, value)))

    walk(document.data, ())
    return tuple(found)


@lru_cache(maxsize=256)
def _record_file(document: Document, codes: frozenset[str]) -> TextFile:
    parallels = _parallels(document, codes)
    return TextFile(tuple(text for one in parallels for text in one.texts.values()))


@lru_cache(maxsize=256)
def _interface_file(document: Document, code: str, concern: str) -> TextFile:
    return TextFile(tuple(text for _, text in _flat(document, code, concern)))


def files_of_records(portal: Portal) -> Iterator[TextFile]:
    """Yield the texts of records and interface, one file at a time."""
    codes = frozenset(portal.locales)
    for document in portal.text_documents:
        yield _record_file(document, codes)
    for code, concern, document in portal.interface_documents:
        yield _interface_file(document, code, concern)


def texts_of_records(portal: Portal) -> Iterator[Text]:
    """Yield every text of records and interface, one language at a time."""
    for file in files_of_records(portal):
        yield from file.texts
