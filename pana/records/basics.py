"""The files without which nothing else can be read: languages, pages, addresses of the portal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pana.errors import ContentError, Problem
from pana.records.schema import misfits
from pana.records.wording import did_you_mean
from pana.records.yaml_lines import Document, read_yaml

BASIC = ("locales", "pages", "site")


def read_checked(root: Path, name: str) -> tuple[Document, list[Problem]]:
    """Read data/<name>.yml and compare it with its schema, data/schemas/<name>.yml.

    Raises:
        OSError: the schema is missing.
    """
    path, file = root / "data" / f"{name}.yml", f"data/{name}.yml"
    if not path.exists():
        return Document(file, None), [Problem(file, 1, "the file is missing.", "Restore it.")]
    document, problems = read_yaml(path, file)
    if document.data is None:
        return document, problems or [Problem(file, 1, "the file is empty.", "Restore it.")]
    schema = root / "data" / "schemas" / f"{Path(name).name}.yml"
    return document, [*problems, *misfits(document, schema)]


def require_basics(root: Path) -> None:
    """Check data/locales.yml, data/pages.yml and data/site.yml.

    Raises:
        ContentError: one of them is missing, broken, or has a record twice; with all problems.
    """
    problems: list[Problem] = []
    documents: dict[str, Document] = {}
    for name in BASIC:
        documents[name], found = read_checked(root, name)
        problems.extend(found)
        if name == "locales" and found:
            break  # The other schemas depend on the languages.
    if not problems:
        problems = list(_contradictions(documents))
    if problems:
        raise ContentError(problems)


def _contradictions(documents: dict[str, Document]) -> Iterator[Problem]:
    yield from doubles(documents["locales"], "locales", "code")
    yield from doubles(documents["pages"], "pages", "id")
    yield from doubles(documents["pages"], "pages", "path")
    site = documents["site"]
    codes = [record["code"] for record in documents["locales"].data["locales"]]
    if site.data["source_locale"] not in codes:
        yield Problem(
            site.path,
            site.line(("source_locale",)),
            f'there is no language "{site.data["source_locale"]}".',
            f"Use one of: {', '.join(codes)}.",
        )


def doubles(document: Document, key: str, field: str) -> Iterator[Problem]:
    """Yield a problem for each record whose `field` another one already has."""
    first: dict[Any, int] = {}
    for index, record in enumerate(document.data[key]):
        line = document.line((key, index, field))
        known = first.setdefault(record[field], line)
        if known != line:
            yield Problem(
                document.path,
                line,
                f'{field} "{record[field]}" stands already on line {known}.',
                "Give one of the two another, or delete one.",
            )


def unknown(
    document: Document, place: tuple[str | int, ...], value: str, noun: str, known: Iterable[str]
) -> Problem:
    """Return the problem that `value` at `place` names nothing."""
    known = list(known)
    return Problem(
        document.path,
        document.line(place),
        f'unknown {noun} "{value}".',
        did_you_mean(value, known) or f"There is no such {noun}.",
    )
