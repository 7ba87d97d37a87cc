"""Sources: laws, orders and treaties, and the pages and reports that were read (data/sources/)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pana.errors import Problem
from pana.records.reading import Raw, read_records, unknown_ids

#: Kinds that may be the legal basis of a statement and need no address of their own.
LEGAL_KINDS = frozenset({"law", "order", "treaty"})


@dataclass(frozen=True)
class Source:
    """One source.

    Attributes:
        id: stable id.
        kind: law, order, treaty, state-page, un-page, ngo-page, press, study or other.
        title: title by language code; always one at least.
        remarks: what is to say of the text and is no part of its title (`record.remark`).
        number: official number, or None.
        adopted: day, month or year of adoption (ISO), or None.
        publisher: who published it, or None.
        url: address, or None.
        version: day, month or year of the text that was read (ISO); None when undated.
        version_note: note for editors, English.
        archived: address of an archived copy, or None.
        text_of: id of the law of which this is a copy, or None.
        path: file in which it stands.
        line: line on which it begins.
    """

    id: str
    kind: str
    title: dict[str, str]
    remarks: tuple[str, ...]
    number: str | None
    adopted: str | None
    publisher: str | None
    url: str | None
    version: str | None
    version_note: str | None
    archived: str | None
    text_of: str | None
    path: str
    line: int

    def title_in(self, locale: str) -> tuple[str, str]:
        """Return the title for a reader of `locale`, and the code of the language it is in."""
        for code in (locale, *self.title):
            if code in self.title:
                return self.title[code], code
        raise ValueError(f"source {self.id} has no title")


def _source(raw: Raw) -> Source:
    fields: dict[str, Any] = {"text_of": None, **raw.data}
    fields["remarks"] = tuple(raw.data.get("remarks", ()))
    return Source(**fields, path=raw.document.path, line=raw.line)


def load_sources(data_dir: Path) -> tuple[dict[str, Source], list[Problem]]:
    """Read data/sources/*.yml.

    Returns:
        Sources by id, and what is wrong with the files.
    """
    records, problems = read_records(data_dir, "sources", "sources")
    sources = {raw.data["id"]: _source(raw) for raw in records}
    for raw in records:
        law = raw.data.get("text_of")
        if law:
            places = [(("text_of",), law)]
            problems.extend(unknown_ids(raw, places, sources, "law", "data/sources"))
        if not raw.data["url"] and not _may_lack_address(raw.data):
            problems.append(
                raw.problem(
                    ("url",), "a publication needs its address.",
                    "Add it. If none is known, use the kind other and say so in version_note.",
                )
            )
    return sources, problems


def _may_lack_address(data: dict[str, Any]) -> bool:
    return data["kind"] in LEGAL_KINDS or (data["kind"] == "other" and bool(data["version_note"]))
