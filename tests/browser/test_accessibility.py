"""WCAG 2.2 AA on every page, and what no rule engine sees: keyboard, zoom, the reader's colours."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import Page, expect

from pana.site.portal import Portal

LOCALES = ("kk", "ru", "en")
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
EVERYTHING = {
    "runOnly": [
        "wcag2a",
        "wcag2aa",
        "wcag21a",
        "wcag21aa",
        "wcag22aa",
        "best-practice",
        "color-contrast-enhanced",
    ]
}
CONTRAST = {"runOnly": {"type": "rule", "values": ["color-contrast-enhanced"]}}
Phone = Callable[..., Page]


def _violations(page: Page, options: dict[str, Any]) -> list[str]:
    result = page.evaluate(
        """async (options) => {
             const rules = options.runOnly;
             if (Array.isArray(rules)) {
               options = {runOnly: rules.filter(r => r !== 'color-contrast-enhanced'),
                          rules: {'color-contrast-enhanced': {enabled: true}}};
             }
             const found = await axe.run(options);
             return found.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.target}`));
           }""",
        options,
    )
    return list(result)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(("scheme", "options"), [("light", EVERYTHING), ("dark", CONTRAST)])
def test_axe_finds_nothing_on_any_page(
    phone: Phone, site: str, portal: Portal, locale: str, scheme: str, options: dict[str, Any]
) -> None:
    # axe itself is an inline script, which the policy rightly forbids: here alone it is set aside.
    page = phone(f"{site}{locale}/", color_scheme=scheme, bypass_csp=True)
    found = {}
    for page_id in portal.directory:
        page.goto(f"{site}{portal.address(locale, page_id)}")
        page.evaluate(AXE)
        if violations := _violations(page, options):
            found[page_id] = violations
    assert found == {}


@pytest.mark.parametrize("path", ["", "404.html"])
def test_axe_finds_nothing_on_the_pages_without_language(
    phone: Phone, site: str, path: str
) -> None:
    page = phone(f"{site}{path}", locale="fa-AF", bypass_csp=True)
    page.evaluate(AXE)
    assert _violations(page, EVERYTHING) == []


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


@pytest.mark.parametrize("path", ["", "asylum/how-to-apply/", "contacts/", "show-this/"])
def test_letters_twice_as_large_need_no_sideways_scrolling(
    phone: Phone, site: str, path: str
) -> None:
    page = phone(f"{site}kk/{path}", bypass_csp=True)
    page.add_style_tag(content="html { font-size: 200% }")
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0


def test_the_readers_own_colours_keep_borders_and_focus(phone: Phone, site: str) -> None:
    page = phone(f"{site}en/contacts/emergency/", forced_colors="active")
    call = page.locator(".call").first
    assert call.evaluate("e => parseFloat(getComputedStyle(e).borderTopWidth)") >= 1


def test_nothing_moves_by_itself(phone: Phone, site: str) -> None:
    page = phone(f"{site}en/")
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
