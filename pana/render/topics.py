"""The way to everything without search: pages by heading, then pages and terms from A to Z."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pana.locales import Locale
    from pana.render.page import PageRenderer


@dataclass(frozen=True)
class Entry:
    """One line of a list: what it is called, what it says, where it leads.

    Attributes:
        word_url: where the word is explained, on a line that leads to a page.
    """

    title: str
    description: str
    url: str
    word_url: str = ""


@dataclass(frozen=True)
class Topic:
    """A heading with its lines; `pages` is the name by which the component reads them."""

    id: str
    title: str
    pages: tuple[Entry, ...]


def by_heading(renderer: PageRenderer) -> list[Topic]:
    """Return all pages under the headings of the menu, in menu order."""
    groups: dict[str, list[Entry]] = {}
    for page in renderer.portal.pages_in(renderer.page.locale):
        entry = Entry(page.title, page.description, renderer.link(page.id))
        groups.setdefault(renderer.portal.directory[page.id].nav, []).append(entry)
    names = renderer.t.site.nav
    return [Topic(nav, names[nav], tuple(entries)) for nav, entries in groups.items()]


def by_letter(entries: Iterable[Entry], locale: Locale) -> list[Topic]:
    """Return the entries under their first letters, in the order of the language's alphabet."""
    ordered = sorted(entries, key=lambda entry: locale.sort_key(entry.title))
    letters = groupby(ordered, key=lambda entry: locale.initial(entry.title))
    return [
        # Numbers, since an id in an address stays ASCII.
        Topic(f"letter-{number}", letter, tuple(group))
        for number, (letter, group) in enumerate(letters, start=1)
    ]


def _name(title: str) -> str:
    return title.partition(" (")[0].casefold()


def joined(pages: Iterable[Entry], words: Iterable[Entry]) -> list[Entry]:
    """Return one line for each name: a page and a word that are called alike stand together."""
    lines = {_name(page.title): page for page in pages}
    alone = []
    for word in words:
        name = _name(word.title)
        if name in lines and not lines[name].word_url:
            lines[name] = replace(lines[name], word_url=word.url)
        else:
            alone.append(word)
    return [*lines.values(), *alone]


def topics(renderer: PageRenderer, _argument: str) -> str:
    """Render all pages by heading, then pages and terms from A to Z."""
    locale = renderer.portal.locales[renderer.page.locale]
    headings = by_heading(renderer)
    words = [
        Entry(term.term[locale.code], "", renderer.link("glossary", term.id))
        for term in renderer.portal.glossary.values()
    ]
    pages = [Entry(entry.title, "", entry.url) for topic in headings for entry in topic.pages]
    return renderer.component(
        "topics",
        topics=[*headings, *by_letter(joined(pages, words), locale)],
        words=renderer.portal.page(locale.code, "glossary").title,
    )
