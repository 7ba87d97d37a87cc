"""A contact saved on a phone: a valid vCard with its own numbers and nothing uncertain."""

from __future__ import annotations

import dataclasses

import pytest
import vobject

from pana.records.contacts import HIDDEN_KINDS, Contact
from pana.render.contact import vcard
from pana.site.portal import Portal
from pana.site.write import site_files

LOCALES = ("kk", "ru", "en")


def values(text: str, field: str) -> list[str]:
    """Parse a vCard and return a field's values."""
    card = vobject.readOne(text)
    return [str(entry.value) for entry in card.contents.get(field, [])]


@pytest.fixture
def contact(portal: Portal) -> Contact:
    return portal.contacts["unhcr-almaty"]


def test_every_published_vcard_is_valid_and_carries_the_contacts_own_numbers(
    portal: Portal,
) -> None:
    cards = {a: c.decode() for a, c in site_files(portal, "1") if a.endswith(".vcf")}
    assert len(cards) > 20
    for address, text in cards.items():
        locale, _, file = address.split("/")
        record = portal.contacts[file.removesuffix(".vcf")]
        assert text.startswith("BEGIN:VCARD\r\nVERSION:3.0\r\n")
        assert text.endswith("END:VCARD\r\n")
        assert values(text, "fn") == [record.name[locale]]
        assert values(text, "tel") == [phone.number for phone in record.phones if phone.own]
        assert record.confidence != "low"
        assert record.kind not in HIDDEN_KINDS


@pytest.mark.parametrize(
    "name", ["Office, Almaty", "Office; Almaty", r"Office \ Almaty", 'The "Office": Almaty']
)
def test_signs_of_the_format_in_a_name_stay_text(contact: Contact, name: str) -> None:
    text = vcard(dataclasses.replace(contact, name=dict.fromkeys(LOCALES, name)), "en")
    assert values(text, "fn") == [name]
    assert vobject.readOne(text).n.value.family == name


@pytest.mark.parametrize(("channel", "field"), [("phones", "tel"), ("emails", "email")])
def test_an_unconfirmed_channel_is_left_out(contact: Contact, channel: str, field: str) -> None:
    sure = dataclasses.replace(contact, unconfirmed=(), emails=("someone@test.example",))
    unsure = dataclasses.replace(sure, unconfirmed=(channel,))
    assert values(vcard(sure, "en"), field)
    assert values(vcard(unsure, "en"), field) == []


def test_nothing_of_low_confidence_is_saved(contact: Contact) -> None:
    low = dataclasses.replace(contact, unconfirmed=(), confidence="low")
    assert values(vcard(low, "en"), "tel") == values(vcard(low, "en"), "email") == []
