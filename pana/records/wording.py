"""Small helpers for what is said to editors."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def did_you_mean(word: object, options: Iterable[str]) -> str:
    """Return `Did you mean "x"?` for the option nearest to `word`, or "" when none is near."""
    near = difflib.get_close_matches(str(word), sorted(options), n=1, cutoff=0.6)
    return f'Did you mean "{near[0]}"?' if near else ""


def one_of(options: Iterable[object]) -> str:
    """Return the options as a sentence: `Use one of: a, b, c.`"""
    return f"Use one of: {', '.join(str(option) for option in options)}."
