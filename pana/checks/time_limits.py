"""Time limits in the front matter: evidenced, explained on the page, their number in the label."""

from __future__ import annotations

import re

from pana.errors import Problem
from pana.pages.page import Page, TimeLimit
from pana.records.wording import did_you_mean
from pana.site.portal import Portal


def _check(portal: Portal, page: Page, limit: TimeLimit) -> list[Problem]:
    line = page.meta_lines.get("time_limits", 1)
    problems = []
    if limit.evidence not in portal.evidence:
        how = did_you_mean(limit.evidence, portal.evidence) or "Use an id from data/evidence."
        problems.append(
            Problem(page.file, line, f'time limit "{limit.id}": unknown evidence "{limit.evidence}".', how)
        )
    elif portal.evidence[limit.evidence].confidence == "low":
        problems.append(
            Problem(
                page.file, line, f'time limit "{limit.id}" rests on evidence of low confidence.',
                "What is not certain is not shown as a time limit: explain it in the text.",
            )
        )
    if page.section(limit.section) is None:
        ids = [section.id for section in page.sections]
        problems.append(
            Problem(
                page.file, line, f'time limit "{limit.id}": the page has no section #{limit.section}.',
                did_you_mean(limit.section, ids) or "Use the id of a heading of this page.",
            )
        )
    if str(limit.amount) not in re.findall(r"\d+", limit.label):
        problems.append(
            Problem(
                page.file, line, f'time limit "{limit.id}": the label does not say {limit.amount}.',
                "Write the number in digits, the same as in `amount`.",
            )
        )
    return problems


def check_time_limits(portal: Portal) -> list[Problem]:
    """Report time limits without evidence, section or number."""
    return [
        problem
        for page in portal.pages.values()
        for limit in page.time_limits
        for problem in _check(portal, page, limit)
    ]
