"""Fingerprints of a page's parts: the same for the same words, whatever the white space."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache

from pana.languages import Language
from pana.pages.markdown import LINK
from pana.pages.page import Page
from pana.parity.facts import text_facts

TITLE, LEAD = "title", "lead"
"""Names of the parts that are no sections: the front matter's texts, the text before headings."""

_WORD = re.compile(r"\w+")
_SENTENCE_END = re.compile(r"[.!?…](?=[\s\[»”\"*]|$)", re.MULTILINE)


@dataclass(frozen=True)
class Part:
    """A part of a page that is compared by itself.

    Attributes:
        key: section id, `lead` or `title`.
        line: where it begins in the file.
        heading: what a reader calls it.
        text: its Markdown with its heading.
    """

    key: str
    line: int
    heading: str
    text: str


@dataclass(frozen=True)
class State:
    """What is remembered of a text: fingerprint, words that deny something, words, sentences."""

    hash: str
    negations: int
    words: int
    sentences: int


def parts_of(page: Page) -> dict[str, Part]:
    """Return the parts of a page by key, in reading order."""
    labels = [f"{limit.amount} {limit.unit}: {limit.label}" for limit in page.time_limits]
    front = "\n".join([page.title, page.description, *labels])
    parts = {TITLE: Part(TITLE, page.meta_lines.get("title", 1), page.title, front)}
    for section in page.sections:
        key = section.id or (LEAD if section.level == 1 else "")
        if key:
            text = f"{section.title}\n{section.text}".strip()
            parts[key] = Part(key, section.line, section.title or page.title, text)
    return parts


def _letters(word: str) -> str:
    """Return a word so that the slips of the keyboard that one mends do not change it.

    Swapped, doubled and forgotten double letters count as the same word; numbers do not.
    """
    return word if any(char.isdigit() for char in word) else "".join(sorted(set(word)))


@lru_cache(maxsize=8192)
def state_of(text: str, language: Language) -> State:
    """Return what is remembered of a text.

    White space, emphasis, punctuation, the targets of links and mended typing errors do not count.
    """
    words = _WORD.findall(LINK.sub(lambda m: m["text"], text).casefold().replace("ё", "е"))
    negations = text_facts(text, language).negations
    plain = " ".join(_letters(word) for word in words)
    digest = hashlib.sha256(f"{negations} {plain}".encode()).hexdigest()[:12]
    return State(digest, negations, len(words), len(_SENTENCE_END.findall(text)))
