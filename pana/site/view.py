"""What a page's template gets: one object `portal`, plain values, links relative to the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import segno
from markupsafe import Markup

from pana.clock import today
from pana.config import SiteConfig
from pana.interface import Strings
from pana.locales import Locale
from pana.pages.markdown import Section
from pana.pages.page import Page, TimeLimit
from pana.render.components import icon
from pana.render.contact import ShownContact, show_contact
from pana.render.dates import show_date
from pana.site.addresses import relative_link
from pana.site.portal import Portal
from pana.site.reports import report_link
from pana.translations.drift import marked_behind

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'none'",
        "base-uri 'none'",
    )
)

LONG_PAGE = 6
"""Sections from which on a page lists them at its top."""


@dataclass(frozen=True)
class Alternate:
    """The same page in one of the languages."""

    code: str
    name: str
    tag: str
    url: str
    absolute_url: str | None
    current: bool


@dataclass(frozen=True)
class MenuItem:
    """A page in a menu."""

    id: str
    title: str
    description: str
    url: str
    current: bool


@dataclass(frozen=True)
class MenuGroup:
    """A heading of the menu with its pages."""

    id: str
    title: str
    items: tuple[MenuItem, ...]

    def __getitem__(self, key: str) -> Any:
        return getattr(self, key)


@dataclass(frozen=True)
class ShownPage:
    """What the template says about the page itself."""

    id: str
    title: str
    description: str
    path: str
    groups: tuple[str, ...]
    critical: bool
    safety: bool
    updated: str
    review_by: str
    reviewed: str | None
    is_source: bool
    machine_translated: bool
    translation_behind: bool
    time_limits: tuple[TimeLimit, ...]
    has_steps: bool
    contents: tuple[Section, ...]
    go_url: str | None


@dataclass(frozen=True)
class Build:
    """Which version of the portal this is."""

    version: str
    date: str
    id: str
    worker: bool


@dataclass(frozen=True)
class PageView:
    """Everything that the templates of a page use."""

    locale: Locale
    t: Strings
    page: ShownPage
    alternates: tuple[Alternate, ...]
    menu: tuple[MenuGroup, ...]
    trail: tuple[dict[str, str], ...]
    help: tuple[ShownContact, ...]
    site: SiteConfig
    build: Build
    csp: str
    absolute_url: str | None
    edit_url: str | None
    report_url: str | None
    qr: str | None
    manifest: str | None
    base: str
    link: Callable[..., str]
    asset: Callable[[str], str]
    icon: Callable[[str], str]
    date: Callable[[str], str]


def iso(value: Any) -> str:
    """Return a front matter date as ISO text; "" for none."""
    return value.isoformat() if isinstance(value, date) else str(value or "")


def _contents(page: Page) -> tuple[Section, ...]:
    """Return the sections that a list at the top of a page leads to; none on a short page."""
    own = tuple(section for section in page.sections if section.level == 2 and section.id)
    return own if len(own) >= LONG_PAGE else ()


class ViewBuilder:
    """Makes the views of one locale's pages."""

    def __init__(self, portal: Portal, locale: str, version: str) -> None:
        self._portal = portal
        self._locale = locale
        self._t = portal.interface[locale]
        self._build = Build(
            version,
            today().isoformat(),
            portal.build_id,
            worker=portal.has_worker,
        )

    def view(self, page: Page) -> PageView:
        """Return what the template of `page` gets."""
        portal, config = self._portal, self._portal.config
        own = portal.address(page.locale, page.id)

        def link(page_id: str, section: str = "") -> str:
            return relative_link(own, portal.address(self._locale, page_id, section))

        def asset(name: str) -> str:
            return relative_link(own, portal.assets[name].address)

        absolute = config.site_url + own if config.site_url else None
        go_url = f"{config.site_url}go/{page.id}/" if config.site_url else None
        return PageView(
            locale=portal.locales[self._locale],
            t=self._t,
            page=self._shown_page(page, go_url),
            alternates=self._alternates(page, own),
            menu=self._menu(page, link),
            trail=self._trail(page, link),
            help=self._help(own),
            site=config,
            build=self._build,
            csp=CONTENT_SECURITY_POLICY,
            absolute_url=absolute,
            edit_url=f"{config.repo_url}/edit/main/{page.file}" if config.repo_url else None,
            report_url=report_link(config, page, self._t),
            qr=qr_code(go_url) if go_url else None,
            manifest=relative_link(own, f"{self._locale}/manifest.webmanifest"),
            base=relative_link(own, ""),
            link=link,
            asset=asset,
            icon=icon,
            date=lambda day: show_date(iso(day), self._locale),
        )

    def _shown_page(self, page: Page, go_url: str | None) -> ShownPage:
        is_source = page.locale == self._portal.config.source_locale
        return ShownPage(
            id=page.id,
            title=page.title,
            description=page.description,
            path=page.path,
            groups=page.groups,
            critical=page.critical,
            safety=self._portal.directory[page.id].nav == "safety",
            updated=iso(page.meta.get("updated")),
            review_by=iso(page.meta.get("review_by")),
            reviewed=iso(page.reviewed) or None,
            is_source=is_source,
            machine_translated=not is_source and not page.meta.get("translation_reviewed"),
            translation_behind=bool(marked_behind(page)),
            time_limits=page.time_limits,
            has_steps=any(section.id.startswith("step-") for section in page.sections),
            contents=_contents(page),
            go_url=go_url,
        )

    def _alternates(self, page: Page, own: str) -> tuple[Alternate, ...]:
        portal, base = self._portal, self._portal.config.site_url
        shown = []
        for code, locale in portal.locales.items():
            if (code, page.id) not in portal.pages:
                continue
            address = portal.address(code, page.id)
            shown.append(
                Alternate(
                    code=code,
                    name=locale.name,
                    tag=locale.tag,
                    url=relative_link(own, address),
                    absolute_url=base + address if base else None,
                    current=code == self._locale,
                )
            )
        return tuple(shown)

    def _menu(self, page: Page, link: Callable[..., str]) -> tuple[MenuGroup, ...]:
        groups: dict[str, list[MenuItem]] = {}
        for entry in self._portal.directory.values():
            other = self._portal.pages.get((self._locale, entry.id))
            if other is None:
                continue
            item = MenuItem(
                entry.id, other.title, other.description, link(entry.id), entry.id == page.id
            )
            groups.setdefault(entry.nav, []).append(item)
        return tuple(
            MenuGroup(nav, self._t.site.nav[nav], tuple(items)) for nav, items in groups.items()
        )

    def _trail(self, page: Page, link: Callable[..., str]) -> tuple[dict[str, str], ...]:
        trail = [{"title": self._t.site.home, "url": link("home")}]
        first = next(
            (
                e
                for e in self._portal.directory.values()
                if e.path.endswith("/index") and page.path.startswith(e.path.removesuffix("index"))
            ),
            None,
        )
        if first and first.id != page.id and (self._locale, first.id) in self._portal.pages:
            title = self._portal.page(self._locale, first.id).title
            trail.append({"title": title, "url": link(first.id)})
        return tuple(trail) if page.id != "home" else ()

    def _help(self, own: str) -> tuple[ShownContact, ...]:
        portal = self._portal
        return tuple(
            show_contact(
                portal.contacts[id],
                self._locale,
                self._t,
                portal.cities,
                relative_link(own, vcard_address(self._locale, id)),
            )
            for id in portal.config.help_contacts
        )


def vcard_address(locale: str, contact_id: str) -> str:
    """Return where a contact's vCard lies, from the site's root."""
    return f"{locale}/contacts/{contact_id}.vcf"


def qr_code(address: str) -> str:
    """Return a QR code of the address as inline SVG without colours of its own."""
    code = segno.make(address, error="m")
    return Markup(code.svg_inline(svgclass="qr-code", lineclass=None, omitsize=True, border=0))
