"""A long page lists its sections at the top; a short one does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from pana.site.portal import Portal
from pana.site.view import LONG_PAGE
from tests.site.parsed import parsed


@pytest.mark.parametrize("locale", ["kk", "ru", "en"])
def test_a_long_page_lists_its_sections_in_order(
    built_site: Path, portal: Portal, locale: str
) -> None:
    long = set()
    for page in portal.pages_in(locale):
        html = parsed(built_site / portal.address(locale, page.id) / "index.html")
        listed = [
            (str(a["href"]), a.get_text(strip=True)) for a in html.select("details.contents a")
        ]
        headings = [
            (f"#{h['id']}", h.get_text(" ", strip=True))
            for h in html.select("main > h2[id]:not(#references)")
        ]
        if listed:
            long.add(page.id)
            assert listed == headings, page.id
        else:
            assert len(headings) < LONG_PAGE, page.id
    assert "show-this" in long
    assert "home" not in long
