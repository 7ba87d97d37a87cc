"""Comparison of a page with its source page, section by section (design, section 6)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from pana.errors import Problem
from pana.pages.markdown import LIST_ITEM, Section, outside_code
from pana.pages.page import Page
from pana.parity.numbers import missing_numbers
from pana.site.portal import Portal


def _excepted(page: Page, section: str) -> bool:
    """Whether the front matter gives a reason why this section may differ."""
    exceptions = page.meta.get("exceptions")
    return any(
        e.get("check") == "parity" and e.get("section", "") == section
        for e in (exceptions if isinstance(exceptions, list) else ())
        if isinstance(e, dict)
    )


def _name(section: Section) -> str:
    return f"section #{section.id}" if section.id else "the text before the first heading"


def _marks(page: Page, section: str, kind: str) -> Counter[str]:
    return Counter(
        f"{mark.name} {mark.value}" if kind == "directive" else mark.value
        for mark in page.marks
        if mark.kind == kind and mark.section == section
    )


def _table_shapes(section: Section) -> Counter[str]:
    shapes: Counter[str] = Counter()
    rows: list[int] = []
    for _, text in (*outside_code(list(section.lines)), (0, "")):
        if text.lstrip().startswith("|"):
            rows.append(len(re.split(r"(?<!\\)\|", text.strip().strip("|"))))
        elif rows:
            shapes[f"{len(rows) - 2} rows of {max(rows)} columns"] += 1
            rows = []
    return shapes


def _list_items(section: Section) -> Counter[str]:
    found: Counter[str] = Counter()
    for _, text in outside_code(list(section.lines)):
        if match := LIST_ITEM.match(text):
            found["numbered" if match["marker"][0].isdigit() else "bullet"] += 1
    return Counter({f"{count} {kind} list items": 1 for kind, count in found.items()})


_MARK_KINDS = {
    "reference": "references", "directive": "commands", "term": "explained terms",
    "link": "links", "image": "images", "notice": "notices",
}


def _differences(source: Page, page: Page, here: Section, own: Section) -> Iterator[str]:
    for kind, noun in _MARK_KINDS.items():
        wanted, found = _marks(source, here.id, kind), _marks(page, own.id, kind)
        yield from _difference(noun, wanted, found, source.locale)
    yield from _difference("tables", _table_shapes(here), _table_shapes(own), source.locale)
    yield from _difference("lists", _list_items(here), _list_items(own), source.locale)
    texts = (f"{here.title}\n{here.text}", source.locale), (f"{own.title}\n{own.text}", page.locale)
    for number in missing_numbers(*texts[0], *texts[1]):
        yield f"{source.locale} says {number}, this page does not"
    for number in missing_numbers(*texts[1], *texts[0]):
        yield f"this page says {number}, {source.locale} does not"


def _difference(noun: str, wanted: Counter[str], found: Counter[str], source: str) -> Iterator[str]:
    missing, extra = wanted - found, found - wanted
    parts = []
    if missing:
        parts.append(f"{source} has {', '.join(sorted(missing.elements()))}")
    if extra:
        parts.append(f"this page has {', '.join(sorted(extra.elements()))}")
    if parts:
        yield f"{noun} differ: {'; '.join(parts)}"


def _sections(source: Page, page: Page) -> Iterator[Problem]:
    wanted = [section.id for section in source.sections if section.id]
    found = [section.id for section in page.sections if section.id]
    for section_id in wanted:
        if section_id not in found:
            yield Problem(
                page.file, 0, f"the section #{section_id} of {source.file} is missing.",
                "Write it in this language, with the same id.",
            )
    for section in page.sections:
        if section.id and section.id not in wanted:
            yield Problem(
                page.file, section.line, f"{source.file} has no section #{section.id}.",
                "Give it the source's id, or write the section there, too.",
            )
    if sorted(wanted) == sorted(found) and wanted != found:
        yield Problem(
            page.file, 0, f"the sections stand in another order than in {source.file}.",
            f"The order is: {', '.join(wanted)}.",
        )


def _front_matter(source: Page, page: Page) -> Iterator[Problem]:
    for key in ("groups", "critical"):
        if source.meta.get(key) != page.meta.get(key):
            yield Problem(
                page.file, page.meta_lines.get(key, 1),
                f"`{key}` is {page.meta.get(key)}, but {source.meta.get(key)} in {source.file}.",
                "Make both the same.",
            )
    facts = [
        [(t.id, t.evidence, t.amount, t.unit, t.section) for t in p.time_limits]
        for p in (source, page)
    ]
    if facts[0] != facts[1]:
        yield Problem(
            page.file, page.meta_lines.get("time_limits", 1),
            f"the time limits differ from {source.file}: "
            f"{_limits(facts[1])} here, {_limits(facts[0])} there.",
            "Make id, evidence, amount, unit and section the same in each language.",
        )


def _limits(facts: list[tuple[str, str, int, str, str]]) -> str:
    return ", ".join(f"{id}: {amount} {unit}" for id, _, amount, unit, _ in facts) or "none"


def compare(source: Page, page: Page) -> list[Problem]:
    """Return every difference in what two language versions of a page state.

    Args:
        source: the page in the source language.
        page: the same page in another language.
    """
    problems = [*_front_matter(source, page), *_sections(source, page)]
    for own in page.sections:
        here = source.section(own.id)
        if here is None or _excepted(page, own.id):
            continue
        problems.extend(
            Problem(
                page.file, own.line, f"{_name(own)}: {what}.",
                f"Compare with {source.file}:{here.line}.",
            )
            for what in _differences(source, page, here, own)
        )
    return problems


def check_parity(portal: Portal) -> list[Problem]:
    """Compare every page with the source page of the same id."""
    source_locale = portal.config.source_locale
    return [
        problem
        for (locale, page_id), page in portal.pages.items()
        if locale != source_locale and (source_locale, page_id) in portal.pages
        for problem in compare(portal.pages[source_locale, page_id], page)
    ]


