"""The web app manifest of each language: what "add to home screen" needs."""

from __future__ import annotations

import json

from pana.site.addresses import relative_link
from pana.site.portal import Portal

# The colours of the design (css/tokens.css): ground of the page and of the icon.
_BACKGROUND, _THEME = "#ffffff", "#143d36"
# (asset, size, purpose): a drawing for systems that take one, pixels for the others.
_ICONS = (
    ("icon.svg", "any", "any"),
    ("icon-192.png", "192x192", "any"),
    ("icon-512.png", "512x512", "any"),
    ("icon-maskable.svg", "any", "maskable"),
    ("icon-maskable-512.png", "512x512", "maskable"),
)
_TYPES = {"svg": "image/svg+xml", "png": "image/png"}


def manifest_address(locale: str) -> str:
    """Return where the manifest lies, from the site's root."""
    return f"{locale}/manifest.webmanifest"


def web_app_manifest(portal: Portal, locale: str) -> bytes:
    """Return the manifest (W3C Web Application Manifest) of one language."""
    own = manifest_address(locale)
    strings = portal.interface[locale]

    def link(page_id: str, section: str = "") -> str:
        return relative_link(own, portal.address(locale, page_id, section))

    icons = [
        {
            "src": relative_link(own, portal.assets[name].address),
            "sizes": sizes,
            "type": _TYPES[name.rpartition(".")[2]],
            "purpose": purpose,
        }
        for name, sizes, purpose in _ICONS
    ]
    shortcut_icons = icons[1:2]
    return json.dumps(
        {
            # No "id": it is read from the host's root and would be one for all languages and all
            # sites of that host. Without it the start address tells the apps apart.
            "name": f"{strings.site.name}: {strings.site.subtitle}",
            "short_name": strings.site.name,
            "lang": portal.locales[locale].tag,
            "dir": portal.locales[locale].dir,
            "start_url": link("home"),
            # All languages: a reader who switches stays in the app.
            "scope": relative_link(own, ""),
            "display": "minimal-ui",
            "background_color": _BACKGROUND,
            "theme_color": _THEME,
            "icons": icons,
            "shortcuts": [
                {
                    "name": strings.offline.manifest.emergency,
                    "url": link("emergency-numbers"),
                    "icons": shortcut_icons,
                },
                {
                    "name": strings.offline.manifest.search,
                    "url": link("home", "search"),
                    "icons": shortcut_icons,
                },
            ],
        },
        ensure_ascii=False,
        indent=1,
    ).encode()
