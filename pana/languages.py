"""What the checks know of each language (data/languages/<code>.yml): months, numbers, negation.

A language without such a file is a language like any other: it is compared by digits alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from pana.errors import Problem
from pana.records.yaml_lines import Document, Place, plain_yaml, read_yaml

_NOTHING = re.compile(r"(?!)")


@dataclass(frozen=True, eq=False)
class Targets:
    """What makes a page easy enough in one language; None where nothing is measured.

    Attributes:
        sentence_words: most words per sentence on average.
        page_words: most words per page.
        index: flesch-kincaid, flesch-oborneva or "".
        index_limit: highest value of that index.
        long_word_letters: a word with more letters counts as long.
    """

    sentence_words: float | None
    page_words: int | None
    index: str
    index_limit: float | None
    long_word_letters: int


@dataclass(frozen=True, eq=False)
class Language:
    """Rules of one language. Patterns match lower-case text; an unknown rule matches nothing.

    Attributes:
        code: locale code.
        babel: name by which the date library knows the language.
        official: whether offices of Kazakhstan read it.
        months: patterns of the month names, in calendar order.
        numbers: pattern of the words for a number, by number.
        units: pattern of each unit, to stand right after a number; the first that fits counts.
        negation: words that turn a sentence into its opposite.
        rule_words: words that state a duty or a right.
        duty: words that state a duty, in the source language also weaker ones.
        labels, answers: labels of a step, answers of the table of rights; the same order in each.
        bare_links: texts of a link that do not say where it leads.
        foreign_words: common words of another language in the same letters.
        letters, foreign, typical: letters of the language, letters that do not belong to it, and
            letters of which every longer sentence has one.
    """

    code: str
    babel: str
    official: bool
    months: tuple[re.Pattern[str], ...]
    numbers: Mapping[int, re.Pattern[str]]
    units: Mapping[str, re.Pattern[str]]
    negation: re.Pattern[str]
    rule_words: re.Pattern[str]
    duty: re.Pattern[str]
    labels: tuple[str, ...]
    answers: tuple[str, ...]
    bare_links: re.Pattern[str]
    foreign_words: re.Pattern[str]
    letters: re.Pattern[str]
    foreign: re.Pattern[str]
    typical: re.Pattern[str] | None
    targets: Targets

    @property
    def knows_letters(self) -> bool:
        """Whether the rules say with which letters the language is written."""
        return self.letters is not _NOTHING


def _pattern(data: Mapping[str, Any], key: str) -> re.Pattern[str]:
    return re.compile(str(data[key])) if data.get(key) else _NOTHING


def _words(data: Mapping[str, Any], key: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{data[key]})(?!\w)") if data.get(key) else _NOTHING


def _targets(data: Mapping[str, Any]) -> Targets:
    return Targets(
        sentence_words=data.get("sentence_words"),
        page_words=data.get("page_words"),
        index=data.get("index", ""),
        index_limit=data.get("index_limit"),
        long_word_letters=data.get("long_word_letters", 12),
    )


@lru_cache(maxsize=32)
def _read(code: str, text: str) -> Language:
    data: Mapping[str, Any] = plain_yaml(text) or {}
    ending = data.get("month_ending", "")
    return Language(
        code=code,
        babel=data.get("babel", code),
        official=bool(data.get("official", False)),
        months=tuple(re.compile(rf"\b(?:{stem}){ending}\b") for stem in data.get("months", ())),
        numbers={
            int(number): re.compile(rf"\b(?:{words})(?!\w)")
            for number, words in data.get("numbers", {}).items()
        },
        units={
            name: re.compile(rf"[\s\u00a0-]{{0,2}}(?:{unit})(?!\w)")
            for name, unit in data.get("units", {}).items()
        },
        negation=_words(data, "negation"),
        rule_words=_words(data, "rule_words"),
        duty=_words(data, "duty"),
        labels=tuple(map(str, data.get("labels", ()))),
        answers=tuple(map(str, data.get("answers", ()))),
        bare_links=_pattern(data, "bare_links"),
        foreign_words=_words(data, "foreign_words"),
        letters=_pattern(data, "letters"),
        foreign=_pattern(data, "foreign"),
        typical=_pattern(data, "typical") if data.get("typical") else None,
        targets=_targets(data.get("readability", {})),
    )


def load_language(root: Path, code: str) -> tuple[Language, list[Problem]]:
    """Return the rules of a language, and what is wrong with data/languages/<code>.yml.

    The rules are empty without that file, and where it cannot be used.
    """
    name = f"data/languages/{code}.yml"
    if not (root / name).exists():
        return _read(code, ""), []
    document, problems = read_yaml(root / name, name)
    if problems:
        return _read(code, ""), problems
    try:
        return _read(code, (root / name).read_text(encoding="utf-8-sig")), []
    except (re.error, AttributeError, TypeError, ValueError) as error:
        line = next((n for place, n in document.lines.items() if _broken(document, place)), 1)
        what, how = f"a rule cannot be used: {error}.", "Compare it with data/languages/en.yml."
        return _read(code, ""), [Problem(name, line, what, how)]


def _broken(document: Document, place: Place) -> bool:
    """Tell whether the text at `place` is no regular expression."""
    value = document.data
    for part in place:
        value = value[part]
    try:
        re.compile(value if isinstance(value, str) else "")
    except re.error:
        return True
    return False
