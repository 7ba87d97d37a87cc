"""A page of one locale as a typed record, and reading all of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from pana.errors import Problem
from pana.locales import Locale
from pana.pages.directory import PageEntry
from pana.pages.front_matter import read_front_matter, split
from pana.pages.markdown import Mark, Section, outside_code, read_marks, read_sections


@dataclass(frozen=True)
class TimeLimit:
    """A time limit that the page shows at its top and that parity compares.

    Attributes:
        id: the same in every locale.
        evidence: id of the evidence record that says so.
        amount: how many units.
        unit: hours, calendar-days, working-days, months or years.
        section: id of the section that explains it.
        label: one short sentence in the page's language.
    """

    id: str
    evidence: str
    amount: int
    unit: str
    section: str
    label: str


@dataclass(frozen=True, eq=False)
class Page:
    """One page in one language: front matter, sections and marks, with line numbers."""

    id: str
    path: str
    locale: str
    file: str
    meta: Mapping[str, Any] = field(repr=False)
    meta_lines: Mapping[str, int] = field(repr=False)
    body: str = field(repr=False)
    body_line: int = 1

    @property
    def title(self) -> str:
        """The page's title, plain text."""
        return str(self.meta.get("title", ""))

    @property
    def description(self) -> str:
        """One sentence for search results and link previews."""
        return str(self.meta.get("description", ""))

    @property
    def groups(self) -> tuple[str, ...]:
        """Ids of the groups whom the page concerns."""
        return self._words("groups")

    @property
    def keywords(self) -> tuple[str, ...]:
        """Words that people type and that do not stand on the page."""
        return self._words("keywords")

    @property
    def critical(self) -> bool:
        """Whether a mistake here can cost a claim, freedom or safety."""
        return bool(self.meta.get("critical", False))

    @property
    def reviewed(self) -> object:
        """Day of the last full check against the sources as typed, None when there is none."""
        value = self.meta.get("reviewed")
        return value.get("date") if isinstance(value, dict) else None

    @cached_property
    def time_limits(self) -> tuple[TimeLimit, ...]:
        """The page's time limits, in the order of the front matter; faulty ones are left out."""
        records = self.meta.get("time_limits")
        wanted = set(TimeLimit.__dataclass_fields__)
        return tuple(
            TimeLimit(**record)
            for record in (records if isinstance(records, list) else ())
            if isinstance(record, dict)
            and set(record) == wanted
            and all(isinstance(v, int if k == "amount" else str) for k, v in record.items())
        )

    @cached_property
    def lines(self) -> tuple[tuple[int, str], ...]:
        """The body's lines outside fenced code, each with its number in the file."""
        return tuple(outside_code(list(enumerate(self.body.split("\n"), self.body_line))))

    @cached_property
    def sections(self) -> list[Section]:
        """Lead and sections in reading order."""
        return read_sections(self.body, self.body_line)

    @cached_property
    def marks(self) -> list[Mark]:
        """References, directives, terms, links, images and notices in reading order."""
        return read_marks(self.sections)

    def _words(self, key: str) -> tuple[str, ...]:
        value = self.meta.get(key)
        return tuple(str(word) for word in value) if isinstance(value, list) else ()

    def section(self, section_id: str) -> Section | None:
        """Return the section with this id, or None."""
        return next((s for s in self.sections if s.id == section_id), None)


Pages = dict[tuple[str, str], Page]
"""Pages by (locale code, page id)."""


def _read_page(root: Path, locale: str, path: str, problems: list[Problem]) -> Page | None:
    file = f"docs/{locale}/{path}.md"
    try:
        text = (root / file).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        problems.append(
            Problem(file, 1, "the file is not in UTF-8.", "Save it with the encoding UTF-8.")
        )
        return None
    page, found = _page_of(text, locale, path, file, root / "data" / "schemas" / "page.yml")
    problems.extend(found)
    return page


@lru_cache(maxsize=1024)
def _page_of(
    text: str, locale: str, path: str, file: str, schema: Path
) -> tuple[Page | None, list[Problem]]:
    """Return the page that a text is; the same text is read once."""
    block, body, body_line = split(text)
    meta, lines, found = read_front_matter(block, file, schema)
    if meta is None:
        return None, found
    page_id = meta.get("id")
    page = Page(
        id=page_id if isinstance(page_id, str) else "",
        path=path,
        locale=locale,
        file=file,
        meta=meta,
        meta_lines=lines,
        body=body,
        body_line=body_line,
    )
    return page, found


def load_pages(
    root: Path, locales: Mapping[str, Locale], directory: Mapping[str, PageEntry]
) -> tuple[Pages, list[Problem]]:
    """Read every page that the directory lists, in every locale.

    Args:
        root: the repository's folder.
        locales: locale records by code.
        directory: page entries by id (data/pages.yml).

    Returns:
        The pages that could be read, by (locale, id), and what is wrong: a missing page, a file
        that the directory does not list, an id that differs from it, faulty front matter.
    """
    problems: list[Problem] = []
    pages: Pages = {}
    by_path = {entry.path: entry for entry in directory.values()}
    for locale in locales:
        folder = root / "docs" / locale
        files = sorted(folder.rglob("*.md"))
        paths = {f.relative_to(folder).with_suffix("").as_posix() for f in files}
        for path in sorted(paths - by_path.keys()):
            problems.append(
                Problem(
                    f"docs/{locale}/{path}.md", 0, "data/pages.yml does not list this page.",
                    "Add its id and path there, or move the file.",
                )
            )
        for path in sorted(by_path.keys() - paths):
            problems.append(
                Problem(
                    f"docs/{locale}/{path}.md", 0,
                    f'the page "{by_path[path].id}" is missing in this language.',
                    "Write it; the portal shows no page in some languages only.",
                )
            )
        for path in sorted(paths & by_path.keys()):
            page = _read_page(root, locale, path, problems)
            if page is None:
                continue
            wanted = by_path[path].id
            if page.id != wanted:
                problems.append(
                    Problem(
                        page.file, page.meta_lines.get("id", 1),
                        f'the id is "{page.id}", but data/pages.yml says "{wanted}".',
                        f"Write `id: {wanted}`.",
                    )
                )
                continue
            pages[locale, page.id] = page
    return pages, problems
