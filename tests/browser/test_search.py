"""The search panel: typing, pasting, keyboard, names, repair, nothing found, faults, files."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.until import until

Phone = Callable[..., Page]
LOCALES = ("kk", "ru", "en")
QUERIES = {"kk": "құжатым жоғалды", "ru": "потерял документы", "en": "lost my documents"}
REPAIRED = {"kk": ("qujat", "құжат"), "ru": ("hf,jnf", "работа"), "en": ("вщсгьуте", "document")}
NONSENSE = {"kk": "ъъххщщ", "ru": "ъъххщщ", "en": "xqzzvkjq"}
LATE = "en/asylum/how-to-apply/"


def opened(page: Page) -> Page:
    """Open the panel by the bar's button."""
    page.locator(".thumb-bar [data-search]").click()
    expect(page.locator("[data-search-panel]")).to_be_visible()
    return page


def ask(page: Page, query: str) -> Page:
    """Fill the box as pasting and dictating do: one input event."""
    page.get_by_role("combobox").fill(query)
    return page


@pytest.mark.parametrize("locale", LOCALES)
def test_typing_shows_marked_results(phone: Phone, site: str, locale: str) -> None:
    page = opened(phone(f"{site}{locale}/"))
    expect(page.get_by_role("combobox")).to_be_focused()
    page.get_by_role("combobox").press_sequentially(QUERIES[locale])
    expect(page.get_by_role("option").first).to_be_visible()
    expect(page.locator(".search-result mark").first).to_be_visible()
    expect(page.locator("[data-search-status]")).to_contain_text(re.compile(r"\d"))


def test_panel_opens_before_the_index_is_there(browser: Browser, site: str) -> None:
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    held: list[Route] = []
    page.route("**/search-en.*.js", lambda route: held.append(route))
    page.goto(site + LATE)
    ask(opened(page), "lost certificate")
    expect(page.locator('[data-search-note="loading"]')).to_be_visible()
    held[0].continue_()
    expect(page.get_by_role("option").first).to_be_visible()
    context.close()


def test_box_takes_words_before_the_panel_is_there(browser: Browser, site: str) -> None:
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    held: list[Route] = []
    page.route("**/on-use-en.*.js", lambda route: held.append(route))
    page.goto(site + LATE)
    page.locator(".thumb-bar [data-search]").click()
    early = page.get_by_role("textbox", name="Search")
    expect(early).to_be_focused()
    page.keyboard.type("lost certificate")
    expect(early).to_have_value("lost certificate")
    held[0].continue_()
    expect(page.get_by_role("combobox")).to_have_value("lost certificate")
    expect(page.get_by_role("combobox")).to_be_focused()
    expect(page.get_by_role("option").first).to_be_visible()
    expect(early).to_have_count(0)
    context.close()


def test_escape_closes_the_box_before_the_panel_is_there(browser: Browser, site: str) -> None:
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    held: list[Route] = []
    page.route("**/on-use-en.*.js", lambda route: held.append(route))
    page.goto(site + LATE)
    door = page.locator(".thumb-bar [data-search]")
    door.click()
    expect(page.locator(".search-early")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".search-early")).to_have_count(0)
    expect(door).to_be_focused()
    held[0].continue_()
    until(page, "async () => window.pana.onUse")
    expect(page.locator("[data-search-panel]")).to_be_hidden()
    door.click()
    expect(page.get_by_role("combobox")).to_be_focused()
    context.close()


def test_without_the_panel_the_list_of_topics_is_there(browser: Browser, site: str) -> None:
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    page.route("**/on-use-en.*.js", lambda route: route.abort())
    page.goto(site + LATE)
    page.locator(".thumb-bar [data-search]").click()
    expect(page).to_have_url(re.compile("#search$"))
    expect(page.locator("#search [data-topics]")).to_be_in_viewport()
    expect(page.locator(".search-early")).to_have_count(0)
    context.close()


