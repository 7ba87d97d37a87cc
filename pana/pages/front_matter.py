"""The block between the two `---` lines at a page's top."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from pana.errors import Problem
from pana.records.schema import misfits
from pana.records.yaml_lines import Document, read_yaml_text

_FENCE = "---"


def split(text: str) -> tuple[str | None, str, int]:
    """Split a page's text into its front matter and its body.

    Returns:
        The YAML block (None when there is none), the body, and the number of the body's first
        line in the file.
    """
    lines = text.split("\n")
    if lines[0].strip() != _FENCE:
        return None, text, 1
    for number, line in enumerate(lines[1:], start=1):
        if line.strip() == _FENCE:
            # An empty first line keeps the block's line numbers those of the file.
            return "\n".join(["", *lines[1:number]]), "\n".join(lines[number + 1 :]), number + 2
    return None, text, 1


def _with_iso_dates(value: Any) -> Any:
    """Return the value with dates as text: in front matter editors write them without quotes."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: _with_iso_dates(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_with_iso_dates(item) for item in value]
    return value


def read_front_matter(
    block: str | None, file: str, schema_file: Path
) -> tuple[dict[str, Any] | None, Mapping[str, int], list[Problem]]:
    """Read and check a page's front matter.

    Args:
        block: the YAML with the file's line numbers (see `split`), or None.
        file: how the page is called in problems.
        schema_file: the JSON Schema for front matter (data/schemas/page.yml).

    Returns:
        The fields (None when they cannot be read; they may still not fit the schema), the line
        of each field (`time_limits.0.label` for one inside), and what is wrong.
    """
    if block is None:
        problem = Problem(
            file, 1, "the page has no front matter.",
            "Begin it with `---`, its fields, and `---`; see guides/pages.en.md.",
        )
        return None, {}, [problem]
    document, problems = read_yaml_text(block, file)
    if not isinstance(document.data, dict):
        return None, {}, problems or [Problem(file, 1, "the front matter is empty.", "Fill it in.")]
    fields, lines, wrong = _checked(document, schema_file)
    return fields, lines, [*problems, *wrong]


@lru_cache(maxsize=1024)
def _checked(
    document: Document, schema_file: Path
) -> tuple[dict[str, Any], Mapping[str, int], tuple[Problem, ...]]:
    dated = Document(
        document.path, _with_iso_dates(document.data), document.lines, document.key_lines
    )
    lines = {".".join(map(str, place)): line for place, line in dated.key_lines.items()}
    return dated.data, lines, tuple(misfits(dated, schema_file, depth=0))
