"""`pana check` and `pana parity`."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from pathlib import Path

from pana.check import problems_of
from pana.errors import ContentError, Problem
from pana.harm import by_harm, rank
from pana.parity.compare import check_parity
from pana.report import as_annotations, as_lines, as_summary, count
from pana.site.portal import Portal, load_portal


def options(parser: argparse.ArgumentParser) -> None:
    """Add the options of both commands."""
    parser.add_argument(
        "--format",
        choices=["text", "github"],
        default="text",
        help="lines to read, or annotations for GitHub",
    )
    parser.add_argument(
        "--summary",
        type=Path,
        default=os.environ.get("GITHUB_STEP_SUMMARY") or None,
        help="file to which a summary in Markdown is added (default: $GITHUB_STEP_SUMMARY)",
    )


def check(chosen: argparse.Namespace) -> int:
    """Say all that is wrong; return 1 when there is an error."""
    return _run(chosen, problems_of)


def parity(chosen: argparse.Namespace) -> int:
    """Say in what the languages differ; return 1 when they do."""
    return _run(chosen, lambda portal: by_harm(portal, check_parity(portal)))


def _run(chosen: argparse.Namespace, find: Callable[[Portal], list[Problem]]) -> int:
    try:
        portal = load_portal(chosen.root)
    except ContentError as error:
        return _say(chosen, error.problems, lambda _: 0)
    return _say(chosen, find(portal), lambda problem: rank(portal, problem))


def _say(
    chosen: argparse.Namespace, problems: list[Problem], rank_of: Callable[[Problem], int]
) -> int:
    if chosen.format == "github":
        annotations = as_annotations(problems)
        print(f"{annotations}\n{count(problems)}" if annotations else count(problems))
    else:
        print(as_lines(problems))
    if chosen.summary:
        with Path(chosen.summary).open("a", encoding="utf-8") as file:
            file.write(as_summary(problems, rank_of))
    return 1 if any(problem.severity == "error" for problem in problems) else 0
