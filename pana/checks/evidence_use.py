"""Which evidence the portal uses, and which it does not."""

from __future__ import annotations

from collections import defaultdict

from pana.errors import Problem
from pana.records.evidence import unused_evidence
from pana.site.portal import Portal


def uses(portal: Portal) -> dict[str, list[str]]:
    """Return where each evidence record is used: `page#section`, cards and charts."""
    found: dict[str, list[str]] = defaultdict(list)
    for page in portal.pages.values():
        if page.locale != portal.config.source_locale:
            continue
        for mark in page.marks:
            if mark.kind == "reference":
                found[mark.value].append(f"{page.id}#{mark.section}" if mark.section else page.id)
        for limit in page.time_limits:
            found[limit.evidence].append(f"{page.id}, time limit {limit.id}")
    for card in portal.listed("cards", "cards"):
        for id in card["basis"]:
            found[id].append(f"card {card['id']}")
    for chart in portal.listed("statistics", "charts"):
        for series in chart["series"]:
            for point in series["points"]:
                found[point["evidence"]].append(f"chart {chart['id']}")
    return {id: list(dict.fromkeys(places)) for id, places in found.items()}


def check_evidence_use(portal: Portal) -> list[Problem]:
    """Warn of evidence that nothing uses without a reason; low confidence needs none."""
    used = uses(portal)
    idle, _ = unused_evidence(portal.evidence, used)
    contradicting = [
        Problem(
            record.path,
            record.line,
            f"`{record.id}`: `unused` says why no page cites it, but {used[record.id][0]} does.",
            "Write `unused: null`, or take the reference out of the page.",
        )
        for record in portal.evidence.values()
        if record.unused and record.id in used
    ]
    return contradicting + [
        Problem(
            record.path,
            record.line,
            f"`{record.id}`: no page cites this record.",
            "Cite it where it helps a reader, or say in `unused` why not.",
            "warning",
        )
        for record in idle
        if record.confidence != "low" and not record.unused
    ]
