"""Marks that carry finished HTML through Markdown: whatever somebody types stays what it is."""

from __future__ import annotations

import dataclasses

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from pana.render.tokens import Tokens
from pana.site.portal import Portal
from tests.altered import altered
from tests.render.conftest import Render


@pytest.mark.parametrize("typed", ["⟦0⟧", "⟦1⟧", "⟦999⟧", "a ⟦ b", "⟧⟦", "⟦⟦0⟧⟧"])
def test_a_mark_typed_into_a_page_is_shown_as_it_is(render: Render, typed: str) -> None:
    page = render(f"Before {typed} after. [word](term:asylum-seeker) {{{{phone emergency-112}}}}")
    assert f"Before {typed} after. word 112" in page.get_text()


@pytest.mark.parametrize("typed", ["⟦0⟧", "⟦1⟧", "⟦999⟧"])
def test_a_mark_typed_into_a_record_is_shown_as_it_is(
    portal: Portal, render: Render, typed: str
) -> None:
    term = dataclasses.replace(
        portal.glossary["asylum-seeker"], explanation=dict.fromkeys(portal.locales, f"x {typed}")
    )
    changed = altered(portal, glossary={**portal.glossary, term.id: term})
    page = render(f"[a {typed}](term:asylum-seeker)", portal=changed)
    link = page.select_one("a.term")
    assert link is not None
    assert (link["data-explain"], link.get_text()) == (f"x {typed}", f"a {typed}")


@given(st.lists(st.text(alphabet="ab⟦⟧019 <>&", max_size=8), max_size=6))
def test_pieces_come_back_as_they_were_kept(pieces: list[str]) -> None:
    tokens = Tokens()
    marked = "-".join(tokens.keep(piece) for piece in pieces)
    assert tokens.put_back(marked) == "-".join(pieces)


@given(st.text(alphabet="ab⟦⟧019 ", max_size=12))
def test_protected_text_comes_back_as_it_was_typed(text: str) -> None:
    tokens = Tokens()
    tokens.keep("never")
    assert tokens.put_back(tokens.protect(text)) == text


def test_a_mark_alone_in_a_paragraph_replaces_the_paragraph() -> None:
    tokens = Tokens()
    mark = tokens.keep("<div>x</div>")
    assert tokens.put_back(f"<p>{mark}</p><p>a {mark}</p>") == "<div>x</div><p>a <div>x</div></p>"


def test_the_words_of_a_mark_are_its_text() -> None:
    tokens = Tokens()
    mark = tokens.keep('<a href="#">two <b>words</b></a>')
    assert tokens.as_text(f"One {mark}") == "One two words"
    assert BeautifulSoup(mark, "html.parser").get_text() == mark
