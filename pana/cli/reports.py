"""`pana readability` and `pana evidence`: reports for editors."""

from __future__ import annotations

import argparse

from pana.checks.evidence_use import uses
from pana.pages.page import Page
from pana.readability.measure import measure, russian_ease
from pana.readability.targets import check_readability
from pana.site.portal import Portal, load_portal


def readability_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("--locale", help="one language (default: all)")


def _index(portal: Portal, page: Page) -> str:
    language = portal.languages[page.locale]
    found = measure(page, language).index
    if found is not None:
        return f"grade {found:4.1f}"
    if language.targets.index == "flesch-oborneva" and (ease := russian_ease(page)) is not None:
        return f"ease {ease:5.1f}"
    return ""


def readability(chosen: argparse.Namespace) -> int:
    """Say how easy each page is; return 1 when one is harder than its target."""
    portal = load_portal(chosen.root)
    print("locale  words  words/sentence  long words  index        page")
    for page in portal.pages.values():
        if chosen.locale in (None, page.locale):
            found = measure(page, portal.languages[page.locale])
            print(
                f"{page.locale:6} {found.words:6} {found.sentence_words:15.1f} "
                f"{found.long_words:10.1%}   {_index(portal, page):11}  {page.id}"
            )
    print(
        "Index: Flesch-Kincaid grade in English (school years), Flesch index with Oborneva's "
        "coefficients in Russian (100 is easiest). For Kazakh we know of no established index; "
        "words per sentence and long words stand in for it."
    )
    problems = check_readability(portal)
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def evidence_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("--unused", action="store_true", help="only records that no page uses")


def evidence(chosen: argparse.Namespace) -> int:
    """Say which pages rest on which record, and which records no page uses and why."""
    portal = load_portal(chosen.root)
    used = uses(portal)
    if not chosen.unused:
        for record in portal.evidence.values():
            if record.id in used:
                print(f"{record.id} ({record.confidence}): {'; '.join(used[record.id])}")
    idle = [record for record in portal.evidence.values() if record.id not in used]
    missing = 0
    for record in idle:
        needs_reason = record.confidence != "low" and not record.unused
        missing += needs_reason
        reason = record.unused or (
            "NO REASON" if needs_reason else "low confidence, no reason needed"
        )
        print(f"{record.path}:{record.line}: {record.id} ({record.confidence}), unused: {reason}")
    print(f"{len(used)} records in use, {len(idle)} not, {missing} of these without a reason")
    return 1 if missing else 0
