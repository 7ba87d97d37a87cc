"""Where the copies as files lie."""

from __future__ import annotations

KINDS = ("html", "zip", "epub")
"""Endings of the copies: single file, pack, e-book."""


def copy_address(locale: str, kind: str) -> str:
    """Return where a copy lies, from the site's root.

    Args:
        locale: locale code.
        kind: one of KINDS.
    """
    return f"packs/portal-{locale}.{kind}"
