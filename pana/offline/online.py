"""What stands only on the portal itself, not in its copies."""

from __future__ import annotations

import re

# The component of the page "Read without internet" encloses its links in these comments.
_ONLINE = re.compile(r"<!--online-->.*?<!--/online-->", re.DOTALL)


def without_copies(html: str) -> str:
    """Return a page without the links to copies, which are not beside a copy."""
    return _ONLINE.sub("", html)
