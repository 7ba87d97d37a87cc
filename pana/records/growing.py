"""Languages that are still being written: the source language's texts stand in for missing ones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from pana.records.yaml_lines import plain_yaml


@dataclass(frozen=True)
class Growing:
    """Codes of all languages, of those still growing, and of the one that stands in for them."""

    codes: frozenset[str]
    growing: tuple[str, ...]
    source: str


@lru_cache(maxsize=16)
def _growing(locales: str, site: str) -> Growing:
    records = (plain_yaml(locales) or {}).get("locales", [])
    return Growing(
        frozenset(record["code"] for record in records),
        tuple(record["code"] for record in records if record.get("growing")),
        (plain_yaml(site) or {}).get("source_locale", ""),
    )


def growing_in(data_dir: Path) -> Growing:
    """Read which languages of data/locales.yml are still growing; none without that file."""
    texts = [
        path.read_text(encoding="utf-8") if path.exists() else ""
        for path in (data_dir / "locales.yml", data_dir / "site.yml")
    ]
    return _growing(*texts)


def filled(value: Any, growing: Growing) -> Any:
    """Return a value in which every text by language has a text for each growing language.

    Nothing is copied as long as no language is growing.
    """
    return _fill(value, growing) if growing.growing else value


def _fill(value: Any, growing: Growing) -> Any:
    if isinstance(value, list):
        return [_fill(item, growing) for item in value]
    if not isinstance(value, dict):
        return value
    if growing.source in value and set(value) <= growing.codes:
        return {**dict.fromkeys(growing.growing, value[growing.source]), **value}
    return {key: _fill(item, growing) for key, item in value.items()}


def merged(own: Mapping[str, Any], source: Mapping[str, Any]) -> dict[str, Any]:
    """Return nested texts with those of the source language where the own ones are missing."""
    result = dict(source)
    for key, value in own.items():
        both = isinstance(value, dict) and isinstance(source.get(key), dict)
        result[key] = merged(value, source[key]) if both else value
    return result
