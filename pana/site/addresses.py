"""Addresses of pages and files inside the site, and relative links between them.

Links are relative so that the same page works on a host, below a path, and from `file://`.
"""

from __future__ import annotations

import posixpath


def page_address(locale: str, path: str, *, flat: bool = False) -> str:
    """Return a page's address from the site's root.

    Args:
        locale: locale code.
        path: the page's path below the locale folder, such as `asylum/index`.
        flat: True gives file names (`kk/asylum/index.html`), for copies opened from `file://`;
            False gives folders (`kk/asylum/`).
    """
    if flat:
        return f"{locale}/{path}.html"
    folder = path.removesuffix("index").removesuffix("/")
    return f"{locale}/{folder}/" if folder else f"{locale}/"


def relative_link(source: str, target: str) -> str:
    """Return the link that leads from the page at `source` to `target`, both from the root.

    A target that ends with a slash keeps it. A link to the page itself is "./" or its file name.
    """
    start = posixpath.dirname(source)
    path, hash_sign, section = target.partition("#")
    link = posixpath.relpath("/" + path, "/" + start)
    if path.endswith("/") or path == "":
        link += "/"
    return link + hash_sign + section
