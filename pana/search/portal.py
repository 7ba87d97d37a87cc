"""The portal's pages, contacts and glossary as search reads them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pana.pages.page import Page
from pana.records.contacts import NATIONWIDE, Contact
from pana.search.documents import SearchPage, SearchSection, SearchTerm
from pana.search.plain import plain_text

if TYPE_CHECKING:
    from pana.site.portal import Portal

LONGEST_SHORT_NUMBER = 4


def _numbers(contact: Contact) -> Iterator[str]:
    """The short numbers of a contact that the portal shows: people type 112, not a long number."""
    for phone in contact.shown_phones:
        if len(phone.number) <= LONGEST_SHORT_NUMBER:
            yield phone.number


def _whole_numbers(contact: Contact) -> Iterator[str]:
    """Numbers of a contact that the portal shows, as one word each, without the country code."""
    for phone in contact.shown_phones:
        digits = phone.number.removeprefix("+")
        yield digits[1:] if phone.number.startswith("+7") else digits


def _contact_text(portal: Portal, contact: Contact, locale: str, *, whole: bool) -> str:
    parts = [contact.name[locale], *_numbers(contact)]
    if whole:
        parts.append(contact.what_for[locale])
        if contact.city != NATIONWIDE:
            parts.append(portal.cities[contact.city][locale])
    return " ".join(parts)


def _card_text(portal: Portal, card_id: str, locale: str) -> str:
    cards = portal.data("cards")["cards"]
    return next((card["title"][locale] for card in cards if card["id"] == card_id), "")


class _Words:
    """The words that directives of one page put there."""

    def __init__(self, portal: Portal, page: Page) -> None:
        self._portal = portal
        self._page = page
        # On other pages a contact is its name; there the reader looks for the page's own subject.
        self._whole = portal.directory[page.id].nav == "contacts"

    def __call__(self, name: str, argument: str) -> str:
        portal, locale = self._portal, self._page.locale
        if name == "contact" and argument in portal.contacts:
            contact = portal.contacts[argument]
            if not contact.is_public:
                return ""
            return _contact_text(portal, contact, locale, whole=self._whole)
        if name == "phone" and argument in portal.contacts:
            return " ".join(_numbers(portal.contacts[argument]))
        if name == "contacts":
            return ". ".join(
                _contact_text(portal, contact, locale, whole=self._whole)
                for contact in portal.contacts.values()
                if contact.is_public and contact.kind == argument
            )
        if name == "card":
            return _card_text(portal, argument, locale)
        if name == "glossary":
            return ". ".join(term.term[locale] for term in portal.glossary.values())
        return ""


def _sections(portal: Portal, page: Page) -> tuple[SearchSection, ...]:
    words = _Words(portal, page)
    marked: dict[str, list[str]] = {}
    for mark in page.marks:
        if mark.kind == "term":
            marked.setdefault(mark.section, []).append(mark.value)
    return tuple(
        SearchSection(
            id=section.id,
            heading=plain_text(section.title, words),
            text=plain_text(section.text, words),
            terms=tuple(dict.fromkeys(marked.get(section.id, ()))),
        )
        for section in page.sections
    )


def _contact_names(portal: Portal, page: Page) -> Iterator[str]:
    """What leads to a page of contacts like its keywords: names, towns and numbers found there."""
    if portal.directory[page.id].nav != "contacts":
        return
    for mark in page.marks:
        for contact in portal.contacts.values():
            named = (("contact", contact.id), ("contacts", contact.kind))
            if contact.is_public and (mark.name, mark.value) in named:
                yield contact.name[page.locale]
                yield from _whole_numbers(contact)
                if contact.city != NATIONWIDE:
                    yield portal.cities[contact.city][page.locale]


def search_pages(portal: Portal) -> list[SearchPage]:
    """Return every page of every locale as search reads it, in menu order."""
    return [
        SearchPage(
            id=page.id,
            locale=locale,
            url=portal.address(locale, page.id),
            title=page.title,
            description=page.description,
            sections=_sections(portal, page),
            keywords=page.keywords,
            names=tuple(dict.fromkeys(_contact_names(portal, page))),
            area=portal.directory[page.id].nav,
            critical=page.critical,
        )
        for locale in portal.locales
        for page in portal.pages_in(locale)
    ]


def search_terms(portal: Portal) -> list[SearchTerm]:
    """Return the glossary's terms with their everyday words."""
    return [
        SearchTerm(id=term.id, name=term.term, everyday=term.everyday)
        for term in portal.glossary.values()
    ]
