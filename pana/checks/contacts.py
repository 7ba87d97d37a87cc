"""Contacts that would mislead: impossible hours, a borrowed number, a number that is held back."""

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
        if phone.own and not contact.shows("phones") and phone.number in _words(contact):
            yield (
                f"{phone.number} is too uncertain to show, and a text of the card says it.",
                "Take it out of the text.",
            )


def _words(contact: Contact) -> str:
    """Return all that the card says of itself, in every language."""
    cost = {} if isinstance(contact.cost, str) else contact.cost
    texts = (contact.name, contact.what_for, contact.say_first, contact.caution, cost)
    return " ".join(text for by_locale in texts if by_locale for text in by_locale.values())


def check_contacts(portal: Portal) -> list[Problem]:
    """Report contacts with impossible hours, a common number as their own, a number held back."""
    return [
        Problem(contact.path, contact.line, f"`{contact.id}`: {what}", how)
        for contact in portal.contacts.values()
        for what, how in _slips(contact)
    ]
