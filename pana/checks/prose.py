"""What does not belong into a page's text: numbers to call, addresses, HTML, wrong letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pana.errors import Problem
from pana.pages.markdown import DIRECTIVE, LINK, REFERENCE, outside_code
from pana.pages.page import Page
from pana.site.portal import Portal

PHONE = re.compile(r"(?<![\w-])(?:\+7|8)[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)")
EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+")
WEB = re.compile(r"(?:https?://|www\.)\S+")
HTML = re.compile(r"</?[a-zA-Z][^>]*>|<!--|<!")
CONFLICT = re.compile(r"^(<{7}|={7}|>{7})( |$)")
MIXED = re.compile(r"\b(?=\w*[A-Za-zÀ-ɏ])(?=\w*[\u0400-\u04FF])[^\W\d_]+\b")
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")

Finding = tuple[str, str]


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


def _findings(text: str, short_codes: frozenset[str]) -> Iterator[Finding]:
    plain = _plain(text)
    yield from _phones(plain, short_codes)
    rules: tuple[tuple[re.Pattern[str], str, str], ...] = (
        (EMAIL, "the e-mail address {} is typed into the text.", "Put it into data/contacts."),
        (WEB, "the address {} is typed into the text.", "Put it into data/contacts or data/sources."),
        (HTML, "HTML is typed into the text: {}.", "Use Markdown only."),
        (CONFLICT, "a merge conflict was left in the text: {}.", "Keep one of the two texts."),
        (MIXED, 'the word "{}" mixes Latin and Cyrillic letters.', "Type it again with one keyboard."),
        (INVISIBLE, "there is an invisible sign in the line{}.", "Delete the line and type it again."),
    )
    for pattern, what, how in rules:
        for match in pattern.finditer(plain):
            yield what.format(match[0] if pattern is not INVISIBLE else ""), how


def _images(page: Page) -> Iterator[Problem]:
    for mark in page.marks:
        if mark.kind == "image" and not mark.name.strip():
            yield Problem(
                page.file, mark.line, f"the image {mark.value} has no text for those who cannot see it.",
                "Write what it shows between the brackets: ![…](…).",
            )


def check_prose(portal: Portal) -> list[Problem]:
    """Report typed numbers and addresses, HTML, conflict marks, mixed alphabets, mute images."""
    short = frozenset(
        phone.number
        for contact in portal.contacts.values()
        for phone in contact.phones
        if not phone.number.startswith("+")
    )
    problems: list[Problem] = []
    for page in portal.pages.values():
        problems.extend(_images(page))
        for number, text in outside_code(list(enumerate(page.body.split("\n"), page.body_line))):
            problems.extend(Problem(page.file, number, *found) for found in _findings(text, short))
    return problems


