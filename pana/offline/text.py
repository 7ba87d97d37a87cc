"""The texts of a language for copies that hold all pages in one: without menus, buttons, icons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bs4 import BeautifulSoup, Comment, Tag

from pana.offline.links import resolve
from pana.site.portal import Portal

# What only a script or the page's own surroundings make useful; help and dates stand once.
_LEFT_OUT = (
    "script, button, svg, nav.trail, .tools, aside.help, .about-page, .page-notice-standing, "
    ".offline-panel, .offline-files, [data-impossible], a[download], .share-panel"
)
_OWN_IDS = ("aria-labelledby", "aria-describedby", "aria-controls", "for")


@dataclass(frozen=True)
class Text:
    """The text of one page.

    Attributes:
        nav: the menu heading under which the page stands.
        body: HTML of the page, ids and links as on the page itself.
        address: the page's address on the site, which its links are relative to.
    """

    id: str
    title: str
    nav: str
    review_by: str
    body: Tag
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


def _body(html: str) -> Tag:
    start = html.index("<main")
    main = BeautifulSoup(html[start : html.index("</main>", start) + 7], "html.parser").main
    assert main is not None
    for part in main.select(_LEFT_OUT):
        part.decompose()
    for comment in main.find_all(string=lambda text: isinstance(text, Comment)):
        comment.extract()
    return main


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
) -> Tag:
    """Return a copy of the text's body with other ids and links.

    Args:
        text: the page's text.
        write_id: gets an id of this page, returns the new one.
        write_link: gets the address of a link inside the site, from the root and with `#section`
            (links within the page too); returns the new link, or None to leave only its words.
    """
    body = BeautifulSoup(str(text.body), "html.parser").main
    assert body is not None
    for tag in body.find_all(True):
        if tag.get("id"):
            tag["id"] = write_id(str(tag["id"]))
        for name in _OWN_IDS:
            if tag.get(name):
                tag[name] = " ".join(write_id(each) for each in str(tag[name]).split())
    for link in body.find_all("a", href=True):
        href = str(link["href"])
        if ":" in href.split("#")[0].split("/")[0]:
            continue
        path, hash_sign, section = href.partition("#")
        address = resolve(text.address, path) if path else text.address
        target = write_link(address + hash_sign + section)
        if target is None:
            link.unwrap()
        else:
            link["href"] = target
    for item in body.select("li, p"):
        # An entry whose only content was left out.
        if not item.get_text(strip=True) and not item.has_attr("hidden"):
            item.decompose()
    return body
