"""Links in finished pages: found, resolved to the site's root, written anew."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable

# Our templates write attributes in double quotes. Other attributes than href and src hold a path
# only when it begins with "./" or "../" (the place of a script that is loaded later).
_ATTRIBUTE = re.compile(r'( (?:href|src)="|="(?=\.{1,2}/))([^"]*)"')
_FOREIGN = re.compile(r"[a-z][a-z0-9+.-]*:|//|#|$", re.IGNORECASE)


def resolve(page: str, link: str) -> str:
    """Return the address from the site's root that a relative link on `page` leads to.

    Args:
        page: address of the page from the root, such as `kk/asylum/`.
        link: relative link; a query or `#section` is kept.
    """
    path, hash_sign, section = link.partition("#")
    joined = posixpath.normpath(posixpath.join("/", posixpath.dirname(page), path))
    if joined != "/" and (path.endswith("/") or path in (".", "..")):
        joined += "/"
    return joined.lstrip("/") + hash_sign + section


def rewrite_links(html: str, page: str, write: Callable[[str], str]) -> str:
    """Return the page with each of its links inside the site written anew.

    Args:
        html: a finished page; links to other hosts and `#section` alone stay as they are.
        page: its address from the root.
        write: gets an address from the root, returns what shall stand in the attribute.
    """

    def replace(found: re.Match[str]) -> str:
        link = found[2]
        if _FOREIGN.match(link):
            return found[0]
        return f'{found[1]}{write(resolve(page, link))}"'

    return _ATTRIBUTE.sub(replace, html)
