"""Without network, in a real browser: the core, a saved language, new versions, broken lines."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from pana.offline.publish import publish_offline
from pana.site.portal import Portal
from tests.browser.host import Host
from tests.browser.until import until

Phone = Callable[..., Page]
CORE = ("", "contacts/emergency/", "contacts/", "find-your-situation/")
NEW_WORDS = "Brand new words."


def _version(portal: Portal, source: Path, folder: Path, build: str) -> Path:
    """Copy the built site and publish it under another build id, without file copies."""
    shutil.copytree(source, folder, ignore=shutil.ignore_patterns("packs"))
    shutil.rmtree(folder / "offline")
    for page in folder.glob("??/**/index.html"):
        html = page.read_text(encoding="utf-8")
        html = re.sub(r'data-build="\w+"', f'data-build="{build}"', html, count=1)
        page.write_text(html, encoding="utf-8")
    for asset in portal.assets.values():
        (folder / asset.address).write_bytes(asset.content)
    publish_offline(portal, folder, build, "2026-11-23", with_copies=False)
    return folder


@pytest.fixture(scope="session")
def first(portal: Portal, built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The first deploy."""
    return _version(portal, built_site, tmp_path_factory.mktemp("deploy") / "first", "aaaa0001")


@pytest.fixture(scope="session")
def second(portal: Portal, first: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The second deploy: one page has new words, one page is gone."""
    source = tmp_path_factory.mktemp("deploy") / "changed"
    shutil.copytree(first, source)
    for locale in portal.locales:
        page = source / locale / "stateless" / "rights" / "index.html"
        html = page.read_text(encoding="utf-8")
        page.write_text(html.replace("</h1>", f"</h1>\n<p>{NEW_WORDS}</p>", 1), encoding="utf-8")
        shutil.rmtree(source / locale / "safety" / "fraud")
    pages = {key: page for key, page in portal.pages.items() if page.id != "fraud"}
    return _version(replace(portal, pages=pages), source, source.with_name("second"), "bbbb0002")


@pytest.fixture
def host(first: Path) -> Iterator[Host]:
    """A host with the first deploy."""
    running = Host(first)
    yield running
    running.close()


def _has_caches(page: Page, part: str) -> bool:
    names = page.evaluate("caches.keys()")
    return any(part in name for name in names)


def _wait_for_state(page: Page, layer: str, condition: str = "true") -> None:
    """Wait until the worker's state has a layer, and what it says of it fulfils a condition."""
    until(
        page,
        f"""async layer => {{
          const name = (await caches.keys()).find(n => n.endsWith(' state'));
          const found = name && await (await caches.open(name)).keys();
          const request = (found || []).find(r => r.url.endsWith('/' + layer));
          if (!request) return false;
          const state = await (await (await caches.open(name)).match(request)).json();
          return {condition};
        }}""",
        layer,
    )


def _wait_for_page_read(page: Page, address: str) -> None:
    until(
        page,
        """async address => {
          const name = (await caches.keys()).find(n => n.endsWith(' read'));
          const kept = name ? await (await caches.open(name)).keys() : [];
          return kept.some(request => request.url.endsWith(address));
        }""",
        address,
    )


def _visit(phone: Phone, host: Host, locale: str, path: str = "asylum/", **options: Any) -> Page:
    """Open a page and wait until the core is kept."""
    page = phone(f"{host.address}{locale}/{path}", **options)
    _wait_for_state(page, f"core-{locale}")
    expect(page.locator(".offline-notice")).to_be_visible()
    return page


def _open_saving(page: Page, host: Host, locale: str) -> None:
    page.goto(f"{host.address}{locale}/offline/")
    page.locator(f"[data-locale={locale}] [data-save]").wait_for()


def _save(page: Page, host: Host, locale: str) -> None:
    _open_saving(page, host, locale)
    page.locator(f"[data-locale={locale}] [data-save]").click()
    _wait_for_state(page, f"saved-{locale}")
    expect(page.locator(f"[data-locale={locale}] [data-save]")).to_be_hidden()


def _ask_for_news(page: Page) -> None:
    page.evaluate("window.dispatchEvent(new Event('online'))")


@pytest.mark.parametrize("locale", ["kk", "ru", "en"])
def test_after_one_visit_the_core_opens_without_network(
    phone: Phone, host: Host, locale: str
) -> None:
    page = _visit(phone, host, locale)
    host.down = True
    for path in (*CORE, "asylum/"):
        page.goto(f"{host.address}{locale}/{path}")
        expect(page.locator("h1")).to_have_count(1)
        assert page.evaluate("getComputedStyle(document.body).margin") == "0px", "it has its style"
        assert page.locator("main a[href^='tel:']").count() > 0
    page.goto(f"{host.address}{locale}/stateless/")
    expect(page.locator(".choice li")).to_have_count(4)
    page.locator(".choice li a").first.click()
    expect(page.locator("main a[href^='tel:']").first).to_be_visible()
    page.goto(host.address)
    page.wait_for_url(f"**/{locale}/")
    page.goto(f"{host.address}go/emergency-numbers")
    page.wait_for_url(f"**/{locale}/contacts/emergency/")


def test_the_first_visit_says_so_in_one_line_and_only_once(phone: Phone, host: Host) -> None:
    page = _visit(phone, host, "ru")
    assert "без интернета" in page.locator(".offline-notice").inner_text()
    page.goto(f"{host.address}ru/stateless/")
    _wait_for_page_read(page, "ru/stateless/")
    expect(page.locator(".offline-notice")).to_have_count(0)


def test_a_safety_page_keeps_nothing(phone: Phone, host: Host) -> None:
    page = phone(f"{host.address}en/safety/violence/")
    page.wait_for_load_state("networkidle")
    assert page.evaluate("caches.keys()") == []
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then(r => r.length)") == 0


@pytest.mark.parametrize("locale", ["kk", "ru", "en"])
def test_a_saved_language_opens_every_page_and_searches_without_network(
    phone: Phone, host: Host, portal: Portal, locale: str, first: Path
) -> None:
    page = _visit(phone, host, locale)
    _save(page, host, locale)
    # The core is part of the saved language, and goes a moment later.
    core = f" core-{locale} "
    until(page, "async part => !(await caches.keys()).some(n => n.includes(part))", core)
    host.down = True
    for each in portal.pages_in(locale):
        page.goto(host.address + portal.address(locale, each.id))
        kept = page.locator("main").inner_text()
        safety = page.locator("body.on-safety-page").count()
        assert safety or each.title.lower() in page.title().lower()
        assert len(kept) > 100
    page.locator("a[data-search]").click()
    words = {"kk": "балаға құжат", "ru": "родился ребёнок", "en": "birth certificate"}[locale]
    page.locator("#search-box").fill(words)
    link = page.locator("#search-results a").first
    expect(link).to_be_visible()
    link.click()
    page.wait_for_url(lambda url: "/offline" not in url and "#search" not in url)
    expect(page.locator("h1")).to_have_count(1)
    vcard = next(first.glob(f"{locale}/contacts/*.vcf"))
    address = f"{host.address}{locale}/contacts/{vcard.name}"
    assert page.evaluate("url => fetch(url).then(r => r.status)", address) == 200


def test_what_is_saved_is_what_was_published(
    phone: Phone, host: Host, portal: Portal
) -> None:
    page = _visit(phone, host, "kk")
    addresses = [portal.address("kk", each.id) for each in portal.pages_in("kk")]
    _save(page, host, "kk")
    online, offline = {}, {}
    look = """() => [
      ...[...document.querySelectorAll('main *')].map(e => e.tagName + e.id),
      document.querySelector('main').textContent,
      ...[...document.querySelectorAll('a[href]')].map(a => a.href)]"""
    for target, down in ((online, False), (offline, True)):
        host.down = down
        for address in addresses[:12]:
            page.goto(host.address + address)
            target[address] = page.evaluate(look)
    assert offline == online


def test_languages_are_switched_among_saved_ones(phone: Phone, host: Host) -> None:
    page = _visit(phone, host, "ru")
    _save(page, host, "ru")
    _save(page, host, "kk")
    host.down = True
    page.goto(f"{host.address}ru/stateless/certificate/")
    page.locator("[data-language][hreflang=kk]").click()
    page.wait_for_url("**/kk/stateless/certificate/**")
    expect(page.locator("html")).to_have_attribute("lang", "kk")


def test_a_slow_host_is_waited_for_three_seconds(phone: Phone, host: Host) -> None:
    page = _visit(phone, host, "en")
    host.stalled = True
    page.goto(f"{host.address}en/contacts/emergency/", timeout=15000)
    expect(page.locator("h1")).to_have_count(1)
    host.stalled = False


def test_a_page_with_network_is_always_the_newest(phone: Phone, host: Host, second: Path) -> None:
    page = _visit(phone, host, "en")
    _save(page, host, "en")
    host.folder = second
    page.goto(f"{host.address}en/stateless/rights/?fresh")
    assert NEW_WORDS in page.locator("main").inner_text()


def test_a_new_version_is_taken_with_the_tab_open(
    phone: Phone, host: Host, first: Path, second: Path
) -> None:
    page = _visit(phone, host, "en", "stateless/rights/")
    _save(page, host, "en")
    page.goto(f"{host.address}en/stateless/rights/")
    for folder, words in ((second, True), (first, False)):
        host.folder, host.asked = folder, []
        _ask_for_news(page)
        notice = page.locator(".offline-notice")
        expect(notice).to_be_visible()
        fetched = [a for a in host.asked if a.startswith(("offline/en/", "assets/"))]
        # The list, the shell with the build's id, the groups of the changed pages, and those whose
        # lines no other page shares any longer; no more.
        assert len([a for a in fetched if a.endswith(".txt")]) <= 6, fetched
        # One page less changes the search; style, scripts and icons are the same.
        assert {a.split("/")[1] for a in fetched if a.startswith("assets/")} <= {"search"}, fetched
        host.down = True
        notice.locator("button").first.click()
        page.wait_for_load_state()
        expect(page.locator(".offline-notice")).to_have_count(0)
        assert (NEW_WORDS in page.locator("main").inner_text()) is words
        host.down = False


def test_a_page_that_is_gone_is_gone_from_the_saved_language_too(
    phone: Phone, host: Host, second: Path
) -> None:
    page = _visit(phone, host, "ru")
    _save(page, host, "ru")
    host.folder = second
    _ask_for_news(page)
    expect(page.locator(".offline-notice")).to_be_visible()
    host.down = True
    page.goto(f"{host.address}ru/safety/fraud/")
    expect(page.locator(".choice li")).to_have_count(4)


@pytest.mark.parametrize("files", [0, 1, 3, 5, 7])
def test_an_update_cut_in_the_middle_leaves_the_old_version_whole(
    phone: Phone, host: Host, portal: Portal, second: Path, files: int
) -> None:
    page = _visit(phone, host, "en")
    _save(page, host, "en")
    host.folder, host.left = second, files
    _ask_for_news(page)
    assert host.broke.wait(30), "the update asked for less than the host gave"
    for page_id in ("fraud", "stateless-rights", "home", "law-conventions"):
        page.goto(host.address + portal.address("en", page_id))
        assert page.evaluate("document.documentElement.dataset.build") == "aaaa0001"
    host.down, host.left = False, None
    _ask_for_news(page)
    _wait_for_state(page, "saved-en", "state.list.build === 'bbbb0002'")
    until(
        page,
        "async () => (await caches.keys()).filter(n => n.includes(' saved-en ')).length === 1",
    )


@pytest.mark.parametrize("files", [0, 2, 6, 12])
def test_a_save_cut_in_the_middle_says_so_and_goes_on_later(
    phone: Phone, host: Host, files: int
) -> None:
    page = _visit(phone, host, "ru")
    _open_saving(page, host, "ru")
    page.wait_for_load_state("networkidle")
    host.left = files
    page.locator("[data-locale=ru] [data-save]").click()
    expect(page.locator("[data-said]")).to_contain_text("Связь прервалась")
    host.asked, host.left, host.down = [], None, False
    page.locator("[data-locale=ru] [data-save]").click()
    expect(page.locator("[data-said]")).to_contain_text("Сохранено")
    # What had arrived was not fetched again.
    assert len([a for a in host.asked if a.endswith(".txt")]) <= 14 - max(0, files - 6)


def test_a_damaged_entry_is_never_shown_and_mended_later(phone: Phone, host: Host) -> None:
    page = _visit(phone, host, "en")
    _save(page, host, "en")
    damage = """async () => {
      const name = (await caches.keys()).find(n => n.includes(' saved-en '));
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (request.url.includes('/law.')) await cache.put(request, new Response('x'));
    }"""
    page.evaluate(damage)
    host.down = True
    page.goto(f"{host.address}en/law/")
    expect(page.locator(".choice li")).to_have_count(4)
    page.goto(f"{host.address}en/stateless/")
    expect(page.locator("h1")).to_have_count(1)
    host.down = False
    _ask_for_news(page)
    _wait_for_state(page, "saved-en", "state.address")
    host.down = True
    page.goto(f"{host.address}en/law/")
    expect(page.locator("main#text")).to_have_count(1)


def test_no_room_ends_in_one_clear_line(phone: Phone, host: Host) -> None:
    page = _visit(phone, host, "en")
    _open_saving(page, host, "en")
    session = page.context.new_cdp_session(page)
    origin = host.address.rstrip("/")
    session.send("Storage.overrideQuotaForOrigin", {"origin": origin, "quotaSize": 200_000})
    page.locator("[data-locale=en] [data-save]").click()
    expect(page.locator("[data-said]")).to_contain_text("no room")
    assert not _has_caches(page, " saved-en ")
    expect(page.locator("h1")).to_be_visible()


@pytest.mark.parametrize(
    "browser_without",
    [
        "delete Navigator.prototype.serviceWorker",
        "ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error('private'))",
    ],
)
def test_without_worker_the_portal_is_the_same_and_one_line_says_so(
    phone: Phone, host: Host, browser_without: str
) -> None:
    page = phone(f"{host.address}en/safety/fraud/")
    page.add_init_script(browser_without)
    page.goto(f"{host.address}en/asylum/")
    expect(page.locator("h1")).to_have_count(1)
    page.goto(f"{host.address}en/offline/")
    expect(page.locator(".offline-impossible")).to_be_visible()
    expect(page.locator("[data-offline-panel]")).to_be_hidden()


def test_the_kill_switch_removes_everything(
    phone: Phone, host: Host, first: Path, tmp_path: Path
) -> None:
    page = _visit(phone, host, "en")
    _save(page, host, "en")
    shutil.copytree(first, tmp_path / "killed")
    (tmp_path / "killed" / "kill.json").write_text('{"remove": true}', encoding="utf-8")
    host.folder = tmp_path / "killed"
    _ask_for_news(page)
    until(page, "async () => (await caches.keys()).length === 0")
    until(page, "async () => (await navigator.serviceWorker.getRegistrations()).length === 0")
    page.goto(f"{host.address}en/stateless/")
    expect(page.locator("h1")).to_have_count(1)
    page.wait_for_load_state("networkidle")
    assert page.evaluate("caches.keys()") == []


def test_delete_leaves_nothing(phone: Phone, host: Host) -> None:
    page = _visit(phone, host, "ru")
    page.evaluate("localStorage.setItem('pana-language', 'ru')")
    page.evaluate("localStorage.setItem('pana-steps', '{}')")
    _save(page, host, "ru")
    page.locator("[data-delete]").click()
    expect(page.locator("[data-said]")).to_contain_text("Удалено")
    assert page.evaluate("caches.keys()") == []
    assert page.evaluate("Object.keys(localStorage)") == []
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then(r => r.length)") == 0
    assert page.evaluate("indexedDB.databases().then(d => d.length)") == 0
    _ask_for_news(page)
    # Answered after the page's own question, which was asked first.
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then(r => r.length)") == 0
    assert page.evaluate("caches.keys()") == []


def test_it_works_below_a_path_and_leaves_neighbours_alone(phone: Phone, first: Path) -> None:
    host = Host(first, "portal/")
    try:
        page = phone(f"{host.address}kk/stateless/")
        page.evaluate("caches.open('someone else')")
        _wait_for_state(page, "core-kk")
        _save(page, host, "kk")
        host.down = True
        page.goto(f"{host.address}kk/asylum/how-to-apply/")
        assert page.locator("nav.trail a").first.get_attribute("href") == "/portal/kk/"
        page.goto(f"{host.address}kk/offline/")
        page.locator("[data-delete]").click()
        until(page, "async () => (await caches.keys()).join() === 'someone else'")
    finally:
        host.close()


@pytest.mark.parametrize("locale", ["kk", "ru", "en"])
def test_the_portal_can_be_installed(phone: Phone, host: Host, locale: str) -> None:
    page = phone(f"{host.address}{locale}/")
    session = page.context.new_cdp_session(page)
    # A test's window counts as private, where no app can be installed; nothing else may be wrong.
    errors = session.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert {e["errorId"] for e in errors} <= {"in-incognito"}
    manifest = session.send("Page.getAppManifest")
    assert manifest["errors"] == []
    assert f"/{locale}/manifest.webmanifest" in manifest["url"]
