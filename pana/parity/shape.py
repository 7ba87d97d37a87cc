"""The shape of a section: what stands in it, apart from its words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from pana.pages.markdown import LIST_ITEM, NOTICE, Mark, Section, outside_code
from pana.pages.page import Page

MARK_KINDS = {
    "reference": "references",
    "directive": "commands",
    "term": "explained terms",
    "link": "links",
    "image": "images",
    "notice": "notices",
}
ON_OWN_LINE = frozenset({"contact", "contacts", "card", "chart"})
_LABEL = re.compile(r"^- \*\*(?P<label>[^*]+?):?\*\*")
_QUOTE = re.compile(r"^>\s?")
_CELL_BORDER = re.compile(r"(?<!\\)\|")


def marks(page: Page, section: str, kind: str) -> Counter[str]:
    """Count the marks of one kind in a section, as editors typed them."""
    return Counter(
        f"{{{{{mark.name} {mark.value}}}}}" if kind == "directive" else mark.value
        for mark in page.marks
        if mark.kind == kind and mark.section == section
    )


def mark_line(page: Page, section: str, kind: str, shown: str) -> int:
    """Return the line of the last such mark in a section, 0 when there is none."""
    lines = [
        mark.line
        for mark in page.marks
        if mark.kind == kind
        and mark.section == section
        and shown in (mark.value, f"{{{{{mark.name} {mark.value}}}}}")
    ]
    return lines[-1] if lines else 0


def own_lines(page: Page, section: str) -> list[Mark]:
    """Return the contacts, cards and charts of a section in reading order."""
    return [
        mark
        for mark in page.marks
        if mark.kind == "directive" and mark.section == section and mark.name in ON_OWN_LINE
    ]


def labels(section: Section) -> list[tuple[int, str]]:
    """Return the labels of a step (`- **Where:** …`) with their lines."""
    found = ((number, _LABEL.match(text)) for number, text in _lines(section))
    return [(number, match["label"].strip()) for number, match in found if match]


def _lines(section: Section) -> list[tuple[int, str]]:
    return list(outside_code(list(section.lines)))


def cells(row: str) -> list[str]:
    """Return the cells of a table row."""
    return [
        cell.strip() for cell in _CELL_BORDER.split(row.strip().removeprefix("|").removesuffix("|"))
    ]


def tables(section: Section) -> list[list[tuple[int, str]]]:
    """Return the tables of a section, each as its numbered rows with header and rule."""
    found: list[list[tuple[int, str]]] = []
    open_table = False
    for number, text in _lines(section):
        is_row = text.lstrip().startswith("|")
        if is_row and not open_table:
            found.append([])
        if is_row:
            found[-1].append((number, text))
        open_table = is_row
    return found


def table_shapes(section: Section) -> Counter[str]:
    """Count the tables of a section by rows and columns."""
    return Counter(
        f"{max(len(rows) - 2, 0)} rows of {max(len(cells(text)) for _, text in rows)} columns"
        for rows in tables(section)
    )


def list_shape(section: Section) -> Counter[str]:
    """Count the list items of a section by kind and depth."""
    found: Counter[str] = Counter()
    for _, text in _lines(section):
        if match := LIST_ITEM.match(_QUOTE.sub("", text)):
            kind = "numbered" if match["marker"][0].isdigit() else "bullet"
            depth = len(match["indent"].expandtabs(4)) // 2
            found[f"{kind} items{' one level down' if depth else ''}"] += 1
    return Counter({f"{count} {kind}": 1 for kind, count in found.items()})


def blocks(section: Section) -> Iterator[int]:
    """Yield the first line of each paragraph, list, table and notice of a section."""
    gap, kind = True, ""
    for number, text in _lines(section):
        if not text.strip():
            gap = True
            continue
        own = _block_kind(text)
        # Items of one list may have blank lines between them.
        if (gap and not (own == kind == "list")) or (own != kind and own != "text"):
            yield number
        gap, kind = False, own


def _block_kind(text: str) -> str:
    if text.lstrip().startswith("|"):
        return "table"
    if text.startswith(">"):
        return "notice"
    if LIST_ITEM.match(text) or text.startswith(("  ", "\t")):
        return "list"
    return "text"


def notice_lines(section: Section) -> frozenset[int]:
    """Return the numbers of the lines that stand inside a notice."""
    inside: set[int] = set()
    open_notice = False
    for number, text in _lines(section):
        open_notice = bool(NOTICE.match(text)) or (open_notice and text.startswith(">"))
        if open_notice:
            inside.add(number)
    return frozenset(inside)
