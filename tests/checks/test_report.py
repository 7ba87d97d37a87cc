"""How problems are said: in order of harm, as annotations, as a summary."""

from __future__ import annotations

from pathlib import Path

import pytest

from pana.check import problems_of
from pana.cli import main
from pana.errors import Problem
from pana.harm import by_harm, rank
from pana.report import as_annotations, as_lines, as_summary
from pana.site.portal import Portal

GRAVE = Problem("docs/en/asylum/how-to-apply.md", 5, "it is wrong.", "Mend it.")
LIGHT = Problem("data/interface/en/site.yml", 0, "a word is missing.", "Write it.")
OLD = Problem("data/contacts/un.yml", 7, "it is old.", "Check it.", "warning")


def test_the_repository_has_no_problem(portal: Portal) -> None:
    assert [str(p) for p in problems_of(portal) if p.severity == "error"] == []


def test_worst_harm_is_said_first_and_errors_before_warnings(portal: Portal) -> None:
    said = by_harm(portal, [OLD, LIGHT, GRAVE, GRAVE])
    assert [p.path for p in said] == [GRAVE.path, LIGHT.path, OLD.path]
    assert all(p.line for p in said)


def test_lines() -> None:
    assert as_lines([GRAVE, OLD]).split("\n") == [
        "docs/en/asylum/how-to-apply.md:5: it is wrong. Mend it.",
        "data/contacts/un.yml:7: warning: it is old. Check it.",
        "1 error(s), 1 warning(s)",
    ]


def test_annotations_stand_on_the_very_line() -> None:
    problem = Problem("docs/a,b.md", 3, "50% are\nwrong.", "")
    assert as_annotations([problem, OLD]).split("\n") == [
        "::error file=docs/a%2Cb.md,line=3::50%25 are%0Awrong.",
        "::warning file=data/contacts/un.yml,line=7::it is old. Check it.",
    ]


def test_summary_has_a_heading_per_harm(portal: Portal) -> None:
    problems = by_harm(portal, [GRAVE, LIGHT, OLD])
    text = as_summary(problems, lambda problem: rank(portal, problem))
    assert text.index("Errors: can cost") < text.index("Errors: can mislead")
    assert "Warnings: can cost" in text
    assert "`docs/en/asylum/how-to-apply.md:5`" in text
    assert "nothing wrong" in as_summary([], lambda _: 0)


@pytest.mark.parametrize("command", ["check", "parity"])
def test_command_adds_a_summary(command: str, root: Path, tmp_path: Path) -> None:
    summary = tmp_path / "summary.md"
    arguments = ["--root", str(root), command, "--format", "github", "--summary", str(summary)]
    assert main(arguments) == 0
    assert summary.read_text(encoding="utf-8").startswith("## The check")
