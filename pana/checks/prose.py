"""What does not belong into a text: numbers to call, addresses, HTML, wrong letters."""

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
from pana.errors import Problem
from pana.pages.markdown import DIRECTIVE, LINK, REFERENCE
from pana.pages.page import Page
from pana.site.portal import Portal

PHONE = re.compile(
    r"(?<![\w-])(?:\+\d{1,3}|8)[\s(-]*\d{3}[\s)-]*\d{2,3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)"
    r"|(?<![\d-])\d{3}-\d{2}-\d{2}(?![\d-])"
)
EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+")
WEB = re.compile(
    r"(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:kz|org|com|net|int|ru|gov|info)\b"
)
HTML = re.compile(r"</?[a-zA-Z][^>]*>|<!--|<!")
CONFLICT = re.compile(r"^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$")
MIXED = re.compile(r"\b(?=\w*[A-Za-zÀ-ɏ])(?=\w*[\u0400-\u04FF])[^\W\d_]+\b")
# Joiners between letters are part of the spelling in Arabic script, and nowhere else.
INVISIBLE = re.compile(
    "[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff\ufffd\x00-\x08\x0b-\x1f]"
    "|(?<![\u0600-\u06ff])[\u200c\u200d]"
)
ATTRIBUTES = re.compile(r"\{\s*:?[^{}]*(?:style|on\w+|class|src|href)\s*=[^{}]*\}", re.IGNORECASE)

Finding = tuple[str, str]

_RULES: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (EMAIL, "the e-mail address {} is typed into the text.", "Put it into data/contacts."),
    (WEB, "the address {} is typed into the text.", "Put it into data/contacts or data/sources."),
    (HTML, "HTML is typed into the text: {}.", "Use Markdown only."),
    (ATTRIBUTES, "a style is typed into the text: {}.", "Delete it: only headings carry an id."),
    (CONFLICT, "a merge conflict was left in the text: {}.", "Keep one of the two texts."),
    (MIXED, 'the word "{}" mixes Latin and Cyrillic letters.', "Type it again with one keyboard."),
)


def _plain(text: str) -> str:
    """Return the line without what the portal itself understands."""
    return REFERENCE.sub("", DIRECTIVE.sub("", LINK.sub(lambda m: m["text"], text)))


def _phones(text: str, short_codes: frozenset[str]) -> Iterator[Finding]:
    how = "Use {{phone …}} or {{contact …}}: numbers live in data/contacts."
    for match in PHONE.finditer(text):
        yield f"the phone number {match[0]} is typed into the text.", how
    for match in re.finditer(r"(?<![\w.,-])\d{3,5}(?![\w-])(?![.,]\d)", text):
        # A short code is only a phone number where nothing else is counted.
        if match[0] in short_codes:
            yield f"{match[0]} is typed into the text; it is a phone number.", how


def _findings(short_codes: frozenset[str], text: str) -> Iterator[Finding]:
    plain = _plain(text)
    yield from _phones(plain, short_codes)
    yield from _signs(plain)


def _signs(text: str) -> Iterator[Finding]:
    for pattern, what, how in _RULES:
        for match in pattern.finditer(text):
            yield what.format(match[0]), how
    if hidden := INVISIBLE.search(text):
        yield (
            f"there is an invisible sign (U+{ord(hidden[0]):04X}) in the text.",
            "Delete the words around it and type them again.",
        )


def _signs_but_addresses(text: str) -> Iterator[Finding]:
    return (found for found in _signs(text) if "address" not in found[0])


def _images(page: Page) -> Iterator[Problem]:
    for mark in page.marks:
        if mark.kind == "image" and not mark.name.strip():
            yield Problem(
                page.file,
                mark.line,
                f"the image {mark.value} has no text for those who cannot see it.",
                "Write what it shows between the brackets: ![…](…).",
            )


def short_codes(portal: Portal) -> frozenset[str]:
    """Return the numbers of contacts that are too short to look like a phone number."""
    return frozenset(
        phone.number
        for contact in portal.contacts.values()
        for phone in contact.phones
        if not phone.number.startswith("+")
    )


@lru_cache(maxsize=1024)
def _in_page(page: Page, short: frozenset[str]) -> tuple[Problem, ...]:
    return (*_images(page), *problems_in_page(page, partial(_findings, short)))


@lru_cache(maxsize=1024)
def _in_records(file: TextFile) -> tuple[Problem, ...]:
    return tuple(problems_in_texts(file.texts, _signs_but_addresses))


def check_prose(portal: Portal) -> list[Problem]:
    """Report typed numbers and addresses, HTML, conflict marks, mixed alphabets, mute images.

    Texts of records may name addresses; for wrong letters and HTML they are searched, too.
    """
    short = short_codes(portal)
    return [
        *(problem for page in portal.pages.values() for problem in _in_page(page, short)),
        *(problem for file in files_of_records(portal) for problem in _in_records(file)),
    ]
