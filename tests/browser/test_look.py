"""What a phone shows: one screen for the first choice, big targets, one notice, dark, paper."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.contrast import faint_words

LOCALES = ("kk", "ru", "en")
TOUCH = 44
Phone = Callable[..., Page]


def _bottom(locator: Locator) -> float:
    box = locator.bounding_box()
    assert box is not None
    return box["y"] + box["height"]


@pytest.mark.parametrize("locale", LOCALES)
def test_home_holds_the_first_choice_in_one_screen(phone: Phone, site: str, locale: str) -> None:
    page = phone(f"{site}{locale}/")
    bar = page.locator(".thumb-bar").bounding_box()
    assert bar is not None
    for choice in (".danger-door", ".doors li:nth-child(5)", ".door-unsure", ".languages"):
        assert _bottom(page.locator(choice)) <= bar["y"], choice
    assert bar["y"] + bar["height"] <= 740
    expect(page.locator(".thumb-bar [data-search]")).to_be_in_viewport()


@pytest.mark.parametrize(
    "path", ["", "asylum/how-to-apply/", "find-your-situation/", "safety/violence/"]
)
def test_what_is_tapped_is_large_enough(phone: Phone, site: str, path: str) -> None:
    page = phone(f"{site}kk/{path}")
    targets = page.locator(
        ".top a, .thumb-bar a, .danger-door, .doors a, .answer, .call, .channels a, .exit,"
        " .time-limits a, .menu summary, .menu li a, .foot li a, main button, .tick"
    )
    small = targets.evaluate_all(
        """(all, least) => all.filter(e => e.checkVisibility() && e.getClientRects().length)
             .map(e => [e.textContent.trim(), e.getBoundingClientRect()])
             .filter(([, r]) => r.height < least || r.width < least)
             .map(([text, r]) => `${text}: ${r.width}×${r.height}`)""",
        TOUCH,
    )
    assert small == []


def test_one_notice_at_a_time_and_age_comes_first(phone: Phone, site: str) -> None:
    page = phone(f"{site}en/asylum/")
    notices = page.locator(".page-notice:visible")
    expect(notices).to_have_count(1)
    age = page.locator(".page-notice-age")
    age.evaluate("e => { e.textContent = 'Too old'; e.hidden = false; }")
    expect(notices).to_have_count(1)
    expect(notices).to_have_text("Too old")


def test_the_page_follows_the_phones_dark_setting(phone: Phone, site: str) -> None:
    page = phone(f"{site}en/asylum/", color_scheme="dark")
    red, green, blue = page.evaluate(
        "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)"
    )
    assert max(red, green, blue) < 40


@pytest.mark.parametrize("locale", LOCALES)
def test_the_printed_sheet_has_text_contacts_and_origin_and_no_controls(
    phone: Phone, site: str, locale: str
) -> None:
    page = phone(f"{site}{locale}/asylum/how-to-apply/")
    page.emulate_media(media="print")
    for shown in ("h1", "#time-limits", ".contact .number", ".references", ".sheet-foot"):
        expect(page.locator(shown).first).to_be_visible()
    for left_out in (".thumb-bar", ".languages", "#menu", ".tools", ".tick", ".foot"):
        expect(page.locator(left_out).first).to_be_hidden()


@pytest.mark.parametrize("path", ["", "asylum/how-to-apply/", "show-this/", "safety/violence/"])
def test_all_words_are_seen_on_paper_even_if_the_printer_draws_fills(
    phone: Phone, site: str, path: str
) -> None:
    page = phone(f"{site}kk/{path}")
    page.emulate_media(media="print")
    assert faint_words(page) == []


# The portal brings no fonts, so each machine shows its own. These are names that every machine
# knows; DejaVu, the widest that is common, stands for them where nothing else is installed.
FONTS = ("sans-serif", "serif", "DejaVu Sans", "Noto Sans", "Arial")


def with_font(page: Page, url: str, font: str) -> None:
    """Open `url` as on a machine whose only font is `font`.

    `page` shows a page without scripts: the style sheet comes from the host, from no saved copy.
    """

    def answer(route: Route) -> None:
        response = route.fetch()
        css, changed = re.subn(r"--font:[^;}]*", f"--font:{font}", response.text())
        assert changed
        route.fulfill(response=response, body=css)

    page.route("**/portal.*.css", answer)
    page.goto(url)


@pytest.mark.parametrize("font", FONTS)
@pytest.mark.parametrize("locale", LOCALES)
def test_each_printed_card_fits_a6(phone: Phone, site: str, locale: str, font: str) -> None:
    # A4 without its margins, 178 mm at 96 dots an inch; A6 is 105 x 148 mm.
    paper = {"width": 673, "height": 1000}
    page = phone(f"{site}404.html", viewport=paper, is_mobile=False)
    with_font(page, f"{site}{locale}/show-this/", font)
    page.emulate_media(media="print")
    sizes = page.locator(".show-card").evaluate_all(
        "cards => cards.map(e => [e.offsetWidth, e.offsetHeight].map(n => n * 25.4 / 96))"
    )
    assert len(sizes) > 8
    assert [size for size in sizes if size[0] > 105.1 or size[1] > 148] == []


@pytest.mark.parametrize("font", ["DejaVu Sans", "serif", "monospace"])
@pytest.mark.parametrize("path", ["", "asylum/how-to-apply/", "contacts/", "safety/violence/"])
def test_nothing_jumps_while_the_page_loads(
    phone: Phone, site: str, path: str, font: str
) -> None:
    page = phone(f"{site}404.html")
    with_font(page, f"{site}ru/{path}", font)
    page.wait_for_load_state("networkidle")
    shift = page.evaluate(
        """() => new Promise(done => {
             let sum = 0;
             const add = entries => entries.forEach(entry => { sum += entry.value; });
             const seen = new PerformanceObserver(list => add(list.getEntries()));
             seen.observe({type: 'layout-shift', buffered: true});
             requestAnimationFrame(() => requestAnimationFrame(() => {
               add(seen.takeRecords());
               done(sum);
             }));
           })"""
    )
    assert shift == 0


@pytest.mark.parametrize("path", ["contacts/", "refugee/limits-and-citizenship/"])
def test_every_cell_of_a_table_says_its_column_on_a_phone(
    phone: Phone, site: str, path: str
) -> None:
    page = phone(f"{site}en/{path}")
    cells = page.locator(".table td").evaluate_all(
        "all => all.map(e => [e.dataset.label, getComputedStyle(e, '::before').content])"
    )
    assert cells
    assert all(label and label in said for label, said in cells)
