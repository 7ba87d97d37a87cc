"""From linkchecker's findings to a list that an editor can work through."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from pana.records.sources import Source


@dataclass(frozen=True)
class DeadLink:
    """An address that did not answer as it should.

    Attributes:
        url: the address.
        result: what linkchecker says, such as `404 Not Found`.
        pages: addresses of the pages that link to it, in order.
    """

    url: str
    result: str
    pages: tuple[str, ...]


def read_findings(text: str, base: str) -> list[DeadLink]:
    """Return the dead links of linkchecker's CSV output, most linked first.

    Args:
        text: the output; lines that begin with # are comments.
        base: address at which the site was served; taken off the pages' addresses.
    """
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    found: dict[str, tuple[str, set[str]]] = {}
    for row in csv.DictReader(io.StringIO("\n".join(lines)), delimiter=";"):
        if row["valid"] == "True" and not row["warningstring"]:
            continue
        result, pages = found.setdefault(
            row["url"], (row["result"] or row["warningstring"] or "", set())
        )
        pages.add((row["parentname"] or "").removeprefix(base))
    dead = [DeadLink(url, result, tuple(sorted(pages))) for url, (result, pages) in found.items()]
    return sorted(dead, key=lambda link: (-len(link.pages), link.url))


def without_blocked(dead: Iterable[DeadLink], blocked: Iterable[str]) -> list[DeadLink]:
    """Leave out hosts that are known to refuse machines while they open for people."""
    hosts = set(blocked)
    return [link for link in dead if (urlsplit(link.url).hostname or "") not in hosts]


def as_markdown(dead: Iterable[DeadLink], sources: Mapping[str, Source]) -> str:
    """Return the list as Markdown; empty when nothing is dead.

    Args:
        dead: the dead links.
        sources: source records; one with an archived copy offers it.
    """
    archived = {s.url: s.archived for s in sources.values() if s.url and s.archived}
    records = {s.url: f"{s.path}:{s.line}" for s in sources.values() if s.url}
    parts = []
    for link in dead:
        parts.append(f"- [ ] <{link.url}> — {link.result}")
        if link.url in records:
            parts.append(f"  - record: `{records[link.url]}`")
        if link.url in archived:
            parts.append(f"  - archived copy: <{archived[link.url]}>")
        shown = link.pages[:5]
        more = len(link.pages) - len(shown)
        parts.append(
            f"  - on: {', '.join(f'`{page}`' for page in shown)}"
            + (f" and {more} more" if more else "")
        )
    if not parts:
        return ""
    head = (
        "linkchecker could not open these addresses. Try each in a browser, then mend its record.\n"
    )
    return "\n".join([head, *parts, ""])
