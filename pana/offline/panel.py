"""`{{offline}}`: save this language, delete what is saved, take the portal along as files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pana.offline.places import KINDS, copy_address
from pana.site.addresses import relative_link

if TYPE_CHECKING:
    from pana.render.page import PageRenderer


def offline_panel(renderer: PageRenderer, _argument: str) -> str:
    """Render the panel and the links to the files; the reader's own language stands first."""
    portal, locale = renderer.portal, renderer.page.locale
    own = portal.address(locale, renderer.page.id)
    locales = sorted(portal.locales.values(), key=lambda each: each.code != locale)
    files = [
        {"kind": kind, "address": address, "url": relative_link(own, address)}
        for kind in KINDS
        for address in (copy_address(locale, kind),)
    ]
    return renderer.component("offline", locales=locales, files=files)
