"""Everything a build needs, loaded once: configuration, records, pages, words, assets."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from pana.config import SiteConfig, load_config
from pana.errors import Problem
from pana.interface import Strings, load_interface
from pana.languages import Language, load_language
from pana.locales import Locale, load_locales
from pana.offline.assets import offline_assets
from pana.offline.build import build_id, worker_removed
from pana.pages.directory import PageEntry, load_directory
from pana.pages.page import Page, Pages, load_pages
from pana.records.basics import read_checked, require_basics
from pana.records.contacts import Contact, Texts, load_cities, load_contacts
from pana.records.evidence import Evidence, load_evidence
from pana.records.glossary import Term, load_glossary
from pana.records.growing import Growing, filled, growing_in
from pana.records.situation import Question, load_situation
from pana.records.sources import Source, load_sources
from pana.records.yaml_lines import Document, plain_yaml, read_yaml
from pana.search.assets import search_assets
from pana.site.addresses import page_address
from pana.site.assets import Asset, load_assets
from pana.site.on_use import on_use_assets


@dataclass(frozen=True)
class Portal:
    """All of the portal's content, and what is wrong with it.

    Attributes:
        root: the repository's folder.
        flat: True when pages are files (`…/page.html`) for copies opened from `file://`.
        languages: what the checks know of each language, by locale code.
        problems: what the loaders found; an empty list means that every part could be read.
    """

    root: Path
    flat: bool
    config: SiteConfig
    locales: dict[str, Locale]
    directory: dict[str, PageEntry]
    pages: Pages
    contacts: dict[str, Contact]
    evidence: dict[str, Evidence]
    sources: dict[str, Source]
    glossary: dict[str, Term]
    situation: dict[str, Question]
    interface: dict[str, Strings]
    cities: dict[str, Texts]
    languages: dict[str, Language]
    problems: list[Problem]

    @cached_property
    def assets(self) -> dict[str, Asset]:
        """Style sheets, scripts and icons by name."""
        return {
            **load_assets(self.root),
            **on_use_assets(self),
            **search_assets(self),
            **offline_assets(self),
        }

    @cached_property
    def build_id(self) -> str:
        """A short id that changes when anything changes that pages are made from."""
        return build_id(self.root)

    @cached_property
    def has_worker(self) -> bool:
        """Whether pages install a service worker.

        Copies for `file://` have none, and the kill switch installs none.
        """
        return not self.flat and not worker_removed(self.root)

    @cached_property
    def text_documents(self) -> tuple[Document, ...]:
        """The data files that hold texts in several languages, as they stood when first asked."""
        data = self.root / "data"
        single = [data / f"{name}.yml" for name in ("cards", "cities", "situation", "statistics")]
        folders = [*(data / "contacts").glob("*.yml"), *(data / "glossary").glob("*.yml")]
        return tuple(self._document(path) for path in (*single, *sorted(folders)) if path.exists())

    @cached_property
    def interface_documents(self) -> tuple[tuple[str, str, Document], ...]:
        """The files of interface texts: language, concern (the file's name), document."""
        return tuple(
            (code, path.stem, self._document(path))
            for code in self.locales
            for path in sorted((self.root / "data" / "interface" / code).glob("*.yml"))
        )

    def _document(self, path: Path) -> Document:
        return read_yaml(path, path.relative_to(self.root).as_posix())[0]

    @cached_property
    def by_path(self) -> dict[tuple[str, str], Page]:
        """Pages by locale and path."""
        return {(locale, page.path): page for (locale, _), page in self.pages.items()}

    def page(self, locale: str, page_id: str) -> Page:
        """Return a page.

        Raises:
            KeyError: there is no such page in this locale.
        """
        return self.pages[locale, page_id]

    def pages_in(self, locale: str) -> list[Page]:
        """Return the pages of a locale in menu order."""
        return [self.pages[locale, id] for id in self.directory if (locale, id) in self.pages]

    def address(self, locale: str, page_id: str, section: str = "") -> str:
        """Return the address of a page (and section) from the site's root.

        A page that a growing language does not have yet is the source language's one.
        """
        if self.locales[locale].growing and (locale, page_id) not in self.pages:
            locale = self.config.source_locale
        address = page_address(locale, self.directory[page_id].path, flat=self.flat)
        return f"{address}#{section}" if section else address

    def data(self, name: str) -> Any:
        """Return the plain data of `data/<name>.yml`; its values are shared: do not change them."""
        text = (self.root / "data" / f"{name}.yml").read_text(encoding="utf-8")
        return _plain_yaml(text, growing_in(self.root / "data"))

    def listed(self, name: str, key: str) -> list[dict[str, Any]]:
        """Return the records under `key` of `data/<name>.yml`; none while that file is faulty."""
        document, problems = read_checked(self.root, name)
        return [] if problems else list(document.data[key])


@lru_cache(maxsize=64)
def _plain_yaml(text: str, growing: Growing) -> Any:
    return filled(plain_yaml(text), growing)


def load_portal(root: Path, *, flat: bool = False) -> Portal:
    """Load the portal from the repository at `root`.

    Nothing is raised for faulty content: what could not be read is left out and stands in
    `problems`.

    Raises:
        OSError: the folder is not the portal's repository.
        ContentError: the list of languages, of pages or of addresses cannot be read.
    """
    require_basics(root)
    locales = load_locales(root)
    directory = load_directory(root)
    pages, problems = load_pages(root, locales, directory)
    data = root / "data"
    sources, found_in_sources = load_sources(data)
    contacts, found_in_contacts = load_contacts(data, sources)
    evidence, found_in_evidence = load_evidence(data, sources)
    cities, found_in_cities = load_cities(data)
    glossary, found_in_glossary = load_glossary(data)
    situation, found_in_situation = load_situation(data, directory)
    interface, found_in_interface = load_interface(root, locales)
    languages = {code: load_language(root, code) for code in locales}
    return Portal(
        root=root,
        flat=flat,
        config=load_config(root),
        locales=locales,
        directory=directory,
        pages=pages,
        contacts=contacts,
        evidence=evidence,
        sources=sources,
        glossary=glossary,
        situation=situation,
        interface=interface,
        cities=cities,
        languages={code: language for code, (language, _) in languages.items()},
        problems=[
            *problems,
            *found_in_contacts,
            *found_in_cities,
            *found_in_evidence,
            *found_in_sources,
            *found_in_glossary,
            *found_in_situation,
            *found_in_interface,
            *(problem for _, found in languages.values() for problem in found),
        ],
    )
