"""A person opens the portal on a phone, in each language."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from pana.site.portal import Portal

LOCALES = ("kk", "ru", "en")
Phone = Callable[..., Page]


@pytest.mark.parametrize(
    ("browser_locale", "locale"), [("kk-KZ", "kk"), ("ru-KZ", "ru"), ("en-GB", "en")]
)
def test_the_root_goes_to_the_browsers_language(
    phone: Phone, site: str, browser_locale: str, locale: str
) -> None:
    page = phone(site, locale=browser_locale)
    page.wait_for_url(f"{site}{locale}/")
    expect(page.locator("html")).to_have_attribute("lang", locale)


def test_the_root_offers_the_languages_to_others(phone: Phone, site: str) -> None:
    page = phone(site, locale="fa-AF")
    expect(page.locator("main a[hreflang]")).to_have_count(3)
    page.get_by_role("link", name="English").tap()
    page.wait_for_url(f"{site}en/")


@pytest.mark.parametrize("locale", LOCALES)
def test_from_home_to_the_asylum_page_in_one_tap(
    phone: Phone, site: str, portal: Portal, locale: str
) -> None:
    page = phone(f"{site}{locale}/")
    page.locator("main a[href='asylum/']").first.tap()
    page.wait_for_url(f"{site}{locale}/asylum/")
    title = portal.page(locale, "asylum").title
    expect(page.get_by_role("heading", level=1)).to_have_text(title)


@pytest.mark.parametrize(("locale", "other"), [("kk", "ru"), ("ru", "en"), ("en", "kk")])
def test_switching_the_language_keeps_page_and_section(
    phone: Phone, site: str, locale: str, other: str
) -> None:
    page = phone(f"{site}{locale}/asylum/how-to-apply/#late")
    page.locator(f"[data-language][hreflang={other}]").first.tap()
    page.wait_for_url(f"{site}{other}/asylum/how-to-apply/#late")
    expect(page.locator("#late")).to_be_in_viewport()


@pytest.mark.parametrize("locale", LOCALES)
def test_a_short_address_keeps_the_section(phone: Phone, site: str, locale: str) -> None:
    page = phone(f"{site}go/asylum-how-to-apply/#late", locale=f"{locale}-KZ")
    page.wait_for_url(f"{site}{locale}/asylum/how-to-apply/#late")


@pytest.mark.parametrize("locale", LOCALES)
def test_the_emergency_number_is_one_tap_to_call(phone: Phone, site: str, locale: str) -> None:
    page = phone(f"{site}{locale}/contacts/emergency/")
    call = page.locator("article.contact a[href='tel:112']").first
    expect(call).to_be_visible()
    box = call.bounding_box()
    assert box is not None
    assert box["height"] >= 44


@pytest.mark.parametrize("locale", LOCALES)
def test_without_script_everything_is_readable_and_reachable(
    phone: Phone, site: str, portal: Portal, locale: str
) -> None:
    page = phone(f"{site}{locale}/asylum/how-to-apply/", java_script_enabled=False)
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator("#time-limits")).to_be_visible()
    menu = page.locator("nav#menu")
    for entry in portal.directory.values():
        link = portal.address(locale, entry.id)
        found = menu.locator("a").evaluate_all(
            "(links, wanted) => links.some(a => new URL(a.href).pathname === wanted)", f"/{link}"
        )
        assert found, entry.id
    page.locator("article.contact").first.scroll_into_view_if_needed()
    expect(page.locator("article.contact").first).to_be_visible()


@pytest.mark.parametrize("locale", LOCALES)
def test_no_page_scrolls_sideways_and_none_reports_an_error(
    phone: Phone, site: str, portal: Portal, locale: str
) -> None:
    # 320 px and large letters: test_accessibility.py.
    page = phone(f"{site}{locale}/")
    wide = []
    for page_id in portal.directory:
        page.goto(f"{site}{portal.address(locale, page_id)}")
        room = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        if room > 0:
            wide.append((page_id, room))
    assert wide == []
