"""Age: what is due is said, and nothing overdue holds back a correction."""

from __future__ import annotations

from datetime import date

import pytest

from pana.freshness.due import all_due, as_markdown, check_freshness
from pana.freshness.status import state_of_page
from pana.site.portal import Portal


def test_worst_harm_and_oldest_first(portal: Portal) -> None:
    found = all_due(portal)
    assert {one.kind for one in found} == {"page", "contact", "source"}
    assert found == sorted(found, key=lambda one: (one.harm, one.by, one.kind, one.id))


def test_however_long_overdue_a_page_is_it_never_stops_a_release(
    portal: Portal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PANA_TODAY", "2040-01-01")
    monkeypatch.setenv("PANA_RELEASE", "1")
    problems = check_freshness(portal)
    assert any("the page `" in p.what for p in problems)
    assert {p.severity for p in problems} == {"warning"}


def test_nothing_due_is_an_empty_text(portal: Portal) -> None:
    assert as_markdown([], date(2026, 11, 23)) == ""
    assert "days late" in as_markdown(all_due(portal)[:3], date(2040, 1, 1))


def test_state_is_overdue_after_its_day(portal: Portal, monkeypatch: pytest.MonkeyPatch) -> None:
    page = portal.page("kk", "asylum")
    assert not state_of_page(portal, page).overdue
    monkeypatch.setenv("PANA_TODAY", "2040-01-01")
    assert state_of_page(portal, page).overdue
