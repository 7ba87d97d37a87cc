"""The list of published addresses, what replaced some of them, and what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from pana.errors import Problem
from pana.records.basics import read_checked
from pana.records.yaml_lines import Document, read_yaml
from pana.site.portal import Portal

PUBLISHED, REPLACED = "data/addresses/published.yml", "data/addresses/replaced.yml"
_HEAD = """\
# Written by `pana addresses --add`, not by hand: every page id, path and section id that was
# published. The check fails when one of them is gone and data/addresses/replaced.yml does not say
# what stands in its place.
"""


@dataclass(frozen=True)
class ReplacedPage:
    """A published page that moved or was withdrawn, and the page in its place."""

    id: str
    path: str
    by: str
    since: date
    withdrawn: bool


@dataclass(frozen=True)
class ReplacedSection:
    """A published section id, and the section of the same page in its place."""

    page: str
    id: str
    by: str


def _replaced(root: Path) -> tuple[Document, list[Problem]]:
    if not (root / REPLACED).exists():
        return Document(REPLACED, {"pages": [], "sections": []}), []
    document, problems = read_checked(root, "addresses/replaced")
    return (Document(REPLACED, {"pages": [], "sections": []}) if problems else document), problems


def replaced_pages(root: Path) -> list[ReplacedPage]:
    """Return the pages that moved or were withdrawn; none when the file is faulty."""
    return [
        ReplacedPage(
            record["id"],
            record["path"],
            record["by"],
            date.fromisoformat(record["since"]),
            record.get("withdrawn", False),
        )
        for record in _replaced(root)[0].data["pages"]
    ]


def replaced_sections(root: Path) -> list[ReplacedSection]:
    """Return the section ids that lead to another section; none when the file is faulty."""
    return [
        ReplacedSection(record["page"], record["id"], record["by"])
        for record in _replaced(root)[0].data["sections"]
    ]


def _published(root: Path) -> tuple[Document, dict[str, Any]]:
    path = root / PUBLISHED
    document = read_yaml(path, PUBLISHED)[0] if path.exists() else Document(PUBLISHED, None)
    return document, (document.data or {}).get("pages") or {}


def section_ids(portal: Portal, page_id: str) -> list[str]:
    """Return the section ids of a page, in any language, in the source language's order first."""
    source = portal.config.source_locale
    locales = [source, *(code for code in portal.locales if code != source)]
    pages = [portal.pages[code, page_id] for code in locales if (code, page_id) in portal.pages]
    ids = (section.id for page in pages for section in page.sections if section.id)
    return list(dict.fromkeys(ids))


def new_addresses(portal: Portal) -> dict[str, dict[str, Any]]:
    """Return the whole list with what the portal has now: nothing is ever taken out."""
    _, known = _published(portal.root)
    pages = {id: dict(record) for id, record in known.items()}
    for id, entry in portal.directory.items():
        record = pages.setdefault(id, {"path": entry.path, "sections": []})
        record["path"] = entry.path
        merged = [*record["sections"], *section_ids(portal, id)]
        record["sections"] = list(dict.fromkeys(merged))
    return pages


def write_published(portal: Portal) -> int:
    """Extend data/addresses/published.yml; return how many addresses are new.

    Raises:
        OSError: it cannot be written.
    """
    _, known = _published(portal.root)
    pages = new_addresses(portal)

    def count(listed: dict[str, Any]) -> int:
        return len(listed) + sum(len(record["sections"]) for record in listed.values())

    text = _HEAD + yaml.safe_dump({"pages": pages}, sort_keys=False, width=100, allow_unicode=True)
    (portal.root / PUBLISHED).write_text(text, encoding="utf-8")
    return count(pages) - count(known)


def _lost_pages(portal: Portal) -> Iterator[Problem]:
    document, known = _published(portal.root)
    led_on = {(page.id, page.path) for page in replaced_pages(portal.root)}
    for id, record in known.items():
        entry = portal.directory.get(id)
        path = record.get("path", "")
        if (entry and entry.path == path) or (id, path) in led_on:
            continue
        what = f"moved to {entry.path}" if entry else "is gone"
        yield Problem(
            document.path,
            document.line(("pages", id, "path")),
            f'the published page "{id}" ({path}) {what} and nothing leads on from its address.',
            f"Put it back, or say in {REPLACED} which page stands in its place.",
        )


def _lost_sections(portal: Portal) -> Iterator[Problem]:
    _, known = _published(portal.root)
    led_on = {(section.page, section.id) for section in replaced_sections(portal.root)}
    for id, record in known.items():
        # The other languages are compared with the source page.
        page = portal.pages.get((portal.config.source_locale, id))
        here = {section.id for section in page.sections} if page else set()
        for section in record.get("sections", []) if page else ():
            if page and section not in here and (id, section) not in led_on:
                yield Problem(
                    page.file,
                    _where(page.sections, record["sections"], section),
                    f"the published section #{section} is gone.",
                    f"Keep its id, or say in {REPLACED} which section stands in its place.",
                )


def _where(sections: list[Any], known: list[str], lost: str) -> int:
    """Return the line at which a lost section would stand: that of the one before it."""
    lines = {section.id: section.line for section in sections}
    before = [lines[id] for id in known[: known.index(lost)] if id in lines]
    return before[-1] if before else 1


def _wrong_records(portal: Portal) -> Iterator[Problem]:
    document, problems = _replaced(portal.root)
    yield from problems
    for index, page in enumerate(replaced_pages(portal.root)):
        if page.by not in portal.directory:
            yield Problem(
                REPLACED,
                document.line(("pages", index, "by")),
                f'there is no page "{page.by}".',
                "Write the id of a page of data/pages.yml.",
            )
        if any(entry.path == page.path for entry in portal.directory.values()):
            yield Problem(
                REPLACED,
                document.line(("pages", index, "path")),
                f"a page stands at {page.path}.",
                "Delete this record, or move the page.",
            )
    for index, section in enumerate(replaced_sections(portal.root)):
        if (
            section.by not in section_ids(portal, section.page)
            if section.page in portal.directory
            else True
        ):
            yield Problem(
                REPLACED,
                document.line(("sections", index, "by")),
                f'the page "{section.page}" has no section #{section.by}.',
                "Write the id of a section of the same page.",
            )


def check_addresses(portal: Portal) -> list[Problem]:
    """Report published pages and sections that are gone and lead nowhere."""
    return [*_lost_pages(portal), *_lost_sections(portal), *_wrong_records(portal)]
