"""A page tells its age by the clock of the device, also a saved one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from pana.site.portal import Portal

Phone = Callable[..., Page]


def _after(page: Page, days: int) -> None:
    built = datetime.fromisoformat(page.evaluate("document.documentElement.dataset.built"))
    page.clock.set_fixed_time(built.replace(tzinfo=UTC) + timedelta(days=days, hours=12))
    # The scripts that ask for the age have run when the page has loaded.
    page.reload()


def _past(page: Page, day: str) -> None:
    """Set the clock two days after `day`, but not before the copy: that clock would be wrong."""
    built = page.evaluate("document.documentElement.dataset.built")
    late = datetime.fromisoformat(max(day, built)).replace(hour=12, tzinfo=UTC)
    page.clock.set_fixed_time(late + timedelta(days=2))
    page.reload()


@pytest.mark.parametrize("locale", ["kk", "ru", "en"])
@pytest.mark.parametrize("path", ["law/glossary/", "asylum/how-to-apply/"])
def test_a_fresh_page_says_nothing(phone: Phone, site: str, locale: str, path: str) -> None:
    page = phone(f"{site}{locale}/{path}")
    _after(page, 30)
    expect(page.locator(".page-notice-age")).to_be_hidden()
    expect(page.locator(".contact-age")).to_have_count(0)


@pytest.mark.parametrize(
    ("locale", "days"),
    [
        ("en", "31 days"), ("ru", "31 день"), ("kk", "31 күн"),
        ("en", "181 days"), ("ru", "181 день"), ("kk", "181 күн"),
        ("en", "400 days"), ("ru", "400 дней"), ("kk", "400 күн"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("path", ["law/glossary/", "asylum/how-to-apply/"])
def test_an_old_page_says_how_old_it_is(
    phone: Phone, site: str, portal: Portal, locale: str, days: str, path: str
) -> None:
    page = phone(f"{site}{locale}/{path}")
    count = int(days.split()[0])
    _after(page, count)
    notice = page.locator(".page-notice-age")
    expect(notice).to_contain_text(days)
    # The title stays above it, and only one notice stands there.
    expect(page.locator(".page-notice-standing")).to_be_hidden()
    critical = path.startswith("asylum")
    words = portal.interface[locale].age
    key = ("old" if count > 180 else "line") + ("_critical" if critical else "")
    expect(notice).to_contain_text(words[key])
    shown = notice.get_attribute("class") or ""
    warning = "page-notice-danger" if critical else "page-notice-old"
    assert (warning in shown) is (count > 180)


@pytest.mark.parametrize("locale", ["kk", "ru", "en"])
def test_a_page_past_its_check_says_so(
    phone: Phone, site: str, portal: Portal, locale: str
) -> None:
    page = phone(f"{site}{locale}/asylum/how-to-apply/")
    review_by = page.locator(".page-notice-age").get_attribute("data-review-by")
    assert review_by
    page.clock.set_fixed_time(datetime.fromisoformat(f"{review_by}T23:00:00+00:00"))
    page.reload()
    first = portal.interface[locale].age.due.split("{date}")[0].strip()
    expect(page.locator(".page-notice-age")).not_to_contain_text(first)
    _past(page, review_by)
    expect(page.locator(".page-notice-age")).to_contain_text(first)
    expect(page.locator(".page-notice-age")).to_contain_text(review_by[:4])


@pytest.mark.parametrize("locale", ["kk", "ru", "en"])
def test_a_contact_past_its_check_says_so(phone: Phone, site: str, locale: str) -> None:
    page = phone(f"{site}{locale}/contacts/emergency/")
    cards = page.locator("[data-check-by]")
    first = min(card.get_attribute("data-check-by") or "9" for card in cards.all())
    _past(page, first)
    expect(page.locator(".contact-age").first).to_contain_text(first[:4])
    page.clock.set_fixed_time(datetime.fromisoformat("2036-01-01T12:00:00+00:00"))
    page.reload()
    expect(page.locator(".contact-age")).to_have_count(cards.count())


@pytest.mark.parametrize("locale", ["kk", "ru", "en"])
@pytest.mark.parametrize("days", [-4300, -2, 3651, 20000])
def test_a_wrong_clock_is_said_with_the_day_of_the_copy(
    phone: Phone, site: str, portal: Portal, locale: str, days: int
) -> None:
    page = phone(f"{site}{locale}/asylum/how-to-apply/")
    built = page.evaluate("document.documentElement.dataset.built")
    _after(page, days)
    notice = page.locator(".page-notice-age")
    for words in (*portal.interface[locale].age.clock.split("{date}"), built[:4]):
        expect(notice).to_contain_text(words)
    expect(page.locator(".contact-age")).to_have_count(0)


@pytest.mark.parametrize("days", [-4300, 20000])
def test_by_a_wrong_clock_nothing_is_called_open(phone: Phone, site: str, days: int) -> None:
    page = phone(f"{site}en/contacts/")
    assert page.locator("[data-opening]:not(:empty)").count()
    _after(page, days)
    expect(page.locator("[data-opening]:not(:empty)")).to_have_count(0)


def test_a_clock_that_is_a_little_behind_is_not_called_wrong(phone: Phone, site: str) -> None:
    page = phone(f"{site}en/asylum/how-to-apply/")
    _after(page, -1)
    expect(page.locator(".page-notice-age")).to_be_hidden()
