"""The page that stands for a page which is not saved when there is no network."""

from __future__ import annotations

from pana.render.components import environment, icon
from pana.site.addresses import relative_link
from pana.site.portal import Portal
from pana.site.view import CONTENT_SECURITY_POLICY


def missing_address(locale: str) -> str:
    """Return the address that the worker knows the page by; no such file is published."""
    return f"{locale}/offline-missing/"


def missing_page(portal: Portal, locale: str) -> str:
    """Return the page: says in one line what happened, and what is there without network."""
    own = missing_address(locale)

    def link(page_id: str) -> str:
        return relative_link(own, portal.address(locale, page_id))

    def title(page_id: str) -> str:
        page = portal.pages.get((locale, page_id))
        return (page or portal.pages[portal.config.source_locale, page_id]).title

    template = environment(portal.root).get_template("offline-missing.html")
    return template.render(
        locale=portal.locales[locale],
        t=portal.interface[locale],
        csp=CONTENT_SECURITY_POLICY,
        link=link,
        title=title,
        asset=lambda name: relative_link(own, portal.assets[name].address),
        icon=icon,
    )
