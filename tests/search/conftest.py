"""What the tests of search share: the engine, small sets of pages, the real portal's search."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pana.search.bundle import build_indexes
from pana.search.documents import SearchPage, SearchSection, SearchTerm
from pana.search.engine import Engine
from pana.search.portal import search_pages, search_terms
from pana.site.portal import Portal


@pytest.fixture(scope="session")
def engine() -> Engine:
    """The scripts in V8, with an analysis of each language: `kk`, `ru`, `en`."""
    engine = Engine()
    for language in ("kk", "ru", "en"):
        engine.keep(language, "PanaSearch.makeAnalysis(rules, language)", language=language)
    return engine


class Search:
    """A search over some pages."""

    def __init__(
        self, pages: list[SearchPage], terms: list[SearchTerm], engine: Engine | None = None
    ) -> None:
        self.engine = engine or Engine()
        self.indexes = build_indexes(pages, terms, self.engine)
        for locale, index in self.indexes.items():
            self.engine.keep(f"search_{locale}", "PanaSearch.open(index, rules)", index=index)

    def ask(self, locale: str, query: str, limit: int = 10) -> dict[str, Any]:
        """What the box would show for `query` on a page of `locale`."""
        answer: dict[str, Any] = self.engine.call(
            f"search_{locale}.query(query, {{limit: limit}})", query=query, limit=limit
        )
        return answer

    def pages(self, locale: str, query: str) -> list[str]:
        """The ids of the pages found, best first."""
        return [result["page"] for result in self.ask(locale, query)["results"]]


@pytest.fixture(scope="session")
def make_search() -> Callable[..., Search]:
    """Make a search: `make_search(pages, terms=[])`."""

    def make(pages: list[SearchPage], terms: list[SearchTerm] | None = None) -> Search:
        return Search(pages, terms or [])

    return make


def page(locale: str, page_id: str, title: str, text: str = "", **more: Any) -> SearchPage:
    """A small page; `sections` are (id, heading, text) triples."""
    sections = more.pop("sections", ())
    return SearchPage(
        id=page_id,
        locale=locale,
        url=f"{locale}/{page_id}/",
        title=title,
        description=more.pop("description", ""),
        sections=(
            SearchSection("", "", text),
            *(SearchSection(*section) for section in sections),
        ),
        **more,
    )


@pytest.fixture(scope="session")
def new_page() -> Callable[..., SearchPage]:
    """Make a page: `new_page(locale, id, title, text, sections=…, keywords=…)`."""
    return page


@pytest.fixture(scope="session")
def portal_search(portal: Portal) -> Search:
    """The search of the real portal."""
    return Search(search_pages(portal), search_terms(portal))
