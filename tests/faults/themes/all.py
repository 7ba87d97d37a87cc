"""The lists of mistakes by theme, together."""

from __future__ import annotations

from tests.faults.copies import Case
from tests.faults.themes import (
    around,
    contacts,
    files,
    front_matter,
    left_behind,
    marks,
    numbers,
    records,
    register,
    shape,
)

THEMES = {
    module.__name__.rsplit(".", 1)[-1]: module.CASES
    for module in (
        numbers,
        marks,
        shape,
        files,
        front_matter,
        left_behind,
        contacts,
        register,
        records,
        around,
    )
}
BY_THEME: list[tuple[str, Case]] = [(t, case) for t, cases in THEMES.items() for case in cases]
