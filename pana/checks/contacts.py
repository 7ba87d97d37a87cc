"""Contacts that would mislead: opening hours that end before they begin, a borrowed number."""

from __future__ import annotations

from collections.abc import Iterator

from pana.errors import Problem
from pana.records.contacts import Contact
from pana.site.portal import Portal

# The State's common contact centre answers for many offices and is nobody's own number.
_COMMON = {"1414": "contact-centre-1414"}


def _slips(contact: Contact) -> Iterator[tuple[str, str]]:
    hours = contact.hours
    if hours and not hours.always and hours.opens >= hours.closes:
        yield (
            f"it closes ({hours.closes}) before it opens ({hours.opens}).",
            "Check `from` and `to`.",
        )
    for phone in contact.phones:
        owner = _COMMON.get(phone.number)
        if phone.own and owner and owner != contact.id:
            yield f"{phone.number} is shown as its own number.", "Write `own: false`."


def check_contacts(portal: Portal) -> list[Problem]:
    """Report contacts with impossible hours or with a common number as their own."""
    return [
        Problem(contact.path, contact.line, f"`{contact.id}`: {what}", how)
        for contact in portal.contacts.values()
        for what, how in _slips(contact)
    ]
