"""What the built site offers for reading without network: complete, whole, within its budgets."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup

from pana.offline.book import read_book
from pana.site.portal import Portal

LOCALES = ("kk", "ru", "en")
CORE_BUDGET = 60_000
SAVED_BUDGET = 400_000
PACK_BUDGET = 1_000_000


def _state(site: Path) -> dict[str, Any]:
    return json.loads((site / "offline/state.json").read_text(encoding="utf-8"))


def _list(site: Path, locale: str, layer: str) -> dict[str, Any]:
    address = _state(site)["layers"][locale][layer][0]
    return json.loads((site / address).read_text(encoding="utf-8"))


def _compressed(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 6))


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("layer", ["core", "saved"])
def test_every_file_of_a_list_is_published_as_the_list_says(
    built_site: Path, locale: str, layer: str
) -> None:
    for address, digest, size in _list(built_site, locale, layer)["files"]:
        content = (built_site / address).read_bytes()
        assert base64.b64encode(hashlib.sha256(content).digest()).decode() == digest, address
        assert size == _compressed(built_site / address)


@pytest.mark.parametrize("locale", LOCALES)
def test_the_core_with_any_page_just_read_is_within_its_budget(
    built_site: Path, locale: str
) -> None:
    address, size = _state(built_site)["layers"][locale]["core"]
    pages = built_site.glob(f"{locale}/**/index.html")
    heaviest = max(_compressed(page) for page in pages)
    total = size + _compressed(built_site / address) + heaviest
    assert total <= CORE_BUDGET, f"{locale}: {total} bytes, of these the page {heaviest}"


@pytest.mark.parametrize("locale", LOCALES)
def test_a_saved_language_is_within_its_budget(built_site: Path, locale: str) -> None:
    address, size = _state(built_site)["layers"][locale]["saved"]
    assert size + _compressed(built_site / address) <= SAVED_BUDGET


@pytest.mark.parametrize("locale", LOCALES)
def test_packs_and_books_are_within_their_budget(built_site: Path, locale: str) -> None:
    for kind in ("zip", "epub"):
        file = built_site / "packs" / f"portal-{locale}.{kind}"
        assert file.stat().st_size <= PACK_BUDGET
    assert _compressed(built_site / "packs" / f"portal-{locale}.html") <= PACK_BUDGET


@pytest.mark.parametrize("locale", LOCALES)
def test_a_saved_language_holds_every_page_as_it_is_published(
    built_site: Path, portal: Portal, locale: str
) -> None:
    listed = _list(built_site, locale, "saved")
    texts = [
        (built_site / address).read_bytes().decode()
        for address, _, _ in listed["files"] if address.endswith(".txt")
    ]
    pages = dict(read_book(texts, "/"))
    for page in portal.pages_in(locale):
        address = portal.address(locale, page.id)
        published = (built_site / address / "index.html").read_text(encoding="utf-8")
        saved, online = (BeautifulSoup(html, "html.parser") for html in (pages[address], published))
        assert saved.main and online.main
        assert saved.main.get_text() == online.main.get_text()
        assert [tag.get("id") for tag in saved.find_all(id=True)] == [
            tag.get("id") for tag in online.find_all(id=True)
        ]
    assert {row[0] for row in listed["pages"]} == set(pages)


def test_the_kill_switch_is_published_and_off(built_site: Path) -> None:
    assert json.loads((built_site / "kill.json").read_text(encoding="utf-8")) == {"remove": False}


def test_the_offline_page_says_the_size_of_each_copy(built_site: Path) -> None:
    for locale in LOCALES:
        html = (built_site / locale / "offline" / "index.html").read_text(encoding="utf-8")
        assert "@size:" not in html
        soup = BeautifulSoup(html, "html.parser")
        assert len(soup.select(".offline-files a[download]")) == 3
        assert all(any(c.isdigit() for c in size.text) for size in soup.select(".file-size"))
