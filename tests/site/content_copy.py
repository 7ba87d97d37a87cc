"""A copy of all that a build reads, to break and to mend."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from pana.cli import main

PARTS = ("data", "docs", "guides", "hooks", "overrides")
MKDOCS = Path(sys.executable).with_name("mkdocs")
ENVIRONMENT = {
    **{key: value for key, value in os.environ.items() if not key.startswith("PANA_")},
    "NO_MKDOCS_2_WARNING": "1",
    "PYTHONUNBUFFERED": "1",
}


def copy_content(repository: Path, folder: Path) -> Path:
    """Copy the content; its translations are noted as matching. Returns the copy's folder."""
    for part in PARTS:
        shutil.copytree(repository / part, folder / part, dirs_exist_ok=True)
    shutil.copy(repository / "mkdocs.yml", folder)
    # mkdocs.yml watches the package as well; the one that is installed does the work.
    (folder / "pana").mkdir()
    main(["--root", str(folder), "translations", "--match-all"])
    return folder


def line_of(path: Path, part: str) -> int:
    """Return the number of the line that has `part`."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if part in line)
