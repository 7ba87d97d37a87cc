"""Scripts and styles run in browsers of 2020: `make old-browsers`. Needs Node.js for its tools."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

BROWSERS = "chrome >= 80, firefox >= 75, safari >= 13.1, ios_saf >= 13.4, samsung >= 12, edge >= 80"
# Without these a page looks or prints a little plainer; nothing becomes unreadable.
DISPENSABLE = {
    "css-color-adjust",
    "css-focus-visible",
    "css-has",
    "css-media-scripting",
    "css-overscroll-behavior",
    "css-paged-media",
    "flexbox-gap",
    "text-size-adjust",
}


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["npx", "--yes", *command], capture_output=True, text=True, check=False)


def test_scripts_are_written_in_the_language_of_2019(built_site: Path) -> None:
    scripts = [str(path) for path in built_site.rglob("*.js")]
    assert scripts
    done = _run("es-check@9", "es2019", *scripts)
    assert done.returncode == 0, done.stdout + done.stderr


def test_styles_use_nothing_that_matters_and_is_missing_there(built_site: Path) -> None:
    sheets = [str(path) for path in (built_site / "assets").glob("*.css")]
    assert sheets
    done = _run("doiuse@6", "--browsers", BROWSERS, *sheets)
    missing = {
        match["feature"]: match["line"]
        for match in re.finditer(
            r"^(?P<line>.* not supported by: .*) \((?P<feature>[a-z0-9-]+)\)$", done.stdout, re.M
        )
        if match["feature"] not in DISPENSABLE
    }
    assert missing == {}
