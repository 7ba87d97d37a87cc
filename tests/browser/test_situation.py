"""Find your situation, tapped through without any script."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from pana.records.situation import Question, load_situation, unfold
from pana.site.portal import Portal

Phone = Callable[..., Page]


@pytest.fixture(scope="module")
def questions(portal: Portal) -> dict[str, Question]:
    found, problems = load_situation(portal.root / "data", portal.directory)
    assert problems == []
    return found


@pytest.mark.parametrize("locale", ["kk", "ru", "en"])
def test_each_question_stands_alone_with_its_answers_and_the_way_back(
    phone: Phone, site: str, portal: Portal, questions: dict[str, Question], locale: str
) -> None:
    start = f"{site}{locale}/find-your-situation/"
    page = phone(start, java_script_enabled=False)
    expect(page.locator(".question:visible")).to_have_count(1)
    for stop in unfold(questions):
        page.goto(f"{start}#{stop.anchor}")
        shown = page.locator(".question:visible")
        expect(shown).to_have_count(1)
        expect(shown.locator("h2")).to_have_text(stop.question.text[locale])
        answers = shown.locator(".answer")
        expect(answers).to_have_count(len(stop.question.options))
        for i, option in enumerate(stop.question.options):
            expect(answers.nth(i)).to_have_text(option.text[locale])
            target = answers.nth(i).evaluate("a => a.href")
            if option.page:
                assert target.startswith(site + portal.address(locale, option.page))
            else:
                assert target.startswith(f"{start}#")
        expect(shown.locator(".question-back")).to_have_count(1 if stop.back else 0)


def test_tapping_forth_and_back_again(phone: Phone, site: str) -> None:
    page = phone(f"{site}en/find-your-situation/", java_script_enabled=False)
    first = page.locator(".question:visible h2").inner_text()
    page.locator(".question:visible .answer[href^='#q-']").first.tap()
    expect(page.locator(".question:visible h2")).not_to_have_text(first)
    page.go_back()
    expect(page.locator(".question:visible h2")).to_have_text(first)
    page.locator(".question:visible .answer[href^='#q-']").first.tap()
    page.locator(".question:visible .question-back").tap()
    expect(page.locator(".question:visible h2")).to_have_text(first)


def test_not_sure_ends_where_one_can_ask(phone: Phone, site: str) -> None:
    page = phone(f"{site}en/find-your-situation/", java_script_enabled=False)
    page.goto(f"{site}en/find-your-situation/#q-links")
    page.locator(".question:visible .answer-unsure").tap()
    expect(page.locator("#not-sure")).to_be_in_viewport()
