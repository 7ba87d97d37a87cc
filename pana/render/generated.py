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
from pana.render.topics import topics

if TYPE_CHECKING:
    from pana.render.page import PageRenderer


def glossary(renderer: PageRenderer, _argument: str) -> str:
    """All terms in alphabetical order, with their names in the other languages."""
    locale = renderer.page.locale
    in_order = renderer.portal.locales[locale].sort_key
    terms = sorted(renderer.portal.glossary.values(), key=lambda term: in_order(term.term[locale]))
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
