"""What a text states so that languages can be compared: numbers, days of the year, durations.

Digits must agree. Where one language writes digits and the other a word ("3 months", "три
месяца"), the word counts.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from pana.languages import Language
from pana.pages.markdown import DIRECTIVE, LINK, REFERENCE

Line = tuple[int, str]
Place = tuple[str, int]
"""Something stated, and the line on which it stands."""

_DIGITS = re.compile(r"(?<![\w])\d{1,3}(?:[ \u00a0\u202f,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?")
_GROUPED = re.compile(r"\d{1,3}(?:[ \u00a0\u202f,]\d{3})+")
_LIST_MARK = re.compile(r"^\s*\d+[.)]\s")
_YEARS = re.compile(r"(?<!\d)((?:19|20)\d{2})[-–](\d{2})(?![\d-])")
# A year is no duration, though "2025 жылғы" and "2025 года" look like one.
_LONGEST = 1000


@dataclass(frozen=True, eq=False)
class Facts:
    """What a text states.

    Attributes:
        numbers: numbers in digits and month names beside a number (`month 9`), with their lines.
        words: how often a number stands there as a word.
        days: days of the year as `17 of month 9`, with their lines.
        durations: `3 months`, `2000 tenge` and so on, in digits, with their lines.
        spoken: the same, with the number in words.
        negations: how many words deny something.
    """

    numbers: tuple[Place, ...]
    words: Counter[str]
    days: tuple[Place, ...]
    durations: tuple[Place, ...]
    spoken: tuple[Place, ...]
    negations: int


def plain(text: str) -> str:
    """Return a Markdown line without references, directives, link targets and list number."""
    text = REFERENCE.sub(" ", DIRECTIVE.sub(" ", LINK.sub(lambda m: m["text"], text)))
    # "2021-22" names the years 2021 and 2022.
    text = _YEARS.sub(lambda m: f"{m[1]}, {m[1][:2]}{m[2]}", _western(text))
    return _LIST_MARK.sub("", text)


def _western(text: str) -> str:
    """Return the text with the digits of every script as 0 to 9."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


def value(digits: str) -> str:
    """Return a number as all languages write it: without group marks, with a decimal point."""
    return re.sub(r"\D", "", digits) if _GROUPED.fullmatch(digits) else digits.replace(",", ".")


def _months(text: str, language: Language) -> Iterator[tuple[str, str]]:
    for index, pattern in enumerate(language.months, start=1):
        for match in pattern.finditer(text):
            # A month's name counts only beside a number: "may" and "март" are words, too.
            around = text[max(0, match.start() - 12) : match.end() + 6]
            if re.search(r"\d", around):
                before = re.search(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s+$", text[: match.start()])
                after = re.match(r"\s+(\d{1,2})(?!\d)(?!\s*жыл)", text[match.end() :])
                day = before or after
                yield f"month {index}", f"{day[1]} of month {index}" if day else ""


def _durations(text: str, language: Language) -> Iterator[str]:
    for match in _DIGITS.finditer(text):
        amount = value(match[0])
        if amount.isdigit() and int(amount) >= _LONGEST and len(match[0]) == 4:
            continue
        if unit := _unit(text, match.end(), language):
            yield f"{amount} {unit}"


def _spoken(text: str, language: Language) -> Iterator[str]:
    for number, pattern in language.numbers.items():
        if number == 1:
            continue
        for match in pattern.finditer(text):
            if unit := _unit(text, match.end(), language):
                yield f"{number} {unit}"


def _unit(text: str, start: int, language: Language) -> str:
    return next((name for name, unit in language.units.items() if unit.match(text, start)), "")


@lru_cache(maxsize=8192)
def facts_of(lines: tuple[Line, ...], language: Language) -> Facts:
    """Return what the numbered lines of a text state."""
    numbers: list[Place] = []
    days: list[Place] = []
    durations: list[Place] = []
    spoken: list[Place] = []
    words: Counter[str] = Counter()
    negations = 0
    for line, typed in lines:
        text = plain(typed).lower()
        numbers.extend((value(match[0]), line) for match in _DIGITS.finditer(text))
        for month, day in _months(text, language):
            numbers.append((month, line))
            if day:
                days.append((day, line))
        durations.extend((duration, line) for duration in _durations(text, language))
        spoken.extend((duration, line) for duration in _spoken(text, language))
        for number, pattern in language.numbers.items():
            words[str(number)] += len(pattern.findall(text))
        negations += len(language.negation.findall(text))
    return Facts(tuple(numbers), words, tuple(days), tuple(durations), tuple(spoken), negations)


@lru_cache(maxsize=8192)
def text_facts(text: str, language: Language, line: int = 0) -> Facts:
    """Return what one text of a record or of the front matter states."""
    return facts_of(tuple((line, part) for part in text.split("\n")), language)


@dataclass(frozen=True)
class Difference:
    """What only one of two texts states, and where.

    Attributes:
        kind: what differs: numbers, dates or amounts.
        missing: what the source states and this text does not.
        extra: what this text states and the source does not.
        line: line of this text at which to look, 0 when it has none.
    """

    kind: str
    missing: tuple[str, ...]
    extra: tuple[str, ...]
    line: int


def _only(here: Iterable[Place], there: Iterable[Place], words: Counter[str]) -> list[Place]:
    """Return what stands `here` more often than `there`, not even as a word."""
    left = Counter(stated for stated, _ in there) + words
    only = []
    for stated, line in here:
        if left[stated] > 0:
            left[stated] -= 1
        else:
            only.append((stated, line))
    return only


def _difference(kind: str, missing: list[Place], extra: list[Place]) -> Iterator[Difference]:
    if missing or extra:
        yield Difference(
            kind,
            tuple(stated for stated, _ in missing),
            tuple(stated for stated, _ in extra),
            extra[0][1] if extra else 0,
        )


def differences(source: Facts, own: Facts) -> Iterator[Difference]:
    """Yield in what two texts that should state the same differ."""
    found = list(
        _difference(
            "numbers",
            _only(source.numbers, own.numbers, own.words),
            _only(own.numbers, source.numbers, source.words),
        )
    )
    yield from found
    if found:
        return
    # "три дня" where the source has no 3, neither in digits nor as a word.
    found = list(
        _difference("amounts", _unheard(source.spoken, own), _unheard(own.spoken, source))
    )
    yield from found
    if found:
        return
    # The numbers agree: are they still with the same month, the same unit?
    yield from _difference("dates", *_swapped(source.days, own.days))
    yield from _difference(
        "amounts", *_swapped((*source.durations, *source.spoken), (*own.durations, *own.spoken))
    )


def _unheard(spoken: Iterable[Place], other: Facts) -> list[Place]:
    """Return the spoken durations whose number does not stand in the other text at all."""
    said = {number for number, _ in other.numbers}
    said |= {number for number, count in other.words.items() if count}
    return [(stated, line) for stated, line in spoken if stated.split()[0] not in said]


def _swapped(source: Iterable[Place], own: Iterable[Place]) -> tuple[list[Place], list[Place]]:
    """Return what differs on both sides; on one side alone it may be said in other words."""
    here, there = list(source), list(own)
    missing = [place for place in here if place[0] not in {stated for stated, _ in there}]
    extra = [place for place in there if place[0] not in {stated for stated, _ in here}]
    return (missing, extra) if missing and extra else ([], [])
