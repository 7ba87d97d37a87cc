"""`pana translations`: what moved, and noting that a translation matches its source again."""

from __future__ import annotations

import argparse
import textwrap
from collections.abc import Iterator

from pana.harm import rank_of_page
from pana.pages.page import Page
from pana.site.portal import Portal, load_portal
from pana.translations.drift import Comparison, comparisons, source_of
from pana.translations.fingerprint import parts_of
from pana.translations.history import diff, find_text
from pana.translations.match import matched, write
from pana.translations.records import write_compared


def options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--match", metavar="PAGE", help="note that this page matches its source")
    what.add_argument("--match-all", action="store_true", help="note that every page matches")
    what.add_argument(
        "--match-records", action="store_true", help="note that the texts of all records match"
    )
    what.add_argument("--behind", metavar="PAGE", help="mark --section as older than its source")
    parser.add_argument("--section", help="section id, lead or title (default: the whole page)")
    parser.add_argument("--locale", help="one language (default: all but the source language)")


def translations(chosen: argparse.Namespace) -> int:
    """List what moved, or note what matches or is behind."""
    portal = load_portal(chosen.root)
    page_id = chosen.match or chosen.behind
    if page_id and page_id not in portal.directory:
        print(f'there is no page "{page_id}"; data/pages.yml lists them all')
        return 1
    if chosen.behind and not chosen.section:
        print("--behind needs --section")
        return 1
    if chosen.match_records or chosen.match_all:
        print(f"data/compared.yml: {write_compared(portal)} texts noted")
    if chosen.match_records:
        return 0
    pages = list(_pages(portal, chosen, page_id))
    if not (page_id or chosen.match_all):
        return _list(portal, pages)
    for page in pages:
        _note(portal, page, chosen)
    return 0


def _pages(portal: Portal, chosen: argparse.Namespace, page_id: str | None) -> Iterator[Page]:
    for page in portal.pages.values():
        if source_of(portal, page) is None or (page_id and page.id != page_id):
            continue
        if chosen.locale in (None, page.locale):
            yield page


def _list(portal: Portal, pages: list[Page]) -> int:
    count = 0
    for page in sorted(pages, key=lambda page: rank_of_page(portal, page)):
        for found in comparisons(portal, page):
            if found.standing != "current":
                count += 1
                print(_said(portal, page, found), end="\n\n")
    print(f"{count} part(s) to look at")
    return 0


_STANDINGS = {
    "moved": "the source changed, the translation did not",
    "behind": "marked as older than its source",
    "both-changed": "both changed since somebody compared them",
    "new": "never compared",
}


def _said(portal: Portal, page: Page, found: Comparison) -> str:
    source = source_of(portal, page)
    assert source is not None
    language = portal.languages[source.locale]
    commit, before = "", ""
    if found.known:
        key = found.source.key
        commit, before = find_text(portal.root, source, key, found.known, language)
    change = (
        diff(before, found.source.text)
        if commit
        else f"(the text from before is not in the \
history)\n{found.source.text}"
    )
    return "\n".join(
        [
            f"== {page.id} #{found.own.key} ({page.locale}): {_STANDINGS[found.standing]}",
            f"-- {source.file}:{found.source.line}{f', changed since {commit}' if commit else ''}",
            textwrap.indent(change, "   "),
            f"-- {page.file}:{found.own.line}, the text to update",
            textwrap.indent(found.own.text, "   "),
            f"-- when it matches: pana translations --match {page.id} --section {found.own.key} "
            f"--locale {page.locale}",
        ]
    )


def _note(portal: Portal, page: Page, chosen: argparse.Namespace) -> None:
    if chosen.behind:
        text = matched(portal, page, [], [chosen.section])
    else:
        keys = [chosen.section] if chosen.section else None
        if not chosen.match_all:
            _show(portal, page, keys)
        text = matched(portal, page, keys)
    done = "noted" if write(portal.root, page, text) else "nothing to note"
    print(f"{page.file}: {done}")


def _show(portal: Portal, page: Page, keys: list[str] | None) -> None:
    source = source_of(portal, page)
    assert source is not None
    theirs, ours = parts_of(source), parts_of(page)
    for key in keys or theirs:
        if key in theirs and key in ours:
            print(f"== {page.id} #{key}")
            print(f"-- {source.file}:{theirs[key].line}\n{theirs[key].text}\n")
            print(f"-- {page.file}:{ours[key].line}\n{ours[key].text}\n")
