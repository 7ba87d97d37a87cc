"""Check a document against its JSON Schema; say each error as an editor needs it.

A schema may carry `x-how`, a sentence that says how to mend a value that does not fit there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError, ValidationError
from referencing.exceptions import Unresolvable

from pana.errors import Problem
from pana.records import formats
from pana.records.wording import did_you_mean, one_of
from pana.records.yaml_lines import Document, Place

_TYPES = {
    "string": "text", "array": "a list", "object": "named fields", "boolean": "true or false",
    "integer": "a whole number", "number": "a number", "null": "null",
}


def load_schema(path: Path) -> Mapping[str, Any]:
    """Read a JSON Schema that is written as YAML.

    Where it says `x-languages: <schema>`, a mapping with one such value per language is meant:
    every language of data/locales.yml may stand there, and each that is not still growing must.
    `x-language-code` is the code of any of them.

    Raises:
        OSError, yaml.YAMLError: the file is missing or broken.
        jsonschema.SchemaError: it is no JSON Schema.
    """
    return _load_schema(*_texts(path))


def _texts(path: Path) -> tuple[str, str]:
    locales = path.parent.parent / "locales.yml"
    known = locales.read_text(encoding="utf-8") if locales.exists() else ""
    return path.read_text(encoding="utf-8"), known


@cache
def _load_schema(text: str, locales: str) -> Mapping[str, Any]:
    data = yaml.safe_load(locales)
    records = data.get("locales") or [] if isinstance(data, dict) else []
    codes = {
        record["code"]: bool(record.get("growing"))
        for record in records
        if isinstance(record, dict) and isinstance(record.get("code"), str)
    }
    schema: Mapping[str, Any] = _for_languages(yaml.safe_load(text), codes)
    Draft202012Validator.check_schema(schema)
    return schema


def misfits(document: Document, path: Path, depth: int = 2) -> list[Problem]:
    """Return everything in `document` that does not fit the schema in a file; see `load_schema`.

    A schema that cannot be used is itself the one problem.
    """
    try:
        return list(_misfits(document, *_texts(path), depth))
    except (
        OSError, ValueError, AttributeError, TypeError,
        yaml.YAMLError, SchemaError, Unresolvable,
    ):
        name = path.relative_to(path.parents[2]).as_posix()
        what = "the form against which records are checked is missing or broken."
        return [Problem(name, 1, what, "Restore it from the last version that worked.")]


@lru_cache(maxsize=2048)
def _misfits(document: Document, schema: str, locales: str, depth: int) -> tuple[Problem, ...]:
    # A file that did not change is the same document: it is checked once.
    return tuple(check(document, _load_schema(schema, locales), depth))


def _for_languages(part: Any, codes: Mapping[str, bool]) -> Any:
    if isinstance(part, list):
        return [_for_languages(item, codes) for item in part]
    if not isinstance(part, dict):
        return part
    if "x-language-code" in part:
        return {"enum": list(codes)}
    if "x-languages" in part:
        value = _for_languages(part["x-languages"], codes)
        return {
            "type": "object",
            "required": [code for code, growing in codes.items() if not growing],
            "additionalProperties": False,
            "properties": dict.fromkeys(codes, value),
        }
    return {key: _for_languages(value, codes) for key, value in part.items()}


def check(document: Document, schema: Mapping[str, Any], depth: int = 2) -> list[Problem]:
    """Return everything in `document` that does not fit `schema`, in the order of its lines.

    Args:
        document: what was read.
        schema: a JSON Schema.
        depth: how many parts of a place lead to the record: 2 for a list under one key, 0 when the
            document is itself the record.
    """
    validator = Draft202012Validator(schema, format_checker=formats.format_checker())
    problems = [
        problem
        for error in validator.iter_errors(document.data)
        for one in _spread(error)
        for problem in _problems(document, one, depth)
    ]
    return sorted(set(problems), key=lambda problem: (problem.line, problem.what))


def _spread(error: ValidationError) -> Iterator[ValidationError]:
    """Replace an error of alternatives by the one that says most."""
    if error.validator not in ("anyOf", "oneOf") or not error.context:
        yield error
        return
    # A choice between null and a form is an error in the form, not in the choice.
    deep = [one for one in error.context if one.validator != "type" or len(one.path) > 0]
    alternatives: dict[Any, list[ValidationError]] = {}
    for one in deep:
        alternatives.setdefault(one.relative_schema_path[0], []).append(one)
    # The alternative with the fewest errors is most likely the one that was meant.
    yield from min(alternatives.values(), key=len, default=[error])


def _field(place: Place) -> str:
    """Return the readable name of a place inside its record: `phones 2, number`."""
    words: list[str] = []
    for part in place:
        if isinstance(part, int) and words:
            words[-1] += f" {part + 1}"
        else:
            words.append(str(part))
    return ", ".join(words)


def _problems(document: Document, error: ValidationError, depth: int) -> Iterator[Problem]:
    place: Place = tuple(error.absolute_path)
    record = _record_id(document.data, place) if depth else ""
    field = _field(place[depth:])
    of = " of ".join(part for part in (f"`{field}`" if field else "", record) if part)
    if error.validator == "additionalProperties":
        said = [((*place, name), _say_extra(error, name)) for name in _extra(error)]
    else:
        said = [(place, _say(error))]
    for where, (what, how) in said:
        yield Problem(document.path, document.line(where), f"{of}: {what}" if of else what, how)


def _record_id(data: Any, place: Place) -> str:
    try:
        record = data[place[0]][place[1]]
        return f"`{record['id']}`"
    except (IndexError, KeyError, TypeError):
        return ""


def _part(error: ValidationError) -> Mapping[str, Any]:
    """Return the part of the schema that the value does not fit."""
    return error.schema if isinstance(error.schema, Mapping) else {}


def _wanted(error: ValidationError) -> Any:
    """Return what that part asks for: the options of `enum`, the name of `format` and so on."""
    return error.validator_value


def _extra(error: ValidationError) -> list[str]:
    known = _part(error).get("properties", {})
    instance: Any = error.instance
    return [key for key in instance if key not in known]


def _say(error: ValidationError) -> tuple[str, str]:
    """Return what is wrong and how to mend it."""
    if isinstance(error.instance, date) and error.validator in ("type", "anyOf", "oneOf"):
        day = error.instance.isoformat()[:10]
        return f"the date {day} is not quoted.", f"Put it in quotes: '{day}'."
    says = _SAYERS.get(str(error.validator))
    what, how = says(error) if says else (f"{error.message}.", _COMPARE)
    return what, _part(error).get("x-how", how)


def _short(value: object) -> str:
    text = " ".join(str(value).split())
    return f'"{text if len(text) <= 60 else text[:57] + "…"}"'


def _say_required(error: ValidationError) -> tuple[str, str]:
    instance: Any = error.instance
    missing = [key for key in _wanted(error) if key not in instance]
    # jsonschema reports each missing field on its own; the message names which.
    name = next((key for key in missing if f"'{key}'" in error.message), missing[0])
    near = did_you_mean(name, _extra(error)).replace("Did you mean", "Is it misspelt as")
    null = "null" in str(_part(error).get("properties", {}).get(name))
    how = near or f"Add `{name}:`{', with null if it is not known' if null else ''}."
    return f"the field `{name}` is missing.", how


def _say_extra(error: ValidationError, name: str) -> tuple[str, str]:
    known = _part(error).get("properties", {})
    return f"unknown field `{name}`.", did_you_mean(name, known) or one_of(known)


def _say_enum(error: ValidationError) -> tuple[str, str]:
    options = [option for option in _wanted(error) if option is not None]
    near = did_you_mean(error.instance, [str(option) for option in options])
    return f"{_short(error.instance)} is not known here.", f"{near} {one_of(options)}".strip()


def _say_type(error: ValidationError) -> tuple[str, str]:
    wanted = _wanted(error)
    names = [_TYPES[name] for name in ([wanted] if isinstance(wanted, str) else wanted)]
    if error.instance is None:
        return "nothing is written here.", f"Write {' or '.join(names)}."
    unquoted = "text" in names and isinstance(error.instance, int | float)
    how = "Put it in quotes." if unquoted else f"Write {names[0]}."
    return f"{_short(error.instance)} is not {' or '.join(names)}.", how


def _say_format(error: ValidationError) -> tuple[str, str]:
    name = _wanted(error)
    return f"{_short(error.instance)} {formats.WHAT[name]}.", formats.HOW[name]


def _say_pattern(error: ValidationError) -> tuple[str, str]:
    return f"{_short(error.instance)} is not written as it should be.", _COMPARE


def _say_empty(_error: ValidationError) -> tuple[str, str]:
    return "nothing is written here.", "Write it, or null where that is allowed."


def _say_long(error: ValidationError) -> tuple[str, str]:
    most, now = error.validator_value, len(str(error.instance))
    return f"{now} signs are too many; {most} are the most.", "Say it shorter."


def _say_unique(_error: ValidationError) -> tuple[str, str]:
    return "the list has the same value twice.", "Delete one of them."


def _say_range(error: ValidationError) -> tuple[str, str]:
    bound = "less" if error.validator == "minimum" else "more"
    return f"{error.instance} is {bound} than {error.validator_value}.", "Check the number."


_COMPARE = "Compare it with a record that is right."
_SAYERS = {
    "required": _say_required, "enum": _say_enum,
    "const": lambda error: (f"{_short(error.instance)} is not known here.", _COMPARE),
    "type": _say_type,
    "anyOf": lambda error: (f"{_short(error.instance)} does not fit here.", _COMPARE),
    "oneOf": lambda error: (f"{_short(error.instance)} does not fit here.", _COMPARE),
    "format": _say_format, "pattern": _say_pattern, "minLength": _say_empty,
    "maxLength": _say_long,
    "minItems": _say_empty, "uniqueItems": _say_unique, "minimum": _say_range,
    "maximum": _say_range,
}
