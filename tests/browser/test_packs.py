"""Packs, single files: opened from `file://`, with no request to any host and no error."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Page, expect

from pana.site.addresses import page_address
from pana.site.portal import Portal

Phone = Callable[..., Page]
LOCALES = ("kk", "ru", "en")


def _unpack(site: Path, target: Path, locales: Iterable[str]) -> Path:
    for locale in locales:
        with zipfile.ZipFile(site / "packs" / f"portal-{locale}.zip") as archive:
            archive.extractall(target)
    return target / "portal"


@pytest.fixture(scope="session")
def together(built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All packs, unpacked into one folder."""
    return _unpack(built_site, tmp_path_factory.mktemp("packs"), LOCALES)


@pytest.fixture
def alone(built_site: Path, tmp_path: Path) -> Path:
    """Only the Russian pack."""
    return _unpack(built_site, tmp_path, ["ru"])


def _dead_links(folder: Path) -> list[str]:
    ids: dict[Path, set[str]] = {}
    links = []
    for file in folder.rglob("*.html"):
        soup = BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser")
        ids[file] = {str(tag["id"]) for tag in soup.find_all(id=True)}
        for tag in soup.find_all(["a", "link", "script"]):
            address = str(tag.get("href") or tag.get("src") or "")
            if address and not re.match(r"[a-z]+:", address):
                links.append((file, address))
        links += [(file, value) for value in re.findall(r'data-\w+="(\.\.?/[^"]+\.js)"', str(soup))]
    dead = []
    for file, address in links:
        parts = urlsplit(address)
        target = (file.parent / unquote(parts.path)).resolve() if parts.path else file
        if not target.is_file():
            dead.append(f"{file.name}: {address}")
        elif parts.fragment and not parts.query and parts.fragment not in ids.get(target, set()):
            dead.append(f"{file.name}: {address} (section)")
    return dead


def test_no_link_of_a_single_pack_is_dead(alone: Path) -> None:
    assert _dead_links(alone) == []


def test_no_link_of_packs_side_by_side_is_dead(together: Path) -> None:
    assert _dead_links(together) == []
    assert {p.name for p in together.iterdir()} == {"index.html", "assets", *LOCALES}


@pytest.mark.parametrize("locale", LOCALES)
def test_every_page_of_a_pack_opens_without_error(
    phone: Phone, together: Path, portal: Portal, locale: str
) -> None:
    page = phone((together / "index.html").as_uri())
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for each in portal.pages_in(locale):
        file = together / page_address(locale, each.path, flat=True)
        page.goto(file.as_uri())
        assert page.evaluate("Boolean(window.pana.say)"), "the script runs"
        assert page.evaluate("getComputedStyle(document.body).margin") == "0px"
    assert [url for url in asked if not url.startswith("file:")] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_search_works_from_a_pack(phone: Phone, together: Path, locale: str) -> None:
    page = phone((together / locale / "index.html").as_uri())
    page.locator("a[data-search]").click()
    words = {"kk": "балаға құжат", "ru": "родился ребёнок", "en": "birth certificate"}[locale]
    page.locator("#search-box").fill(words)
    link = page.locator("#search-results a").first
    expect(link).to_be_visible()
    link.click()
    page.wait_for_url(re.compile(rf"/{locale}/.+\.html"))
    assert page.evaluate("document.documentElement.lang") == locale


def test_the_language_is_switched_between_packs(phone: Phone, together: Path) -> None:
    page = phone((together / "ru" / "stateless" / "certificate.html").as_uri())
    page.locator("[data-language][hreflang=kk]").click()
    page.wait_for_url("**/kk/stateless/certificate.html**")
    page.goto((together / "index.html").as_uri())
    for locale in LOCALES:
        link = page.locator(f"[data-pack={locale}]")
        expect(link).to_have_attribute("href", f"{locale}/index.html")
        expect(page.locator(f"#pack-{locale}")).to_be_hidden()


def test_a_language_that_is_not_there_is_said_to_be_missing(phone: Phone, alone: Path) -> None:
    page = phone((alone / "ru" / "stateless" / "certificate.html").as_uri())
    page.locator("[data-language][hreflang=kk]").click()
    page.wait_for_url("**/index.html?to=kk/**")
    expect(page.locator("#pack-kk")).to_be_visible()
    expect(page.locator("#pack-ru")).to_be_hidden()
    page.locator("[data-pack=ru]").click()
    page.wait_for_url("**/ru/index.html")


def test_a_pack_tells_its_age(phone: Phone, alone: Path, portal: Portal) -> None:
    page = phone((alone / "ru" / "asylum" / "how-to-apply.html").as_uri())
    page.clock.set_fixed_time(datetime(2036, 1, 1, tzinfo=UTC))
    page.reload()
    words = portal.interface["ru"].age
    expect(page.locator(".page-notice-age")).to_contain_text(words.old_critical)
    expect(page.locator(".contact-age").first).to_be_visible()


@pytest.mark.parametrize("locale", LOCALES)
def test_the_single_file_needs_nothing_else(
    phone: Phone, built_site: Path, portal: Portal, locale: str, tmp_path: Path
) -> None:
    file = tmp_path / "portal.html"
    file.write_bytes((built_site / "packs" / f"portal-{locale}.html").read_bytes())
    page = phone(file.as_uri())
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.reload()
    assert [url for url in asked if url != file.as_uri()] == []
    missing = page.evaluate(
        "() => [...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href'))"
        ".filter(h => !document.getElementById(decodeURIComponent(h.slice(1))))"
    )
    assert missing == []
    others = page.evaluate(
        "() => [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))"
        ".filter(h => !/^(#|https?:|tel:|mailto:|sms:|geo:)/.test(h))"
    )
    assert others == []
    assert page.locator("article").count() > len(portal.pages_in(locale))
    expect(page.locator(".page-notice-age").first).to_be_hidden()
    page.clock.set_fixed_time(datetime(2036, 1, 1, tzinfo=UTC))
    page.reload()
    expect(page.locator(".page-notice-age").first).to_contain_text(
        portal.interface[locale].age.old_critical
    )


def test_the_single_file_reads_without_script(phone: Phone, built_site: Path) -> None:
    page = phone((built_site / "packs" / "portal-en.html").as_uri(), java_script_enabled=False)
    page.locator("nav a", has_text="How to apply").first.click()
    assert "#asylum-how-to-apply" in page.url
