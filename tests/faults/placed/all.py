"""Mistakes that editors make, one at a time. Each must be caught at its place, to the line."""

from __future__ import annotations

from tests.faults.placed import (
    around,
    facts,
    files,
    front_matter,
    links,
    records,
    references,
    structure,
    text,
)

PLACED = [
    case
    for module in (facts, references, links, structure, text, front_matter, files, records, around)
    for case in module.CASES
]
