"""Lists of words stand in the order of each language's own alphabet."""

from __future__ import annotations

from pathlib import Path

from bs4 import BeautifulSoup

from pana.render.topics import Entry, by_letter, joined
from pana.site.portal import Portal


def test_kazakh_letters_stand_where_a_kazakh_dictionary_has_them(portal: Portal) -> None:
    words = ["құжат", "кепіл", "әйел", "баспана", "адам", "іс", "ынта", "ұлт", "үкім", "уақыт"]
    ordered = sorted(words, key=portal.locales["kk"].sort_key)
    assert ordered == [
        "адам", "әйел", "баспана", "кепіл", "құжат", "уақыт", "ұлт", "үкім", "ынта", "іс",
    ]


def test_entries_stand_under_their_letters(portal: Portal) -> None:
    entries = [Entry(title, "", "#") for title in ("Қорғау", "1414", "адам", "Азаматтық")]
    shown = by_letter(entries, portal.locales["kk"])
    assert [(topic.title, [e.title for e in topic.pages]) for topic in shown] == [
        ("#", ["1414"]), ("А", ["адам", "Азаматтық"]), ("Қ", ["Қорғау"]),
    ]


def test_a_page_and_a_word_of_the_same_name_are_one_line() -> None:
    page, other = Entry("Stateless person", "", "page/"), Entry("Work", "", "work/")
    word, alone = Entry("stateless person (of law)", "", "#word"), Entry("court", "", "#court")
    shown = joined([page, other], [word, alone])
    assert [(e.title, e.url, e.word_url) for e in shown] == [
        ("Stateless person", "page/", "#word"), ("Work", "work/", ""), ("court", "#court", ""),
    ]


def test_every_page_and_every_term_is_reached_from_the_topics_page(
    built_site: Path, portal: Portal
) -> None:
    for locale in portal.locales:
        folder = built_site / portal.address(locale, "topics")
        soup = BeautifulSoup((folder / "index.html").read_text(encoding="utf-8"), "html.parser")
        links = [str(a["href"]) for a in soup.select("main .topics a")]
        reached = {(folder / link.partition("#")[0]).resolve() for link in links}
        pages = {(built_site / portal.address(locale, id)).resolve() for id in portal.directory}
        assert pages <= reached
        assert {link.partition("#")[2] for link in links} >= set(portal.glossary)
