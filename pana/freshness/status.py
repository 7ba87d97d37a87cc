"""The state of each page in each language, as readers are told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pana.checks.days import day
from pana.clock import today
from pana.pages.page import Page
from pana.site.portal import Portal
from pana.translations.drift import comparisons, source_of
from pana.translations.fingerprint import LEAD, TITLE


@dataclass(frozen=True)
class PageState:
    """What is known of a page in one language.

    Attributes:
        is_source: it is the text from which the others are written.
        translation_checked: day on which a person checked the translation, or None.
        reviewed: day of the last full check against the sources, or None.
        behind, uncompared: ids of the sections that are older than the source, or that nobody has
            compared since they changed; "" stands for title and first lines.
        updated, overdue_since: day of the last change; day since which a check is overdue, or None.
    """

    is_source: bool
    translation_checked: date | None
    reviewed: date | None
    behind: tuple[str, ...]
    uncompared: tuple[str, ...]
    updated: date | None
    review_by: date | None
    overdue: bool


def state_of_page(portal: Portal, page: Page) -> PageState:
    """Return the state of a page."""
    behind: list[str] = []
    uncompared: list[str] = []
    for found in comparisons(portal, page):
        section = "" if found.own.key in (TITLE, LEAD) else found.own.key
        if found.standing in ("behind", "moved"):
            behind.append(section)
        elif found.standing in ("both-changed", "new"):
            uncompared.append(section)
    review_by = day(page.meta.get("review_by"))
    return PageState(
        is_source=source_of(portal, page) is None,
        translation_checked=day(page.meta.get("translation_reviewed")),
        reviewed=day(page.reviewed),
        behind=tuple(dict.fromkeys(behind)),
        uncompared=tuple(dict.fromkeys(uncompared)),
        updated=day(page.meta.get("updated")),
        review_by=review_by,
        overdue=review_by is not None and review_by < today(),
    )
