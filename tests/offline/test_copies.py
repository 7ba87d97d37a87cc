"""Packs, single files and e-books as files: complete, well-formed, with date and address."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from pana.offline.epub import epub
from pana.offline.pack import pack
from pana.offline.single import single_file
from pana.offline.text import read_edition
from pana.site.portal import Portal

LOCALES = ("kk", "ru", "en")
XHTML = "{http://www.w3.org/1999/xhtml}"
OPF = "{http://www.idpf.org/2007/opf}"


@pytest.mark.parametrize("locale", LOCALES)
def test_an_e_book_is_well_formed_and_its_links_lead_somewhere(
    built_site: Path, portal: Portal, locale: str
) -> None:
    with zipfile.ZipFile(built_site / "packs" / f"portal-{locale}.epub") as book:
        first = book.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert book.read(first) == b"application/epub+zip"
        package = ElementTree.fromstring(book.read("book/book.opf"))
        listed = {f"book/{item.get('href')}" for item in package.iter(f"{OPF}item")}
        assert listed | {"book/book.opf", "mimetype", "META-INF/container.xml"} == set(
            book.namelist()
        )
        assert len(list(package.iter(f"{OPF}itemref"))) == len(portal.pages_in(locale)) + 1
        documents = {
            name.removeprefix("book/"): ElementTree.fromstring(book.read(name))
            for name in listed if name.endswith(".xhtml")
        }
    ids = {}
    for name, document in documents.items():
        found = [str(tag.get("id")) for tag in document.iter() if tag.get("id")]
        assert len(found) == len(set(found)), f"{name}: an id stands twice"
        ids[name] = set(found)
    for name, document in documents.items():
        for link in document.iter(f"{XHTML}a"):
            href = str(link.get("href"))
            if ":" in href.split("#")[0]:
                continue
            target, _, section = href.partition("#")
            assert (target or name) in documents, f"{name}: {href}"
            assert not section or section in ids[target or name], f"{name}: {href}"
        assert not list(document.iter(f"{XHTML}button"))


@pytest.mark.parametrize("locale", LOCALES)
def test_every_copy_holds_its_date_and_the_address_of_the_newest(
    built_site: Path, portal: Portal, locale: str
) -> None:
    config = replace(portal.config, site_url="https://pana.example/")
    published = replace(portal, config=config)
    edition = read_edition(published, built_site, locale, "2026-11-23")
    assert len(edition.texts) == len(portal.pages_in(locale))
    single = single_file(published, edition).decode()
    assert f"https://pana.example/packs/portal-{locale}.html" in single
    assert 'datetime="2026-11-23"' in single
    archives = {"epub": epub(published, edition),
                "zip": pack(published, built_site, locale, "2026-11-23")}  # fmt: skip
    fronts = {"epub": "book/front.xhtml", "zip": "portal/index.html"}
    for kind, content in archives.items():

        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            front = archive.read(fronts[kind]).decode()
        assert "https://pana.example/" in front
        assert "2026" in front


def test_the_same_content_gives_the_same_files(built_site: Path, portal: Portal) -> None:
    texts = [read_edition(portal, built_site, "en", "2026-11-23") for _ in range(2)]
    assert epub(portal, texts[0]) == epub(portal, texts[1])
    packs = [pack(portal, built_site, "en", "2026-11-23") for _ in range(2)]
    assert packs[0] == packs[1]
