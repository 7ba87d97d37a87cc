"""The search scripts as assets of the site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pana.search.bundle import search_scripts
from pana.search.portal import search_pages, search_terms
from pana.site.assets import Asset, fingerprint

if TYPE_CHECKING:
    from pana.site.portal import Portal


def search_assets(portal: Portal) -> dict[str, Asset]:
    """Return `search-<locale>.js` for every locale.

    Pages load theirs only when the reader goes to search.
    """
    scripts = search_scripts(search_pages(portal), search_terms(portal))
    assets = {}
    for locale, content in scripts.items():
        name = f"search-{locale}.js"
        assets[name] = Asset(name, f"assets/search/{fingerprint(name, content)}", content)
    return assets
