"""The list of all pages (data/pages.yml): stable ids, paths, menus."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pana.records.yaml_lines import plain_yaml


@dataclass(frozen=True)
class PageEntry:
    """One page of the portal: its stable id, its path below the locale folder, its menu."""

    id: str
    path: str
    nav: str


def load_directory(root: Path) -> dict[str, PageEntry]:
    """Return the page entries by id, in menu order."""
    data = plain_yaml((root / "data" / "pages.yml").read_text(encoding="utf-8"))
    return {record["id"]: PageEntry(**record) for record in data["pages"]}
