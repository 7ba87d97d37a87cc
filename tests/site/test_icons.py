"""The app's icons: drawn in the sizes that systems ask for, named truly, fetched by no page."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest

from tests.site.parsed import parsed

LOCALES = ("kk", "ru", "en")


def pixels(content: bytes) -> tuple[int, int]:
    """Width and height in the header of a PNG."""
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", content[16:24])
    return width, height


@pytest.mark.parametrize("locale", LOCALES)
def test_the_manifest_names_icons_that_are_there_in_their_true_size(
    built_site: Path, locale: str
) -> None:
    manifest = json.loads((built_site / locale / "manifest.webmanifest").read_bytes())
    found = set()
    for icon in manifest["icons"]:
        content = (built_site / locale / icon["src"]).resolve().read_bytes()
        if icon["type"] == "image/png":
            width, height = pixels(content)
            assert icon["sizes"] == f"{width}x{height}"
            found.add((width, icon["purpose"]))
        else:
            assert content.startswith(b"<svg ")
    assert found == {(192, "any"), (512, "any"), (512, "maskable")}


def test_an_iphone_finds_its_icon_by_name(built_site: Path) -> None:
    assert pixels((built_site / "apple-touch-icon.png").read_bytes()) == (180, 180)


def test_no_page_asks_for_pixels(built_site: Path) -> None:
    for file in built_site.rglob("*.html"):
        assert not parsed(file).select("link[href$='.png'], img"), file
