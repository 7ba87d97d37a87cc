"""`pana contacts`: numbers and addresses that somebody has compared with their sources."""

from __future__ import annotations

import argparse

from pana.checks.confirmed import changed, write_confirmed
from pana.site.portal import load_portal


def options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "--confirm",
        action="store_true",
        help="note the numbers as they stand now as compared with their sources",
    )


def contacts(chosen: argparse.Namespace) -> int:
    """List the contacts whose numbers or addresses changed; with --confirm note them as right."""
    portal = load_portal(chosen.root)
    found = list(changed(portal))
    for contact, _ in found:
        numbers = ", ".join(phone.number for phone in contact.phones) or "no number"
        day = f"as of {contact.as_of}" if contact.as_of else "undated"
        print(f"{contact.path}:{contact.line}: {contact.id} ({day}): {numbers}")
    if chosen.confirm:
        write_confirmed(chosen.root, portal.contacts)
        print(f"{len(found)} contact(s) noted as compared with their sources")
    return 0
