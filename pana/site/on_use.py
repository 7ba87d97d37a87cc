"""The script that pages load when a tool is first used: search, sharing, reading aloud."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from pana.render.components import render_component
from pana.site.assets import Asset, locale_scripts

if TYPE_CHECKING:
    from pana.site.portal import Portal

_PARTS = ("search.js", "share-panel.js", "read-aloud.js")
_READING = ("copy_link", "copied", "whatsapp", "telegram", "listen", "stop")
_SEARCH = ("meant", "count", "words")


def _languages(portal: Portal, locale: str) -> dict[str, str]:
    """Return how a result in another language is marked, by locale code."""
    names = portal.interface[locale].search.in_language.raw()
    return {
        code: names.get(code, other.name)
        for code, other in portal.locales.items()
        if code != locale
    }


def _words(portal: Portal, locale: str) -> str:
    strings = portal.interface[locale]
    words = {
        "reading": {key: strings.reading[key] for key in _READING},
        "search": {key: strings.search[key] for key in _SEARCH}
        | {"languages": _languages(portal, locale)},
    }
    panel = render_component(portal.root, "search-panel", s=strings.search)
    return json.dumps({"words": words, "panel": panel}, ensure_ascii=False, separators=(",", ":"))


def on_use_assets(portal: Portal) -> dict[str, Asset]:
    """Return `on-use-<locale>.js` for every locale: the words of the language and the tools.

    Raises:
        OSError: a part of the script is not there.
    """
    openings = {
        locale: f"window.pana.onUse={_words(portal, locale)}" for locale in portal.locales
    }
    return locale_scripts(portal.root, "on-use", _PARTS, openings)
