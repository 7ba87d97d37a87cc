"""A copy of the repository's content in which one mistake at a time is made and taken back."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from pana.check import problems_of
from pana.errors import ContentError, Problem
from pana.site.portal import load_portal

PARTS = ("docs", "data", "overrides", "hooks", ".github", "mkdocs.yml")


@dataclass(frozen=True)
class Place:
    """Where an edit was made: file and line; line 0 means anywhere in the file."""

    path: str
    line: int = 0


@dataclass
class Copy:
    """The copy. Every edit remembers what was there, so that `restored` can put it back."""

    root: Path
    _before: dict[Path, bytes | None] = field(default_factory=dict)

    @classmethod
    def of(cls, repository: Path, folder: Path) -> Copy:
        """Copy what a check reads."""
        for part in PARTS:
            if (repository / part).is_dir():
                shutil.copytree(repository / part, folder / part)
            else:
                shutil.copy(repository / part, folder / part)
        return cls(folder)

    def _keep(self, path: Path) -> None:
        self._before.setdefault(path, path.read_bytes() if path.exists() else None)

    def read(self, name: str) -> str:
        return (self.root / name).read_text(encoding="utf-8")

    def write(self, name: str, text: str | bytes) -> Place:
        """Write a file whole."""
        path = self.root / name
        self._keep(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return Place(name)

    def delete(self, name: str) -> Place:
        """Delete a file."""
        self._keep(self.root / name)
        (self.root / name).unlink()
        return Place(name)

    def change(self, name: str, pattern: str, to: str | Callable[[re.Match[str]], str]) -> Place:
        """Replace the first match of a pattern; `^` and `$` are the ends of a line."""
        text = self.read(name)
        match = re.search(pattern, text, re.MULTILINE)
        assert match, f"{name} has nothing like {pattern}: choose another place for this edit"
        new = match.expand(to) if isinstance(to, str) else to(match)
        assert new != match[0], f"{pattern} in {name}: the edit changes nothing"
        changed = text[: match.start()] + new + text[match.end() :]
        self.write(name, changed)
        same = next(
            (i for i, (a, b) in enumerate(zip(text, changed, strict=False)) if a != b),
            match.start(),
        )
        return Place(name, text.count("\n", 0, same) + 1)

    @contextmanager
    def restored(self) -> Iterator[None]:
        """Put everything back at the end."""
        try:
            yield
        finally:
            for path, content in self._before.items():
                if content is None:
                    path.unlink(missing_ok=True)
                else:
                    path.write_bytes(content)
            self._before.clear()

    @property
    def edited(self) -> set[str]:
        """The files that differ from what they were."""
        return {path.relative_to(self.root).as_posix() for path in self._before}

    def problems(self) -> list[Problem]:
        """Return what the check says now."""
        try:
            return problems_of(load_portal(self.root))
        except ContentError as error:
            return error.problems


Edit = Callable[[Copy], Place]


@dataclass(frozen=True)
class Case:
    """One edit with its name; `near` is how many lines the message may be off."""

    name: str
    edit: Edit
    near: int = 0
    path: str = ""


def change(name: str, pattern: str, to: str | Callable[[re.Match[str]], str]) -> Edit:
    """Return an edit that replaces the first match of a pattern in a file."""
    return lambda copy: copy.change(name, pattern, to)


def changes(*edits: Edit) -> Edit:
    """Return an edit of several places; the last one is where the message should point."""

    def run(copy: Copy) -> Place:
        return [edit(copy) for edit in edits][-1]

    return run


def in_all(path: str, pattern: str, to: str) -> Edit:
    """Return the same edit in the page of every language."""
    return changes(*(change(f"docs/{code}/{path}", pattern, to) for code in ("en", "ru", "kk")))
