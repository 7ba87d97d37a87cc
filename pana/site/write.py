"""What the site has besides its pages: assets, language choice, short addresses, 404, sitemap."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pana.render.contact import show_phones, vcard
from pana.site.entrance import entrance_pages
from pana.site.headers import header_files
from pana.site.icons import APPLE_TOUCH_ICON, apple_touch_icon
from pana.site.portal import Portal
from pana.site.redirects import redirect_pages
from pana.site.sitemap import robots, sitemap
from pana.site.view import vcard_address


def _assets(portal: Portal) -> Iterator[tuple[str, bytes]]:
    for asset in portal.assets.values():
        yield asset.address, asset.content


def _vcards(portal: Portal) -> Iterator[tuple[str, bytes]]:
    for locale, strings in portal.interface.items():
        for contact in portal.contacts.values():
            phones = show_phones(contact, locale, strings)
            if contact.is_public and any(phone.own for phone in phones):
                yield vcard_address(locale, contact.id), vcard(contact, locale).encode()


def site_files(portal: Portal, version: str) -> Iterator[tuple[str, bytes]]:
    """Yield (address from the site's root, content) of every file that is no page."""
    yield from _assets(portal)
    # Where an iPhone looks by itself. No page links to it: Android would fetch it on each visit.
    drawings = portal.root / "overrides" / "assets" / "icons"
    yield APPLE_TOUCH_ICON, apple_touch_icon(drawings)
    yield from _vcards(portal)
    yield from entrance_pages(portal, version)
    if portal.config.site_url:
        yield "sitemap.xml", sitemap(portal, portal.config.site_url)
    yield from redirect_pages(portal)
    yield "robots.txt", robots(portal.config.site_url)
    yield from header_files(portal.config.site_url or "")


def write_site(portal: Portal, folder: Path, version: str) -> None:
    """Write every file that is no page into the built site.

    Args:
        portal: the loaded portal, without problems.
        folder: the built site.
        version: version of the portal, shown in the footer.

    Raises:
        OSError: a file cannot be written.
    """
    for address, content in site_files(portal, version):
        path = folder / address
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(path.name + ".part")
        partial.write_bytes(content)
        # Whole or not at all: a reader never gets half a file.
        partial.replace(path)
