"""Dates as people write them in each language."""

from __future__ import annotations

from datetime import date

from babel.dates import format_date, format_skeleton

# British order in English: the portal writes "23 November 2026" everywhere.
_BABEL = {"en": "en_GB"}


def show_date(iso: str, locale: str) -> str:
    """Return a full or partial ISO date in words.

    Args:
        iso: `2026-11-23`, `2026-11` or `2026`.
        locale: locale code.

    Raises:
        ValueError: `iso` is no such date.
    """
    babel = _BABEL.get(locale, locale)
    day = date.fromisoformat(f"{iso}-01-01"[:10])
    if len(iso) < len("2026-11-23"):
        skeleton = "y" if len(iso) == len("2026") else "yMMMM"
        return str(format_skeleton(skeleton, day, locale=babel))
    return str(format_date(day, "long", locale=babel))
