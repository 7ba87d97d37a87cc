"""Pages of the built site, parsed once for all tests of a worker. Tests only look at them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from bs4 import BeautifulSoup


@cache
def parsed(file: Path) -> BeautifulSoup:
    """Return a page's HTML as a tree, which nobody may change."""
    return BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser")
