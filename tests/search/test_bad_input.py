"""Whatever is typed: no error, no injection, a sensible answer."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

BAD = [
    "",
    " ",
    "а",
    "q",
    "ж" * 500,
    "слово " * 100,
    ":",
    "+ - ~ ^ *",
    "::::",
    "a^99999",
    "~3",
    "-",
    "title:x",
    "own:1",
    "ru:",
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "🙂",
    "👨‍👩‍👧‍👦",
    "مرحبا",
    "שלום",
    "\u202eабв",
    "\u0000\u0007\u001b",
    "\ud83d",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"'`\\",
    "</script>",
    "${1}",
    "%s%n",
    "1" * 60,
    "a" * 30 + " " + "б" * 30,
    "''''",
    "-5",
    "½",
    "ﬁ",
    "İ",
    "ß",
]


@pytest.mark.parametrize("query", BAD)
@pytest.mark.parametrize("locale", ["kk", "ru", "en"])
def test_bad_input_is_answered(portal_search: Any, locale: str, query: str) -> None:
    answer = portal_search.ask(locale, query)
    assert set(answer) == {"results", "meant", "tried"}
    assert len(answer["results"]) <= 10


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80))
def test_any_text_is_answered(portal_search: Any, text: str) -> None:
    for locale in ("kk", "ru", "en"):
        portal_search.ask(locale, text)


@pytest.mark.parametrize("signs", ["+{}", "-{}", "{}*", "{}~2", "{}^3", "title:{}", '"{}"', "({})"])
def test_signs_of_a_query_language_empty_nothing(portal_search: Any, signs: str) -> None:
    assert "violence-safety" in portal_search.pages("ru", signs.format("насилие"))[:3]


def test_only_signs_find_nothing(portal_search: Any) -> None:
    assert portal_search.ask("ru", ": + - ~ ^ *")["results"] == []
