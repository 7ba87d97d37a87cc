"""The evidence register: one record per fact on which pages rest (data/evidence/)."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from pana.errors import Problem
from pana.records.reading import Raw, read_records, unknown_ids
from pana.records.sources import LEGAL_KINDS, Source, load_sources

Confidence = Literal["high", "medium", "low"]


@dataclass(frozen=True)
class Basis:
    """What a statement rests on in a law. Article, paragraph and item are free of any language.

    Attributes:
        law: id of the source record of the law.
        article, paragraph, item: numbers as `1(6)`, or None.
        seen: whether that passage itself was read.
    """

    law: str
    article: str | None
    paragraph: str | None
    item: str | None
    seen: bool


@dataclass(frozen=True)
class Evidence:
    """One fact.

    Attributes:
        id: stable id; pages cite it as a footnote.
        concerns: group ids, and `child` or `everyone`.
        topic: definition, procedure, deadline and so on.
        statement: the fact in plain English.
        basis: legal basis; empty when there is none.
        basis_note: the legal basis in words, English, for editors.
        sources: ids of the sources that were read.
        confidence: high may be stated, medium with its source named, low is never a rule.
        caveat: what editors must know, English.
        checked: day on which the record was last compared with its sources.
        unused: why no page cites it, or None.
        path: file in which it stands.
        line: line on which it begins.
    """

    id: str
    concerns: tuple[str, ...]
    topic: str
    statement: str
    basis: tuple[Basis, ...]
    basis_note: str | None
    sources: tuple[str, ...]
    confidence: Confidence
    caveat: str | None
    checked: date
    unused: str | None
    path: str
    line: int


def _evidence(raw: Raw) -> Evidence:
    data = raw.data
    basis = tuple(
        Basis(b["law"], b.get("article"), b.get("paragraph"), b.get("item"), b["seen"])
        for b in data["basis"]
    )
    return Evidence(
        id=data["id"], concerns=tuple(data["concerns"]), topic=data["topic"],
        statement=data["statement"], basis=basis, basis_note=data.get("basis_note"),
        sources=tuple(data["sources"]), confidence=data["confidence"], caveat=data["caveat"],
        checked=date.fromisoformat(data["checked"]), unused=data["unused"],
        path=raw.document.path, line=raw.line,
    )


def load_evidence(
    data_dir: Path, sources: Mapping[str, Source] | None = None
) -> tuple[dict[str, Evidence], list[Problem]]:
    """Read data/evidence/*.yml.

    Args:
        data_dir: the folder data of the repository.
        sources: all sources by id; read from data_dir when left out.

    Returns:
        Evidence by id, and what is wrong with the files (not with those of the sources).
    """
    known = load_sources(data_dir)[0] if sources is None else sources
    records, problems = read_records(data_dir, "evidence", "evidence")
    for raw in records:
        problems.extend(_unknown(raw, known))
    return {raw.data["id"]: _evidence(raw) for raw in records}, problems


def _unknown(raw: Raw, known: Mapping[str, Source]) -> list[Problem]:
    laws = [(("basis", n, "law"), b["law"]) for n, b in enumerate(raw.data["basis"])]
    read = [(("sources", n), source) for n, source in enumerate(raw.data["sources"])]
    return [
        *unknown_ids(raw, laws, known, "law", "data/sources"),
        *unknown_ids(raw, read, known, "source", "data/sources"),
        *(
            raw.problem(
                place, f'"{law}" is no law, but a {known[law].kind}.',
                "Name the law, and put the page that was read under `sources`.",
            )
            for place, law in laws
            if law in known and known[law].kind not in {*LEGAL_KINDS, "other"}
        ),
    ]


def unused_evidence(
    evidence: dict[str, Evidence], cited: Container[str]
) -> tuple[list[Evidence], list[Problem]]:
    """Compare the register with what pages cite.

    Args:
        evidence: records by id.
        cited: ids that pages cite.

    Returns:
        The records that no page cites, and a problem for each that does not say why.
    """
    idle = [record for record in evidence.values() if record.id not in cited]
    problems = [
        Problem(
            record.path, record.line, f"`{record.id}`: no page cites this record.",
            "Cite it where it helps a reader, or say in `unused` why not.",
        )
        for record in idle
        if not record.unused
    ]
    return idle, problems
