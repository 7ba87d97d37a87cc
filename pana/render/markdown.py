"""From a page's Markdown as editors type it to Markdown that the site generator renders.

References become footnotes with texts from the evidence register, directives and terms become
marks (see `tokens`) that stand for finished HTML.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from pana.pages.markdown import DIRECTIVE, REFERENCE
from pana.render.tokens import Tokens

_TERM = re.compile(r"\[(?P<text>[^\]]+)\]\(term:(?P<id>[a-z0-9-]+)\)")

Directive = Callable[[str], str]
"""Renders a directive's argument to HTML."""


def expand(
    text: str,
    tokens: Tokens,
    *,
    directives: Mapping[str, Directive],
    term: Callable[[str, str], str],
    reference: Callable[[str], str],
) -> str:
    """Return Markdown in which everything of the portal's own grammar is replaced.

    Args:
        text: Markdown of a page, checked before: unknown names do not occur.
        tokens: keeps the finished pieces.
        directives: renderers by directive name.
        term: renders (term id, words as typed) to HTML.
        reference: renders the text of an evidence id's footnote to HTML.

    Raises:
        KeyError: a directive that nobody renders.
    """
    used = dict.fromkeys(match["id"] for match in REFERENCE.finditer(text))
    text = tokens.protect(text)
    text = _TERM.sub(lambda m: tokens.keep(term(m["id"], tokens.put_back(m["text"]))), text)
    text = DIRECTIVE.sub(
        lambda m: tokens.keep(directives[m["name"]]((m["argument"] or "").strip())), text
    )
    notes = "\n".join(f"[^{id}]: {tokens.keep(reference(id))}" for id in used)
    return f"{text}\n\n{notes}\n"
