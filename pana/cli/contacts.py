"""`pana contacts`: contacts and evidence that somebody has compared with their sources."""

from __future__ import annotations

import argparse

from pana.checks.confirmed import changed, write_confirmed
from pana.site.portal import load_portal


def options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "--confirm",
        action="store_true",
        help="note the facts as they stand now as compared with their sources",
    )


def contacts(chosen: argparse.Namespace) -> int:
    """List contacts and evidence whose facts changed; with --confirm note them as right."""
    portal = load_portal(chosen.root)
    found = list(changed(portal))
    for one, _ in found:
        print(f"{one.path}:{one.line}: {one.id} ({one.field} {one.day}): {one.facts}")
    if chosen.confirm:
        write_confirmed(portal)
        print(f"{len(found)} record(s) noted as compared with their sources")
    return 0