def test_nothing_of_search_is_loaded_before_it_is_opened(phone: Phone, site: str) -> None:
    page = phone(site + LATE)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.reload()
    page.wait_for_load_state("networkidle")
    # The worker keeps the panel's script for later; a page asks for it when it is used.
    assert not [url for url in asked if "search-" in url or "on-use" in url]


@pytest.mark.parametrize("locale", LOCALES)
def test_pasted_and_repaired(phone: Phone, site: str, locale: str) -> None:
    page = ask(opened(phone(f"{site}{locale}/")), REPAIRED[locale][0])
    repaired = page.locator("[data-search-meant] button")
    expect(repaired).to_contain_text(REPAIRED[locale][1])
    repaired.click()
    expect(page.get_by_role("combobox")).to_have_value(re.compile(REPAIRED[locale][1]))
    expect(page.locator("[data-search-meant]")).to_be_hidden()
    expect(page.get_by_role("option").first).to_be_visible()


def test_keyboard_alone(phone: Phone, site: str) -> None:
    page = phone(site + LATE, has_touch=False, is_mobile=False)
    button = page.locator(".thumb-bar [data-search]")
    button.focus()
    page.keyboard.press("Enter")
    box = page.get_by_role("combobox")
    expect(box).to_be_focused()
    expect(box).to_have_attribute("aria-expanded", "false")
    page.keyboard.type("violence")
    expect(box).to_have_attribute("aria-expanded", "true")
    # The results of the whole word, not those of its beginning.
    first = page.get_by_role("option").first
    expect(first).to_have_attribute("href", re.compile("en/safety/violence/"))
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    selected = page.locator('[role="option"][aria-selected="true"]')
    expect(selected).to_have_count(1)
    expect(box).to_have_attribute("aria-activedescendant", str(selected.get_attribute("id")))
    expect(box).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("en/safety/violence/"))


def test_keys_act_on_all_that_was_typed(phone: Phone, site: str) -> None:
    page = ask(opened(phone(f"{site}en/")), "certificate")
    expect(page.get_by_role("option").first).to_be_visible()
    # No pause between the last letter and the arrow: the list still shows what came before.
    chosen = page.get_by_role("combobox").evaluate(
        """box => {
             box.value = 'violence';
             box.dispatchEvent(new Event('input', {bubbles: true}));
             box.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true}));
             const active = document.getElementById(box.getAttribute('aria-activedescendant'));
             return active.href;
           }"""
    )
    assert "en/safety/violence/" in chosen


def test_focus_stays_in_the_panel_and_comes_back(phone: Phone, site: str) -> None:
    page = phone(site + LATE, has_touch=False, is_mobile=False)
    page.locator(".thumb-bar [data-search]").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("combobox")).to_be_focused()
    inside = "document.querySelector('[data-search-panel]').contains(document.activeElement)"
    for key in ["Tab"] * 5 + ["Shift+Tab"] * 5:
        page.keyboard.press(key)
        assert page.evaluate(inside)
    page.keyboard.press("Escape")
    expect(page.locator("[data-search-panel]")).to_be_hidden()
    expect(page.locator(".thumb-bar [data-search]")).to_be_focused()


@pytest.mark.parametrize("locale", LOCALES)
def test_names_for_screen_readers(phone: Phone, site: str, locale: str) -> None:
    page = ask(opened(phone(f"{site}{locale}/")), QUERIES[locale])
    expect(page.get_by_role("option").first).to_be_visible()
    for role in ("dialog", "combobox", "listbox"):
        expect(page.get_by_role(role)).to_have_accessible_name(re.compile(r"\S{4}"))
    expect(page.get_by_role("option").first).to_have_accessible_name(re.compile(r"\S{4}"))
    assert page.get_by_role("combobox").get_attribute("aria-controls") == "search-results"


