"""Templates, style sheets, scripts: nothing from another host, nothing the policy forbids."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pana.checks.files import sources_of
from pana.errors import Problem
from pana.site.portal import Portal

_Rule = tuple[re.Pattern[str], str, str]
_POLICY = "The content-security policy forbids it: use overrides/assets."
_HOST = "Nothing may be loaded from another host: put the file into overrides/assets."

_HTML: tuple[_Rule, ...] = (
    (
        re.compile(r"<script\b[^>]*\bsrc\s*=\s*[\"']?(?:https?:)?//", re.I),
        "a script from another host",
        _HOST,
    ),
    (
        re.compile(
            r"<link\b[^>]*\brel\s*=\s*[\"']?(?:stylesheet|preload|preconnect|dns-prefetch)[^>]*(?:https?:)?//",
            re.I,
        ),
        "a style sheet or a connection to another host",
        _HOST,
    ),
    (
        re.compile(
            r"<(?:img|iframe|video|audio|source|embed|object)\b[^>]*\b(?:src|data)\s*=\s*[\"']?(?:https?:)?//",
            re.I,
        ),
        "a picture or frame from another host",
        _HOST,
    ),
    (
        re.compile(r"<script\b(?![^>]*\bsrc\b)(?![^>]*application/(?:ld\+)?json)[^>]*>", re.I),
        "a script inside the page",
        _POLICY,
    ),
    (re.compile(r"<style\b", re.I), "a style sheet inside the page", _POLICY),
    (re.compile(r"<[a-z][^>]*\sstyle\s*=", re.I), "an inline style", _POLICY),
    (re.compile(r"<[a-z][^>]*\son[a-z]+\s*=\s*[\"']", re.I), "an inline event handler", _POLICY),
    (re.compile(r"=\s*[\"']?\s*javascript:", re.I), "a javascript: address", _POLICY),
    (re.compile(r"<iframe\b", re.I), "a frame", _POLICY),
)
_CSS: tuple[_Rule, ...] = (
    (re.compile(r"@import\b", re.I), "an imported style sheet", _HOST),
    (re.compile(r"url\(\s*[\"']?(?:https?:)?//", re.I), "a file from another host", _HOST),
)
_JS: tuple[_Rule, ...] = (
    (
        re.compile(r"\b(?:fetch|importScripts|import|open)\(\s*[\"'`](?:https?:)?//", re.I),
        "a request to another host",
        _HOST,
    ),
    (
        re.compile(r"\bnew\s+(?:WebSocket|EventSource)\b|\bsendBeacon\b"),
        "a request to another host",
        _HOST,
    ),
    (re.compile(r"\beval\(|\bnew Function\("), "code made from text", _POLICY),
    (re.compile(r"\bdocument\.cookie\b"), "a cookie", "The portal keeps no cookies."),
)


def _rules(name: str) -> tuple[_Rule, ...]:
    return {"html": _HTML, "css": _CSS, "js": _JS}.get(name.rsplit(".", 1)[-1], ())


@lru_cache(maxsize=512)
def _slips(text: str, name: str, rules: tuple[_Rule, ...]) -> tuple[Problem, ...]:
    return tuple(_search(text, name, rules))


def _search(text: str, name: str, rules: tuple[_Rule, ...]) -> Iterator[Problem]:
    for pattern, what, how in rules:
        # A tag may go over several lines: the whole file is searched.
        for match in re.finditer(pattern.pattern, text, pattern.flags | re.MULTILINE):
            yield Problem(
                name, text.count("\n", 0, match.start()) + 1, f"{what}: {match[0][:60]}.", how
            )


def check_templates(portal: Portal) -> list[Problem]:
    """Report what a template, style sheet or script would load from elsewhere."""
    return [
        problem
        for name, text in sources_of(portal.root)
        if text is not None
        for problem in _slips(text, name, _rules(name))
    ]
