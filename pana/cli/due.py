"""`pana due`: what somebody has to check, by possible harm and date."""

from __future__ import annotations

import argparse
from datetime import timedelta

from pana.clock import today
from pana.freshness.due import all_due, as_markdown
from pana.site.portal import load_portal


def options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("--days", type=int, default=30, help="look so many days ahead (30)")
    parser.add_argument("--markdown", action="store_true", help="write it for an issue")


def due(chosen: argparse.Namespace) -> int:
    """List what is due; the exit code is 0 in any case: age is no mistake."""
    now = today()
    until = now + timedelta(days=chosen.days)
    found = [one for one in all_due(load_portal(chosen.root)) if one.by <= until]
    if chosen.markdown:
        print(as_markdown(found, now), end="")
        return 0
    for one in found:
        over = one.days_over(now)
        when = f"{over} days late" if over > 0 else f"due by {one.by}"
        print(f"{one.path}:{one.line}: {one.kind} {one.id}: {when}. {one.what}")
    print(f"{len(found)} due by {until}")
    return 0
