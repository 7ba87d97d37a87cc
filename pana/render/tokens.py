"""Marks that carry finished HTML through Markdown untouched."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup

_OPEN = "⟦"
_TOKEN = re.compile(r"<p>\s*⟦(\d+)⟧\s*</p>|⟦(\d+)⟧")


class Tokens:
    """Finished pieces of HTML, each stood for by a mark such as ⟦0⟧ until Markdown is through."""

    def __init__(self) -> None:
        self._pieces: list[str] = []

    def keep(self, html: str) -> str:
        """Remember `html` and return the mark that stands for it."""
        self._pieces.append(str(html))
        return f"⟦{len(self._pieces) - 1}⟧"

    def protect(self, text: str) -> str:
        """Return a text in which nothing that somebody typed looks like a mark."""
        return text.replace(_OPEN, self.keep(_OPEN)) if _OPEN in text else text

    def put_back(self, html: str) -> str:
        """Replace every mark by its piece; a mark alone in a paragraph replaces the paragraph.

        Once only: what looks like a mark inside a piece is a record's own text.
        """
        return _TOKEN.sub(lambda m: self._pieces[int(m[1] or m[2])], html)

    def as_text(self, text: str) -> str:
        """Return a text with the words of the pieces that its marks stand for."""
        return " ".join(BeautifulSoup(self.put_back(text), "html.parser").get_text(" ").split())
