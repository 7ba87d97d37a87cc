"""Finishing the HTML that Markdown made: notices, steps, tables, references."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from pana.render.foreign import mark_foreign_words

_NOTICE = re.compile(r"^\[!(?P<kind>[A-Z]+)\]\s*")


@dataclass(frozen=True)
class Words:
    """Interface texts that finished HTML needs, in the page's language.

    Attributes:
        references: heading of the list of sources.
        back: accessible name of the link from a source back to the text.
        reference: accessible name of a reference, with {number}.
        notices: title of each kind of notice.
        compared: when the page's claims were last compared with their sources; "" for no line.
    """

    references: str
    back: str
    reference: str
    notices: dict[str, str]
    compared: str = ""


@dataclass(frozen=True)
class Added:
    """What comes into single sections, by section id.

    Attributes:
        notices: HTML (or a mark for it) below the section's heading; "" is the page's beginning.
        anchors: older ids under which the section was published.
    """

    notices: Mapping[str, str] = field(default_factory=dict)
    anchors: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def finish(
    html: str,
    words: Words,
    added: Added | None = None,
    as_text: Callable[[str], str] = str,
    locale: str = "",
) -> str:
    """Return the page's HTML with notices, steps, tables and references in their final form.

    Args:
        html: what Markdown made.
        words: interface texts in the page's language.
        added: what comes into single sections.
        as_text: returns a text with words in the place of marks (see `tokens`).
        locale: locale code of the page: words of another language say so.
    """
    soup = BeautifulSoup(html, "html.parser")
    _add(soup, added or Added())
    _notices(soup, words)
    _steps(soup)
    _tables(soup, as_text)
    _references(soup, words)
    mark_foreign_words(soup, locale)
    return str(soup)


def _add(soup: BeautifulSoup, added: Added) -> None:
    for section, notice in added.notices.items():
        heading = soup.find(id=section) if section else None
        if isinstance(heading, Tag):
            heading.insert_after(notice)
        elif not section:
            soup.insert(0, notice)
    for section, ids in added.anchors.items():
        heading = soup.find(id=section)
        if isinstance(heading, Tag):
            for old in ids:
                heading.insert_before(soup.new_tag("span", attrs={"id": old}))


def _part_notices(soup: BeautifulSoup) -> None:
    """Part the notices that Markdown joins: it reads quotes one after the other as one."""
    for quote in soup.find_all("blockquote"):
        starts = [p for p in quote.find_all("p") if _NOTICE.match(p.get_text())]
        for start in reversed(starts[1:]):
            part = soup.new_tag("blockquote")
            for node in [start, *start.find_next_siblings()]:
                part.append(node.extract())
            quote.insert_after(part)


def _notices(soup: BeautifulSoup, words: Words) -> None:
    _part_notices(soup)
    for quote in soup.find_all("blockquote"):
        first = quote.find("p")
        match = _NOTICE.match(first.get_text()) if isinstance(first, Tag) else None
        if not isinstance(first, Tag) or match is None:
            continue
        kind = match["kind"].lower()
        quote.name = "aside"
        quote["class"] = f"notice notice-{kind}"
        # A note, not a landmark: a page may have many, and each landmark wants a name of its own.
        quote["role"] = "note"
        text = first.find(string=True)
        assert isinstance(text, NavigableString)
        text.replace_with(_NOTICE.sub("", str(text).lstrip(), count=1))
        title = soup.new_tag("p", attrs={"class": "notice-title"})
        title.string = words.notices[kind]
        first.insert_before(title)
        if not first.get_text(strip=True):
            first.decompose()


def _steps(soup: BeautifulSoup) -> None:
    for heading in soup.find_all("h3", id=re.compile("^step-")):
        heading["class"] = "step"
        details = heading.find_next_sibling()
        while isinstance(details, Tag) and details.name not in ("h2", "h3"):
            if details.name == "ul":
                details["class"] = "step-details"
            details = details.find_next_sibling()


def _label(cell: Tag, as_text: Callable[[str], str]) -> str:
    # The number of a reference is no part of a column's name. A colon follows: no question mark.
    parts = (part for part in cell.find_all(string=True) if not part.find_parent("sup"))
    return as_text(" ".join(" ".join(parts).split())).rstrip(" ?")


def _tables(soup: BeautifulSoup, as_text: Callable[[str], str]) -> None:
    for table in soup.find_all("table"):
        table.wrap(soup.new_tag("div", attrs={"class": "table"}))
        labels = [_label(cell, as_text) for cell in table.select("thead th")]
        for row in table.select("tbody tr"):
            cells = row.find_all("td")
            for cell, label in zip(cells, labels, strict=False):
                cell["data-label"] = label
            if cells:
                cells[0].name = "th"
                cells[0]["scope"] = "row"
        for cell in table.select("thead th"):
            cell["scope"] = "col"


def _number_notes(soup: BeautifulSoup, notes: list[Tag]) -> None:
    """Name the notes by number: names of evidence records, four times each, weigh on every page."""
    numbers = {str(note["id"]): str(number) for number, note in enumerate(notes, 1)}

    def numbered(name: str) -> str:
        kind, _, evidence = name.partition(":")
        return f"{kind}:{numbers[f'fn:{evidence}']}"

    for named in (*notes, *soup.select("sup[id]")):
        named["id"] = numbered(str(named["id"]))
    for link in soup.select("a.footnote-ref, a.footnote-backref"):
        link["href"] = "#" + numbered(str(link["href"])[1:])


def _own_line(link: Tag) -> None:
    """Put a link back to the text on a line of its own.

    The rest of the note is the same on each page that uses it, and saved copies keep a line once.
    """
    before = link.previous_sibling
    if isinstance(before, NavigableString):
        before.replace_with(str(before).rstrip() + "\n")


def _references(soup: BeautifulSoup, words: Words) -> None:
    for link in soup.select("a.footnote-ref"):
        link["aria-label"] = words.reference.format(number=link.get_text(strip=True))
        before = link.parent.previous_sibling if link.parent else None
        if link.parent and isinstance(before, Tag) and before.name == "sup":
            # Two marks side by side keep apart, so that a finger hits one of them.
            link.parent["class"] = "next"
    block = soup.find("div", class_="footnote")
    if not isinstance(block, Tag):
        return
    block.name = "section"
    block["class"] = "references"
    block["aria-labelledby"] = "references"
    rule = block.find("hr")
    heading = soup.new_tag("h2", attrs={"id": "references"})
    heading.string = words.references
    if isinstance(rule, Tag):
        rule.replace_with(heading)
    if words.compared:
        compared = soup.new_tag("p")
        compared.string = words.compared
        heading.insert_after(compared)
    _number_notes(soup, block.select("li[id]"))
    for link in block.select("a.footnote-backref"):
        _own_line(link)
        link["aria-label"] = words.back
        del link["title"]
