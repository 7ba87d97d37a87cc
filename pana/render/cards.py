"""Cards that a person shows to an official: the holder's language beside the official ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pana.records.evidence import Basis
from pana.render.reference import show_basis

if TYPE_CHECKING:
    from pana.render.page import PageRenderer

def card(renderer: PageRenderer, card_id: str) -> str:
    """Render the card of data/cards.yml with this id.

    Raises:
        KeyError: there is no such card.
    """
    record = {card["id"]: card for card in renderer.portal.data("cards")["cards"]}[card_id]
    own = renderer.page.locale
    official = [code for code, rules in renderer.portal.languages.items() if rules.official]
    order = [own, *(code for code in official if code != own)]
    return renderer.component(
        "card",
        card={
            "id": card_id,
            "title": record["title"][own],
            "parts": [
                {
                    "lang": renderer.portal.locales[code].tag,
                    "language": renderer.portal.locales[code].name,
                    "official": code in official,
                    "text": record["text"][code].strip(),
                    "basis": _basis(renderer, record["basis"], code),
                }
                for code in order
            ],
            "caution": (record.get("caution") or {}).get(own, ""),
        },
    )


def _basis(renderer: PageRenderer, evidence_ids: list[str], locale: str) -> str:
    """Return the laws that the card names with their days, each once; articles only where read.

    A remark that we did not see an article would speak against the person who holds the card.
    """
    portal = renderer.portal
    grounds = [basis for id in evidence_ids for basis in portal.evidence[id].basis]
    with_passage = {basis.law for basis in grounds if basis.seen and _has_passage(basis)}
    named = [
        show_basis(basis, portal.sources, locale, portal.interface[locale], dated=True)
        for basis in grounds
        if basis.law not in with_passage or (basis.seen and _has_passage(basis))
    ]
    return "; ".join(dict.fromkeys(named))


def _has_passage(basis: Basis) -> bool:
    return bool(basis.article or basis.paragraph or basis.item)
