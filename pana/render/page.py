"""Rendering one page's text: before Markdown (its own grammar) and after (finished HTML)."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from pana.pages.markdown import LINK, resolve_path
from pana.pages.page import Page
from pana.published.addresses import replaced_sections
from pana.render.components import icon, render_component
from pana.render.contact import show_contact, show_phones
from pana.render.dates import show_date
from pana.render.generated import GENERATED
from pana.render.html import Added, Words, finish
from pana.render.markdown import Directive, expand
from pana.render.reference import show_reference
from pana.render.status import behind_notices
from pana.render.tokens import Tokens
from pana.site.addresses import relative_link
from pana.site.portal import Portal
from pana.site.view import vcard_address


class PageRenderer:
    """Renders the text of one page of the portal."""

    def __init__(self, portal: Portal, page: Page) -> None:
        self.portal = portal
        self.page = page
        self.t = portal.interface[page.locale]
        self._tokens = Tokens()
        self._own = portal.address(page.locale, page.id)

    def link(self, page_id: str, section: str = "") -> str:
        """Return the relative link from this page to another one in the same language."""
        return relative_link(self._own, self.portal.address(self.page.locale, page_id, section))

    def component(self, name: str, **values: Any) -> str:
        """Render a component with the interface strings and icons that each may use."""
        return render_component(self.portal.root, name, t=self.t, icon=icon, **values)

    def before_markdown(self, text: str) -> str:
        """Return the page's Markdown with references, terms and directives replaced.

        Args:
            text: Markdown below the front matter, checked before.
        """
        return expand(
            self._with_source_links(text),
            self._tokens,
            directives=self._directives(),
            term=self._term,
            reference=self._reference,
        )

    def _with_source_links(self, text: str) -> str:
        """Return the text in which links to pages that this language lacks lead to the source's."""
        if not self.portal.locales[self.page.locale].growing:
            return text

        def mended(match: re.Match[str]) -> str:
            target, section = resolve_path(self.page.path, match["target"])
            ids = [entry.id for entry in self.portal.directory.values() if entry.path == target]
            if match["image"] or not ids or (self.page.locale, ids[0]) in self.portal.pages:
                return match[0]
            return f"[{match['text']}]({self.link(ids[0], section)})"

        return LINK.sub(mended, text)

    def after_markdown(self, html: str) -> str:
        """Return the finished HTML of the page's text."""
        notices = self.t.reading.notices
        words = Words(
            references=self.t.site.references,
            back=self.t.record.back,
            reference=self.t.record.reference,
            notices={kind: notices[kind] for kind in ("danger", "important", "note", "changed")},
            compared=self._compared(),
        )
        finished = finish(html, words, self._added(), self._tokens.as_text, self.page.locale)
        return self._tokens.put_back(finished)

    def _compared(self) -> str:
        """Say when the page's claims were compared with their sources: the oldest day of all."""
        evidence = self.portal.evidence
        days = [evidence[m.value].checked for m in self.page.marks if m.kind == "reference"]
        if not days:
            return ""
        day = show_date(min(days).isoformat(), self.page.locale)
        # Russian and Kazakh dates may end with an abbreviation's own full stop.
        return str(self.t.record.checked.format(date=day.rstrip(".")))

    def _added(self) -> Added:
        notices = {id: self._tokens.keep(html) for id, html in behind_notices(self).items()}
        anchors: dict[str, tuple[str, ...]] = {}
        for old in replaced_sections(self.portal.root):
            if old.page == self.page.id:
                anchors[old.by] = (*anchors.get(old.by, ()), old.id)
        return Added(notices, anchors)

    def contact_card(self, contact_id: str) -> str:
        """Return the card of a contact."""
        contact = self.portal.contacts[contact_id]
        vcard_url = relative_link(self._own, vcard_address(self.page.locale, contact_id))
        shown = show_contact(contact, self.page.locale, self.t, self.portal.cities, vcard_url)
        return self.component("contact", contact=shown)

    def _contacts_of_kind(self, kind: str) -> str:
        return "\n".join(
            self.contact_card(contact.id)
            for contact in self.portal.contacts.values()
            if contact.kind == kind and contact.is_public
        )

    def _phone(self, contact_id: str) -> str:
        contact = self.portal.contacts[contact_id]
        phone = show_phones(contact, self.page.locale, self.t)[0]
        return f'<a class="phone" href="{phone.href}">{phone.display}</a>'

    def _directives(self) -> dict[str, Directive]:
        def generated(name: str) -> Callable[[str], str]:
            return lambda argument: GENERATED[name](self, argument)

        return {
            "contact": self.contact_card,
            "contacts": self._contacts_of_kind,
            "phone": self._phone,
            **{name: generated(name) for name in GENERATED},
        }

    def _term(self, term_id: str, text: str) -> str:
        term = self.portal.glossary[term_id]
        return self.component(
            "term",
            text=text,
            url=self.link("glossary", term_id),
            explanation=term.explanation[self.page.locale],
        )

    def _reference(self, evidence_id: str) -> str:
        shown = show_reference(
            self.portal.evidence[evidence_id], self.portal.sources, self.page.locale, self.t
        )
        # One line: a footnote's text ends at a line break. No-break spaces stay.
        return re.sub(r"[ \t\r\n]+", " ", self.component("reference", reference=shown))
