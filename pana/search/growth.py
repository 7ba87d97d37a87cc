"""More content than there is, to see how search grows: copies with words of their own."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import replace

from pana.search.documents import SearchPage, SearchSection

_WORD = re.compile(r"\w{5,}")
#: Share of the longer words that a copy replaces by words of its own: vocabulary grows with text.
NEW_WORDS = 0.1
_SYLLABLES = ["ба", "ге", "ди", "жо", "ку", "ла", "ме", "ни", "ро", "су", "та", "шы"]


def _text(text: str, dice: random.Random) -> str:
    def word(match: re.Match[str]) -> str:
        if dice.random() >= NEW_WORDS:
            return match[0]
        return match[0][:2] + "".join(dice.choices(_SYLLABLES, k=2)) + match[0][-2:]

    return _WORD.sub(word, text)


def _copy(page: SearchPage, number: int, dice: random.Random) -> SearchPage:
    return replace(
        page,
        id=f"{page.id}-{number}",
        url=f"{page.url}{number}/",
        title=_text(page.title, dice),
        sections=tuple(
            SearchSection(s.id, _text(s.heading, dice), _text(s.text, dice), s.terms)
            for s in page.sections
        ),
    )


def grown(pages: Sequence[SearchPage], times: int) -> list[SearchPage]:
    """Return the pages and copies of them, `times` as many; the same at each run."""
    dice = random.Random(1)
    copies = [_copy(page, number, dice) for number in range(1, times) for page in pages]
    return [*pages, *copies]
