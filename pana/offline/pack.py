"""The file pack of a language: its pages as files that open from a memory card.

Packs may be unpacked into one folder and then know of each other. A page of a pack cannot see
which files lie beside it, so links to other languages lead to the pack's first page: it asks in
hidden frames which languages answer, and goes on or says what is missing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from pana.offline.layers import CORE_ASSETS
from pana.offline.links import rewrite_links
from pana.offline.online import without_copies
from pana.offline.places import copy_address
from pana.offline.zipped import zipped
from pana.render.components import environment
from pana.render.dates import show_date
from pana.site.addresses import page_address, relative_link
from pana.site.assets import minified_script
from pana.site.portal import Portal
from pana.site.view import CONTENT_SECURITY_POLICY, vcard_address

FOLDER = "portal"
"""The one folder in every pack: packs that are unpacked in one place come together."""

_MANIFEST = re.compile(r'<link rel="manifest"[^>]*>\n?')
_WORKER = re.compile(r' data-worker="[^"]*"')


def pack_policy() -> str:
    """Return the content security policy of a pack's pages.

    Some browsers do not count a file beside the page as 'self'.
    """
    return CONTENT_SECURITY_POLICY.replace("'self'", "'self' file:")


def _targets(portal: Portal, locale: str) -> dict[str, str]:
    """Return where each page of the site is in the pack, by its address on the site."""
    targets = {}
    for code in portal.locales:
        for page in portal.pages_in(code):
            flat = page_address(code, page.path, flat=True)
            own = flat if code == locale else f"index.html?to={flat}"
            targets[portal.address(code, page.id)] = own
    return targets


def _asset_name(address: str) -> str:
    # In a pack nothing is cached: names without hash, and packs of one version share them.
    return re.sub(r"\.[0-9a-f]{8}(\.\w+)$", r"\1", address).replace("assets/search/", "assets/")


def _link_writer(targets: dict[str, str], own: str) -> Callable[[str], str]:
    def write(address: str) -> str:
        path, hash_sign, section = address.partition("#")
        # The root itself stays a folder: scripts put addresses behind it.
        target = targets.get(path) or _asset_name(path)
        plain, question_mark, query = target.partition("?")
        link = relative_link(own, plain) + question_mark + query
        return link + hash_sign + section

    return write


def _page(html: str, address: str, own: str, targets: dict[str, str]) -> str:
    html = html.replace(CONTENT_SECURITY_POLICY, pack_policy())
    # Templates escape the quotes of the policy in the attribute.
    escaped = CONTENT_SECURITY_POLICY.replace("'", "&#39;")
    html = html.replace(escaped, pack_policy().replace("'", "&#39;"))
    html = without_copies(_WORKER.sub("", _MANIFEST.sub("", html)))
    return rewrite_links(html, address, _link_writer(targets, own))


def _search(portal: Portal, locale: str, targets: dict[str, str]) -> bytes:
    """Return the search script with the addresses of the pack in place of those of the site.

    Raises:
        ValueError: the script does not name a page of the language.
    """
    text = portal.assets[f"search-{locale}.js"].content.decode()
    for page in portal.pages_in(locale):
        if f'"{portal.address(locale, page.id)}"' not in text:
            raise ValueError(f"the search of {locale} does not know the page {page.id}")
    for address, target in targets.items():
        text = text.replace(f'"{address}"', f'"{target}"')
    return text.encode()


def _first_page(portal: Portal, locale: str, built: str) -> bytes:
    template = environment(portal.root).get_template("pack.html")
    newest = {code: copy_address(code, "zip") for code in portal.locales}
    policy = pack_policy().replace("script-src", "frame-src 'self' file:; script-src")
    return template.render(
        csp=policy,
        locale=locale,
        locales=portal.locales,
        t=portal.interface,
        dates={code: show_date(built, code) for code in portal.locales},
        newest=newest,
        site_url=portal.config.site_url,
        styles=[
            _asset_name(portal.assets[name].address) for name in ("portal.css", "choice.css")
        ],
        icon=_asset_name(portal.assets["icon.svg"].address),
    ).encode()


def _here(locale: str) -> Iterator[tuple[str, bytes]]:
    policy = "default-src 'none'; script-src 'self' file:"
    html = (
        f'<!doctype html><html lang="{locale}"><meta charset="utf-8"><title>Pana</title>'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<script src="here.js"></script></html>'
    )
    yield f"{locale}/here.html", html.encode()
    yield f"{locale}/here.js", f'parent.postMessage("pana-{locale}","*");\n'.encode()


def _files(portal: Portal, site: Path, locale: str, built: str) -> Iterator[tuple[str, bytes]]:
    targets = _targets(portal, locale)
    yield "index.html", _first_page(portal, locale, built)
    script = portal.root / "overrides" / "assets" / "js" / "offline" / "pack.js"
    yield "assets/pack.js", minified_script(script.read_text(encoding="utf-8")).encode()
    for page in portal.pages_in(locale):
        address = portal.address(locale, page.id)
        own = targets[address]
        html = (site / address / "index.html").read_text(encoding="utf-8")
        yield own, _page(html, address, own, targets).encode()
    own_scripts = (f"on-use-{locale}.js", f"offline-{locale}.js")
    for name in (*CORE_ASSETS, *own_scripts):
        asset = portal.assets[name]
        yield _asset_name(asset.address), asset.content
    search = portal.assets[f"search-{locale}.js"].address
    yield _asset_name(search), _search(portal, locale, targets)
    yield from _here(locale)
    for contact_id in portal.contacts:
        address = vcard_address(locale, contact_id)
        if (site / address).is_file():
            yield address, (site / address).read_bytes()


def pack(portal: Portal, site: Path, locale: str, built: str) -> bytes:
    """Return the zip file of one language.

    Args:
        portal: the loaded portal, in the form with folders as addresses.
        site: folder of the built site.
        locale: locale code.
        built: ISO date of the build; stands on the first page.

    Raises:
        OSError: a page is missing in the folder.
        ValueError: the search does not know all pages.
    """
    files = _files(portal, site, locale, built)
    return zipped((f"{FOLDER}/{name}", content) for name, content in files)
