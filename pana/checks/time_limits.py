"""Time limits in the front matter: evidenced, explained on the page, said rightly in the label."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pana.errors import Problem
from pana.pages.page import Page, TimeLimit
from pana.parity.facts import text_facts
from pana.records.wording import did_you_mean
from pana.site.portal import Portal

# Of a unit in the front matter, the unit that the label states: calendar days are plain days there.
SAID = {"calendar-days": "days"}


def _check(portal: Portal, page: Page, limit: TimeLimit) -> Iterator[tuple[str, str, str]]:
    if [one.id for one in page.time_limits].count(limit.id) > 1:
        yield "id", "another one has the same id.", "Give each its own, the same in each language."
    if limit.evidence not in portal.evidence:
        how = did_you_mean(limit.evidence, portal.evidence) or "Use an id from data/evidence."
        yield "evidence", f'unknown evidence "{limit.evidence}".', how
    elif portal.evidence[limit.evidence].confidence == "low":
        yield (
            "evidence",
            "it rests on evidence of low confidence.",
            "What is not certain is not shown as a time limit: explain it in the text.",
        )
    elif not any(m.kind == "reference" and m.value == limit.evidence for m in page.marks):
        yield (
            "evidence",
            f"the page does not cite {limit.evidence}.",
            f"Write [^{limit.evidence}] where the text explains the time limit.",
        )
    if page.section(limit.section) is None:
        ids = [section.id for section in page.sections]
        yield (
            "section",
            f"the page has no section #{limit.section}.",
            did_you_mean(limit.section, ids) or "Use the id of a heading of this page.",
        )
    if str(limit.amount) not in re.findall(r"\d+", limit.label):
        yield (
            "label",
            f"the label does not say {limit.amount}.",
            "Write the number in digits, the same as in `amount`.",
        )
        return
    language = portal.languages[page.locale]
    said = [duration for duration, _ in text_facts(limit.label, language).durations]
    wanted = f"{limit.amount} {SAID.get(limit.unit, limit.unit)}"
    if language.units and wanted not in said:
        yield (
            "label",
            f"the label says {', '.join(said) or 'no unit'}, but the time limit is "
            f"{limit.amount} {limit.unit}.",
            "Make `label`, `amount` and `unit` the same.",
        )


def check_time_limits(portal: Portal) -> list[Problem]:
    """Report time limits without evidence, section or number, and labels that say another one."""
    return [
        Problem(
            page.file,
            page.meta_lines.get(
                f"time_limits.{index}.{key}", page.meta_lines.get("time_limits", 1)
            ),
            f'time limit "{limit.id}": {what}',
            how,
        )
        for page in portal.pages.values()
        for index, limit in enumerate(page.time_limits)
        for key, what, how in _check(portal, page, limit)
    ]
