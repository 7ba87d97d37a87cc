"""Notices: a quotation with a sign becomes a notice with its title in the page's language."""

from __future__ import annotations

import pytest

from pana.site.portal import Portal
from tests.render.conftest import Render

KINDS = ("danger", "important", "note", "changed")


@pytest.mark.parametrize("locale", ["kk", "ru", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_notice_has_its_kind_its_title_and_its_text(
    portal: Portal, render: Render, locale: str, kind: str
) -> None:
    page = render(f"> [!{kind.upper()}]\n> First **line**.\n>\n> Second.", locale)
    notice = page.select_one(f"aside.notice.notice-{kind}")
    assert notice is not None
    texts = [p.get_text().strip() for p in notice.find_all("p")]
    title = portal.interface[locale].reading.notices[kind]
    assert texts == [title, "First line.", "Second."]
    assert notice.select_one("strong") is not None
    assert "[!" not in page.get_text()


def test_a_list_right_after_the_sign_leaves_no_empty_paragraph(render: Render) -> None:
    notice = render("> [!NOTE]\n>\n> - one\n> - two").select_one("aside")
    assert notice is not None
    assert len(notice.find_all("p")) == 1
    assert len(notice.find_all("li")) == 2


def test_a_plain_quotation_stays_one(render: Render) -> None:
    page = render("> Somebody said this [!DANGER] once.")
    assert page.select_one("blockquote") is not None
    assert not page.select("aside")


def test_a_number_inside_a_notice_can_be_called(render: Render) -> None:
    page = render("> [!DANGER]\n> Call {{phone emergency-112}}.")
    assert page.select_one("aside a[href='tel:112']") is not None


def test_two_notices_one_after_the_other_stay_two(render: Render) -> None:
    page = render("> [!DANGER]\n> One.\n\n> [!IMPORTANT]\n> Two.\n>\n> Three.")
    first, second = page.select("aside.notice")
    assert "One." in first.get_text()
    assert "Two." not in first.get_text()
    assert "Three." in second.get_text()
    assert "[!" not in page.get_text()
