"""Everything a page refers to exists and may be used there."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pana.errors import Problem
from pana.pages.markdown import Mark
from pana.pages.page import Page
from pana.records.wording import did_you_mean
from pana.site.portal import Portal

PLAIN_DIRECTIVES = frozenset(
    {"situation", "glossary", "topics", "translation-status", "offline", "report"}
)
_RECORDS = ("data/contacts/", "data/evidence/", "data/glossary/")
NOTICES = frozenset({"danger", "important", "note", "changed"})


def _unknown(page: Page, mark: Mark, noun: str, where: str, known: Iterable[str]) -> Problem:
    how = did_you_mean(mark.value, known) or f"Use an id from {where}."
    return Problem(page.file, mark.line, f'unknown {noun} "{mark.value}".', how)


def _contact(portal: Portal, page: Page, mark: Mark) -> Iterable[Problem]:
    contact = portal.contacts.get(mark.value)
    if contact is None:
        yield _unknown(page, mark, "contact", "data/contacts", portal.contacts)
    elif not contact.is_public:
        yield Problem(
            page.file,
            mark.line,
            f'the contact "{mark.value}" is an office contact and no help line.',
            "Use another contact.",
        )
    elif mark.section == "who-helps" and contact.confidence == "low":
        yield Problem(
            page.file,
            mark.line,
            f'the contact "{mark.value}" is not sure enough to stand among those who help.',
            "Use one of high or medium confidence.",
        )
    elif mark.name == "phone" and not (
        contact.shows("phones") and contact.phones and contact.phones[0].own
    ):
        yield Problem(
            page.file,
            mark.line,
            f'the contact "{mark.value}" has no number of its own that is sure enough to show.',
            "Confirm the number in data/contacts first, or use {{contact …}}.",
        )


def _directive(portal: Portal, page: Page, mark: Mark) -> Iterable[Problem]:
    if mark.name in ("contact", "phone"):
        yield from _contact(portal, page, mark)
    elif mark.name == "contacts":
        kinds = {contact.kind for contact in portal.contacts.values() if contact.is_public}
        if mark.value not in kinds:
            yield _unknown(page, mark, "kind of contact", "data/contacts", kinds)
    elif mark.name in ("card", "chart"):
        file, key = {"card": ("cards", "cards"), "chart": ("statistics", "charts")}[mark.name]
        known = {record["id"] for record in portal.listed(file, key)}
        # Of a file that cannot be read nothing is known; that it is broken is said once.
        if known and mark.value not in known:
            yield _unknown(page, mark, mark.name, f"data/{file}.yml", known)
    elif mark.name not in PLAIN_DIRECTIVES:
        names = PLAIN_DIRECTIVES | {"contact", "phone", "contacts", "card", "chart"}
        yield Problem(
            page.file,
            mark.line,
            f"unknown command {{{{{mark.name}}}}}.",
            did_you_mean(mark.name, names) or f"Use one of: {', '.join(sorted(names))}.",
        )


def _in_faulty_files(portal: Portal) -> frozenset[str]:
    """Return ids that were typed into records which could not be read.

    That the record is faulty is said once, at its place; not again on each page that names it.
    """
    faulty = {problem.path for problem in portal.problems if problem.path.startswith(_RECORDS)}
    typed: set[str] = set()
    for name in faulty:
        path = portal.root / name
        text = path.read_bytes().decode("utf-8", "replace") if path.is_file() else ""
        typed |= set(re.findall(r"^\s*(?:- )?id:\s*['\"]?([a-z0-9-]+)", text, re.MULTILINE))
    return frozenset(typed) - {*portal.contacts, *portal.evidence, *portal.glossary}


def _doubled(page: Page) -> Iterable[Problem]:
    """Yield contacts, cards and charts that stand twice in a section."""
    seen: set[tuple[str, str, str]] = set()
    for mark in page.marks:
        key = (mark.section, mark.name, mark.value)
        if mark.kind == "directive" and mark.name in ("contact", "card", "chart"):
            if key in seen:
                what = f"{{{{{mark.name} {mark.value}}}}} stands twice in this section."
                yield Problem(page.file, mark.line, what, "Delete one of the two.")
            seen.add(key)


def check_references(portal: Portal) -> list[Problem]:
    """Report unknown evidence, terms, contacts, cards, charts, commands and notices."""
    problems: list[Problem] = []
    perhaps = _in_faulty_files(portal)
    for page in portal.pages.values():
        problems.extend(_doubled(page))
        for mark in page.marks:
            if mark.value in perhaps:
                continue
            if mark.kind == "reference" and mark.value not in portal.evidence:
                problems.append(_unknown(page, mark, "evidence", "data/evidence", portal.evidence))
            elif mark.kind == "term" and mark.value not in portal.glossary:
                problems.append(_unknown(page, mark, "term", "data/glossary", portal.glossary))
            elif mark.kind == "directive":
                problems.extend(_directive(portal, page, mark))
            elif mark.kind == "notice" and mark.value not in NOTICES:
                problems.append(_unknown(page, mark, "notice", "guides/pages.en.md", NOTICES))
    return problems
