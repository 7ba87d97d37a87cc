"""What stands in a page's Markdown, with line numbers: sections, references, directives, links.

The grammar is that of guides/pages.en.md. Reading is line by line; fenced code is skipped.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

HEADING = re.compile(
    r"^(?P<hashes>#{1,6})\s+(?P<title>.*?)\s*(?:\{(?P<attrs>[^}]*)\})?\s*$"
)
SECTION_ID = re.compile(r"^#(?P<id>[a-z0-9]+(?:-[a-z0-9]+)*)$")
REFERENCE = re.compile(r"\[\^(?P<id>[^\]\s]+)\]")
DIRECTIVE = re.compile(r"\{\{\s*(?P<name>[a-z-]+)(?:\s+(?P<argument>[^}]*?))?\s*\}\}")
LINK = re.compile(r"(?P<image>!?)\[(?P<text>[^\]^][^\]]*|)\]\((?P<target>[^)\s]*)\)")
NOTICE = re.compile(r"^>\s*\[!(?P<kind>[A-Z]+)\]\s*$")
LIST_ITEM = re.compile(r"^(?P<indent>\s*)(?P<marker>[-*+]|\d+[.)])\s+")
FENCE = re.compile(r"^\s*(```|~~~)")


@dataclass(frozen=True)
class Mark:
    """Something an editor typed that the portal understands.

    Attributes:
        kind: reference, directive, term, link, image or notice.
        value: evidence id, directive's argument, term id, link target or notice kind.
        line: line in the file, from 1.
        section: id of the section it stands in; "" before the first heading.
        name: a directive's name; a link's, term's or image's text; else "".
    """

    kind: str
    value: str
    line: int
    section: str
    name: str = ""


@dataclass(frozen=True)
class Section:
    """A heading with the text up to the next heading; id "" is the text before the first one.

    Attributes:
        id: language-independent ASCII id, "" when the heading has none or for the lead.
        level: 1 for the lead, else the number of `#`.
        title: the heading's text as typed.
        line: the heading's line in the file.
        lines: the section's own lines (number, text), without the heading.
    """

    id: str
    level: int
    title: str
    line: int
    lines: tuple[tuple[int, str], ...] = field(repr=False)

    @property
    def text(self) -> str:
        """The section's Markdown without its heading."""
        return "\n".join(text for _, text in self.lines)


def outside_code(lines: list[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Yield the numbered lines that are not inside fenced code."""
    fenced = False
    for number, text in lines:
        if FENCE.match(text):
            fenced = not fenced
        elif not fenced:
            yield number, text


def read_sections(body: str, first_line: int) -> list[Section]:
    """Split a page's body into its lead and its sections, in order.

    Args:
        body: Markdown below the front matter.
        first_line: number of the body's first line in the file.
    """
    found: list[Section] = []
    heading = ("", 1, "", first_line)
    own: list[tuple[int, str]] = []
    numbered = list(enumerate(body.split("\n"), first_line))
    headings = {n: m for n, text in outside_code(numbered) if (m := HEADING.match(text))}
    for number, text in numbered:
        if (match := headings.get(number)) is None:
            own.append((number, text))
            continue
        found.append(Section(*heading, tuple(own)))
        own = []
        given = SECTION_ID.match((match["attrs"] or "").strip())
        heading = (given["id"] if given else "", len(match["hashes"]), match["title"], number)
    found.append(Section(*heading, tuple(own)))
    return found


def _marks_of_line(text: str, line: int, section: str) -> Iterator[Mark]:
    if notice := NOTICE.match(text):
        yield Mark("notice", notice["kind"].lower(), line, section)
        return
    for match in REFERENCE.finditer(text):
        yield Mark("reference", match["id"], line, section)
    for match in DIRECTIVE.finditer(text):
        yield Mark("directive", (match["argument"] or "").strip(), line, section, match["name"])
    for match in LINK.finditer(text):
        if match["image"]:
            yield Mark("image", match["target"], line, section, match["text"])
        elif match["target"].startswith("term:"):
            yield Mark("term", match["target"][5:], line, section, match["text"])
        else:
            yield Mark("link", match["target"], line, section, match["text"])


def read_marks(sections: list[Section]) -> list[Mark]:
    """Return every reference, directive, term, link, image and notice, in reading order."""
    marks: list[Mark] = []
    for section in sections:
        marks.extend(_marks_of_line(section.title, section.line, section.id))
        for number, text in outside_code(list(section.lines)):
            marks.extend(_marks_of_line(text, number, section.id))
    return marks


def resolve_path(page_path: str, target: str) -> tuple[str, str]:
    """Return the page path and the section id that a relative link leads to.

    Args:
        page_path: path of the page on which the link stands, such as `asylum/index`.
        target: the link as typed, such as `../life/work.md#iin`; "" when it leads to no `.md` file.
    """
    path, _, section = target.partition("#")
    if not path:
        return page_path, section
    if not path.endswith(".md"):
        return "", section
    there = posixpath.normpath(posixpath.join(posixpath.dirname(page_path), path))
    return there.removesuffix(".md"), section
