"""What is wrong with a file, said so that an editor can mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True)
class Problem:
    """One thing wrong in one file.

    Attributes:
        path: file, relative to the repository, with forward slashes.
        line: line number counted from 1; 0 when the whole file is meant.
        what: what is wrong, one short sentence that ends with a full stop.
        how: how to mend it, one short sentence; may be empty.
        severity: "error" stops the build, "warning" does not.
    """

    path: str
    line: int
    what: str
    how: str
    severity: Severity = "error"

    def __str__(self) -> str:
        """Return one line: `path:line: what how`; warnings say that they are."""
        where = f"{self.path}:{self.line}" if self.line else self.path
        mark = "warning: " if self.severity == "warning" else ""
        text = " ".join(f"{self.what} {self.how}".split())
        return f"{where}: {mark}{text}"


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems once each, sorted by file, line and wording."""
    return sorted(set(problems), key=lambda p: (p.path, p.line, p.what, p.how, p.severity))
