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

_CONFLICT: _Rule = (
    re.compile(r"^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$"),
    "a merge conflict",
    "Keep one of the two texts and delete the lines <<<<<<<, ======= and >>>>>>>.",
)
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
    (
        re.compile(r"<form\b[^>]*\baction\s*=\s*[\"']?(?:https?:)?//", re.I),
        "a form that sends to another host",
        "The portal sends nothing anywhere.",
    ),
    (
        re.compile(r"<img\b(?![^>]*\balt\s*=)[^>]*>", re.I),
        "a picture without a text for those who cannot see it",
        'Write alt="…", or alt="" where it only decorates.',
    ),
    (
        re.compile(r"<meta\b[^>]*Content-Security-Policy[^>]*content\s*=\s*[\"'](?!\{\{)", re.I),
        "a policy of its own",
        "The one policy comes from pana: {{ csp }}.",
    ),
    _CONFLICT,
)
_CSS: tuple[_Rule, ...] = (
    (re.compile(r"@import\b", re.I), "an imported style sheet", _HOST),
    _CONFLICT,
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
    (
        re.compile(r"\bconsole\.\w+\(|^\s*debugger\b"),
        "a help for the programmer was left",
        "Delete it.",
    ),
    (
        re.compile(r"\.(?:inner|outer)HTML\s*=|\bdocument\.write\b"),
        "HTML made from text",
        "Make elements and set their textContent: text may hold what nobody expects.",
    ),
    _CONFLICT,
)


def _rules(name: str) -> tuple[_Rule, ...]:
    return {"html": _HTML, "css": _CSS, "js": _JS}.get(name.rsplit(".", 1)[-1], ())


@lru_cache(maxsize=512)
def _slips(text: str, name: str, rules: tuple[_Rule, ...]) -> tuple[Problem, ...]:
    found = [*_search(text, name, rules)]
    return (*found, *(_unclosed(text, name) if name.endswith(".css") else ()))


_CSS_QUIET = re.compile(r"/\*.*?\*/|\"[^\"\n]*\"|'[^'\n]*'", re.DOTALL)


def _unclosed(text: str, name: str) -> Iterator[Problem]:
    """Yield a style sheet whose braces do not stand in pairs: all rules below would be lost."""
    quiet = _CSS_QUIET.sub(lambda m: "\n" * m[0].count("\n"), text)
    depth, opened = 0, 1
    for number, line in enumerate(quiet.split("\n"), start=1):
        for char in re.findall(r"[{}]", line):
            depth += 1 if char == "{" else -1
            opened = number if char == "{" and depth == 1 else opened
        if depth < 0:
            yield Problem(name, number, "there is a } too many.", "Delete it.")
            return
    if depth:
        yield Problem(name, opened, "the { of this rule is not closed.", "Write } at its end.")


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
