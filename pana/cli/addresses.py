"""`pana addresses`: the list of published addresses."""

from __future__ import annotations

import argparse

from pana.published.addresses import check_addresses, write_published
from pana.site.portal import load_portal


def options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("--add", action="store_true", help="add the pages and sections of today")


def addresses(chosen: argparse.Namespace) -> int:
    """Say which published addresses are gone; with --add note those of today as published."""
    portal = load_portal(chosen.root)
    problems = check_addresses(portal)
    for problem in problems:
        print(problem)
    if chosen.add:
        print(f"{write_published(portal)} new address(es)")
    return 1 if problems else 0
