"""Pages of one language as a few small files: what several pages share is stored once.

The pages of a language have most lines in common (menu, footer, contact cards, sources). A book
takes such lines into a dictionary and keeps of each page only the rest. The service worker puts
the pages together again. All text, made for gzip on the way.

A file is `dictionary entries, then chapters`: entries are separated by ENTRY and begin with their
id; each chapter begins with PAGE and its address, ended by BODY. In a chapter, ENTRY encloses
references (id of the first entry and how many entries follow from there), and ROOT stands for the
path of the site. Ids come from the line's content, so that one changed page changes few files.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pana.offline.links import rewrite_links

PAGE, BODY, ROOT, ENTRY = "\x1c", "\x1d", "\x1e", "\x1f"
_RESERVED = frozenset((PAGE, BODY, ROOT, ENTRY))
_ID_LENGTH = 4
# A reference takes about this many characters: a shorter line is cheaper as it is.
_SHORTEST = 12
# Not str.splitlines: it also parts at the control characters above.
_LINE = re.compile(r"[^\n]*\n|[^\n]+")


@dataclass(frozen=True)
class Chapter:
    """A page of a book.

    Attributes:
        address: the page's address from the root.
        group: pages of one group stand in one file.
        html: the finished page.
    """

    address: str
    group: str
    html: str


class DictionaryClashError(ValueError):
    """Two lines would have the same id."""


def _lines(chapter: Chapter) -> list[str]:
    if _RESERVED & set(chapter.html):
        raise ValueError(f"{chapter.address} holds a control character that books use.")
    rooted = rewrite_links(chapter.html, chapter.address, lambda address: ROOT + address)
    return _LINE.findall(rooted)


def _id_of(line: str) -> str:
    digest = hashlib.sha256(line.encode()).digest()
    return base64.urlsafe_b64encode(digest).decode()[:_ID_LENGTH]


def _shared(pages: Iterable[list[str]], counts: Mapping[str, int]) -> list[str]:
    """Return the lines that stand on more than one page, in the order of their first place."""
    return list(
        dict.fromkeys(
            line for lines in pages for line in lines
            if counts[line] > 1 and len(line) >= _SHORTEST
        )
    )


def _dictionary_text(entries: Iterable[str]) -> str:
    return ENTRY.join(_id_of(line) + line for line in entries)


def _encoded(lines: list[str], places: Mapping[str, tuple[int, int]]) -> str:
    """Return a page with runs of dictionary lines as references.

    Args:
        lines: the page.
        places: number of the dictionary and place in it, by line.
    """
    parts: list[str] = []
    literal: list[str] = []
    start, length = "", 0
    following: tuple[int, int] | None = None

    def close() -> None:
        if length:
            parts.append(f"{_id_of(start)}{length}")

    for line in lines:
        place = places.get(line)
        if place is None:
            close()
            length, following = 0, None
            literal.append(line)
            continue
        if place == following:
            length += 1
        else:
            close()
            # Literals and references alternate; between two references stands an empty literal.
            parts.append("".join(literal))
            literal = []
            start, length = line, 1
        following = (place[0], place[1] + 1)
    close()
    parts.append("".join(literal))
    return ENTRY.join(parts)


def _check_ids(lines: Iterable[str]) -> None:
    known: dict[str, str] = {}
    for line in lines:
        other = known.setdefault(_id_of(line), line)
        if other != line:
            raise DictionaryClashError(f"lines share the id {_id_of(line)}: {other!r}, {line!r}")


def make_book(chapters: Iterable[Chapter]) -> dict[str, str]:
    """Return the files of a book by name: `shell`, `shared`, and one per group of pages.

    `shell` holds the lines that at least half the pages have. It is a file of its own because it
    changes with each build, by the date in the footer, while `shared` seldom does.

    Raises:
        DictionaryClashError: two lines have the same id; make `_ID_LENGTH` greater.
        ValueError: a page holds one of the control characters.
    """
    pages = {chapter: _lines(chapter) for chapter in chapters}
    counts = Counter(line for lines in pages.values() for line in set(lines))
    entries = _shared(pages.values(), counts)
    _check_ids(entries)
    shell = [line for line in entries if counts[line] * 2 >= len(pages)]
    shared = [line for line in entries if counts[line] * 2 < len(pages)]
    places = {
        line: (number, place)
        for number, dictionary in enumerate((shell, shared))
        for place, line in enumerate(dictionary)
    }
    files = {"shell": _dictionary_text(shell), "shared": _dictionary_text(shared)}
    for chapter, lines in pages.items():
        text = f"{PAGE}{chapter.address}{BODY}{_encoded(lines, places)}"
        files[chapter.group] = files.get(chapter.group, "") + text
    return files


def make_booklet(chapters: Iterable[Chapter]) -> str:
    """Return a few pages as one file that needs no other."""
    files = make_book(chapters)
    dictionaries = [files.pop("shell"), files.pop("shared")]
    return ENTRY.join(filter(None, dictionaries)) + "".join(files.values())


def read_book(files: Iterable[str], root: str) -> Iterator[tuple[str, str]]:
    """Yield (address, page) of everything in the files: what the service worker does, for tests.

    Args:
        files: all files of a book, in any order.
        root: path of the site, begins and ends with a slash.
    """
    texts = [file.split(PAGE) for file in files]
    # One list per file: a run never leaves its dictionary, whose entries lie side by side.
    entries = [entry for text in texts for entry in text[0].split(ENTRY) if entry]
    places = {entry[:_ID_LENGTH]: number for number, entry in enumerate(entries)}
    for text in texts:
        for chapter in text[1:]:
            address, _, body = chapter.partition(BODY)
            parts = body.split(ENTRY)
            for number in range(1, len(parts), 2):
                first = places[parts[number][:_ID_LENGTH]]
                count = int(parts[number][_ID_LENGTH:])
                run = entries[first : first + count]
                parts[number] = "".join(entry[_ID_LENGTH:] for entry in run)
            yield address, "".join(parts).replace(ROOT, root)
