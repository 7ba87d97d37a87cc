"""Cards to show: an official finds the law by its name, day and number, in each language."""

from __future__ import annotations

import pytest

from pana.render.dates import show_date
from pana.site.portal import Portal
from tests.render.conftest import Render


@pytest.mark.parametrize("locale", ["kk", "ru", "en"])
def test_a_card_names_each_law_with_its_day_and_number(
    portal: Portal, render: Render, locale: str
) -> None:
    named = 0
    for record in portal.data("cards")["cards"]:
        page = render(f"{{{{card {record['id']}}}}}", locale, "show-this")
        for part in page.select(".show-card-part"):
            code = str(part["lang"]).partition("-")[0]
            laws = {b.law for id in record["basis"] for b in portal.evidence[id].basis}
            for law in (portal.sources[id] for id in laws):
                if law.number and law.adopted:
                    shown = f"{show_date(law.adopted, code)}, "
                    assert shown in part.get_text(), (record["id"], law.id)
                    assert law.number in part.get_text(), (record["id"], law.id)
                    named += 1
    assert named > 20
