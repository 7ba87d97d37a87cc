"""Pages in the place of published addresses that moved or were withdrawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pana.interface import Strings
from pana.locales import Locale
from pana.published.addresses import ReplacedPage, replaced_pages
from pana.render.components import environment
from pana.render.dates import show_date
from pana.site.addresses import page_address, relative_link
from pana.site.portal import Portal
from pana.site.view import CONTENT_SECURITY_POLICY


@dataclass(frozen=True)
class Moved:
    """What the template of a moved page gets, per language."""

    locale: Locale
    t: Strings
    title: str
    url: str
    text: str


def _moved(portal: Portal, page: ReplacedPage, locale: str, file: str) -> Moved:
    t = portal.interface[locale]
    title = portal.page(locale, page.by).title
    # The sentence brings its own full stop; a Russian date ends with one.
    since = show_date(page.since.isoformat(), locale).removesuffix(".")
    text = t.status.withdrawn.format(date=since, title=title) if page.withdrawn else t.status.moved
    url = relative_link(file, portal.address(locale, page.by))
    return Moved(portal.locales[locale], t, title, url, text)


def redirect_pages(portal: Portal) -> Iterator[tuple[str, bytes]]:
    """Yield (address, HTML) of a page for every published address that moved or was withdrawn.

    A moved page leads on by itself; a withdrawn one says what stands in its place. The short
    address of an id that is gone shows the languages that have the page.
    """
    template = environment(portal.root).get_template("moved.html")
    for page in replaced_pages(portal.root):
        codes = [code for code in portal.locales if (code, page.by) in portal.pages]
        for code in codes:
            address = page_address(code, page.path, flat=portal.flat)
            file = f"{address}index.html" if address.endswith("/") else address
            yield file, _rendered(portal, template, page, [code], file)
        if page.id not in portal.directory and codes:
            file = f"go/{page.id}.html" if portal.flat else f"go/{page.id}/index.html"
            yield file, _rendered(portal, template, page, codes, file)


def _rendered(
    portal: Portal, template: object, page: ReplacedPage, codes: list[str], file: str
) -> bytes:
    entries = [_moved(portal, page, code, file) for code in codes]
    html: str = template.render(  # type: ignore[attr-defined]
        entries=entries,
        csp=CONTENT_SECURITY_POLICY,
        refresh=entries[0].url if len(entries) == 1 and not page.withdrawn else "",
        styles=[
            relative_link(file, portal.assets[name].address)
            for name in ("portal.css", "choice.css")
        ],
    )
    return html.encode()
