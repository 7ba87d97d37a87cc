"""No harmless edit makes the check fail."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pana.errors import Problem
from tests.faults.copies import Case, Copy
from tests.faults.harmless import HARMLESS
from tests.faults.placed.all import PLACED
from tests.faults.themes import harmless
from tests.faults.themes.all import BY_THEME

ALL_HARMLESS = [*HARMLESS, *harmless.CASES]


@pytest.mark.parametrize("case", ALL_HARMLESS, ids=lambda case: case.name)
def test_harmless_edit_passes(copy: Copy, before: frozenset[Problem], case: Case) -> None:
    with copy.restored():
        case.edit(copy)
        errors = [p for p in copy.problems() if p.severity == "error"]
    # An edit may move a problem that was there to another line.
    known = {(p.path, p.what) for p in before}
    assert [str(p) for p in errors if (p.path, p.what) not in known] == []


def test_the_list_is_long_and_without_doubles() -> None:
    names = [case.name for case in ALL_HARMLESS]
    assert len(names) >= 40
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("code", ["en", "ru", "kk"])
def test_the_guide_says_how_many(code: str) -> None:
    guide = Path(__file__).resolve().parents[2] / "guides" / f"pages.{code}.md"
    last = guide.read_text(encoding="utf-8").strip().rsplit("\n", 1)[-1]
    found = [int(number) for number in re.findall(r"\d+", last)]
    mistakes = len(PLACED) + len(BY_THEME)
    assert sorted(found) == sorted([mistakes, mistakes, len(ALL_HARMLESS), 0])
