"""A cold first visit of any page: 30 kB (30,000 bytes) in 6 requests at most, no page excused."""

from __future__ import annotations

import dataclasses
import gzip
from functools import cache
from pathlib import Path

import pytest
from bs4 import Tag

from pana.render.components import environment
from pana.site.portal import Portal
from pana.site.view import ViewBuilder
from tests.altered import altered
from tests.site.parsed import parsed

MOST_BYTES = 30_000
MOST_REQUESTS = 6
LOCALES = ("kk", "ru", "en")
# With an address of its own a page also has a code to scan and links for corrections.
ADDRESS = "https://portal-of-some-length.example/portal/"
REPOSITORY = "https://github.com/organisation-of-some-length/portal"


@cache
def _compressed(file: Path) -> int:
    return len(gzip.compress(file.read_bytes(), 6))


def _fetched(page: Path) -> list[Path]:
    """Return what a browser fetches for a page: itself, style sheets, scripts, icon, manifest.

    What the service worker takes afterwards, in the background, has its own budget.
    """
    soup = parsed(page)
    files = [page]
    for tag in soup.select("script[src], link[rel=stylesheet], link[rel=icon], link[rel=manifest]"):
        assert isinstance(tag, Tag)
        files.append((page.parent / str(tag.get("src") or tag.get("href"))).resolve())
    return files


def _page_without_text(portal: Portal, locale: str, page_id: str) -> int:
    view = ViewBuilder(portal, locale, "1").view(portal.page(locale, page_id))
    template = environment(portal.root).get_template("main.html")
    html = template.render(portal=view, page={"content": "<p>Text.</p>"})
    return len(gzip.compress(html.encode(), 6))


@pytest.mark.parametrize("locale", LOCALES)
def test_the_first_visit_of_any_page_is_light(
    built_site: Path, portal: Portal, locale: str
) -> None:
    config = dataclasses.replace(portal.config, site_url=ADDRESS, repo_url=REPOSITORY)
    published = altered(portal, config=config)
    heavy = {}
    for page in portal.pages_in(locale):
        files = _fetched(built_site / portal.address(locale, page.id) / "index.html")
        # What an address adds to the page, found on its frame: a second build takes minutes.
        address = _page_without_text(published, locale, page.id)
        address -= _page_without_text(portal, locale, page.id)
        weight = sum(map(_compressed, files)) + address
        if weight > MOST_BYTES or len(files) > MOST_REQUESTS:
            heavy[page.id] = (weight, len(files))
    assert heavy == {}


def test_nothing_of_the_themes_own_styles_and_scripts_is_published(built_site: Path) -> None:
    names = {file.name for file in built_site.rglob("*") if file.is_file()}
    assert not [n for n in names if n.startswith(("bundle.", "main.", "palette.", "workers"))]
