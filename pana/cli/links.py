"""`pana links`: walk the built site with links to other hosts; list the dead ones."""

from __future__ import annotations

import argparse
from pathlib import Path

from pana.links.walk import write_report


def options(parser: argparse.ArgumentParser) -> None:
    """Add the options of this command."""
    parser.add_argument("--site", type=Path, default=Path("site"), help="the built site")
    parser.add_argument("--out", type=Path, default=Path("build/links.md"), help="where to write")


def links(arguments: argparse.Namespace) -> int:
    """Write the list; say where it is. Dead links are news, not a failure of this command."""
    dead = write_report(arguments.root, arguments.site, arguments.out)
    print(f"{dead} dead link(s): {arguments.out}")
    return 0
