"""What search is built from: pages with their sections as plain text, and the glossary's words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class SearchSection:
    """A part of a page that a result can lead to.

    Attributes:
        id: the section's id; "" for the text before the first heading.
        heading: plain text; "" for the text before the first heading.
        text: plain text without markup.
        terms: ids of the glossary terms that the section marks.
    """

    id: str
    heading: str
    text: str
    terms: tuple[str, ...] = ()


@dataclass(frozen=True)
class SearchPage:
    """A page of one language as search sees it.

    Attributes:
        id: stable page id.
        locale: locale code.
        url: address from the site's root, as the built files are called.
        title, description: plain text.
        keywords: words people type that do not stand on the page.
        names: names, towns and numbers of contacts for which the page is the place to look.
        area: heading of the menu under which the page stands (data/pages.yml).
        critical: whether the page matters in danger.
        sections: the first is the text before the first heading (id "").
    """

    id: str
    locale: str
    url: str
    title: str
    description: str
    sections: tuple[SearchSection, ...]
    keywords: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    area: str = ""
    critical: bool = False


@dataclass(frozen=True)
class SearchTerm:
    """A glossary term: its name and the everyday words for it, by locale."""

    id: str
    name: Mapping[str, str]
    everyday: Mapping[str, tuple[str, ...]]


def page_weight(page: SearchPage, ranking: Mapping[str, Any]) -> float:
    """Return the factor by which a page counts: next steps before background, danger first."""
    weight = float(ranking["pages"].get(page.area, 1.0))
    return weight * float(ranking["critical"]) if page.critical else weight


def as_data(page: SearchPage, ranking: Mapping[str, Any]) -> dict[str, Any]:
    """Return the page as plain data for the engine."""
    return {**asdict(page), "weight": round(page_weight(page, ranking), 3)}
