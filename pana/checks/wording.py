"""Sentences in the wrong language, and rules that rest on evidence of low confidence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pana.checks.texts import Text, texts_of_records, titles_of
from pana.errors import Problem
from pana.languages import Language
from pana.pages.markdown import DIRECTIVE, LINK, REFERENCE
from pana.pages.page import Page
from pana.site.portal import Portal

_WORD = re.compile(r"[^\W\d_]{2,}")
_SENTENCE = re.compile(r"(?<=[.!?])((?:\[\^[^\]]+\])*)\s+")
_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"")
_BRACES = re.compile(r"\{[^}]*\}")
_ATTRIBUTES = re.compile(r"\{#[^}]*\}\s*$")
# Shorter texts may be all names; a short sentence may lack the letters of its language.
_LONG, _LONGER, _SHORT = 6, 8, 3


@lru_cache(maxsize=16384)
def sentences(text: str) -> tuple[str, ...]:
    """Split a line into sentences; the references behind a full stop stay with their sentence."""
    marked = _SENTENCE.sub(lambda m: f"{m[1]}\n", text)
    return tuple(sentence for sentence in marked.split("\n") if sentence.strip())


def _plain(text: str) -> str:
    text = _ATTRIBUTES.sub("", text)
    return REFERENCE.sub("", DIRECTIVE.sub("", LINK.sub(lambda m: m["text"], text)))


@lru_cache(maxsize=65536)
def is_foreign(sentence: str, language: Language) -> bool:
    """Tell whether most of a longer sentence cannot be in this language."""
    text = _BRACES.sub(" ", _QUOTED.sub(" ", _plain(sentence)).lower())
    words = _WORD.findall(text)
    if not language.knows_letters:
        return False
    if len(words) >= _SHORT and not any(language.letters.search(word) for word in words):
        return True
    # Without a letter of its own, one common word of the neighbour's language tells.
    if language.typical and language.foreign_words.search(text):
        return not language.typical.search(text)
    if len(words) < _LONG:
        return False
    strange = sum(bool(language.foreign.search(word)) for word in words)
    own = sum(bool(language.letters.search(word)) for word in words)
    if strange * 3 > len(words) or own * 2 < len(words):
        return True
    if language.typical is None or len(words) < _LONGER:
        return False
    return not any(language.typical.search(word) for word in words)


@lru_cache(maxsize=1024)
def _wrong_language(page: Page, language: Language, english: str) -> tuple[Problem, ...]:
    return tuple(_foreign_sentences(page, language, english))


def _foreign_sentences(page: Page, language: Language, english: str) -> Iterator[Problem]:
    for number, text in page.lines:
        wrong = [s for s in sentences(text) if is_foreign(s, language)]
        yield from (_foreign(page.file, number, "", sentence, english) for sentence in wrong)
        if not wrong and (word := strange_word(text, language)):
            yield _strange(page.file, number, "", word, english)
    for title in titles_of(page):
        if is_foreign(title.text, language):
            yield _foreign(page.file, title.line, f"{title.name}: ", title.text, english)


def _foreign(path: str, line: int, name: str, text: str, english: str) -> Problem:
    start = " ".join(_plain(text).split()[:6])
    return Problem(
        path,
        line,
        f'{name}"{start} …" is not in {english}.',
        "Write it in the language of the page.",
    )


@lru_cache(maxsize=65536)
def strange_word(text: str, language: Language) -> str:
    """Return the first word outside quotations with a letter that the language lacks, or ""."""
    words = _WORD.findall(_QUOTED.sub(" ", _plain(text)))
    return next((word for word in words if language.foreign.search(word.lower())), "")


def _strange(path: str, line: int, name: str, word: str, english: str) -> Problem:
    return Problem(
        path,
        line,
        f'{name}"{word}" has letters that {english} does not have.',
        "Type it again with the right keyboard, or put a foreign name in quotes.",
    )


def _wrong_language_in(portal: Portal, text: Text) -> Iterator[Problem]:
    language, english = portal.languages[text.locale], portal.locales[text.locale].english
    for line in text.text.split("\n"):
        wrong = [s for s in sentences(line) if is_foreign(s, language)]
        for sentence in wrong:
            yield _foreign(text.path, text.line, f"{text.name}: ", sentence, english)
        if not wrong and (word := strange_word(line, language)):
            yield _strange(text.path, text.line, f"{text.name}: ", word, english)


@lru_cache(maxsize=1024)
def _low(
    page: Page, language: Language, sure: frozenset[str], low: frozenset[str]
) -> tuple[Problem, ...]:
    return tuple(_rules_that_rest_on_low(page, language.rule_words, sure, low))


def _rules_that_rest_on_low(
    page: Page, rule_words: re.Pattern[str], sure: frozenset[str], low: frozenset[str]
) -> Iterator[Problem]:
    for number, text in page.lines:
        for sentence in sentences(text):
            cited = [match["id"] for match in REFERENCE.finditer(sentence)]
            uncertain = [id for id in cited if id in low]
            if not uncertain or not sure.isdisjoint(cited):
                continue
            if word := rule_words.search(_QUOTED.sub(" ", _plain(sentence)).lower()):
                yield Problem(
                    page.file,
                    number,
                    f'"{word[0]}" states a rule that rests on {uncertain[0]}, '
                    "which is not certain.",
                    "Say that sources disagree or that it is not known, and whom to ask.",
                )


def check_wording(portal: Portal) -> list[Problem]:
    """Report sentences in another language and uncertain facts that are stated as rules."""
    problems: list[Problem] = []
    low = frozenset(id for id, one in portal.evidence.items() if one.confidence == "low")
    sure = frozenset(portal.evidence) - low
    for page in portal.pages.values():
        language, english = portal.languages[page.locale], portal.locales[page.locale].english
        problems.extend(_wrong_language(page, language, english))
        problems.extend(_low(page, language, sure, low))
    for text in texts_of_records(portal):
        # An address abroad stands in the language of its country.
        if not text.name.endswith("address"):
            problems.extend(_wrong_language_in(portal, text))
    return problems
