"""WCAG 2.2 AA on every page, and what no rule engine sees: keyboard, zoom, the reader's colours."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import Page, expect

from pana.site.portal import Portal
from tests.browser.contrast import faint_words

LOCALES = ("kk", "ru", "en")
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
# Only what is wrong is worked out in full; the style sheets are there already.
QUICKLY = {"resultTypes": ["violations"], "preload": False}
EVERYTHING = {
    **QUICKLY,
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    # 7:1 holds 4.5:1.
    "rules": {"color-contrast": {"enabled": False}, "color-contrast-enhanced": {"enabled": True}},
}
# What is folded away is checked like the rest: the menu above all.
OPENED = "document.querySelectorAll('details').forEach(part => { part.open = true })"
# The languages share colours and parts: axe, slow at contrast, looks at those of one.
BUT_CONTRAST = {**EVERYTHING, "rules": {"color-contrast": {"enabled": False}}}
# What the dark setting changes.
CONTRAST = {**QUICKLY, "runOnly": {"type": "rule", "values": ["color-contrast-enhanced"]}}
Phone = Callable[..., Page]


def _violations(page: Page, options: dict[str, Any]) -> list[str]:
    result = page.evaluate(
        """async (options) => {
             const found = await axe.run(options);
             return found.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.target}`));
           }""",
        options,
    )
    return list(result)


def _in_light_and_dark(page: Page) -> list[str]:
    found = _violations(page, EVERYTHING)
    page.emulate_media(color_scheme="dark")
    found += [f"dark: {violation}" for violation in _violations(page, CONTRAST)]
    page.emulate_media(color_scheme="light")
    return found


def _faint_in_light_and_dark(page: Page) -> list[str]:
    found = [f"faint: {words}" for words in faint_words(page)]
    page.emulate_media(color_scheme="dark")
    found += [f"faint in the dark: {words}" for words in faint_words(page)]
    page.emulate_media(color_scheme="light")
    return found


@pytest.mark.parametrize("locale", LOCALES)
def test_axe_finds_nothing_on_any_page(
    phone: Phone, site: str, portal: Portal, locale: str
) -> None:
    # axe itself is an inline script, which the policy rightly forbids: here alone it is set aside.
    page = phone(f"{site}{locale}/", bypass_csp=True)
    found = {}
    for page_id in portal.directory:
        page.goto(f"{site}{portal.address(locale, page_id)}")
        page.evaluate(OPENED)
        page.evaluate(AXE)
        violations = _violations(page, EVERYTHING if locale == "kk" else BUT_CONTRAST)
        violations += _faint_in_light_and_dark(page)
        if violations:
            found[page_id] = violations
    assert found == {}


@pytest.mark.parametrize("locale", LOCALES)
def test_axe_finds_nothing_in_search(phone: Phone, site: str, locale: str) -> None:
    page = phone(f"{site}{locale}/", bypass_csp=True)
    page.evaluate(AXE)
    page.locator(".thumb-bar [data-search]").click()
    box = page.get_by_role("combobox")
    expect(box).to_be_focused()
    for typed, shown in (("", "hint"), ("UNHCR", ""), ("xqzzvkjq", "nothing")):
        box.fill(typed)
        place = f'[data-search-note="{shown}"]' if shown else "#search-results"
        expect(page.locator(place)).to_be_visible()
        assert _in_light_and_dark(page) == []


TOO_SMALL = """() => [...document.querySelectorAll('a[href],button,summary,input')].flatMap(e => {
  const target = e.matches('input') && e.closest('label') || e;
  const style = getComputedStyle(target);
  const {width, height} = target.getBoundingClientRect();
  // In a line of text a link is as high as the line; hidden ones are no targets.
  if (style.display === 'inline' && e.closest('p, li, dd, td, th, sup')) return [];
  if (!width || !height || e.closest('.visually-hidden, .skip')) return [];
  return Math.min(width, height) < 43.5 ? [`${e.outerHTML.slice(0, 90)}: ${width}x${height}`] : [];
})"""


@pytest.mark.parametrize("locale", LOCALES)
def test_on_the_smallest_screen_all_fits_and_every_target_is_as_large_as_a_finger(
    phone: Phone, site: str, portal: Portal, locale: str
) -> None:
    small = {"width": 320, "height": 640}
    page = phone(f"{site}{locale}/", viewport=small, bypass_csp=True)
    sideways = "document.documentElement.scrollWidth - window.innerWidth"
    found: dict[str, Any] = {}
    for page_id in portal.directory:
        page.goto(f"{site}{portal.address(locale, page_id)}")
        page.evaluate(OPENED)
        if small_ones := page.evaluate(TOO_SMALL):
            found[page_id] = small_ones
        if page.evaluate(sideways) > 0:
            found[f"{page_id} is too wide"] = page.evaluate(sideways)
        page.add_style_tag(content="html { font-size: 200% }")
        if page.evaluate(sideways) > 0:
            found[f"{page_id} is too wide in large letters"] = page.evaluate(sideways)
    assert found == {}


@pytest.mark.parametrize("path", ["", "404.html"])
def test_axe_finds_nothing_on_the_pages_without_language(
    phone: Phone, site: str, path: str
) -> None:
    page = phone(f"{site}{path}", locale="fa-AF", bypass_csp=True)
    page.evaluate(AXE)
    assert _in_light_and_dark(page) == []


def test_the_first_tab_stop_leads_to_the_text(phone: Phone, site: str) -> None:
    page = phone(f"{site}en/asylum/")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    expect(page.locator(".skip")).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_focus_is_visible_and_never_covered(phone: Phone, site: str) -> None:
    page = phone(f"{site}ru/contacts/emergency/")
    stops = page.locator("a[href]:visible, button:visible, summary:visible, input:visible").count()
    assert stops > 20
    for _ in range(stops):
        page.keyboard.press("Tab")
        seen = page.evaluate(
            """() => {
                 const e = document.activeElement;
                 if (e === document.body) return null;
                 const r = e.getClientRects()[0];
                 const x = r.left + Math.min(r.width, 40) / 2;
                 const at = document.elementFromPoint(x, r.top + r.height / 2);
                 const style = getComputedStyle(e);
                 return {name: e.textContent.trim().slice(0, 40),
                         uncovered: Boolean(at) && (e.contains(at) || at.contains(e)),
                         outlined: style.outlineStyle !== 'none'
                           && parseFloat(style.outlineWidth) >= 2};
               }"""
        )
        if seen is None:
            break
        assert seen["uncovered"], seen
        assert seen["outlined"], seen


def test_the_readers_own_colours_keep_borders_and_focus(phone: Phone, site: str) -> None:
    page = phone(f"{site}en/contacts/emergency/", forced_colors="active")
    call = page.locator(".call").first
    assert call.evaluate("e => parseFloat(getComputedStyle(e).borderTopWidth)") >= 1


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_nothing_moves_by_itself(phone: Phone, site: str, motion: str) -> None:
    page = phone(f"{site}en/", reduced_motion=motion)
    moving = page.evaluate(
        """() => [...document.querySelectorAll('*')].filter(e => {
             const s = getComputedStyle(e);
             return s.animationName !== 'none' || parseFloat(s.transitionDuration) > 0
               || s.scrollBehavior === 'smooth';
           }).length"""
    )
    assert moving == 0


@pytest.mark.parametrize("locale", LOCALES)
def test_phrases_in_another_language_say_which(phone: Phone, site: str, locale: str) -> None:
    page = phone(f"{site}{locale}/show-this/")
    expect(page.locator("html")).to_have_attribute("lang", locale)
    others = [code for code in LOCALES if code != locale]
    for other in others:
        expect(page.locator(f".languages [lang={other}]")).to_have_count(1)
    for official in ("kk", "ru"):
        expect(page.locator(f".show-card [lang={official}]").first).to_be_visible()
