"""Copies as files, per language: a pack for memory cards, one single file, an e-book."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from pana.interface import Strings
from pana.offline.epub import epub
from pana.offline.online import without_copies
from pana.offline.pack import pack
from pana.offline.places import copy_address
from pana.offline.single import single_file
from pana.offline.text import read_edition
from pana.site.portal import Portal

_SIZE = re.compile(r"@size:([^@]+)@")


def copies(portal: Portal, site: Path, built: str) -> Iterator[tuple[str, bytes]]:
    """Yield (address, content) of every copy.

    Args:
        portal: the loaded portal.
        site: folder of the built site, with all of its pages and assets.
        built: ISO date of the build, which every copy says.

    Raises:
        OSError: a page is missing in the folder.
    """
    for locale in portal.locales:
        edition = read_edition(portal, site, locale, built)
        yield copy_address(locale, "html"), single_file(portal, edition)
        yield copy_address(locale, "zip"), pack(portal, site, locale, built)
        yield copy_address(locale, "epub"), epub(portal, edition)


def finish_offline_page(html: str, sizes: Mapping[str, int], strings: Strings) -> str:
    """Return the page "Read without internet" with the size of each copy.

    Args:
        html: the built page.
        sizes: bytes by address; empty when no copies were made, and then no link stands there.
        strings: the interface in the page's language.
    """
    if not sizes:
        return without_copies(html)

    def size(found: re.Match[str]) -> str:
        kilobytes = max(1, round(sizes[found[1]] / 1000))
        return "(" + str(strings.offline.script.size).format(n=kilobytes) + ")"

    return _SIZE.sub(size, html)
