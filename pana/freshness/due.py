"""What must be checked again, by possible harm and date."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from pana.checks.days import day
from pana.clock import today
from pana.errors import Problem
from pana.harm import RANKS, rank_of_page
from pana.pages.page import Page
from pana.site.portal import Portal

# A source that pages rest on is compared once a year.
_SOURCE_TERM = 365


@dataclass(frozen=True)
class Due:
    """One thing that somebody has to check.

    Attributes:
        kind: page, contact or source.
        id: its id.
        path, line: where it stands.
        harm: index in pana.harm.RANKS.
        by: day by which it must be checked.
        what: what to do, for an editor.
    """

    kind: str
    id: str
    path: str
    line: int
    harm: int
    by: date
    what: str

    def days_over(self, now: date) -> int:
        """Return how many days ago it was due; negative when it is still to come."""
        return (now - self.by).days


def due_page(portal: Portal, page: Page) -> Due | None:
    """Return by when a page must be checked; None when it does not say."""
    by = day(page.meta.get("review_by"))
    if by is None:
        return None
    what = "Compare the page with its sources, then set `reviewed` and `review_by`."
    line = page.meta_lines.get("review_by", 1)
    return Due("page", page.id, page.file, line, rank_of_page(portal, page), by, what)


def _pages(portal: Portal) -> Iterator[Due]:
    source = portal.config.source_locale
    for (locale, _), page in portal.pages.items():
        due = due_page(portal, page)
        # A translation has the days of its source; an own entry only where they differ.
        other = portal.pages.get((source, page.id))
        if due and (
            locale == source
            or other is None
            or due_page(portal, other) is None
            or day(other.meta.get("review_by")) != due.by
        ):
            yield due


def _contacts(portal: Portal) -> Iterator[Due]:
    for contact in portal.contacts.values():
        if contact.is_public:
            what = "Confirm every number and address, then set `as_of` and `check_by`."
            yield Due("contact", contact.id, contact.path, contact.line, 0, contact.check_by, what)


def _sources(portal: Portal) -> Iterator[Due]:
    """Yield the sources of cited evidence, by the day on which that was last compared."""
    cited = {
        mark.value
        for page in portal.pages.values()
        for mark in page.marks
        if mark.kind == "reference"
    }
    oldest: dict[str, date] = {}
    for record in portal.evidence.values():
        for id in record.sources if record.id in cited else ():
            oldest[id] = min(record.checked, oldest.get(id, record.checked))
    for id, checked in oldest.items():
        if (source := portal.sources.get(id)) is not None:
            what = "Compare the evidence that names it with its text today, then set `checked`."
            by = checked + timedelta(days=_SOURCE_TERM)
            yield Due("source", id, source.path, source.line, 1, by, what)


def all_due(portal: Portal) -> list[Due]:
    """Return everything that has a day by which it must be checked, worst harm and oldest first."""
    found = [*_pages(portal), *_contacts(portal), *_sources(portal)]
    return sorted(found, key=lambda due: (due.harm, due.by, due.kind, due.id))


def as_markdown(found: list[Due], now: date) -> str:
    """Return what is due as Markdown, for an issue: by possible harm, then date; "" for nothing."""
    parts: list[str] = []
    for harm in sorted({due.harm for due in found}):
        parts.append(f"### If it is wrong, it {RANKS[harm]}\n")
        for due in (one for one in found if one.harm == harm):
            over = due.days_over(now)
            when = f"**{over} days late**" if over > 0 else f"due by {due.by}"
            parts.append(f"- [ ] {due.kind} `{due.id}` ({due.path}): {when}. {due.what}")
        parts.append("")
    return "\n".join(parts)


def check_freshness(portal: Portal) -> list[Problem]:
    """Report what is past due: a warning, never an error.

    An overdue page says so itself. Stopping a release for it would also stop a corrected number.
    """
    now = today()
    problems: list[Problem] = []
    for due in all_due(portal):
        over = due.days_over(now)
        if over <= 0:
            continue
        problems.append(
            Problem(
                due.path,
                due.line,
                f"the {due.kind} `{due.id}` was due for a check {over} days ago.",
                due.what,
                "warning",
            )
        )
    return problems
