"""Texts of records and of the interface that turned or vanished in one language.

data/compared.yml keeps, for each such text and language, how many words deny something, and how
many sentences and words there are. Pages have the same in their front matter.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import yaml

from pana.checks.texts import Parallel, Text, interface_parallels, parallels_of
from pana.errors import Problem
from pana.languages import Language
from pana.parity.facts import text_facts
from pana.records.yaml_lines import read_yaml
from pana.site.portal import Portal

FILE = "data/compared.yml"
_HEAD = """\
# Written by `pana translations --match-records`, not by hand: for each text of the records and of
# the interface, in each language, how many words deny something, and how many sentences and words
# it has. A "not" or a sentence that is gone in one language only is a mistake until someone has
# compared the languages.
"""
# A search word more or a better term says nothing of a reader's rights.
_PARTS = ("contacts", "cards", "situation", "statistics")
_SHORT_SENTENCE = 3
_SENTENCE_END = re.compile(r"[.!?…](?=\s|$)")


@dataclass(frozen=True)
class Counts:
    """How many words of a text deny something, and how many sentences and words it has."""

    negations: int
    sentences: int
    words: int

    def __str__(self) -> str:
        """Return them as data/compared.yml keeps them."""
        return f"{self.negations}/{self.sentences}/{self.words}"


def _read(value: object) -> Counts | None:
    return _counts_in(str(value))


@lru_cache(maxsize=4096)
def _counts_in(value: str) -> Counts | None:
    numbers = value.split("/")
    if len(numbers) != 3 or not all(number.isdecimal() for number in numbers):
        return None
    return Counts(*map(int, numbers))


def _counts(portal: Portal, text: Text) -> Counts:
    return _counts_of(text.text, portal.languages[text.locale])


@lru_cache(maxsize=4096)
def _counts_of(text: str, language: Language) -> Counts:
    negations = text_facts(text, language).negations
    return Counts(negations, len(_SENTENCE_END.findall(text)), len(re.findall(r"\w+", text)))


def _named(portal: Portal) -> Iterator[tuple[str, Parallel]]:
    """Yield each text with its name; answers have no id and are known by their first words."""
    found: list[tuple[str, Text, Parallel]] = []
    for parallel in parallels_of(portal):
        source = parallel.texts.get(portal.config.source_locale)
        part = source.path.split("/")[1].removesuffix(".yml") if source else ""
        if source is not None and part in _PARTS and not source.name.endswith("address"):
            found.append((f"{part}: {source.name}".replace('"', ""), source, parallel))
    often = Counter(name for name, _, _ in found)
    for name, source, parallel in found:
        words = f": {' '.join(source.text.split())[:60]}" if often[name] > 1 else ""
        yield f"{name}{words}", parallel
    for key, parallel in interface_parallels(portal):
        yield f"interface: {key}", parallel


def write_compared(portal: Portal) -> int:
    """Write data/compared.yml anew; return how many texts it keeps.

    Raises:
        OSError: it cannot be written.
    """
    texts = {
        name: {code: str(_counts(portal, text)) for code, text in parallel.texts.items()}
        for name, parallel in _named(portal)
    }
    body = yaml.safe_dump(
        {"texts": texts}, sort_keys=True, allow_unicode=True, width=200, default_flow_style=None
    )
    (portal.root / FILE).write_text(_HEAD + body, encoding="utf-8")
    return len(texts)


def _turned(
    portal: Portal, parallel: Parallel, known: Mapping[str, Any]
) -> Iterator[tuple[Text, str]]:
    source = parallel.texts.get(portal.config.source_locale)
    before = _read(known.get(source.locale)) if source else None
    if source is None or before is None:
        return
    now = _counts(portal, source)
    for locale, text in parallel.texts.items():
        then = _read(known.get(locale))
        if then is None or text is source:
            continue
        own = _counts(portal, text)
        here, there = own.negations - then.negations, now.negations - before.negations
        if (here > 0) - (here < 0) != (there > 0) - (there < 0):
            yield text, f'words like "not": {_said(here)} here, {_said(there)} in {source.locale}'
        elif (
            own.sentences - then.sentences < min(0, now.sentences - before.sentences)
            # A full stop behind an abbreviation ends no sentence.
            and then.words - own.words >= _SHORT_SENTENCE
        ):
            yield text, f"a sentence is gone here, in {source.locale} it is not"


def _said(difference: int) -> str:
    if not difference:
        return "as many as before"
    return f"{abs(difference)} {'more' if difference > 0 else 'fewer'}"


def check_compared(portal: Portal) -> list[Problem]:
    """Report texts of records in which a "not" or a sentence came or went in one language only."""
    document, problems = read_yaml(portal.root / FILE, FILE)
    data: Any = document.data if isinstance(document.data, dict) else {}
    known: Any = data.get("texts") if isinstance(data.get("texts"), dict) else {}
    for name, parallel in _named(portal):
        remembered = known.get(name)
        for text, what in _turned(
            portal, parallel, remembered if isinstance(remembered, dict) else {}
        ):
            problems.append(
                Problem(
                    text.path,
                    text.line,
                    f"{text.name}: {what}.",
                    "Was a word lost? Compare the languages; if all are right: "
                    "pana translations --match-records",
                )
            )
    return problems
