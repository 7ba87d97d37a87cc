"""The texts of a language for copies that hold all pages in one: without menus, buttons, icons."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pana.offline.links import resolve
from pana.site.portal import Portal

# What only a script or the page's own surroundings make useful; help and dates stand once.
# Regular expressions, because our own templates write these parts and none of them nests: parsing
# every page would take most of a build's time.
_LEFT_OUT = re.compile(
    r"<svg\b.*?</svg>|<button\b.*?</button>|<!--online-->.*?<!--/online-->|<!--.*?-->"
    r'|<nav class="trail".*?</nav>|<aside class="help".*?</aside>'
    r'|<section class="about-page".*?</section>|<div class="(?:tools|offline-panel)".*?</div>'
    r'|<details class="contents".*?</details>'
    r'|<p class="(?:page-notice page-notice-standing|offline-impossible)\b.*?</p>'
    r"|<a [^>]*\bdownload\b[^>]*>.*?</a>",
    re.DOTALL,
)
# An entry whose only content was left out.
_EMPTY = re.compile(r"<(li|p)(?![^>]* hidden)[^>]*>\s*</\1>\s*")
_ID = re.compile(r' (id|aria-labelledby|aria-describedby|aria-controls|for)="([^"]+)"')
_LINK = re.compile(r'<a ([^>]*?)href="([^"]*)"([^>]*)>(.*?)</a>', re.DOTALL)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)


@dataclass(frozen=True)
class Text:
    """The text of one page.

    Attributes:
        nav: the menu heading under which the page stands.
        body: HTML inside the page's main element, ids and links as on the page itself.
        address: the page's address on the site, which its links are relative to.
    """

    id: str
    title: str
    nav: str
    review_by: str
    body: str
    address: str


@dataclass(frozen=True)
class Edition:
    """All texts of a language.

    Attributes:
        built: ISO date of the build.
        newest: where the newest version is; None while the portal has no address.
    """

    locale: str
    built: str
    newest: str | None
    texts: tuple[Text, ...]


def _body(html: str) -> str:
    start = html.index(">", html.index("<main")) + 1
    body = _LEFT_OUT.sub("", html[start : html.index("</main>", start)])
    return _EMPTY.sub("", body)


def read_edition(portal: Portal, site: Path, locale: str, built: str) -> Edition:
    """Return the texts of all pages of a language, in menu order.

    Args:
        portal: the loaded portal, in the form with folders as addresses.
        site: folder of the built site.
        locale: locale code.
        built: ISO date of the build.

    Raises:
        OSError: a page is missing in the folder.
    """
    texts = []
    for page in portal.pages_in(locale):
        address = portal.address(locale, page.id)
        html = (site / address / "index.html").read_text(encoding="utf-8")
        review_by = str(page.meta.get("review_by") or "")
        nav = portal.directory[page.id].nav
        texts.append(Text(page.id, page.title, nav, review_by, _body(html), address))
    return Edition(locale, built, portal.config.site_url, tuple(texts))


def with_new_places(
    text: Text, write_id: Callable[[str], str], write_link: Callable[[str], str | None]
) -> str:
    """Return the text's body with other ids and links.

    Args:
        text: the page's text.
        write_id: gets an id of this page, returns the new one.
        write_link: gets the address of a link inside the site, from the root and with `#section`
            (links within the page too); returns the new link, or None to leave only its words.
    """

    def new_ids(found: re.Match[str]) -> str:
        return f' {found[1]}="{" ".join(write_id(each) for each in found[2].split())}"'

    def new_link(found: re.Match[str]) -> str:
        before, href, after, words = found.groups()
        if _SCHEME.match(href):
            return found[0]
        path, hash_sign, section = href.partition("#")
        address = resolve(text.address, path) if path else text.address
        target = write_link(address + hash_sign + section)
        if target is None:
            return words
        return f'<a {before}href="{target}"{after}>{words}</a>'

    return _LINK.sub(new_link, _ID.sub(new_ids, text.body))
