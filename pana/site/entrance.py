"""The ways in: the language choice at the root, short addresses /go/<page-id>, the 404 page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from pana.interface import Strings
from pana.render.components import environment, icon
from pana.render.contact import ShownPhone, show_phones
from pana.site.addresses import relative_link
from pana.site.portal import Portal
from pana.site.view import CONTENT_SECURITY_POLICY

_SITUATION = "find-your-situation"


@dataclass(frozen=True)
class Choice:
    """One language to choose, where it leads, and whom one can call (name, number)."""

    code: str
    name: str
    tag: str
    url: str
    absolute_url: str | None
    t: Strings
    title: str
    description: str
    situation_url: str
    situation_title: str
    help: tuple[tuple[str, ShownPhone], ...]


@dataclass(frozen=True)
class Entrance:
    """What the templates of the entrance pages get as `portal`."""

    choices: tuple[Choice, ...]
    csp: str
    asset: Callable[[str], str]
    icon: Callable[[str], str]
    absolute_url: str | None
    choice_script: str | None
    version: str


def _help(portal: Portal, locale: str) -> Iterator[tuple[str, ShownPhone]]:
    """The numbers of the block "Who can help you now": a dead end shows them, too."""
    for contact_id in portal.config.help_contacts:
        contact = portal.contacts[contact_id]
        for phone in show_phones(contact, locale, portal.interface[locale])[:1]:
            yield contact.name[locale], phone


def _described(portal: Portal, locale: str, page_id: str) -> tuple[str, str]:
    """Title and description of what a short address opens, as a messenger shows them.

    Of a safety page nothing is told: the message lies on a phone that others may see.
    """
    site = portal.interface[locale].site
    if page_id == "home":
        return site.name, site.subtitle
    if portal.directory[page_id].nav == "safety":
        return portal.interface[locale].safety.neutral_title, site.subtitle
    page = portal.pages.get((locale, page_id))
    page = page or portal.pages[portal.config.source_locale, page_id]
    return page.title, page.description


def _entrance(
    portal: Portal, page_id: str, link: Callable[[str], str], own: str, version: str, script: bool
) -> Entrance:
    base, source = portal.config.site_url, portal.config.source_locale

    def choice(code: str) -> Choice:
        locale = portal.locales[code]
        address = portal.address(code, page_id)
        return Choice(
            code,
            locale.name,
            locale.tag,
            link(address),
            base + address if base else None,
            portal.interface[code],
            *_described(portal, code, page_id),
            link(portal.address(code, _SITUATION)),
            (portal.pages.get((code, _SITUATION)) or portal.pages[source, _SITUATION]).title,
            tuple(_help(portal, code)),
        )

    return Entrance(
        choices=tuple(choice(code) for code in portal.locales),
        csp=CONTENT_SECURITY_POLICY,
        asset=lambda name: link(portal.assets[name].address),
        icon=icon,
        absolute_url=base + own if base else None,
        choice_script=link(portal.assets["choice.js"].address) if script else None,
        version=version,
    )


def entrance_pages(portal: Portal, version: str) -> Iterator[tuple[str, bytes]]:
    """Yield index.html, go/<page-id>/index.html and 404.html.

    The 404 page is shown at any depth, so its links begin at the site's own root.
    """
    templates = environment(portal.root)
    choice = templates.get_template("language-choice.html")

    def page(page_id: str, file: str, own: str) -> tuple[str, bytes]:
        view = _entrance(
            portal, page_id, lambda target: relative_link(file, target), own, version, True
        )
        return file, choice.render(portal=view).encode()

    yield page("home", "index.html", "")
    for page_id in portal.directory:
        file = f"go/{page_id}.html" if portal.flat else f"go/{page_id}/index.html"
        yield page(page_id, file, file.removesuffix("index.html"))
    root = urlsplit(portal.config.site_url or "/").path
    view = _entrance(portal, "home", lambda target: root + target, "404.html", version, False)
    yield "404.html", templates.get_template("404.html").render(portal=view).encode()
