"""Markdown of a page's section to the plain text that search reads."""

from __future__ import annotations

import re
from collections.abc import Callable

from pana.pages.markdown import DIRECTIVE, LINK, NOTICE, REFERENCE

_MARKUP = re.compile(r"[*_`|>#]+|^\s*[-+]\s+|^\s*\d+[.)]\s+|\|?\s*:?-{3,}:?\s*\|?", re.MULTILINE)
_SPACE = re.compile(r"\s+")


def plain_text(markdown: str, directive: Callable[[str, str], str]) -> str:
    """Return Markdown as plain text on one line.

    Args:
        markdown: text as guides/pages.en.md allows it.
        directive: gives the words for a directive's name and argument.
    """
    lines = (line for line in markdown.split("\n") if not NOTICE.match(line))
    text = "\n".join(lines)
    text = DIRECTIVE.sub(lambda m: f" {directive(m['name'], (m['argument'] or '').strip())} ", text)
    text = LINK.sub(lambda m: m["text"], text)
    text = REFERENCE.sub(" ", text)
    return _SPACE.sub(" ", _MARKUP.sub(" ", text)).strip()
