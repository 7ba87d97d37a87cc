"""A cold first visit: 30 kB in 6 requests at most; two pages of reference may be heavier."""

from __future__ import annotations

import gzip
from pathlib import Path

from bs4 import BeautifulSoup, Tag

MOST_BYTES = 30 * 1024
# The two pages of reference: all laws with their sources, all words. One reads them at leisure.
REFERENCE_PAGES = ("law/index.html", "law/glossary/index.html")
MOST_BYTES_OF_REFERENCE = 33 * 1024
MOST_REQUESTS = 6


def _fetched(page: Path) -> list[Path]:
    """Return what a browser fetches for a page: itself, style sheets, scripts, icon, manifest."""
    soup = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
    files = [page]
    for tag in soup.select("script[src], link[rel=stylesheet], link[rel=icon], link[rel=manifest]"):
        assert isinstance(tag, Tag)
        files.append((page.parent / str(tag.get("src") or tag.get("href"))).resolve())
    return files


def _transferred(files: list[Path]) -> int:
    return sum(len(gzip.compress(file.read_bytes(), 9)) for file in files)


def test_the_first_visit_of_any_page_is_light(built_site: Path) -> None:
    pages = list(built_site.glob("??/**/index.html"))
    assert len(pages) > 100
    heavy = {}
    for page in pages:
        files = _fetched(page)
        weight = _transferred(files)
        most = MOST_BYTES_OF_REFERENCE if str(page).endswith(REFERENCE_PAGES) else MOST_BYTES
        if weight > most or len(files) > MOST_REQUESTS:
            heavy[str(page.relative_to(built_site))] = (weight, len(files))
    assert heavy == {}


def test_nothing_of_the_themes_own_styles_and_scripts_is_published(built_site: Path) -> None:
    names = {file.name for file in built_site.rglob("*") if file.is_file()}
    assert not [n for n in names if n.startswith(("bundle.", "main.", "palette.", "workers"))]
