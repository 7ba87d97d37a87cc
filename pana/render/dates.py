"""Dates as people write them in each language."""

from __future__ import annotations

from datetime import date

from babel.dates import format_date

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
    parts = [int(part) for part in iso.split("-")]
    babel = _BABEL.get(locale, locale)
    if len(parts) == 1:
        return f"{date(parts[0], 1, 1).year}"
    if len(parts) == 2:
        return str(format_date(date(*parts, 1), "LLLL y", locale=babel))
    return str(format_date(date(*parts), "long", locale=babel))
