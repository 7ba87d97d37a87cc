"""Read all records of one kind from the files of a folder."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pana.errors import Problem
from pana.records.growing import Growing, filled, growing_in
from pana.records.schema import misfits
from pana.records.wording import did_you_mean
from pana.records.yaml_lines import Document, Place, read_yaml


@dataclass(frozen=True)
class Raw:
    """One record as it stands in its file.

    Attributes:
        data: its fields.
        document: the file it was read from.
        place: where in the file it stands.
    """

    data: dict[str, Any]
    document: Document
    place: Place

    @property
    def line(self) -> int:
        """Line on which the record begins."""
        return self.document.line(self.place)

    def problem(self, place: Place, what: str, how: str, severity: Any = "error") -> Problem:
        """Return a problem at `place` of this record (its keys and indexes); names the record."""
        what = f"`{self.data['id']}`: {what}"
        line = self.document.line((*self.place, *place))
        return Problem(self.document.path, line, what, how, severity)


def read_records(
    data_dir: Path, kind: str, key: str
) -> tuple[list[Raw], list[Problem]]:
    """Read `data_dir/<kind>/*.yml`, each a list of records under `key`, checked by their schema.

    Args:
        data_dir: the folder data of the repository.
        kind: evidence, sources, contacts or glossary: folder and name of the schema.
        key: the one key at the top of each file.

    Returns:
        The records that fit the schema, in the order of file names and lines, and all problems:
        broken YAML, misfits, ids that stand twice. The first record of a doubled id is kept.
    """
    schema = data_dir / "schemas" / f"{kind}.yml"
    growing = growing_in(data_dir)
    problems: list[Problem] = []
    records: list[Raw] = []
    for path in sorted((data_dir / kind).glob("*.yml")):
        name = path.relative_to(data_dir.parent).as_posix()
        document, found = read_yaml(path, name)
        if document.data is None and not found:
            found = [Problem(name, 0, "the file is empty.", f"Begin it with `{key}:`.")]
        problems.extend(found)
        if document.data is not None:
            wrong = misfits(document, schema)
            problems.extend(wrong)
            records.extend(_fitting(document, key, wrong, growing))
    return _without_doubles(records, problems), problems


def _fitting(
    document: Document, key: str, wrong: list[Problem], growing: Growing
) -> list[Raw]:
    """Return the records of a document in whose lines no problem was found."""
    items = document.data.get(key) if isinstance(document.data, dict) else None
    # With a form that cannot be used nobody knows which records fit.
    if not isinstance(items, list) or any(one.path != document.path for one in wrong):
        return []
    starts = [document.line((key, index)) for index in range(len(items))]
    ends = [*starts[1:], float("inf")]
    bad = {problem.line for problem in wrong}
    return [
        Raw(filled(item, growing), document, (key, index))
        for index, item in enumerate(items)
        if isinstance(item, dict)
        and not any(starts[index] <= line < ends[index] for line in bad)
    ]


def _without_doubles(records: list[Raw], problems: list[Problem]) -> list[Raw]:
    first: dict[str, Raw] = {}
    for record in records:
        known = first.setdefault(record.data["id"], record)
        if known is not record:
            where = f"{known.document.path}:{known.line}"
            problems.append(
                record.problem(
                    ("id",), f"this id stands already at {where}.",
                    "Give one of the two another id, or delete one.",
                )
            )
    return list(first.values())


def unknown_ids(
    record: Raw, places: Iterable[tuple[Place, str]], known: Iterable[str], noun: str, where: str
) -> list[Problem]:
    """Return a problem for each id that is not known.

    Args:
        record: the record that names the ids.
        places: place inside the record and the id that stands there.
        known: all ids that may stand there.
        noun: what the ids mean, as in `unknown source "x"`.
        where: in which files they are kept, as in `data/sources`.
    """
    known = set(known)
    return [
        record.problem(
            place, f'unknown {noun} "{name}".',
            did_you_mean(name, known) or f"Use an id from {where}, or add the {noun} there.",
        )
        for place, name in places
        if name not in known
    ]
