"""Slips of Markdown that would reach the reader as odd signs or a broken table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pana.errors import Problem
from pana.pages.markdown import DIRECTIVE, FENCE, LINK, NOTICE, REFERENCE, Section, outside_code
from pana.pages.page import Page
from pana.parity.shape import cells, tables
from pana.site.portal import Portal

Slip = tuple[int, str, str]

_OWN_LINE = frozenset(
    {
        "contact",
        "contacts",
        "card",
        "chart",
        "situation",
        "glossary",
        "topics",
        "translation-status",
    }
)
_RULE = re.compile(r"^\|?\s*:?-{3,}:?\s*(\|\s*:?-{3,}:?\s*)*\|?\s*$")
_STEP = re.compile(r"^(?P<number>\d+)\.\s")

_Rule = tuple[re.Pattern[str], str, str]

# Looked for in the line as it is typed.
_TYPED: tuple[_Rule, ...] = (
    (
        re.compile(r"\[[^\]\[]*\]\(\s*\)"),
        "a link leads nowhere",
        "Write the page between ( and ).",
    ),
    (
        re.compile(r"(?<!!)\[\s*\]\("),
        "a link has no text",
        "Write what the reader finds there.",
    ),
    (
        re.compile(r"^\[\^[^\]]+\]:"),
        "the text of a reference is typed",
        "Delete it: only the mark [^…] is typed; the portal writes the rest.",
    ),
)
# Looked for in the line without whole commands, references and links.
_LEFT_OVER: tuple[_Rule, ...] = (
    (
        re.compile(r"\]\s+\((?=[^)\s]*(?:\.md|#|term:))"),
        "there is a space between [ ] and ( ) of a link",
        "Delete it.",
    ),
    (
        re.compile(r"\]\((?:[^)\s]*$|[^)\s]*\s[^)]*(?:\)|$))"),
        "a link is not closed",
        "Write [text](page.md#section) without spaces.",
    ),
    (
        re.compile(r"\[\s*\^|(?<![\[\w])\^[a-z0-9-]+\]"),
        "a reference is not written as it should be",
        "Write [^id] without spaces.",
    ),
    (
        re.compile(r"\{\{|\}\}|(?<!\{)\{[a-z][a-z-]*(?:\s+[a-z0-9-]+)?\}(?!\})"),
        "a command is not closed",
        "Write {{name id}} with two braces.",
    ),
    (
        re.compile(r"^#{1,6}[^#\s]"),
        "a heading needs a space after #",
        "Write ## and a space.",
    ),
    (
        re.compile(r"^>?\s*\[![^\]]*\]?.+$|^\s*\[!|^>\s*!?\[?(?:DANGER|IMPORTANT|NOTE|CHANGED)\b"),
        "a notice does not begin as it should",
        "Write > [!DANGER] on a line of its own, then > and the text.",
    ),
    (
        re.compile(r"(?:^|\s)\*\*(?:\s|$)"),
        "there is a space inside the ** of bold text",
        "Write ** right before and right after the words.",
    ),
    (
        re.compile(r"^ {4,}(?![-*+]\s|\d+[.)]\s)\S"),
        "the line begins with four spaces and would be shown as code",
        "Delete the spaces.",
    ),
    (re.compile(r"\t"), "there is a tab in the line", "Use spaces."),
    (
        re.compile(r"^ {0,3}(?:={3,}|-{2,})\s*$"),
        "a line of signs makes a heading or a rule",
        "Use ## for a heading and an empty line between paragraphs.",
    ),
    (
        re.compile(r"^\s*(?:[•–—·]\s|[*+]\s|-[^\s\d-])"),
        "a list item does not begin with - and a space",
        "Write - and a space.",
    ),
)


def _clean(text: str) -> str:
    """Return the line without whole directives, references and links."""
    return LINK.sub(lambda m: m["text"] or "-", REFERENCE.sub("", DIRECTIVE.sub("", text)))


def _lines(section: Section) -> Iterator[Slip]:
    previous = ""
    for number, text in outside_code(list(section.lines)):
        if NOTICE.match(text):
            previous = text
            continue
        clean = _clean(text)
        searched = ((text, _TYPED), (clean, _LEFT_OVER))
        for where, rules in searched:
            for pattern, what, how in rules:
                if pattern.search(where):
                    yield number, f"{what}.", how
        for match in DIRECTIVE.finditer(text):
            if match["name"] in _OWN_LINE and text.strip() != match[0]:
                yield number, f"{match[0]} stands inside a line.", "Put it on a line of its own."
        yield from _list_or_table_start(number, previous, text)
        previous = text


def _paragraphs(section: Section) -> Iterator[tuple[int, str]]:
    """Yield each paragraph, list item and row as one line: lines may be broken anywhere."""
    first = 0
    parts: list[str] = []
    for number, text in (*outside_code(list(section.lines)), (0, "")):
        starts = re.match(r"^(?:>?\s*$|\||\s*(?:[-*+]|\d+[.)])\s)", text)
        if starts and parts:
            yield first, " ".join(parts)
            parts = []
        if text.strip():
            first = first if parts else number
            parts.append(re.sub(r"^\s*(?:>\s?)?(?:\d+[.)]\s)?", "", text))


_PAIRS = (("(", ")"), ("«", "»"))


def _unpaired(section: Section) -> Iterator[Slip]:
    for number, text in _paragraphs(section):
        clean = _clean(text)
        if clean.replace(r"\*", "").count("**") % 2:
            yield number, "bold text is not closed.", "Write ** before and after it."
        for opening, closing in _PAIRS:
            if clean.count(opening) != clean.count(closing):
                yield (
                    number,
                    f"{opening} and {closing} do not stand in pairs.",
                    "Open and close what is between them.",
                )


def _notices(section: Section) -> Iterator[Slip]:
    lines = list(outside_code(list(section.lines)))
    following_lines = [*(text for _, text in lines[1:]), ""]
    # A section may have no line at all: then there is nothing to pair.
    for (number, text), following in zip(lines, following_lines, strict=False):
        if NOTICE.match(text) and not re.match(r"^>\s*\S", following):
            yield number, "the notice has no text.", "Write > and the text on the next line."


def _list_or_table_start(number: int, previous: str, text: str) -> Iterator[Slip]:
    """Yield a slip where Markdown would not see a list or a table after a paragraph."""
    starts_list = re.match(r"^(?:-|\d+[.)])\s", text)
    if not previous.strip() or not text.strip() or previous.startswith(" "):
        return
    if previous.startswith(">"):
        if not text.startswith(">"):
            yield number, "the text touches the notice above it.", "Put an empty line between them."
        return
    if starts_list and not re.match(r"^(?:-|\d+[.)])\s", previous):
        yield number, "a list begins right after a paragraph.", "Put an empty line before it."
    if text.startswith("|") != previous.startswith("|"):
        yield number, "a table touches the text beside it.", "Put an empty line between them."


def _tables(section: Section) -> Iterator[Slip]:
    for rows in tables(section):
        width = len(cells(rows[0][1]))
        if len(rows) < 2 or not _RULE.match(rows[1][1].strip()):
            yield (
                rows[0][0],
                "the table has no line of --- below its header.",
                "Write |---|---| there.",
            )
            continue
        for number, text in rows:
            own = cells(text)
            if len(own) != width:
                yield (
                    number,
                    f"this row has {len(own)} cells, the header {width}.",
                    "Make them the same.",
                )
            elif any(not cell for cell in own):
                yield (
                    number,
                    "a cell of the table is empty.",
                    "Write what is known, or that it is not.",
                )


def _fences(page: Page) -> Iterator[Slip]:
    lines = [n for n, text in enumerate(page.body.split("\n"), page.body_line) if FENCE.match(text)]
    if len(lines) % 2:
        yield lines[-1], "a block of code is not closed.", "Delete the line of ``` or close it."


def _levels(page: Page) -> Iterator[Slip]:
    level = 1
    for section in page.sections[1:]:
        if section.level > level + 1:
            yield section.line, "a ### heading stands before any ## heading.", "Use ## here."
        level = section.level


def _steps(page: Page) -> Iterator[Slip]:
    """Yield steps whose numbers do not count 1, 2, 3 below their ## heading."""
    expected = 1
    for section in page.sections[1:]:
        if section.level == 2:
            expected = 1
            continue
        match = _STEP.match(section.title)
        is_step = section.id.startswith("step-")
        if is_step and match is None:
            yield section.line, "the step has no number.", f"Begin its heading with {expected}."
        elif match and int(match["number"]) != expected:
            yield (
                section.line,
                f"the step has the number {match['number']}, but {expected} comes next.",
                "Count the steps anew, in each language.",
            )
        if match or is_step:
            expected = int(match["number"]) + 1 if match else expected + 1


