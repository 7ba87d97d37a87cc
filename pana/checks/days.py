"""Days in the front matter and in records: in a possible order, not too far, not in the future."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from pana.clock import today
from pana.errors import Problem
from pana.harm import is_grave
from pana.pages.page import Page
from pana.site.portal import Portal

# Six and twelve months, with some days for a release that takes its time.
LONGEST_CRITICAL, LONGEST = 190, 375
_NUMERIC = re.compile(r"(?<![\w.])\d{1,2}([./-])\d{1,2}\1(?:19|20)?\d{2}(?!\w)")


def day(value: object) -> date | None:
    """Return an ISO date of the front matter as a date; None when it is missing or faulty."""
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _page(page: Page) -> Iterator[tuple[str, str, str]]:
    updated, review_by = day(page.meta.get("updated")), day(page.meta.get("review_by"))
    reviewed = day(page.reviewed)
    translated = day(page.meta.get("translation_reviewed"))
    for key, past in (
        ("updated", updated),
        ("reviewed", reviewed),
        ("translation_reviewed", translated),
    ):
        if past and past > today():
            yield key, f"the day {past} is in the future.", "Write the day on which it was done."
    if not review_by:
        return
    # A review starts a new term; an edit alone does not.
    start, since = (
        max((d, k) for d, k in ((updated, "updated"), (reviewed, "reviewed")) if d)
        if updated or reviewed
        else (review_by, "updated")
    )
    limit = LONGEST_CRITICAL if page.critical else LONGEST
    if review_by <= start:
        yield (
            "review_by",
            f"`review_by` ({review_by}) is not after `{since}` ({start}).",
            "Write the day by which it must be checked again.",
        )
    elif (review_by - start).days > limit:
        months = 6 if page.critical else 12
        yield (
            "review_by",
            f"`review_by` ({review_by}) is more than {months} months after `{since}`.",
            f"A {'critical page' if page.critical else 'page'} is checked every {months} months.",
        )


@lru_cache(maxsize=1024)
def _numeric(page: Page) -> tuple[Problem, ...]:
    return tuple(_typed_in_digits(page))


def _typed_in_digits(page: Page) -> Iterator[Problem]:
    for number, text in page.lines:
        for match in _NUMERIC.finditer(text):
            yield Problem(
                page.file,
                number,
                f"the date {match[0]} is written in digits alone.",
                "Write the month as a word: a reader may take it for the day.",
            )


def _critical(portal: Portal, page: Page) -> Iterator[Problem]:
    if page.critical:
        return
    why = "has time limits" if page.time_limits else ""
    entry = portal.directory[page.id]
    if not why and is_grave(portal, page.id) and entry.nav == "safety":
        why = "is about safety"
    if why:
        yield Problem(
            page.file,
            1,
            f"the page {why}, but is not marked as critical.",
            "Write `critical: true` in the front matter, in each language.",
        )


def _records(portal: Portal) -> Iterator[Problem]:
    now = today()
    for record in portal.evidence.values():
        if record.checked > now:
            yield Problem(
                record.path,
                record.line,
                f"`{record.id}`: it was checked in the future ({record.checked}).",
                "Write the day on which it was compared with its sources.",
            )
    for contact in portal.contacts.values():
        if contact.as_of and contact.as_of > now.isoformat():
            yield Problem(
                contact.path,
                contact.line,
                f"`{contact.id}`: `as_of` is in the future ({contact.as_of}).",
                "Write the day to which the record goes back.",
            )
        elif contact.as_of and contact.as_of > contact.check_by.isoformat():
            yield Problem(
                contact.path,
                contact.line,
                f"`{contact.id}`: `check_by` is before `as_of`.",
                "Write the day by which it must be confirmed again.",
            )
    for source in portal.sources.values():
        for key in ("adopted", "version"):
            value = getattr(source, key)
            if value and value > now.isoformat():
                yield Problem(
                    source.path,
                    source.line,
                    f"`{source.id}`: `{key}` is in the future ({value}).",
                    "Check the year, the month and the day.",
                )
        adopted, version = source.adopted, source.version
        if adopted and version and version[: len(adopted)] < adopted[: len(version)]:
            yield Problem(
                source.path,
                source.line,
                f"`{source.id}`: the text read is of {version}, before it was adopted ({adopted}).",
                "Check the year, the month and the day of both.",
            )


def check_days(portal: Portal) -> list[Problem]:
    """Report impossible or unclear dates, and pages that should be marked as critical."""
    problems = list(_records(portal))
    for page in portal.pages.values():
        problems.extend(
            Problem(page.file, page.meta_lines.get(key, 1), what, how)
            for key, what, how in _page(page)
        )
        problems.extend(_numeric(page))
        problems.extend(_critical(portal, page))
    return problems
