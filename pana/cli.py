"""The portal's command line: `pana check`, `pana parity` and others; `pana --help` teaches."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from pana.check import problems_of
from pana.errors import Problem
from pana.parity.compare import check_parity
from pana.site.portal import load_portal


def _report(problems: list[Problem]) -> int:
    for problem in problems:
        print(problem)
    errors = sum(problem.severity == "error" for problem in problems)
    print(f"{errors} error(s), {len(problems) - errors} warning(s)")
    return 1 if errors else 0


def _check(root: Path) -> int:
    return _report(problems_of(load_portal(root)))


def _parity(root: Path) -> int:
    return _report(check_parity(load_portal(root)))


COMMANDS = {
    "check": (_check, "say all that is wrong with pages and records"),
    "parity": (_parity, "compare the languages, section by section"),
}


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code (0 = nothing wrong)."""
    parser = argparse.ArgumentParser(prog="pana", description="Check the portal and report on it.")
    parser.add_argument("--root", type=Path, default=Path.cwd(), help="the repository's folder")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, (_, help_text) in COMMANDS.items():
        commands.add_parser(name, help=help_text)
    chosen = parser.parse_args(arguments)
    return COMMANDS[chosen.command][0](chosen.root.resolve())


if __name__ == "__main__":
    sys.exit(main())
