"""A page made by the command has what the check wants."""

from __future__ import annotations

from pathlib import Path

from pana.cli import main
from tests.faults.copies import Copy

ROOT = Path(__file__).resolve().parents[2]


def test_new_page_passes_when_it_is_matched(tmp_path: Path) -> None:
    copy = Copy.of(ROOT, tmp_path)
    root = ["--root", str(tmp_path)]
    assert main([*root, "page", "tracing", "--nav", "life"]) == 0
    for code in ("kk", "ru", "en"):
        assert copy.read(f"docs/{code}/life/tracing.md").startswith("---\nid: tracing\n")
    assert main([*root, "translations", "--match", "tracing"]) == 0
    errors = [str(p) for p in copy.problems() if p.severity == "error"]
    assert errors == []
    assert main([*root, "page", "tracing"]) == 1
