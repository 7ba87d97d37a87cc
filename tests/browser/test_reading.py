"""Ticking off, sharing, listening, explained words, "open now", copying."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import unquote

import pytest
from playwright.sync_api import Page, expect

from tests.browser.until import until

Phone = Callable[..., Page]
STEPS = "en/asylum/how-to-apply/"
NO_SHEET = "delete Navigator.prototype.share"
VOICE = """
  const voice = {{lang: '{lang}', localService: {local}, name: 'test'}};
  const speech = {{
    getVoices: () => [voice], addEventListener: () => {{}}, cancel: () => {{}},
    speak: utterance => {{ (window.spoken = window.spoken || []).push(utterance.text); }},
  }};
  Object.defineProperty(window, 'speechSynthesis', {{value: speech}});
  window.SpeechSynthesisUtterance = function (text) {{ this.text = text; }};
"""


def test_ticks_are_forgotten_unless_the_reader_keeps_them(phone: Phone, site: str) -> None:
    page = phone(site + STEPS)
    first = page.locator("main > .tick input").first
    first.check()
    page.reload()
    expect(first).not_to_be_checked()

    first.check()
    keep = page.locator(".ticks .tick input")
    keep.check()
    page.reload()
    expect(first).to_be_checked()
    expect(keep).to_be_checked()

    keep.uncheck()
    assert page.evaluate("localStorage.length") == 0


def test_the_count_of_done_steps_is_said(phone: Phone, site: str) -> None:
    page = phone(site + STEPS)
    steps = page.locator("h3.step").count()
    page.locator("main > .tick input").nth(1).check()
    expect(page.locator(".ticks [role=status]")).to_have_text(f"Done: 1 of {steps}")


def test_the_steps_go_into_a_text_message(phone: Phone, site: str) -> None:
    page = phone(site + STEPS)
    href = page.locator("a.sms").get_attribute("href") or ""
    assert href.startswith("sms:?body=")
    message = unquote(href)
    for heading in page.locator("h3.step").all():
        assert heading.inner_text().strip() in message


def test_without_a_share_sheet_a_section_is_copied_or_sent(phone: Phone, site: str) -> None:
    page = phone("about:blank", permissions=["clipboard-read", "clipboard-write"])
    page.add_init_script(NO_SHEET)
    page.goto(site + STEPS)
    page.locator("#late .section-link").tap()
    panel = page.locator(".share-panel")
    address = f"{site}{STEPS}#late"
    assert address in unquote(panel.locator("a[href*='wa.me']").get_attribute("href") or "")
    assert address in unquote(panel.locator("a[href*='t.me']").get_attribute("href") or "")
    panel.locator("button").tap()
    # Copying takes the phone a moment.
    until(page, "async wanted => (await navigator.clipboard.readText()) === wanted", address)


def test_with_a_share_sheet_the_phone_shares(phone: Phone, site: str) -> None:
    page = phone("about:blank")
    page.add_init_script(
        "Navigator.prototype.share = data => { window.shared = data; return Promise.resolve(); }"
    )
    page.goto(site + STEPS)
    page.locator("[data-share]").tap()
    # The script for sharing comes when it is asked for.
    shared = until(page, "async () => window.shared && window.shared.url")
    assert shared == site + STEPS


@pytest.mark.parametrize(
    ("lang", "local", "offered"),
    [("en-GB", "true", True), ("en-GB", "false", False), ("ru-RU", "true", False)],
)
def test_listening_is_offered_only_with_the_phones_own_voice_of_this_language(
    phone: Phone, site: str, lang: str, local: str, offered: bool
) -> None:
    page = phone("about:blank")
    page.add_init_script(VOICE.format(lang=lang, local=local))
    page.goto(site + STEPS)
    listen = page.locator("[data-listen-button]")
    expect(listen).to_be_visible(visible=offered)
    if offered:
        listen.tap()
        # The script for reading aloud comes when it is asked for.
        spoken = until(page, "async () => window.spoken")
        assert spoken == [page.locator("h1").inner_text()]
        listen.tap()
        expect(page.locator(".reading-now")).to_have_count(0)


def test_a_legal_word_is_explained_in_place(phone: Phone, site: str) -> None:
    page = phone(site + STEPS)
    word = page.locator("main a.term").first
    word.tap()
    box = page.locator(".explained")
    expect(box.locator("p")).to_have_text(word.get_attribute("data-explain") or "-")
    box.locator("button").tap()
    expect(box).to_have_count(0)
    expect(word).to_be_focused()


@pytest.mark.parametrize(
    ("utc", "is_open"),
    [
        ("2026-11-23T03:59:00Z", False),  # Monday 08:59 in Kazakhstan
        ("2026-11-23T04:00:00Z", True),
        ("2026-11-23T12:59:00Z", True),
        ("2026-11-23T13:00:00Z", False),
        ("2026-11-21T06:00:00Z", False),  # Saturday
        ("2026-11-22T20:00:00Z", False),  # Monday 01:00 there, Sunday still in UTC
    ],
)
def test_open_now_goes_by_kazakhstans_time_even_on_an_old_phone(
    phone: Phone, site: str, utc: str, is_open: bool
) -> None:
    # Asia/Dhaka is UTC+6: what a phone without new time zone data believes of Almaty.
    page = phone("about:blank", timezone_id="Asia/Dhaka")
    page.clock.set_fixed_time(utc)
    page.goto(f"{site}en/contacts/emergency/")
    place = page.locator("[data-opening]").first
    place.evaluate("e => { e.dataset.opening = '1-5 09:00-18:00'; }")
    # The days below are not before the day of the copy: this phone's clock is right.
    page.evaluate("document.documentElement.dataset.built = '2026-11-20'")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(place).to_have_class(re.compile("open-now-yes" if is_open else "open-now-no"))


def test_a_source_is_one_tap_away_and_leads_back(phone: Phone, site: str) -> None:
    page = phone(site + STEPS)
    mark = page.locator("a.footnote-ref").first
    mark.tap()
    note = page.locator(".references li:target")
    expect(note).to_be_in_viewport()
    place = mark.evaluate("mark => mark.parentElement.id")
    note.locator(f"a.footnote-backref[href='#{place}']").tap()
    expect(mark).to_be_in_viewport()
