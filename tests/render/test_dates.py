"""Dates as people write them, whole or in part."""

from __future__ import annotations

import pytest

from pana.render.dates import show_date


@pytest.mark.parametrize(
    ("locale", "iso", "shown"),
    [
        ("en", "2026-11-23", "23 November 2026"),
        ("en", "2026-11", "November 2026"),
        ("en", "2026", "2026"),
        ("ru", "2026-11-23", "23 ноября 2026\u202fг."),
        ("ru", "2026-11", "ноябрь 2026\u202fг."),
        ("ru", "2026", "2026"),
        ("kk", "2026-11-23", "2026\u202fж. 23 қараша"),
        ("kk", "2026-11", "2026\u202fж. қараша"),
        ("kk", "2026", "2026"),
    ],
)
def test_a_date_in_words(locale: str, iso: str, shown: str) -> None:
    assert show_date(iso, locale) == shown


@pytest.mark.parametrize("iso", ["", "2026-13", "2026-02-30", "23.11.2026", "soon", "20260"])
def test_what_is_no_date_is_an_error(iso: str) -> None:
    with pytest.raises(ValueError):
        show_date(iso, "en")
