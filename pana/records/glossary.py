"""The glossary: one term per concept and language (data/glossary/)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from pana.errors import Problem
from pana.records.evidence import Confidence
from pana.records.formats import HOW, WHAT, is_web_address
from pana.records.reading import Raw, read_records, unknown_ids
from pana.records.sources import load_sources

_ADDRESS = "web-address"


@dataclass(frozen=True)
class Term:
    """One concept. Texts and lists are mappings by language code.

    Attributes:
        id: stable id; pages mark a term by it.
        category: people, procedure, documents, institutions, services or safety-and-rights.
        term: the one form that pages use.
        explanation: what it means, in plain words.
        everyday: words that people type when they look for it.
        forbidden: forms that may not stand in page text.
        confidence: how sure the form is.
        note: English, for editors, or None.
        sources: web addresses or source ids.
        path, line: where the record stands.
    """

    id: str
    category: str
    term: Mapping[str, str]
    explanation: Mapping[str, str]
    everyday: Mapping[str, tuple[str, ...]]
    forbidden: Mapping[str, tuple[str, ...]]
    confidence: Confidence
    note: str | None
    sources: tuple[str, ...]
    path: str
    line: int


def _words(data: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {locale: tuple(words) for locale, words in data.items()}


def _term(raw: Raw) -> Term:
    data = raw.data
    return Term(
        id=data["id"], category=data["category"], term=data["term"],
        explanation=data["explanation"], everyday=_words(data["everyday"]),
        forbidden=_words(data["forbidden"]), confidence=data["confidence"], note=data["note"],
        sources=tuple(data["sources"]), path=raw.document.path, line=raw.line,
    )


def load_glossary(
    data_dir: Path, sources: Iterable[str] | None = None
) -> tuple[dict[str, Term], list[Problem]]:
    """Read data/glossary/*.yml.

    Args:
        data_dir: the folder data of the repository.
        sources: ids of all sources, or source records by id; read from data_dir when left out.

    Returns:
        Terms by id, and what is wrong with the files.
    """
    known = set(load_sources(data_dir)[0] if sources is None else sources)
    records, problems = read_records(data_dir, "glossary", "terms")
    for raw in records:
        places = [
            (("sources", n), source)
            for n, source in enumerate(raw.data["sources"])
            if not source.startswith("http")
        ]
        problems.extend(unknown_ids(raw, places, known, "source", "data/sources"))
        problems.extend(
            raw.problem(("sources", n), f'"{source}" {WHAT[_ADDRESS]}.', HOW[_ADDRESS])
            for n, source in enumerate(raw.data["sources"])
            if source.startswith("http") and not is_web_address(source)
        )
    return {raw.data["id"]: _term(raw) for raw in records}, problems
