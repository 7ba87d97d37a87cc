"""How often a query leads to its page: success@1 and @3, MRR@10, nothing found."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

DEPTH = 10


@dataclass(frozen=True)
class Query:
    """A query with the pages that a fair judge accepts; the first of them is the one wanted."""

    locale: str
    text: str
    kind: str
    pages: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """Shares over a set of queries."""

    queries: int
    success_1: float
    success_3: float
    mrr: float
    nothing: float


def read_queries(path: Path) -> list[Query]:
    """Read queries: tab-separated, columns lang, query, kind, page, also (ids joined by |).

    Raises:
        OSError: the file cannot be read.
        KeyError: a column is missing.
    """
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Query(
                locale=row["lang"],
                text=row["query"],
                kind=row["kind"],
                pages=(row["page"], *filter(None, (row["also"] or "").split("|"))),
            )
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


def rank_of(query: Query, found: Sequence[str]) -> int:
    """Return the place of the first accepted page (from 1), 0 when it is not among the found."""
    return next((n for n, page in enumerate(found, 1) if page in query.pages), 0)


def outcome(results: Iterable[tuple[Query, Sequence[str]]]) -> Outcome:
    """Return the shares over queries and the pages found for each."""
    pairs = [(rank_of(query, found[:DEPTH]), bool(found)) for query, found in results]
    count = len(pairs) or 1
    return Outcome(
        queries=len(pairs),
        success_1=sum(rank == 1 for rank, _ in pairs) / count,
        success_3=sum(1 <= rank <= 3 for rank, _ in pairs) / count,
        mrr=sum(1 / rank for rank, _ in pairs if rank) / count,
        nothing=sum(not found for _, found in pairs) / count,
    )


def outcomes(
    queries: Sequence[Query], find: Callable[[Query], Sequence[str]]
) -> dict[str, Outcome]:
    """Return the outcome of all queries, of each locale and of each kind."""
    results = [(query, find(query)) for query in queries]
    groups: dict[str, list[tuple[Query, Sequence[str]]]] = {"all": results}
    for result in results:
        groups.setdefault(result[0].locale, []).append(result)
    for result in results:
        groups.setdefault(result[0].kind, []).append(result)
    return {name: outcome(group) for name, group in groups.items()}
