"""The day of a build: today in UTC, or the day that an editor sets."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from pana.clock import today


def test_a_set_day_is_the_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PANA_TODAY", "2027-06-01")
    assert today() == date(2027, 6, 1)


@pytest.mark.parametrize("value", [None, ""])
def test_without_a_set_day_it_is_today_in_utc(
    monkeypatch: pytest.MonkeyPatch, value: str | None
) -> None:
    monkeypatch.delenv("PANA_TODAY", raising=False)
    if value is not None:
        monkeypatch.setenv("PANA_TODAY", value)
    before = datetime.now(UTC).date()
    assert before <= today() <= datetime.now(UTC).date()


@pytest.mark.parametrize("value", ["tomorrow", "01.06.2027", "2027-02-30"])
def test_a_day_that_does_not_exist_is_an_error(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("PANA_TODAY", value)
    with pytest.raises(ValueError):
        today()
