"""Today's date, in one place, so that a test or an editor can set another day."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime


def today() -> date:
    """Return the day of the build: PANA_TODAY (ISO date) when it is set, else today in UTC.

    Raises:
        ValueError: PANA_TODAY is set and is no ISO date.
    """
    fixed = os.environ.get("PANA_TODAY")
    return date.fromisoformat(fixed) if fixed else datetime.now(UTC).date()
