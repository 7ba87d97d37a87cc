"""Contacts: a house number is guarded like a telephone number, a number held back stays back."""

from __future__ import annotations

from dataclasses import replace

from pana.checks.confirmed import check_confirmed
from pana.checks.contacts import check_contacts
from pana.records.contacts import Contact
from pana.site.portal import Portal

OFFICE = "employment-department-almaty"
HELD_BACK = "anti-corruption-1424"


def with_contact(portal: Portal, contact: Contact) -> Portal:
    """Return the portal with one contact changed."""
    return replace(portal, contacts={**portal.contacts, contact.id: contact})


def test_a_house_number_changes_only_with_its_day(portal: Portal) -> None:
    office = portal.contacts[OFFICE]
    assert office.address
    swapped = {code: text.replace("85", "58") for code, text in office.address.items()}
    assert swapped != office.address
    (problem,) = check_confirmed(with_contact(portal, replace(office, address=swapped)))
    assert OFFICE in problem.what
    assert problem.severity == "error"


def test_a_better_word_in_an_address_needs_no_new_day(portal: Portal) -> None:
    office = portal.contacts[OFFICE]
    assert office.address
    address = {**office.address, "en": office.address["en"].replace("Avenue", "Ave")}
    assert address != office.address
    assert check_confirmed(with_contact(portal, replace(office, address=address))) == []


def test_an_address_in_one_more_language_needs_no_new_day(portal: Portal) -> None:
    office = portal.contacts[OFFICE]
    assert office.address
    address = {**office.address, "fa": office.address["en"]}
    assert check_confirmed(with_contact(portal, replace(office, address=address))) == []


def test_no_text_of_a_card_says_a_number_that_is_too_uncertain_to_show(portal: Portal) -> None:
    line = portal.contacts[HELD_BACK]
    assert check_contacts(portal) == []
    for field in ("name", "what_for", "caution"):
        text = getattr(line, field)
        said = replace(line, **{field: {**text, "kk": f"{text['kk']} 1424"}})
        (problem,) = check_contacts(with_contact(portal, said))
        assert "1424" in problem.what
    sure = replace(line, confidence="high", name={**line.name, "kk": "1424"})
    assert check_contacts(with_contact(portal, sure)) == []
