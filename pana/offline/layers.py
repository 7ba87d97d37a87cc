"""What a browser keeps of a language: the core after the first visit, or everything.

Each layer is a list of files with sizes and hashes. The worker takes a list whole or not at all,
and fetches only files whose content it does not have yet. File names hold a hash of the content.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pana.offline.book import Chapter, make_book, make_booklet
from pana.offline.missing import missing_address, missing_page
from pana.site.assets import fingerprint
from pana.site.portal import Portal
from pana.site.view import vcard_address

CORE_PAGES = ("home", "emergency-numbers", "hotline-contacts", "find-your-situation")
"""Pages of the core, by id."""

CORE_ASSETS = ("portal.css", "portal.js", "steps.js", "on-use.css", "choice.css", "icon.svg")
STATE = "offline/state.json"
"""Says which lists are the newest; small, because every visit asks for it."""

# Codes on the printed sheet cost more than any text: a saved copy prints the address in words.
_QR = re.compile(r'<div class="qr">.*?</div>', re.DOTALL)


@dataclass(frozen=True)
class OfflineFile:
    """A file as the worker fetches it.

    Attributes:
        address: from the site's root.
        digest: SHA-256 of the content, base64.
        size: bytes as they are sent, compressed.
    """

    address: str
    digest: str
    size: int


@dataclass(frozen=True)
class Layer:
    """What is kept of a language.

    Attributes:
        name: `core` or `saved`.
        files: everything to fetch; the books among them stand in `books`.
        new: content of the files that exist only for this layer, by address.
        pages: (address, page id, address of the book that holds it).
    """

    name: str
    locale: str
    files: tuple[OfflineFile, ...]
    books: tuple[str, ...]
    pages: tuple[tuple[str, str, str], ...]
    new: dict[str, bytes]

    @property
    def size(self) -> int:
        """Bytes that a first fetch of the whole layer takes."""
        return sum(file.size for file in self.files)


def describe(address: str, content: bytes) -> OfflineFile:
    """Return a file's entry in a list."""
    digest = base64.b64encode(hashlib.sha256(content).digest()).decode()
    return OfflineFile(address, digest, len(gzip.compress(content, 6)))


def _chapter(portal: Portal, site: Path, locale: str, page_id: str, group: str) -> Chapter:
    address = portal.address(locale, page_id)
    html = (site / address / "index.html").read_text(encoding="utf-8")
    return Chapter(address, group, _QR.sub("", html))


def _missing(portal: Portal, locale: str, group: str) -> Chapter:
    return Chapter(missing_address(locale), group, missing_page(portal, locale))


def _vcards(portal: Portal, site: Path, locale: str, group: str) -> Iterator[Chapter]:
    for contact_id in portal.contacts:
        address = vcard_address(locale, contact_id)
        if (site / address).is_file():
            # Bytes, not text mode: the line ends of a vCard are part of its format.
            yield Chapter(address, group, (site / address).read_bytes().decode())


def _ids(portal: Portal, locale: str) -> dict[str, str]:
    return {portal.address(locale, page.id): page.id for page in portal.pages_in(locale)}


def _layer(
    portal: Portal, name: str, locale: str, assets: tuple[str, ...],
    texts: dict[str, str], chapters: list[Chapter],
) -> Layer:
    """Put a layer together.

    Args:
        texts: the files of the book by name.
        chapters: the same pages, to say in which file each one is.
    """
    addresses = {
        key: f"offline/{locale}/{fingerprint(f'{key}.txt', text.encode())}"
        for key, text in texts.items()
    }
    new = {addresses[key]: text.encode() for key, text in texts.items()}
    own = (f"on-use-{locale}.js", f"offline-{locale}.js")
    kept = [portal.assets[asset] for asset in (*assets, *own)]
    contents = {asset.address: asset.content for asset in kept} | new
    ids = _ids(portal, locale)
    return Layer(
        name=name,
        locale=locale,
        files=tuple(describe(address, content) for address, content in contents.items()),
        books=tuple(address for key, address in addresses.items() if key in ("shell", "shared")),
        pages=tuple(
            (chapter.address, ids.get(chapter.address, ""), addresses[chapter.group])
            for chapter in chapters
        ),
        new=new,
    )


def core_layer(portal: Portal, site: Path, locale: str) -> Layer:
    """Return the core of a language.

    Args:
        portal: the loaded portal.
        site: folder of the built site, with all of its pages.
        locale: locale code.

    Raises:
        OSError: a page is missing in the folder.
    """
    chapters = [_chapter(portal, site, locale, page_id, "core") for page_id in CORE_PAGES]
    chapters.append(_missing(portal, locale, "core"))
    return _layer(portal, "core", locale, CORE_ASSETS, {"core": make_booklet(chapters)}, chapters)


def saved_layer(portal: Portal, site: Path, locale: str) -> Layer:
    """Return everything of a language: all pages, contacts as vCards, the search.

    Arguments and errors as in `core_layer`.
    """
    chapters = [
        _chapter(portal, site, locale, page.id, portal.directory[page.id].nav)
        for page in portal.pages_in(locale)
    ]
    chapters += [_missing(portal, locale, "start"), *_vcards(portal, site, locale, "contacts")]
    assets = (*CORE_ASSETS, f"search-{locale}.js")
    return _layer(portal, "saved", locale, assets, make_book(chapters), chapters)


def list_file(layer: Layer, build: str, built: str) -> tuple[str, bytes]:
    """Return (address, content) of the layer's list as the worker reads it.

    Args:
        build: which build of the portal this is.
        built: ISO date of the build.
    """
    content = json.dumps(
        {
            "build": build,
            "built": built,
            "files": [[file.address, file.digest, file.size] for file in layer.files],
            "books": layer.books,
            "pages": layer.pages,
        },
        ensure_ascii=False,
        separators=(",", ":"),
    ).encode()
    return f"offline/{layer.locale}/{fingerprint(f'{layer.name}.json', content)}", content


def offline_files(
    portal: Portal, site: Path, build: str, built: str, *, removed: bool
) -> Iterator[tuple[str, bytes]]:
    """Yield (address, content) of all files that only the worker reads.

    Args:
        removed: True publishes the kill switch: every installed worker removes itself and all
            that it keeps.
    """
    state: dict[str, dict[str, list[object]]] = {}
    for locale in portal.locales:
        for make in (core_layer, saved_layer):
            layer = make(portal, site, locale)
            yield from layer.new.items()
            address, content = list_file(layer, build, built)
            yield address, content
            state.setdefault(locale, {})[layer.name] = [address, layer.size]
    yield STATE, json.dumps({"build": build, "built": built, "layers": state}).encode()
    yield "kill.json", json.dumps({"remove": removed}).encode()
