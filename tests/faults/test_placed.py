"""Every mistake of the list is an error of the check, at its place."""

from __future__ import annotations

import pytest

from pana.errors import Problem
from tests.faults.copies import Case, Copy
from tests.faults.placed.all import PLACED


def _at_place(problem: Problem, path: str, line: int, near: int) -> bool:
    return problem.path == path and (not line or abs(problem.line - line) <= near)


@pytest.mark.parametrize("case", PLACED, ids=lambda case: case.name)
def test_mistake_is_caught(copy: Copy, before: frozenset[Problem], case: Case) -> None:
    with copy.restored():
        place = case.edit(copy)
        found = [p for p in copy.problems() if p.severity == "error" and p not in before]
    path = case.path or place.path
    assert found, "nothing was said"
    said = [p for p in found if _at_place(p, path, place.line if not case.path else 0, case.near)]
    assert said, f"expected at {place}: {[str(problem) for problem in found[:4]]}"
    assert all(p.line and p.what.endswith(".") for p in said)


def test_the_list_is_long_and_without_doubles() -> None:
    names = [case.name for case in PLACED]
    assert len(names) >= 80
    assert len(set(names)) == len(names)
