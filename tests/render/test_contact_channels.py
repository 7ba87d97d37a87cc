"""What of a contact a reader may see: uncertain ways to reach somebody are not shown at all."""

from __future__ import annotations

import dataclasses
import re
from typing import Any
from urllib.parse import unquote

import pytest
from bs4 import BeautifulSoup

from pana.records.contacts import Contact, Phone
from pana.render.contact import show_contact, vcard
from pana.render.page import PageRenderer
from pana.site.portal import Portal
from pana.site.write import site_files
from tests.altered import altered

LOCALES = ("kk", "ru", "en")
LABEL = {"kk": "кеңсе", "ru": "офис", "en": "office"}
# Every channel with a value that stands nowhere else.
WAYS: dict[str, tuple[dict[str, Any], tuple[str, ...]]] = {
    "phones": (
        {"phones": (Phone("+77011234567", LABEL, own=True, short=False),)},
        ("77011234567", "70112", "123 4567", "12-34"),
    ),
    "whatsapp": ({"whatsapp": "+77017654321"}, ("77017654321", "wa.me")),
    "telegram": ({"telegram": "@a_test_name"}, ("a_test_name", "t.me/")),
    "emails": ({"emails": ("someone@test.example",)}, ("someone@test.example", "mailto:")),
    "address": ({"address": dict.fromkeys(LOCALES, "Probe Street 7")}, ("Probe Street", "geo:")),
}
EVERYTHING = {key: value for fields, _ in WAYS.values() for key, value in fields.items()}


def with_contact(portal: Portal, **fields: Any) -> tuple[Portal, Contact]:
    """The portal with one more contact, made of a real one."""
    contact = dataclasses.replace(
        portal.contacts["unhcr-almaty"], **{"id": "probe", "unconfirmed": (), **fields}
    )
    return altered(portal, contacts={**portal.contacts, "probe": contact}), contact


def card(portal: Portal, contact_id: str, locale: str = "en") -> BeautifulSoup:
    renderer = PageRenderer(portal, portal.page(locale, "asylum"))
    return BeautifulSoup(renderer.contact_card(contact_id), "html.parser")


@pytest.mark.parametrize("locale", LOCALES)
def test_a_sure_contact_shows_every_way(portal: Portal, locale: str) -> None:
    changed, _ = with_contact(portal, confidence="high", **EVERYTHING)
    html = str(card(changed, "probe", locale))
    for _, traces in WAYS.values():
        assert any(trace in html for trace in traces)


@pytest.mark.parametrize(
    ("locale", "words"), [("kk", "ішкі 12"), ("ru", "доб. 12"), ("en", "ext. 12")]
)
def test_an_extension_is_said_in_the_readers_language_and_dialled(
    portal: Portal, locale: str, words: str
) -> None:
    phone = Phone("+77272584598", LABEL, own=True, short=False, extension="12")
    changed, contact = with_contact(portal, confidence="high", phones=(phone,))
    link = card(changed, "probe", locale).select_one("a.call")
    assert link is not None
    assert link["href"] == "tel:+77272584598,12"
    assert words in link.get_text()
    assert "TEL:+77272584598,12\r\n" in vcard(contact, locale)


@pytest.mark.parametrize("locale", LOCALES)
def test_low_confidence_shows_no_way_but_says_that_there_is_no_number(
    portal: Portal, locale: str
) -> None:
    changed, _ = with_contact(portal, confidence="low", **EVERYTHING)
    shown = card(changed, "probe", locale)
    for _, traces in WAYS.values():
        assert not [trace for trace in traces if trace in str(shown)]
    assert not shown.select("a.call, [data-copy], a[href$='.vcf']")
    assert portal.interface[locale].contact.no_number in shown.get_text()


@pytest.mark.parametrize("locale", LOCALES)
def test_no_real_contact_of_low_confidence_shows_a_way(portal: Portal, locale: str) -> None:
    low = [c for c in portal.contacts.values() if c.confidence == "low"]
    assert low
    for contact in low:
        shown = show_contact(contact, locale, portal.interface[locale], portal.cities, "x.vcf")
        assert not (shown.phones or shown.emails or shown.whatsapp_href or shown.telegram_href)
        assert not (shown.address or shown.vcard_url)


@pytest.mark.parametrize("channel", WAYS)
def test_an_unconfirmed_way_is_hidden_and_the_others_stay(portal: Portal, channel: str) -> None:
    changed, contact = with_contact(
        portal, confidence="medium", unconfirmed=(channel,), **EVERYTHING
    )
    html = str(card(changed, "probe"))
    for name, (_, traces) in WAYS.items():
        assert any(trace in html for trace in traces) == (name != channel)
        assert contact.shows(name) == (name != channel)


