"""The numbers that a text states, so that two languages can be compared.

Digits must agree. Where one language writes digits and the other a word ("3 months", "три
месяца"), the word counts. Month names become numbers of their own kind, so that dates agree
whatever their order.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import yaml

from pana.pages.markdown import DIRECTIVE, LINK, REFERENCE

_DIGITS = re.compile(
    r"(?<![\w])\d{1,3}(?:[ \u00a0\u202f,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?"
)
_LIST_MARK = re.compile(r"^\s*\d+[.)]\s")


@cache
def _rules() -> Mapping[str, Mapping[str, object]]:
    path = Path(__file__).with_name("numbers.yml")
    rules: Mapping[str, Mapping[str, object]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return rules


@cache
def _months(locale: str) -> tuple[re.Pattern[str], ...]:
    stems = _rules()["months"].get(locale, ())
    ending = r"\b" if locale == "en" else r"\w*"
    return tuple(re.compile(rf"\b(?:{stem}){ending}") for stem in stems)  # type: ignore[attr-defined]


@cache
def _words(locale: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    words = _rules()["words"].get(locale, {})
    return tuple(
        (str(number), re.compile(rf"\b(?:{pattern})\b")) for number, pattern in words.items()  # type: ignore[attr-defined]
    )


def plain(text: str) -> str:
    """Return Markdown text without references, directives, link targets and list numbers."""
    text = REFERENCE.sub(" ", DIRECTIVE.sub(" ", LINK.sub(lambda m: m["text"], text)))
    return "\n".join(_LIST_MARK.sub("", line) for line in text.split("\n"))


def _value(digits: str) -> str:
    grouped = re.fullmatch(r"\d{1,3}(?:[ \u00a0\u202f,]\d{3})+", digits)
    return re.sub(r"\D", "", digits) if grouped else digits.replace(",", ".")


def numbers_in(text: str, locale: str) -> Counter[str]:
    """Count the numbers written in digits, and the month names as `month 9`."""
    text = plain(text).lower()
    found = Counter(_value(match[0]) for match in _DIGITS.finditer(text))
    # A month's name counts only beside a number: "may" and "март" are words, too.
    for index, pattern in enumerate(_months(locale), start=1):
        for match in pattern.finditer(text):
            around = text[max(0, match.start() - 12) : match.end() + 6]
            if re.search(r"\d", around):
                found[f"month {index}"] += 1
    return found


def number_words_in(text: str, locale: str) -> Counter[str]:
    """Count the numbers written as words."""
    text = plain(text).lower()
    return Counter({n: c for n, pattern in _words(locale) if (c := len(pattern.findall(text)))})


def missing_numbers(source: str, source_locale: str, text: str, locale: str) -> list[str]:
    """Return the numbers of `source` that `text` states neither in digits nor in words."""
    missing = numbers_in(source, source_locale) - numbers_in(text, locale)
    return sorted((missing - number_words_in(text, locale)).elements())
