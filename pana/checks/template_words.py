"""Templates take their words from the interface and their parts from files that exist."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from jinja2 import Environment, TemplateSyntaxError, nodes

from pana.checks.files import sources_of
from pana.errors import Problem
from pana.site.portal import Portal

_NO_WORDS = re.compile(
    r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|<!--.*?-->|<(?:script|style)\b.*?</(?:script|style)>"
    r"|<[^>]*>|&\w+;|@\w+:",
    re.DOTALL,
)
_WORD = re.compile(r"[^\W\d_]{3,}")
_METHODS = frozenset({"format", "items", "raw"})
# Seen by editors alone, while the portal is served on their computer.
_FOR_EDITORS = frozenset({"overrides/problems.html"})


def _keys(value: object, prefix: str = "") -> Iterator[str]:
    """Yield every dotted key of nested texts, those of groups included."""
    for key, inner in value.items() if isinstance(value, dict) else ():
        yield f"{prefix}{key}"
        yield from _keys(inner, f"{prefix}{key}.")


@lru_cache(maxsize=256)
def _asked(text: str) -> tuple[tuple[int, str], ...]:
    """Return the interface texts that a template asks for, from the root: `site.skip`."""
    try:
        tree = Environment(autoescape=True).parse(text)
    except TemplateSyntaxError:
        return ()
    # Only where the template says what `t` is: the whole interface, or one of its groups.
    own = [node for node in tree.find_all(nodes.Assign) if getattr(node.target, "name", "") == "t"]
    start = _dotted(own[0].node) if len(own) == 1 else ""
    if start != "portal.t" and not start.startswith("portal.t."):
        return ()
    found = ((node.lineno, _dotted(node)) for node in tree.find_all(nodes.Getattr))
    asked = ((line, f"{start}.{name[2:]}") for line, name in found if name.startswith("t."))
    return tuple(
        (line, name.removeprefix("portal.t."))
        for line, name in asked
        if name.rsplit(".", 1)[-1] not in _METHODS
    )


def _dotted(node: nodes.Node) -> str:
    """Return `t.site.skip` for that expression, "" for any other."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        before = _dotted(node.node)
        return f"{before}.{node.attr}" if before else ""
    return ""


@lru_cache(maxsize=256)
def _included(text: str) -> tuple[tuple[int, str], ...]:
    try:
        tree = Environment(autoescape=True).parse(text)
    except TemplateSyntaxError:
        return ()
    kinds = (nodes.Include, nodes.Extends, nodes.Import, nodes.FromImport)
    found = ((node.lineno, getattr(node, "template", None)) for node in tree.find_all(kinds))
    return tuple((line, str(n.value)) for line, n in found if isinstance(n, nodes.Const))


@lru_cache(maxsize=256)
def _words(text: str) -> tuple[tuple[int, str], ...]:
    left = _NO_WORDS.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), text)
    found = ((n, _WORD.search(line)) for n, line in enumerate(left.split("\n"), start=1))
    return tuple((number, match[0]) for number, match in found if match)


def _slips(portal: Portal, name: str, text: str, known: frozenset[str]) -> Iterator[Problem]:
    for line, key in _asked(text):
        if key not in known:
            what = f"there is no interface text `{key}`."
            yield Problem(name, line, what, "Add it to data/interface, in each language.")
    for line, part in _included(text):
        if not (portal.root / "overrides" / part).is_file():
            what = f"there is no template overrides/{part}."
            yield Problem(name, line, what, "Mend its name, or restore the file.")
    if name in _FOR_EDITORS:
        return
    for line, word in _words(text):
        what = f'the word "{word}" is typed into the template.'
        yield Problem(name, line, what, "Put the text into data/interface, in each language.")


def check_template_words(portal: Portal) -> list[Problem]:
    """Report words typed into templates, unknown interface texts and missing parts."""
    source = portal.interface.get(portal.config.source_locale)
    known = frozenset(_keys(source.raw())) if source else frozenset()
    return [
        problem
        for name, text in sources_of(portal.root)
        if text is not None and name.endswith(".html")
        for problem in _slips(portal, name, text, known)
    ]
