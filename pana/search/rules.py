"""The rules of search: tables in pana/search/rules/*.yml, for building and for the browser."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent / "rules"
FILES = {
    "text": "text.yml",
    "stemmer": "kazakh-stemmer.yml",
    "latin": "latin.yml",
    "layouts": "layouts.yml",
    "stopwords": "stopwords.yml",
    "ranking": "ranking.yml",
}


@cache
def load_rules() -> dict[str, Any]:
    """Return the content of every rules file by its short name."""
    return {
        name: yaml.safe_load((FOLDER / file).read_text(encoding="utf-8"))
        for name, file in FILES.items()
    }
