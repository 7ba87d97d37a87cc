"""Books: what is written is what is read, and one change changes few files."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pana.offline.book import Chapter, make_book, make_booklet, read_book

SHELL = "".join(f"<p>line {number} of every page</p>\n" for number in range(30))
CARD = "<p>a card that two pages show</p>\n<p>and its second line</p>\n"


def _page(name: str, text: str, group: str = "one") -> Chapter:
    link = '<a href="../other/#part">other</a> <a href="#here">here</a>\n'
    return Chapter(f"en/{name}/", group, f"<h1>{name}</h1>\n{SHELL}{link}{text}{SHELL[:40]}")


PAGES = [
    _page("a", CARD), _page("b", "<p>only b</p>"), _page("c", CARD + "end", "two"), _page("d", ""),
    _page("e", "<p>e</p>"),
]  # fmt: skip


def test_a_book_is_read_as_it_was_written() -> None:
    read = dict(read_book(make_book(PAGES).values(), "/pana/"))
    for page in PAGES:
        expected = page.html.replace('"../other/#part"', '"/pana/en/other/#part"')
        assert read[page.address] == expected


def test_a_booklet_needs_no_other_file() -> None:
    assert dict(read_book([make_booklet(PAGES)], "/")) == dict(
        read_book(make_book(PAGES).values(), "/")
    )


def test_what_pages_share_is_stored_once() -> None:
    files = make_book(PAGES)
    assert sum(file.count("line 7 of every page") for file in files.values()) == 1
    assert "line 7" in files["shell"]
    assert files["shared"].count("a card") == 1


def test_one_changed_page_changes_its_group_only() -> None:
    changed = [*PAGES[:2], _page("c", CARD + "another end", "two"), *PAGES[3:]]
    before, after = make_book(PAGES), make_book(changed)
    assert {name for name in before if before[name] != after[name]} == {"two"}


def test_a_new_line_of_every_page_changes_no_page() -> None:
    changed = [
        Chapter(page.address, page.group, page.html.replace("line 3 of", "line three of"))
        for page in PAGES
    ]
    before, after = make_book(PAGES), make_book(changed)
    assert {name for name in before if before[name] != after[name]} == {"shell"}


def test_a_control_character_is_refused() -> None:
    with pytest.raises(ValueError, match="control character"):
        make_book([Chapter("en/a/", "one", "a\x1fb")])


@given(
    st.lists(
        st.lists(st.sampled_from(["<p>the first line</p>\n", "x\n", "<p>another line here</p>\n",
                                  "<p>the third line, longer</p>\n", "\n", "no end"]), max_size=8),
        min_size=1, max_size=5,
    )
)  # fmt: skip
def test_any_pages_survive(pages: list[list[str]]) -> None:
    chapters = [
        Chapter(f"en/{number}/", str(number % 2), "".join(lines))
        for number, lines in enumerate(pages)
    ]
    read = dict(read_book(make_book(chapters).values(), "/"))
    assert read == {chapter.address: chapter.html for chapter in chapters}