def test_an_unconfirmed_web_address_is_hidden(portal: Portal) -> None:
    fields = {"websites": ("https://probe.example/page",), "confidence": "medium"}
    shown, _ = with_contact(portal, **fields)
    hidden, _ = with_contact(portal, unconfirmed=("websites",), **fields)
    assert "probe.example" in str(card(shown, "probe"))
    assert "probe.example" not in str(card(hidden, "probe"))


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(("confidence", "stale"), [("high", False), ("medium", True)])
def test_what_is_not_certain_says_that_it_is_not_confirmed_and_how_old_it_is(
    portal: Portal, locale: str, confidence: str, stale: bool
) -> None:
    changed, _ = with_contact(portal, confidence=confidence, as_of="2021-03-05")
    shown = card(changed, "probe", locale)
    age = shown.select_one(".as-of")
    assert age is not None
    words = portal.interface[locale].contact
    assert (words.stale in age.get_text()) == stale
    assert "2021" in age.get_text()
    assert ".." not in age.get_text()
    assert bool(shown.select(".contact-stale")) == stale


@pytest.mark.parametrize("locale", LOCALES)
def test_an_uncertain_contact_without_a_date_says_so(portal: Portal, locale: str) -> None:
    changed, _ = with_contact(portal, confidence="medium", as_of=None)
    assert portal.interface[locale].contact.undated in card(changed, "probe", locale).get_text()


@pytest.mark.parametrize("locale", LOCALES)
def test_1414_on_an_offices_card_is_called_the_states_general_number(
    portal: Portal, locale: str
) -> None:
    offices = [
        contact
        for contact in portal.contacts.values()
        if contact.confidence != "low"
        and any(phone.number == "1414" and not phone.own for phone in contact.phones)
    ]
    assert offices
    for office in offices:
        calls = card(portal, office.id, locale).select("a.call[href='tel:1414']")
        assert len(calls) == 1
        assert portal.interface[locale].record.general_line in calls[0].get_text()


def test_1414_is_in_the_vcard_of_its_own_record_alone(portal: Portal) -> None:
    with_number = {
        address.rsplit("/", 1)[1]
        for address, content in site_files(portal, "1")
        if address.endswith(".vcf") and b"1414\r\n" in content
    }
    assert with_number == {"contact-centre-1414.vcf"}


@pytest.mark.parametrize("locale", LOCALES)
def test_the_city_stands_once_in_an_address(portal: Portal, locale: str) -> None:
    for contact in portal.contacts.values():
        if contact.city not in portal.cities or not contact.shows("address"):
            continue
        city = portal.cities[contact.city][locale]
        copied = card(portal, contact.id, locale).select_one("[data-copy]")
        if copied is not None and contact.address:
            written = max(1, contact.address[locale].count(city))
            assert str(copied["data-copy"]).count(city) == written


def test_a_card_without_channels_has_no_empty_list(portal: Portal) -> None:
    changed, _ = with_contact(portal, confidence="low", websites=())
    assert not card(changed, "probe").select("ul")


def test_a_contact_tells_the_device_its_check_date_only_when_it_can_be_reached(
    portal: Portal,
) -> None:
    sure, contact = with_contact(portal, confidence="high", **EVERYTHING)
    low, _ = with_contact(portal, confidence="low", **EVERYTHING)
    dated = card(sure, "probe").select_one("[data-check-by]")
    assert dated is not None
    assert dated["data-check-by"] == contact.check_by.isoformat()
    assert not card(low, "probe").select("[data-check-by]")


@pytest.mark.parametrize("locale", LOCALES)
def test_the_map_is_asked_for_the_russian_address_in_its_city(portal: Portal, locale: str) -> None:
    address = {"kk": "Достық даңғылы, 85/2", "ru": "пр. Достык, 85/2, 050040", "en": "85/2 Dostyk"}
    changed, _ = with_contact(portal, address=address, city="almaty")
    link = card(changed, "probe", locale).select_one("a[href^='geo:']")
    assert link is not None
    href = str(link["href"])
    assert unquote(href) == "geo:0,0?q=Алматы, пр. Достык, 85/2"
    # Nothing in it may end the query or the attribute.
    assert re.fullmatch(r"geo:0,0\?q=[A-Za-z0-9%._-]+", href)
    assert address[locale].removesuffix(", 050040") in link.get_text()


@pytest.mark.parametrize("box", ["Case Postale 2500, Geneva", "P.O. Box 7, Астана", "а/я 7"])
def test_a_post_box_is_on_no_map(portal: Portal, box: str) -> None:
    changed, _ = with_contact(portal, address=dict.fromkeys(LOCALES, box))
    shown = card(changed, "probe")
    assert box in shown.get_text()
    assert not shown.select("a[href^='geo:']")


def test_every_address_that_is_shown_can_be_copied(portal: Portal) -> None:
    seen = 0
    for contact in portal.contacts.values():
        shown = card(portal, contact.id)
        for link in shown.select("a[href^='geo:']"):
            seen += 1
            button = shown.select_one("button[data-copy]")
            assert button is not None
            assert str(button["data-copy"]) in link.get_text()
    assert seen > 2