@pytest.mark.parametrize("locale", LOCALES)
def test_nothing_found_is_no_dead_end(phone: Phone, site: str, locale: str) -> None:
    page = ask(opened(phone(f"{site}{locale}/")), NONSENSE[locale])
    note = page.locator('[data-search-note="nothing"]')
    expect(note).to_be_visible()
    expect(note).to_contain_text(NONSENSE[locale])
    expect(note.locator('a[href^="tel:"]').first).to_be_visible()
    expect(note.locator('a[href*="find-your-situation"]')).to_be_visible()


def test_result_of_another_language_is_told(phone: Phone, site: str) -> None:
    page = ask(opened(phone(f"{site}en/")), "мошенники")
    option = page.get_by_role("option").first
    expect(option.locator(".search-language")).to_contain_text("Russian")
    expect(option).to_have_attribute("hreflang", "ru")
    expect(option).to_have_attribute("href", re.compile("ru/safety/fraud/"))


def test_typed_markup_stays_text(phone: Phone, site: str) -> None:
    page = ask(opened(phone(f"{site}en/")), "<img src=x onerror=alert(1)> qqqq")
    answered = page.locator('#search-results a, [data-search-note="nothing"]')
    expect(answered.locator("visible=true").first).to_be_visible()
    expect(page.locator("[data-search-panel] img")).to_have_count(0)


def test_what_was_typed_is_kept_nowhere(phone: Phone, site: str) -> None:
    page = phone(f"{site}ru/")
    urls: list[str] = []
    page.on("request", lambda request: urls.append(request.url))
    ask(opened(page), "насилие")
    page.get_by_role("option").first.click()
    page.wait_for_url("**/ru/safety/violence/**")
    kept = "JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])"
    assert "насилие" not in page.evaluate(kept) + page.evaluate("document.cookie")
    assert not [url for url in urls if "%D0" in url]
    page.go_back()
    opened(page)
    expect(page.get_by_role("combobox")).to_have_value("")


def test_closing_empties_the_box(phone: Phone, site: str) -> None:
    page = ask(opened(phone(f"{site}ru/")), "насилие")
    page.locator("[data-search-close]").click()
    opened(page)
    expect(page.get_by_role("combobox")).to_have_value("")


def test_results_stand_above_the_phones_keyboard(phone: Phone, site: str) -> None:
    page = ask(opened(phone(f"{site}en/")), "certificate")
    expect(page.get_by_role("option").first).to_be_visible()
    page.set_viewport_size({"width": 360, "height": 380})
    until(
        page,
        """async () => document.querySelector('[data-search-panel]')
             .getBoundingClientRect().height <= 381""",
    )
    expect(page.get_by_role("option").first).to_be_in_viewport()


@pytest.mark.parametrize("body", ["", "PanaSearch = {", "window.PanaSearch = {data: {}}"])
def test_missing_or_broken_index_leads_to_the_list(browser: Browser, site: str, body: str) -> None:
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    page.route("**/search-en.*.js", lambda route: route.fulfill(body=body, status=200))
    page.goto(f"{site}en/")
    ask(opened(page), "work")
    failed = page.locator('[data-search-note="failed"]')
    expect(failed).to_be_visible()
    expect(page.locator('[data-search-panel] a[href*="topics"]')).to_be_visible()
    context.close()


def test_without_scripts_there_is_the_list_of_topics(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}kk/")
    link = page.locator('#search > p a[href*="topics"]')
    expect(link).to_be_visible()
    link.click()
    expect(page).to_have_url(re.compile("kk/law/topics/"))
    context.close()


@pytest.mark.parametrize("locale", LOCALES)
def test_search_works_from_files(phone: Phone, flat_site: Path, locale: str) -> None:
    page = phone((flat_site / locale / "life" / "work.html").as_uri())
    ask(opened(page), QUERIES[locale])
    link = page.get_by_role("option").first
    expect(link).to_be_visible()
    link.click()
    page.wait_for_load_state()
    assert page.url.startswith("file:") and f"/{locale}/" in page.url
    expect(page.locator("main")).to_be_visible()
