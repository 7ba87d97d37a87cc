"""The app's icons as PNG, drawn from our own SVG: systems that install apps read nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import resvg_py

APPLE_TOUCH_ICON = "apple-touch-icon.png"
"""What an iPhone looks for, by this name, when a page is put on its home screen."""

_PNG_ICONS = {
    "icon-192.png": ("icon.svg", 192),
    "icon-512.png": ("icon.svg", 512),
    "icon-maskable-512.png": ("icon-maskable.svg", 512),
}


def _drawn(svg: Path, size: int) -> bytes:
    text = svg.read_text(encoding="utf-8")
    return resvg_py.svg_to_bytes(svg_string=text, width=size, height=size, skip_system_fonts=True)


def png_icons(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield (name, content) of every icon of the manifests.

    Args:
        folder: the drawings.

    Raises:
        OSError: a drawing is missing.
        ValueError: a drawing is no SVG.
    """
    for name, (drawing, size) in _PNG_ICONS.items():
        yield name, _drawn(folder / drawing, size)


def apple_touch_icon(folder: Path) -> bytes:
    """Return the icon for an iPhone, which cuts its corners itself and wants none transparent.

    Argument and errors as in `png_icons`.
    """
    return _drawn(folder / "icon-maskable.svg", 180)
