"""The e-book of a language: EPUB 3.3, one chapter per page, for reading apps."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from bs4 import BeautifulSoup

from pana.interface import Strings
from pana.offline.places import copy_address
from pana.offline.text import Edition, Text, with_new_places
from pana.offline.zipped import zipped
from pana.render.dates import show_date
from pana.site.portal import Portal

_STYLE = """body { line-height: 1.5; margin: 0 4%; }
table { border-collapse: collapse; width: 100%; }
td, th { border: 1px solid; padding: 0.3em; text-align: start; vertical-align: top; }
article.contact, .notice, .time-limits { border: 1px solid; margin: 1em 0; padding: 0.5em 1em; }
.call { display: block; font-size: 1.2em; font-weight: bold; }
dt { font-weight: bold; }
dd { margin: 0 0 0.5em; }
"""
_CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="book/book.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
"""
# Ids of the portal's footnotes hold ":", which XML ids may not.
_NOT_IN_IDS = re.compile(r"[^A-Za-z0-9_.-]")


def _id(own: str) -> str:
    name = _NOT_IN_IDS.sub("_", own)
    return name if name[:1].isalpha() else f"i{name}"


def _document(locale: str, title: str, body: str) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" '
        f'lang="{locale}" xml:lang="{locale}"><head><title>{escape(title)}</title>'
        '<link rel="stylesheet" type="text/css" href="style.css"/></head>'
        f"<body>{body}</body></html>\n"
    ).encode()


def _chapter(portal: Portal, edition: Edition, text: Text) -> bytes:
    files = {portal.address(edition.locale, each.id): f"{each.id}.xhtml" for each in edition.texts}

    def link(address: str) -> str | None:
        path, hash_sign, section = address.partition("#")
        if path == text.address and section:
            return f"#{_id(section)}"
        if path in files:
            return files[path] + hash_sign + (_id(section) if section else "")
        return edition.newest + address if edition.newest else None

    body = BeautifulSoup(with_new_places(text, _id, link), "html.parser")
    for part in body.find_all(hidden=True):
        part.decompose()
    for tag in body.find_all(True):
        # Only scripts read these.
        for name in [name for name in tag.attrs if name.startswith("data-") or name == "tabindex"]:
            del tag[name]
    return _document(edition.locale, text.title, body.decode(formatter="minimal"))


def _front(edition: Edition, strings: Strings) -> bytes:
    site = strings.site
    date = show_date(edition.built, edition.locale)
    lines = [f"{strings.offline.state_of}: {date}."]
    if edition.newest:
        newest = edition.newest + copy_address(edition.locale, "epub")
        lines.append(f"{strings.offline.newest}: {newest}")
    lines += [site.footer.independent, site.footer.not_advice, site.footer.not_reviewed]
    lines.append(strings.age.line_critical)
    title = f"{site.name}: {site.subtitle}"
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in lines)
    return _document(edition.locale, title, f"<h1>{escape(title)}</h1>{paragraphs}")


def _contents(edition: Edition, strings: Strings) -> bytes:
    items = "".join(
        f"<li><a href={quoteattr(f'{text.id}.xhtml')}>{escape(text.title)}</a></li>"
        for text in edition.texts
    )
    title = str(strings.offline.contents)
    nav = f'<nav epub:type="toc" id="toc"><h1>{escape(title)}</h1><ol>{items}</ol></nav>'
    return _document(edition.locale, title, nav)


def _package(edition: Edition, strings: Strings) -> bytes:
    title = f"{strings.site.name}: {strings.site.subtitle}"
    # The same book at each build of the same day, another one on another day.
    name = f"pana:{edition.newest or ''}:{edition.locale}:{edition.built}"
    identifier = uuid.uuid5(uuid.NAMESPACE_URL, name).urn
    source = f"<dc:source>{escape(edition.newest)}</dc:source>" if edition.newest else ""
    pages = ["front", *(text.id for text in edition.texts)]
    items = "".join(
        f'<item id="page-{page}" href="{page}.xhtml" media-type="application/xhtml+xml"/>'
        for page in pages
    )
    order = "".join(f'<itemref idref="page-{page}"/>' for page in pages)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" '
        f'xml:lang="{edition.locale}">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f'<dc:identifier id="book">{identifier}</dc:identifier>'
        f"<dc:title>{escape(title)}</dc:title><dc:language>{edition.locale}</dc:language>"
        f"<dc:creator>{escape(strings.site.name)}</dc:creator><dc:date>{edition.built}</dc:date>"
        f"{source}"
        f'<meta property="dcterms:modified">{edition.built}T00:00:00Z</meta></metadata>'
        '<manifest><item id="nav" href="contents.xhtml" media-type="application/xhtml+xml" '
        'properties="nav"/><item id="style" href="style.css" media-type="text/css"/>'
        f'{items}</manifest><spine>{order}</spine></package>\n'
    ).encode()


def _files(portal: Portal, edition: Edition) -> Iterator[tuple[str, bytes]]:
    strings = portal.interface[edition.locale]
    yield "mimetype", b"application/epub+zip"
    yield "META-INF/container.xml", _CONTAINER.encode()
    yield "book/book.opf", _package(edition, strings)
    yield "book/contents.xhtml", _contents(edition, strings)
    yield "book/style.css", _STYLE.encode()
    yield "book/front.xhtml", _front(edition, strings)
    for text in edition.texts:
        yield f"book/{text.id}.xhtml", _chapter(portal, edition, text)


def epub(portal: Portal, edition: Edition) -> bytes:
    """Return the e-book of one language.

    Args:
        portal: the loaded portal.
        edition: the texts of the language.
    """
    # The format wants "mimetype" first and as it is.
    return zipped(_files(portal, edition), stored=("mimetype",))
