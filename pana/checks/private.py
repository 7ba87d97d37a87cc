"""What could betray or mislead a person: names, numbers of papers, accounts, typed addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache, partial

from pana.checks.texts import (
    TextFile,
    files_of_records,
    problems_in_page,
    problems_in_texts,
)
from pana.checks.unfinished import plain
from pana.errors import Problem
from pana.pages.page import Page
from pana.site.portal import Portal

_Rule = tuple[re.Pattern[str], str, str]
_NEVER = "Delete it: no person and no paper of a person stands on the portal."
_CONTACT = "Put it into data/contacts and use {{contact …}}."
_NAME = r"[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][a-zа-яёәғқңөұүһі]+"
_PRIVATE: tuple[_Rule, ...] = (
    (
        re.compile(r"(?<!\d)\d{6}[ \u00a0-]?\d{6}(?!\d)"),
        "{} looks like the number of a person (IIN)",
        _NEVER,
    ),
    (
        re.compile(r"(?<!\d)(?:\d{4}[ \u00a0-]?){3}\d{4}(?!\d)|\bKZ\d{2}[A-Z0-9 ]{12,20}"),
        "{} looks like the number of a bank card or an account",
        _NEVER,
    ),
    (
        re.compile(r"(?:№|\b[NN])[ \u00a0]?\d{7,9}\b"),
        "{} looks like the number of a passport or an identity card",
        _NEVER,
    ),
    (
        re.compile(
            rf"\b(?:Mr|Mrs|Ms|Dr)\.? {_NAME}|\b(?:[Гг]оспо(?:ж|д)\w+|г-жа|г-н) {_NAME}"
            rf"|\b{_NAME} (?:ханым|мырза)\w*"
        ),
        "{} names a person",
        _NEVER,
    ),
)
_TYPED: tuple[_Rule, ...] = (
    (
        re.compile(r"(?<![\w.])@[A-Za-z]\w{3,}|\bt\.me/\S+|\bwa\.me/\S+"),
        "the address {} is typed into the text",
        _CONTACT,
    ),
    (
        re.compile(r"[\w.+-]+ ?(?: @ |\(at\)|\[at\]|\(собака\)) ?[\w-]+\.\w+"),
        "the e-mail address {} is typed into the text",
        _CONTACT,
    ),
    (
        re.compile(
            rf"\b(?:ул\.|улица|проспект|пр\.|пр-т|мкр\.?) ?{_NAME}(?: {_NAME})?,? ?"
            r"(?:дом |д\. ?)?\d+"
            rf"|\b{_NAME} (?:көшесі|даңғылы|шағын ауданы),? ?\d+"
            rf"|\b\d+,? (?:{_NAME} ){{1,2}}(?:Street|Avenue|street|avenue|St\.|Ave\.)"
        ),
        "the street address {} is typed into the text",
        _CONTACT,
    ),
)


def _findings(rules: tuple[_Rule, ...], text: str) -> Iterator[tuple[str, str]]:
    line = plain(text)
    for pattern, what, how in rules:
        if match := pattern.search(line):
            yield f"{what.format(match[0].strip())}.", how


@lru_cache(maxsize=1024)
def _in_page(page: Page) -> tuple[Problem, ...]:
    return tuple(problems_in_page(page, partial(_findings, (*_PRIVATE, *_TYPED))))


# The records are where addresses stand.
@lru_cache(maxsize=1024)
def _in_records(file: TextFile) -> tuple[Problem, ...]:
    return tuple(problems_in_texts(file.texts, partial(_findings, _PRIVATE)))


def check_private(portal: Portal) -> list[Problem]:
    """Report what names a person or a paper, and addresses that belong into a contact."""
    return [
        *(problem for page in portal.pages.values() for problem in _in_page(page)),
        *(problem for file in files_of_records(portal) for problem in _in_records(file)),
    ]
