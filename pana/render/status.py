"""The generated parts about the portal itself: translation status, how to report a mistake."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pana.freshness.status import PageState, state_of_page
from pana.pages.page import Page
from pana.render.dates import show_date
from pana.site.addresses import relative_link
from pana.site.reports import issue_form, mail_address
from pana.translations.drift import comparisons
from pana.translations.fingerprint import LEAD, TITLE

if TYPE_CHECKING:
    from pana.render.page import PageRenderer


def translation_status(renderer: PageRenderer, _argument: str) -> str:
    """A table of all pages with their state in each language."""
    portal, locale = renderer.portal, renderer.page.locale
    rows = []
    for id in portal.directory:
        title = portal.pages.get((locale, id)) or portal.pages.get(
            (portal.config.source_locale, id)
        )
        if title is None:
            continue
        cells = []
        for code, language in portal.locales.items():
            page = portal.pages.get((code, id))
            state = state_of_page(portal, page) if page else None
            lines = _lines(renderer, state, title) if state else [renderer.t.status.missing]
            cells.append({"label": language.name, "lines": lines})
        rows.append({"title": title.title, "url": renderer.link(id), "cells": cells})
    columns = list(portal.locales.values())
    return renderer.component("translation-status", columns=columns, rows=rows)


def _lines(renderer: PageRenderer, state: PageState, own: Page) -> list[str]:
    """Return what is said of a page; `own` is the page in the reader's language."""
    t, locale = renderer.t.status, renderer.page.locale

    def on(value: date) -> str:
        return show_date(value.isoformat(), locale)

    def named(ids: tuple[str, ...]) -> str:
        sections = [own.section(id) if id else None for id in ids]
        titles = (section.title if section else t.whole for section in sections)
        return "; ".join(dict.fromkeys(titles))

    lines = []
    if state.is_source:
        lines.append(t.source)
    elif state.translation_checked:
        lines.append(t.checked.format(date=on(state.translation_checked)))
    else:
        lines.append(t.machine)
    if state.behind:
        lines.append(t.behind.format(parts=named(state.behind)))
    elif state.uncompared:
        lines.append(t.uncompared.format(parts=named(state.uncompared)))
    elif not state.is_source:
        lines.append(t.matches)
    lines.append(t.lawyer.format(date=on(state.reviewed)) if state.reviewed else t.no_lawyer)
    if state.updated:
        lines.append(f"{t.changed}: {on(state.updated)}")
    if state.review_by:
        text = t.overdue if state.overdue else f"{t.check_by}: {{date}}"
        lines.append(text.format(date=on(state.review_by)))
    return lines


def report(renderer: PageRenderer, _argument: str) -> str:
    """The ways to report a mistake that are set up in data/site.yml."""
    portal, t = renderer.portal, renderer.t
    ways = []
    if address := mail_address(portal.config, renderer.page, t):
        ways.append({"url": address, "title": t.report.mail})
    if address := issue_form(portal.config, renderer.page):
        ways.append({"url": address, "title": t.report.form})
    return renderer.component("report", ways=ways)


def behind_notices(renderer: PageRenderer) -> dict[str, str]:
    """Return a notice for each part that is older than its source, by section id ("": the lead)."""
    portal, page = renderer.portal, renderer.page
    source = portal.config.source_locale
    own = portal.address(page.locale, page.id)
    notices: dict[str, str] = {}
    for found in comparisons(portal, page):
        if found.standing != "behind":
            continue
        section = "" if found.own.key in (LEAD, TITLE) else found.own.key
        notices[section] = renderer.component(
            "behind",
            title=found.own.heading,
            lang=portal.locales[source].tag,
            url=relative_link(own, portal.address(source, page.id, section)),
        )
    return notices
