"""The single-file edition: all pages of a language in one HTML file that needs no other."""

from __future__ import annotations

import base64
import hashlib
from itertools import groupby

from markupsafe import Markup

from pana.offline.assets import script_words
from pana.offline.places import copy_address
from pana.offline.text import Edition, Text, with_new_places
from pana.render.components import environment
from pana.render.dates import show_date
from pana.site.assets import minified_script
from pana.site.portal import Portal

# Age is told on the device here, too; the same scripts as on the pages.
_SCRIPTS = ("dates.js", "age.js", "single.js")


def chapter_id(page_id: str, section: str = "") -> str:
    """Return the id of a page, or of one of its sections, in the single file."""
    return f"{page_id}--{section}" if section else page_id


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _body(portal: Portal, edition: Edition, text: Text) -> str:
    ids = {portal.address(edition.locale, each.id): each.id for each in edition.texts}

    def link(address: str) -> str | None:
        path, _, section = address.partition("#")
        if path in ids:
            return "#" + chapter_id(ids[path], section)
        return edition.newest + address if edition.newest else None

    return with_new_places(text, lambda own: chapter_id(text.id, own), link)


def _script(portal: Portal, locale: str) -> str:
    folder = portal.root / "overrides" / "assets" / "js"
    words = f"window.pana.offline={{words:{script_words(portal, locale)}}};"
    shared = (folder / "shared.js").read_text(encoding="utf-8")
    parts = [(folder / "offline" / name).read_text(encoding="utf-8") for name in _SCRIPTS]
    return minified_script("\n".join([shared, words, *parts])).replace("</", "<\\/")


def single_file(portal: Portal, edition: Edition) -> bytes:
    """Return the file.

    Its policy allows exactly its own style and script, by their hashes, and no request at all.

    Args:
        portal: the loaded portal.
        edition: the texts of one language.
    """
    locale = edition.locale
    style = portal.assets["portal.css"].content.decode()
    script = _script(portal, locale)
    chapters = [
        {
            "id": text.id,
            "title": text.title,
            "nav": text.nav,
            "body": Markup(_body(portal, edition, text)),
        }
        for text in edition.texts
    ]
    return (
        environment(portal.root)
        .get_template("single-file.html")
        .render(
            locale=portal.locales[locale],
            t=portal.interface[locale],
            csp=f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}",
            style=Markup(f"<style>{style}</style>"),
            script=Markup(f"<script>{script}</script>"),
            built=edition.built,
            date=show_date(edition.built, locale),
            newest=edition.newest + copy_address(locale, "html") if edition.newest else None,
            groups=[
                (nav, list(group)) for nav, group in groupby(chapters, lambda each: each["nav"])
            ],
        )
        .encode()
    )
