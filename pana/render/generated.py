"""The parts of pages that come from data: glossary, topics, cards, situation, charts and others.

Each function takes the page's renderer and the directive's argument and returns HTML.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from pana.offline.panel import offline_panel
from pana.render.cards import card
from pana.render.charts import chart
from pana.render.situation import situation
from pana.render.status import report, translation_status

if TYPE_CHECKING:
    from pana.render.page import PageRenderer


def glossary(renderer: PageRenderer, _argument: str) -> str:
    """All terms in alphabetical order, with their names in the other languages."""
    locale = renderer.page.locale
    terms = sorted(renderer.portal.glossary.values(), key=lambda term: term.term[locale].lower())
    return renderer.component(
        "glossary",
        terms=[
            {
                "id": term.id,
                "title": term.term[locale],
                "explanation": term.explanation[locale],
                "others": [
                    {"lang": code, "text": text}
                    for code, text in term.term.items()
                    if code != locale and text
                ],
            }
            for term in terms
        ],
    )


def topics(renderer: PageRenderer, _argument: str) -> str:
    """All pages by menu heading: the way to everything without search."""
    groups: dict[str, list[dict[str, str]]] = {}
    for page in renderer.portal.pages_in(renderer.page.locale):
        groups.setdefault(renderer.portal.directory[page.id].nav, []).append(
            {"title": page.title, "description": page.description, "url": renderer.link(page.id)}
        )
    return renderer.component(
        "topics",
        topics=[
            {"id": nav, "title": renderer.t.site.nav[nav], "pages": pages}
            for nav, pages in groups.items()
        ],
    )


GENERATED: dict[str, Callable[[PageRenderer, str], str]] = {
    "card": card,
    "chart": chart,
    "glossary": glossary,
    "offline": offline_panel,
    "report": report,
    "situation": situation,
    "topics": topics,
    "translation-status": translation_status,
}

# Until their owners register the real ones (founder: gone before the first release).
for _name in ("offline",):
    GENERATED.setdefault(_name, lambda _renderer, _argument: "")
