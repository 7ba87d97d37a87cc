"""Five groups × rights, procedure, contacts × three languages, at most two taps from home."""

from __future__ import annotations

from pathlib import Path

import pytest

from pana.site.portal import Portal
from tests.site.parsed import parsed

GROUPS = {
    "asylum-seeker": "asylum",
    "convention-refugee": "refugee",
    "mandate-refugee": "mandate-who",
    "stateless-person": "stateless-who",
    "undetermined-nationality": "undetermined-who",
}
QUESTIONS = {"rights": "what-i-can-do", "procedure": "what-next", "contacts": "who-helps"}
LOCALES = ("kk", "ru", "en")


def text_links(file: Path) -> set[Path]:
    """Files that links inside a page's text (not its menu) lead to."""
    soup = parsed(file)
    links = [str(a["href"]).partition("#")[0] for a in soup.select("main a[href]")]
    return {
        (file.parent / link / "index.html").resolve() for link in links if link and "//" not in link
    }


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("group", GROUPS)
def test_a_groups_first_page_answers_its_three_questions_two_taps_from_home(
    built_site: Path, portal: Portal, locale: str, group: str
) -> None:
    home = built_site / portal.address(locale, "home") / "index.html"
    first = built_site / portal.address(locale, GROUPS[group]) / "index.html"
    assert first.resolve() in text_links(home), "one tap from home"
    soup = parsed(first)
    for section in QUESTIONS.values():
        heading = soup.find("h2", id=section)
        assert heading is not None, section
    after_helps = soup.find("h2", id="who-helps")
    assert after_helps is not None
    assert after_helps.find_next("article", class_="contact") is not None
    assert group in portal.page(locale, GROUPS[group]).groups


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("group", GROUPS)
def test_the_table_of_rights_has_the_same_nine_rows_on_every_groups_page(
    built_site: Path, portal: Portal, locale: str, group: str
) -> None:
    def rows(page_id: str) -> list[str]:
        file = built_site / portal.address(locale, page_id) / "index.html"
        soup = parsed(file)
        heading = soup.find("h2", id="what-i-can-do")
        assert heading is not None
        table = heading.find_next("table")
        assert table is not None
        return [cell.get_text(strip=True).lower() for cell in table.select("tbody th")]

    assert rows(GROUPS[group]) == rows("asylum")
    assert len(rows(GROUPS[group])) == 9
