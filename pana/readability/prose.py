"""The sentences of a page as a reader meets them: without marks, tables of numbers and commands."""

from __future__ import annotations

import re
from functools import lru_cache

from pana.checks.wording import sentences
from pana.pages.markdown import DIRECTIVE, LINK, LIST_ITEM, NOTICE, REFERENCE, outside_code
from pana.pages.page import Page
from pana.parity.shape import cells

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*|\d+(?:[.,\u00a0 ]\d+)*")
_LABEL = re.compile(r"^\*\*[^*]+:\*\*\s*")
_MARKS = re.compile(r"[*_`>#|]")
# A cell or line of so few words ("Yes", "5 days") is a label and no sentence.
_SHORTEST = 4


def words_of(text: str) -> list[str]:
    """Return the words of a text; a number counts as one word."""
    return _WORD.findall(text)


def _plain(line: str) -> str:
    line = LIST_ITEM.sub("", line.removeprefix(">").strip())
    line = LINK.sub(lambda m: m["text"], DIRECTIVE.sub(" ", REFERENCE.sub("", line)))
    return _MARKS.sub("", _LABEL.sub("", line)).strip()


@lru_cache(maxsize=1024)
def sentences_of(page: Page) -> tuple[tuple[str, ...], ...]:
    """Return the sentences of a page, each as its words; headings and labels do not count."""
    found: list[tuple[str, ...]] = []
    for section in page.sections:
        for _, line in outside_code(list(section.lines)):
            if NOTICE.match(line):
                continue
            parts = cells(line) if line.lstrip().startswith("|") else [line]
            for part in parts:
                for sentence in sentences(_plain(part)):
                    words = words_of(sentence)
                    if len(words) >= _SHORTEST:
                        found.append(tuple(words))
    return tuple(found)


def page_words(page: Page) -> int:
    """Return how many words a reader meets on a page, with headings and tables."""
    lines = (line for section in page.sections for line in (section.title, section.text))
    return sum(len(words_of(_plain(part))) for text in lines for part in text.split("\n"))
