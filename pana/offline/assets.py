"""The script that pages load only when something is to be said about age, saving or versions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from pana.site.assets import Asset, locale_scripts

if TYPE_CHECKING:
    from pana.site.portal import Portal

_PARTS = ("dates.js", "age.js", "notices.js", "panel.js", "start.js")


def script_words(portal: Portal, locale: str) -> str:
    """Return the words of one language as JSON for the script."""
    strings = portal.interface[locale]
    return json.dumps(
        {
            "age": strings.age.raw(),
            "offline": strings.offline.script.raw(),
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def offline_assets(portal: Portal) -> dict[str, Asset]:
    """Return `offline-<locale>.js` for every locale: the words of the language and the script.

    Raises:
        OSError: a part of the script is not there.
    """
    openings = {
        locale: f"window.pana.offline={{words:{script_words(portal, locale)}}}"
        for locale in portal.locales
    }
    return locale_scripts(portal.root, "offline", _PARTS, openings)
