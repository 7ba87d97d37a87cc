"""Age: what is due is said, and an overdue critical page stops a release."""

from __future__ import annotations

from datetime import date

import pytest

from pana.freshness.due import GRACE, all_due, as_markdown, check_freshness
from pana.freshness.status import state_of_page
from pana.site.portal import Portal


def test_worst_harm_and_oldest_first(portal: Portal) -> None:
    found = all_due(portal)
    assert {one.kind for one in found} == {"page", "contact", "source"}
    assert found == sorted(found, key=lambda one: (one.harm, one.by, one.kind, one.id))


@pytest.mark.parametrize(
    ("days", "release", "stops"),
    [(GRACE + 1, "1", True), (GRACE, "1", False), (GRACE + 1, "0", False)],
)
def test_critical_page_long_overdue_stops_a_release(
    portal: Portal, monkeypatch: pytest.MonkeyPatch, days: int, release: str, stops: bool
) -> None:
    first = min(o.by for o in all_due(portal) if o.kind == "page" and o.harm == 0)
    monkeypatch.setenv("PANA_TODAY", date.fromordinal(first.toordinal() + days).isoformat())
    monkeypatch.setenv("PANA_RELEASE", release)
    problems = check_freshness(portal)
    assert any(p.severity == "error" for p in problems) is stops
    assert any(p.severity == "warning" for p in problems)


def test_nothing_due_is_an_empty_text(portal: Portal) -> None:
    assert as_markdown([], date(2026, 11, 23)) == ""
    assert "days late" in as_markdown(all_due(portal)[:3], date(2040, 1, 1))


def test_state_is_overdue_after_its_day(portal: Portal, monkeypatch: pytest.MonkeyPatch) -> None:
    page = portal.page("kk", "asylum")
    assert not state_of_page(portal, page).overdue
    monkeypatch.setenv("PANA_TODAY", "2040-01-01")
    assert state_of_page(portal, page).overdue
