"""Opening hours: words for people, and a form in which the device can say "open now"."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest
import yaml

from pana.records.contacts import Hours
from pana.render.contact import ShownContact, show_contact
from pana.site.portal import Portal

NOTE = {"kk": "түскі үзіліс 13:00", "ru": "обед в 13:00", "en": "lunch at 13:00"}


def shown(portal: Portal, locale: str, hours: Hours | None, confirmed: bool) -> ShownContact:
    contact = dataclasses.replace(
        portal.contacts["unhcr-almaty"], hours=hours, hours_confirmed=confirmed
    )
    return show_contact(contact, locale, portal.interface[locale], portal.cities, "x.vcf")


def weekdays(root: Path) -> list[str]:
    text = (root / "data" / "schemas" / "contacts.yml").read_text(encoding="utf-8")
    match = re.search(r"days: \{enum: (\[.*?\])\}", text)
    assert match
    names: list[str] = yaml.safe_load(match[1])
    return names


@pytest.mark.parametrize("locale", ["kk", "ru", "en"])
def test_every_kind_of_week_has_words_and_numbers(portal: Portal, root: Path, locale: str) -> None:
    for days in weekdays(root):
        contact = shown(portal, locale, Hours(False, days, "09:00", "18:30", None), True)
        assert contact.hours == f"{portal.interface[locale].record.days[days]}, 09:00–18:30"
        assert re.fullmatch(r"[1-7]-[1-7] 09:00-18:30", contact.opening)
        assert contact.opening[0] <= contact.opening[2]


@pytest.mark.parametrize(
    ("days", "numbers"),
    [("mon-fri", "1-5"), ("mon-sat", "1-6"), ("mon-sun", "1-7"), ("wed", "3-3")],
)
def test_the_week_begins_on_monday(portal: Portal, days: str, numbers: str) -> None:
    contact = shown(portal, "en", Hours(False, days, "09:00", "18:00", None), True)
    assert contact.opening == f"{numbers} 09:00-18:00"


@pytest.mark.parametrize("locale", ["kk", "ru", "en"])
def test_day_and_night(portal: Portal, locale: str) -> None:
    contact = shown(portal, locale, Hours(True, "", "", "", None), True)
    assert (contact.hours, contact.opening) == (portal.interface[locale].contact.always, "24/7")


@pytest.mark.parametrize("locale", ["kk", "ru", "en"])
@pytest.mark.parametrize("note", [None, NOTE])
def test_unconfirmed_hours_say_so_and_never_say_open_now(
    portal: Portal, locale: str, note: dict[str, str] | None
) -> None:
    contact = shown(portal, locale, Hours(False, "mon-fri", "09:00", "18:00", note), False)
    assert contact.hours.endswith(f". {portal.interface[locale].record.hours_unconfirmed}")
    assert contact.opening == ""


@pytest.mark.parametrize("locale", ["kk", "ru", "en"])
def test_a_note_goes_on_in_the_same_sentence(portal: Portal, locale: str) -> None:
    contact = shown(portal, locale, Hours(False, "mon-fri", "09:00", "18:00", NOTE), True)
    assert contact.hours.endswith(f"18:00; {NOTE[locale]}")


def test_unknown_hours_are_left_out(portal: Portal) -> None:
    contact = shown(portal, "en", None, True)
    assert (contact.hours, contact.opening) == ("", "")
