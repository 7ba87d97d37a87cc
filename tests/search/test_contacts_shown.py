"""Search knows of a contact what its card shows, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pana.checks.references import check_references
from pana.records.contacts import Contact
from pana.search.documents import SearchPage
from pana.search.portal import search_pages
from pana.site.portal import Portal

OWNER = "emergency-112"


def words(pages: list[SearchPage]) -> str:
    """All that search reads of all pages."""
    return " ".join(
        " ".join((*page.names, *(f"{part.heading} {part.text}" for part in page.sections)))
        for page in pages
    )


def with_contact(portal: Portal, contact: Contact) -> Portal:
    """Return the portal with one contact changed."""
    return replace(portal, contacts={**portal.contacts, contact.id: contact})


def probe(portal: Portal, **fields: object) -> str:
    """What search reads when a contact has a name and a number that stand nowhere else."""
    owner = portal.contacts[OWNER]
    names = dict.fromkeys(owner.name, "Zzprobe")
    phones = (replace(owner.phones[0], number="9876"), *owner.phones[1:])
    contact = replace(owner, name=names, phones=phones, **fields)  # type: ignore[arg-type]
    return words(search_pages(with_contact(portal, contact)))


def test_a_number_that_is_shown_is_found(portal: Portal) -> None:
    found = probe(portal)
    assert "9876" in found
    assert "Zzprobe" in found


@pytest.mark.parametrize("fields", [{"unconfirmed": ("phones",)}, {"confidence": "low"}])
def test_a_number_that_no_card_shows_is_not_found(
    portal: Portal, fields: dict[str, object]
) -> None:
    found = probe(portal, **fields)
    assert "9876" not in found
    assert "Zzprobe" in found


def test_a_record_that_nobody_may_see_is_not_found(portal: Portal) -> None:
    found = probe(portal, kind="un-staff")
    assert "9876" not in found
    assert "Zzprobe" not in found


def test_a_list_of_contacts_that_nobody_may_see_is_an_error(portal: Portal) -> None:
    kinds = {contact.kind for contact in portal.contacts.values()}
    assert "un-staff" in kinds
    page = portal.page("en", "emergency-numbers")
    changed = replace(page, body=f"{page.body}\n\n{{{{contacts un-staff}}}}\n")
    spoilt = replace(portal, pages={**portal.pages, ("en", page.id): changed})
    found = [str(problem) for problem in check_references(spoilt)]
    assert any("un-staff" in problem for problem in found)
