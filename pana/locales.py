"""The languages of the portal (data/locales.yml)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml


@dataclass(frozen=True)
class Locale:
    """One language: code (folder name and address), its own name, direction and BCP 47 tag.

    `growing` is true while its pages are still being written: what is missing is then a warning,
    and the source language stands in for it.
    """

    code: str
    name: str
    english: str
    dir: str
    tag: str
    growing: bool = False


def load_locales(root: Path) -> dict[str, Locale]:
    """Return the locales by code, in the order in which they are offered to readers."""
    data = yaml.safe_load((root / "data" / "locales.yml").read_text(encoding="utf-8"))
    return {record["code"]: Locale(**record) for record in data["locales"]}