def _numbered_lists(section: Section) -> Iterator[Slip]:
    expected = 0
    for number, text in outside_code(list(section.lines)):
        match = re.match(r"^(\d+)[.)]\s", text)
        if match and expected and int(match[1]) != expected:
            yield (
                number,
                f"the list goes on with {match[1]}, but {expected} comes next.",
                "Count anew.",
            )
        if match:
            expected = int(match[1]) + 1
        elif text.strip() and not text.startswith(" "):
            expected = 0


def _images(portal: Portal, page: Page) -> Iterator[Slip]:
    folder = (portal.root / page.file).parent
    for mark in page.marks:
        if mark.kind != "image":
            continue
        if "://" in mark.value or mark.value.startswith("//"):
            yield (
                mark.line,
                f"the image {mark.value} comes from another host.",
                "Put it into docs/.",
            )
        elif not (folder / mark.value).is_file():
            yield mark.line, f"there is no image {mark.value}.", "Check its name and folder."


def _empty_sections(page: Page) -> Iterator[Slip]:
    for section, following in zip(page.sections, [*page.sections[1:], None], strict=True):
        holds_others = following is not None and following.level > section.level > 1
        if not section.text.strip() and not holds_others:
            name = (
                f"the section #{section.id}" if section.id else "the text before the first heading"
            )
            yield section.line, f"{name} is empty.", "Write it, or delete its heading."


# A page that did not change is the same object: its slips are looked for once.
@lru_cache(maxsize=1024)
def _page_slips(page: Page) -> tuple[Slip, ...]:
    in_section = (_lines, _unpaired, _notices, _tables, _numbered_lists)
    in_page = (_fences, _levels, _steps, _empty_sections)
    return (
        *(slip for section in page.sections for find in in_section for slip in find(section)),
        *(slip for look in in_page for slip in look(page)),
    )


def check_structure(portal: Portal) -> list[Problem]:
    """Report slips of Markdown: unclosed links, broken tables, miscounted steps, lost images."""
    return [
        Problem(page.file, line, what, how)
        for page in portal.pages.values()
        for line, what, how in (*_page_slips(page), *_images(portal, page))
    ]
