"""The commands of `pana` and their options."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from pana.cli import addresses, checking, contacts, due, links, page, reports, translations
from pana.errors import ContentError

Add = Callable[[argparse.ArgumentParser], None]
Run = Callable[[argparse.Namespace], int]

COMMANDS: tuple[tuple[str, str, Add, Run], ...] = (
    ("check", "say all that is wrong with pages and records", checking.options, checking.check),
    ("parity", "compare the languages, section by section", checking.options, checking.parity),
    (
        "translations",
        "list what moved between the languages; note what matches",
        translations.options,
        translations.translations,
    ),
    (
        "readability",
        "say how easy each page is to read",
        reports.readability_options,
        reports.readability,
    ),
    (
        "evidence",
        "say which pages rest on which record",
        reports.evidence_options,
        reports.evidence,
    ),
    ("page", "make a new page in every language", page.options, page.page),
    ("due", "list what must be checked again, by harm and date", due.options, due.due),
    (
        "addresses",
        "say which published addresses are gone; add those of today",
        addresses.options,
        addresses.addresses,
    ),
    (
        "contacts",
        "list changed numbers; note them as compared",
        contacts.options,
        contacts.contacts,
    ),
    (
        "links",
        "walk the built site, other hosts included; list dead links",
        links.options,
        links.links,
    ),
)


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code (0 = nothing wrong)."""
    parser = argparse.ArgumentParser(prog="pana", description="Check the portal and report on it.")
    parser.add_argument("--root", type=Path, default=Path.cwd(), help="the repository's folder")
    commands = parser.add_subparsers(dest="command", required=True)
    runs: dict[str, Run] = {}
    for name, help_text, add, run in COMMANDS:
        add(commands.add_parser(name, help=help_text, description=help_text))
        runs[name] = run
    chosen = parser.parse_args(arguments)
    chosen.root = chosen.root.resolve()
    try:
        return runs[chosen.command](chosen)
    except ContentError as error:
        for problem in error.problems:
            print(problem)
        return 1
