"""Relative links: following one from its page reaches its target, on a host and in files."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pana.site.addresses import page_address, relative_link
from pana.site.portal import Portal

HOST = "https://pana.example/some/base/"
SEGMENT = st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789-", min_size=1, max_size=6)
PATH = st.lists(SEGMENT, min_size=1, max_size=4).map("/".join)
PAGE = st.one_of(st.just("index"), PATH, PATH.map(lambda path: f"{path}/index"))
LOCALE = st.sampled_from(["kk", "ru", "en"])
SECTION = st.one_of(st.just(""), SEGMENT)


@given(LOCALE, PAGE, LOCALE, PAGE, SECTION, st.booleans())
def test_a_link_between_pages_reaches_its_target(
    locale: str, page: str, other: str, target: str, section: str, flat: bool
) -> None:
    source = page_address(locale, page, flat=flat)
    aim = page_address(other, target, flat=flat) + (f"#{section}" if section else "")
    assert urljoin(HOST + source, relative_link(source, aim)) == HOST + aim


@given(LOCALE, PAGE, PATH, st.booleans())
def test_a_link_to_a_file_and_to_the_root_reaches_them(
    locale: str, page: str, file: str, flat: bool
) -> None:
    source = page_address(locale, page, flat=flat)
    assert urljoin(HOST + source, relative_link(source, file)) == HOST + file
    assert urljoin(HOST + source, relative_link(source, "")) == HOST


@given(LOCALE, PAGE, LOCALE, PAGE)
def test_a_link_never_leaves_the_site_nor_names_a_host(
    locale: str, page: str, other: str, target: str
) -> None:
    link = relative_link(page_address(locale, page), page_address(other, target))
    assert not link.startswith("/")
    assert ":" not in link


@pytest.mark.parametrize(
    ("path", "folder", "file"),
    [
        ("index", "kk/", "kk/index.html"),
        ("offline", "kk/offline/", "kk/offline.html"),
        ("asylum/index", "kk/asylum/", "kk/asylum/index.html"),
        ("asylum/documents", "kk/asylum/documents/", "kk/asylum/documents.html"),
    ],
)
def test_a_page_has_a_folder_on_a_host_and_a_file_in_a_copy(
    path: str, folder: str, file: str
) -> None:
    assert page_address("kk", path) == folder
    assert page_address("kk", path, flat=True) == file


def test_no_two_pages_share_an_address(portal: Portal) -> None:
    for flat in (False, True):
        addresses = [
            page_address(locale, entry.path, flat=flat)
            for locale in portal.locales
            for entry in portal.directory.values()
        ]
        assert len(set(addresses)) == len(addresses)
