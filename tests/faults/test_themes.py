"""Every mistake of the lists by theme is an error of the check that says how to mend it."""

from __future__ import annotations

import pytest

from pana.errors import Problem
from tests.faults.copies import Case, Copy
from tests.faults.themes.all import BY_THEME

# Said in another file than the one that was edited: where the reader meets it, or the other half.
ELSEWHERE = frozenset(
    {
        "numbers: en date month",
        "numbers: en drop not",
        "front_matter: en changed alone",
        "front_matter: en paragraph added alone",
        "files: page list path typo",
        "files: template deleted",
        "register: evidence deleted",
        "register: source deleted",
        "register: term deleted in use",
        "contacts: contact id renamed",
        "contacts: contact deleted in use",
        "records: locale removed",
        "records: string extra ru",
        "records: published page and file removed",
    }
)


@pytest.mark.parametrize(("theme", "case"), BY_THEME, ids=lambda part: getattr(part, "name", part))
def test_mistake_is_caught(copy: Copy, before: frozenset[Problem], theme: str, case: Case) -> None:
    with copy.restored():
        case.edit(copy)
        edited = copy.edited
        found = [p for p in copy.problems() if p.severity == "error" and p not in before]
    assert found, "nothing was said"
    assert all(p.line and p.what.endswith(".") and p.how for p in found)
    assert not any("\n" in str(p) for p in found)
    if f"{theme}: {case.name}" not in ELSEWHERE:
        assert edited & {p.path for p in found}, [str(p) for p in found[:3]]


def test_the_lists_are_without_doubles() -> None:
    names = [(theme, case.name) for theme, case in BY_THEME]
    assert len(set(names)) == len(names)
