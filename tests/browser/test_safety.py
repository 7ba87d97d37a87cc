"""Leaving quickly, and no trace on the phone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from pana.site.portal import Portal

LOCALES = ("kk", "ru", "en")
Phone = Callable[..., Page]


def _lead_exit_to(page: Page, address: str) -> None:
    # The neutral page is on another host; a test asks nothing of it.
    page.locator("[data-exit]").evaluate_all(
        "(links, address) => links.forEach(link => { link.href = address; })", address
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_every_page_has_a_way_out_in_its_menu(
    phone: Phone, site: str, portal: Portal, locale: str
) -> None:
    page = phone(f"{site}{locale}/life/work/")
    expect(page.locator("#menu [data-exit]")).to_have_attribute("href", portal.config.exit_url)
    expect(page.locator(".thumb-bar [data-exit]")).to_have_count(0)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("path", ["safety/violence/", "safety/fraud/"])
def test_a_safety_page_has_the_way_out_at_the_thumb_and_a_neutral_title(
    phone: Phone, site: str, portal: Portal, locale: str, path: str
) -> None:
    page = phone(f"{site}{locale}/{path}", java_script_enabled=False)
    way_out = page.locator(".thumb-bar [data-exit]")
    expect(way_out).to_be_in_viewport()
    expect(way_out).to_have_attribute("href", portal.config.exit_url)
    expect(page).to_have_title(str(portal.interface[locale].safety.neutral_title))


def test_leaving_replaces_the_page_in_the_history(phone: Phone, site: str) -> None:
    page = phone(f"{site}en/")
    page.goto(f"{site}en/safety/violence/")
    _lead_exit_to(page, f"{site}404.html")
    page.locator(".thumb-bar [data-exit]").tap()
    page.wait_for_url(f"{site}404.html")
    page.go_back()
    assert page.url == f"{site}en/"


def test_three_times_escape_leaves(phone: Phone, site: str) -> None:
    page = phone(f"{site}en/safety/violence/")
    _lead_exit_to(page, f"{site}404.html")
    for _ in range(3):
        page.keyboard.press("Escape")
    page.wait_for_url(f"{site}404.html")


def test_the_page_is_gone_before_the_other_one_has_come(phone: Phone, site: str) -> None:
    page = phone(f"{site}en/safety/violence/")
    _lead_exit_to(page, f"{site}404.html")
    shown = page.locator(".thumb-bar [data-exit]").evaluate(
        """link => {
             link.click();
             return [getComputedStyle(document.documentElement).display, document.title];
           }"""
    )
    assert shown == ["none", ""]
    page.wait_for_url(f"{site}404.html")


def test_a_visit_leaves_nothing_in_the_storage(phone: Phone, site: str) -> None:
    page = phone(f"{site}en/safety/violence/")
    page.locator("[data-language][hreflang=ru]").tap()
    page.wait_for_url(f"{site}ru/safety/violence/")
    page.goto(f"{site}ru/asylum/how-to-apply/")
    page.locator(".tick input").first.check()
    kept = page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]")
    assert kept == [0, 0, ""]


@pytest.mark.parametrize("locale", LOCALES)
def test_the_page_says_what_leaving_cannot_hide(
    phone: Phone, site: str, portal: Portal, locale: str
) -> None:
    page = phone(f"{site}{locale}/safety/violence/")
    page.locator(".menu-exit summary").tap()
    expect(page.locator(".menu-exit details p")).to_have_text(
        str(portal.interface[locale].safety.exit_limits)
    )
