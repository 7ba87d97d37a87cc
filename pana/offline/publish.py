"""After a build: the worker, what it reads, the manifests, the copies as files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pana.offline.build import worker_removed
from pana.offline.copies import copies, finish_offline_page
from pana.offline.layers import offline_files
from pana.offline.webapp import manifest_address, web_app_manifest
from pana.site.assets import minified_script
from pana.site.portal import Portal


def _write(site: Path, address: str, content: bytes) -> None:
    path = site / address
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".part")
    partial.write_bytes(content)
    partial.replace(path)


# Parts of one script: each uses what stands in those before it.
_PARTS = ("kept", "files", "layers", "own", "versions", "addresses", "answers", "messages")


def _worker(portal: Portal, *, removed: bool) -> bytes:
    folder = portal.root / "overrides" / "worker"
    files = [folder / "remove.js"] if removed else [folder / "portal" / f"{p}.js" for p in _PARTS]
    parts = "\n".join(file.read_text(encoding="utf-8") for file in files)
    return minified_script(f"(function () {{\n'use strict';\n{parts}}})();").encode()


def worker_files(
    portal: Portal, site: Path, build: str, built: str
) -> Iterator[tuple[str, bytes]]:
    """Yield the service worker, what it reads and the manifests.

    Args:
        portal: the loaded portal.
        site: folder of the built site, with all of its pages.
        build: id of the build.
        built: ISO date of the build.
    """
    removed = worker_removed(portal.root)
    for locale in portal.locales:
        yield manifest_address(locale), web_app_manifest(portal, locale)
    yield from offline_files(portal, site, build, built, removed=removed)
    yield "sw.js", _worker(portal, removed=removed)


def publish_offline(
    portal: Portal, site: Path, build: str, built: str, *, with_copies: bool = True
) -> None:
    """Write everything for reading without network into the built site.

    Args:
        portal: the loaded portal, in the form with folders as addresses.
        site: folder of the built site, with all other files.
        build: id of the build, as its pages say it.
        built: ISO date of the build.
        with_copies: False leaves out packs, single files and e-books, and the links to them, so
            that a live preview is quick.

    Raises:
        OSError: a page is missing, or a file cannot be written.
    """
    sizes: dict[str, int] = {}
    if with_copies:
        for address, content in copies(portal, site, built):
            _write(site, address, content)
            sizes[address] = len(content)
    # Before the worker's files: they hold the finished pages.
    for locale, strings in portal.interface.items():
        path = site / portal.address(locale, "offline") / "index.html"
        html = path.read_text(encoding="utf-8")
        finished = finish_offline_page(html, sizes, strings)
        _write(site, path.relative_to(site).as_posix(), finished.encode())
    for address, content in worker_files(portal, site, build, built):
        _write(site, address, content)
