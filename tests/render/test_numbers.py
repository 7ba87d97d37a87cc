"""Numbers and telephone numbers as people read them."""

from __future__ import annotations

import re

import pytest
from bs4 import BeautifulSoup

from pana.render.charts import show_integer
from pana.render.contact import show_number
from pana.render.page import PageRenderer
from pana.site.portal import Portal


@pytest.mark.parametrize(
    ("locale", "value", "shown"),
    [
        ("en", 7, "7"),
        ("en", 1234567, "1,234,567"),
        ("ru", 999, "999"),
        ("ru", 34600, "34\u00a0600"),
        ("kk", 1234567, "1\u00a0234\u00a0567"),
    ],
)
def test_digits_are_grouped_and_never_break_apart(locale: str, value: int, shown: str) -> None:
    assert show_integer(value, locale) == shown


@pytest.mark.parametrize(
    ("number", "shown"), [("112", "112"), ("1414", "1414"), ("11616", "116 16")]
)
def test_short_codes_are_written_as_people_say_them(number: str, shown: str) -> None:
    assert show_number(number) == shown


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("+77272584598", "+7 727 258 45 98"),
        ("+77273823559", "+7 727 382 35 59"),
        ("+77172580058", "+7 7172 58 00 58"),
        ("+77081060810", "+7 708 106 0810"),
        ("+41227398844", "+41 22 739 88 44"),
    ],
)
def test_long_numbers_are_grouped_as_the_country_writes_them(number: str, shown: str) -> None:
    assert show_number(number) == shown


def test_long_numbers_keep_every_digit_and_begin_with_the_country(portal: Portal) -> None:
    numbers = [p.number for c in portal.contacts.values() for p in c.phones if p.number[0] == "+"]
    assert numbers
    for number in numbers:
        assert "+" + re.sub(r"\D", "", show_number(number)) == number
        assert show_number(number).count(" ") >= 2


@pytest.mark.parametrize("locale", ["kk", "ru", "en"])
def test_charts_say_each_value_as_text(portal: Portal, locale: str) -> None:
    renderer = PageRenderer(portal, portal.page(locale, "protection-in-kazakhstan"))
    for record in portal.data("statistics")["charts"]:
        html = "".join(renderer.before_markdown(f"{{{{chart {record['id']}}}}}"))
        soup = BeautifulSoup(renderer.after_markdown(html), "html.parser")
        values = [cell.get_text() for cell in soup.select("td.chart-value")]
        wanted = [p["value"] for series in record["series"] for p in series["points"]]
        assert values == [show_integer(value, locale) for value in wanted]
        shares = [float(str(rect["width"]).rstrip("%")) for rect in soup.select("rect")]
        assert all(0 <= share <= 100 for share in shares)
