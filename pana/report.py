"""How problems are said: as lines, as annotations on GitHub, as a summary of a pull request."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from pana.errors import Problem
from pana.harm import RANKS


def as_lines(problems: Sequence[Problem]) -> str:
    """Return one line per problem and a last line with the count."""
    return "\n".join([*(str(problem) for problem in problems), count(problems)])


def count(problems: Sequence[Problem]) -> str:
    """Return `3 error(s), 1 warning(s)`."""
    errors = sum(problem.severity == "error" for problem in problems)
    return f"{errors} error(s), {len(problems) - errors} warning(s)"


def _escaped(text: str, more: str = "") -> str:
    for char in f"%\r\n{more}":
        text = text.replace(char, f"%{ord(char):02X}")
    return text


def as_annotations(problems: Sequence[Problem]) -> str:
    """Return GitHub workflow commands that put each problem on its very line."""
    return "\n".join(
        f"::{problem.severity} file={_escaped(problem.path, ':,')},line={max(problem.line, 1)}"
        f"::{_escaped(f'{problem.what} {problem.how}'.strip())}"
        for problem in problems
    )


def as_summary(problems: Sequence[Problem], rank: Callable[[Problem], int]) -> str:
    """Return Markdown for the summary of a pull request, worst harm first.

    Args:
        problems: in the order in which they are to be said.
        rank: index of `pana.harm.RANKS` of each.
    """
    if not problems:
        return "## The check found nothing wrong\n"
    parts = [f"## The check: {count(problems)}\n"]
    if any(problem.severity == "error" for problem in problems):
        parts.append(
            "Each line says what is wrong, where, and how to mend it. "
            "Mend the errors in the same pull request; the check then runs again by itself.\n"
        )
    for (severity, place), group in groupby(problems, key=lambda p: (p.severity, rank(p))):
        noun = "Errors" if severity == "error" else "Warnings"
        parts.append(f"### {noun}: {RANKS[place]}\n")
        parts.extend(
            f"- `{p.path}{f':{p.line}' if p.line else ''}`: {_inline(f'{p.what} {p.how}')}"
            for p in group
        )
        parts.append("")
    return "\n".join(parts)


def _inline(text: str) -> str:
    """Return text that Markdown shows as typed."""
    return "".join(f"\\{char}" if char in "<>*_[]|" else char for char in text.strip())
