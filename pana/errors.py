"""What is wrong with a file, said so that an editor can mend it."""

from __future__ import annotations

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


class ContentError(Exception):
    """The content cannot be read at all; `problems` says what is wrong and where."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems
