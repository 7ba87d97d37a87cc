"""The real portal with some of its records changed."""

from __future__ import annotations

import dataclasses
from typing import Any

from pana.site.portal import Portal


def altered(portal: Portal, **fields: Any) -> Portal:
    """Return a copy with other values in these fields.

    Style sheets, scripts and search indexes are those of the portal: making them takes seconds.
    """
    changed = dataclasses.replace(portal, **fields)
    vars(changed)["assets"] = portal.assets
    return changed
