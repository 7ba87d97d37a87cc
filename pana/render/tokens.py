"""Marks that carry finished HTML through Markdown untouched."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"<p>\s*⟦(\d+)⟧\s*</p>|⟦(\d+)⟧")


class Tokens:
    """Finished pieces of HTML, each stood for by a mark such as ⟦0⟧ until Markdown is through."""

    def __init__(self) -> None:
        self._pieces: list[str] = []

    def keep(self, html: str) -> str:
        """Remember `html` and return the mark that stands for it."""
        self._pieces.append(str(html))
        return f"⟦{len(self._pieces) - 1}⟧"

    def put_back(self, html: str) -> str:
        """Replace every mark by its piece; a mark alone in a paragraph replaces the paragraph."""
        while True:
            html, count = _TOKEN.subn(lambda m: self._pieces[int(m[1] or m[2])], html)
            if not count:
                return html
