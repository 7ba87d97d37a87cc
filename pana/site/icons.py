"""The app's icons as PNG, drawn from our own SVG: systems that install apps read nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import resvg_py

APPLE_TOUCH_ICON = "apple-touch-icon.png"
"""What an iPhone looks for, by this name, when a page is put on its home screen."""

PNG_ICONS = {
    "icon-192.png": ("icon.svg", 192),
    "icon-512.png": ("icon.svg", 512),
    "icon-maskable-512.png": ("icon-maskable.svg", 512),
    # iOS cuts the corners itself and shows transparent ones black.
    APPLE_TOUCH_ICON: ("icon-maskable.svg", 180),
}
"""Drawing and size in pixels of each icon, by name."""


def png_icons(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield (name, content) of every icon.

    Args:
        folder: the drawings.

    Raises:
        OSError: a drawing is missing.
        ValueError: a drawing is no SVG.
    """
    for name, (drawing, size) in PNG_ICONS.items():
        svg = (folder / drawing).read_text(encoding="utf-8")
        yield (
            name,
            resvg_py.svg_to_bytes(svg_string=svg, width=size, height=size, skip_system_fonts=True),
        )
