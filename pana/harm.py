"""Which mistakes can hurt a reader most: they are said first."""

from __future__ import annotations

from dataclasses import replace

from pana.errors import Problem
from pana.pages.page import Page
from pana.site.portal import Portal

#: What each rank means, the worst first.
RANKS = (
    "can cost a reader a claim, freedom or safety",
    "can mislead a reader",
    "breaks a part of the portal",
)
_GRAVE_RECORDS = (
    "data/contacts/",
    "data/evidence/",
    "data/cards.yml",
    "data/situation.yml",
    "data/confirmed.yml",
    "data/compared.yml",
    # A rule that cannot be used makes the languages look different everywhere.
    "data/languages/",
)
_READ_RECORDS = ("data/glossary/", "data/sources/", "data/statistics.yml", "data/interface/")


def rank_of_page(portal: Portal, page: Page) -> int:
    """Return 0 for a page on which a mistake can cost a claim, freedom or safety, else 1."""
    return 0 if page.critical or is_grave(portal, page.id) else 1


def is_grave(portal: Portal, page_id: str) -> bool:
    """Tell whether a page is grave by what it is: safety, contacts, cards to show."""
    entry = portal.directory.get(page_id)
    return entry is not None and (entry.nav in ("safety", "contacts") or entry.id == "show-this")


def rank(portal: Portal, problem: Problem) -> int:
    """Return the index in RANKS of what a problem can do."""
    if problem.path.startswith(_GRAVE_RECORDS):
        return 0
    pages = {page.file: page for page in portal.pages.values()}
    if page := pages.get(problem.path):
        return rank_of_page(portal, page)
    if problem.path.startswith("docs/"):
        path = problem.path.split("/", 2)[-1].removesuffix(".md")
        known = [entry.id for entry in portal.directory.values() if entry.path == path]
        return 0 if any(_critical_anywhere(portal, id) for id in known) else 1
    return 1 if problem.path.startswith(_READ_RECORDS) else 2


def _critical_anywhere(portal: Portal, page_id: str) -> bool:
    """Tell whether a page is critical in any language: one that cannot be read counts, too."""
    return is_grave(portal, page_id) or any(
        page.critical for (_, id), page in portal.pages.items() if id == page_id
    )


def by_harm(portal: Portal, problems: list[Problem]) -> list[Problem]:
    """Return the problems once each: errors before warnings, worst harm first, then by place.

    A problem of a whole file is said on its first line, so that every message has a place.
    """
    problems = [replace(p, line=max(p.line, 1)) for p in problems]
    ranks = {path: rank(portal, Problem(path, 0, "", "")) for path in {p.path for p in problems}}
    return sorted(
        set(problems),
        key=lambda p: (p.severity == "warning", ranks[p.path], p.path, p.line, p.what, p.how),
    )
