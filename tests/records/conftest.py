"""Small data folders with one mistake each."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.records.record_samples import CITIES, TEXTS

ROOT = Path(__file__).resolve().parents[2]

DataWith = Callable[..., Path]


@pytest.fixture
def data_with(tmp_path: Path) -> DataWith:
    """Return a function that makes a good data folder and replaces whole texts by kind."""

    def make(**texts: str) -> Path:
        data = tmp_path / "data"
        shutil.copytree(ROOT / "data" / "schemas", data / "schemas")
        shutil.copy(ROOT / "data" / "locales.yml", data)
        (data / "cities.yml").write_text(CITIES, encoding="utf-8")
        for kind, text in {**TEXTS, **texts}.items():
            (data / kind).mkdir()
            (data / kind / "x.yml").write_text(text, encoding="utf-8")
        return data

    return make
