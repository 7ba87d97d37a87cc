"""Every string of the interface is read by a template, a script or the code."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pana.site.portal import Portal

READERS = {"pana": ("*.py",), "hooks": ("*.py",), "overrides": ("*.html", "*.js")}
PATH = r"[a-z_]+(?:\.[a-z_]+)*"
# `t` is the whole interface of a language, whatever holds it; the scripts' part is `words`.
WHOLE = re.compile(rf"\b(?:_?t|strings|words)\.({PATH})(\[|\.raw\(\))?")
NAMED = re.compile(
    rf"\b(\w+)(?:, \w+)*\s*=\s*(?:\w+\.)*(?:t|words|interface\[\w+\])\.({PATH})"
)


def leaves(data: Mapping[str, Any], above: str = "") -> Iterator[str]:
    """Yield the full name of each string."""
    for key, value in data.items():
        if isinstance(value, dict):
            yield from leaves(value, f"{above}{key}.")
        else:
            yield f"{above}{key}"


def read_in(text: str) -> Iterator[tuple[str, bool]]:
    """Yield what a file reads: a name, and whether it reads all below that name."""
    for path, below in WHOLE.findall(text):
        yield path.removesuffix(".raw"), bool(below) or path.endswith(".raw")
    for alias, path in NAMED.findall(text):
        for rest, below in re.findall(rf"\b{alias}(?:\.({PATH}))?(\[)?", text):
            yield f"{path}.{rest}" if rest else path, bool(below)


def unread(strings: Mapping[str, Any], texts: list[str]) -> list[str]:
    """Return the strings that no file reads."""
    reads = {read for text in texts for read in read_in(text)}
    named = {name for name, _ in reads}
    below = tuple(f"{name}." for name, all_below in reads if all_below)

    def is_read(leaf: str) -> bool:
        # A method of the string may follow its name.
        return leaf.startswith(below) or any(f"{name}.".startswith(f"{leaf}.") for name in named)

    return [leaf for leaf in leaves(strings) if not is_read(leaf)]


def files(root: Path) -> list[str]:
    """Return the text of every file that may read a string."""
    return [
        path.read_text(encoding="utf-8")
        for folder, patterns in READERS.items()
        for pattern in patterns
        for path in sorted((root / folder).rglob(pattern))
    ]


def test_every_string_is_read_somewhere(root: Path, portal: Portal) -> None:
    texts = files(root)
    strings = portal.interface[portal.config.source_locale].raw()
    assert unread(strings, texts) == []
    extra = {**strings, "contact": {**strings["contact"], "fax": "Send a fax"}}
    assert unread(extra, texts) == ["contact.fax"]
