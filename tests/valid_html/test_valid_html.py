"""W3C's Nu checker finds no error in any file: `make validate-html`. Needs Node.js and Java."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from zipfile import ZipFile

from pana.offline.missing import missing_page
from pana.offline.places import copy_address
from pana.site.portal import Portal
from tests.conftest import build

CHECKER = ("npx", "--yes", "--package=vnu-jar@26.9.27", "--", "vnu")
# Two words: the checker does not see `--format=json`.
OPTIONS = ("--errors-only", "--format", "json", "--skip-non-html", "--also-check-svg")
# With an address pages have more in them: a code to scan, links for corrections.
PUBLISHED = {
    "PANA_SITE_URL": "https://portal.example/",
    "PANA_REPO_URL": "https://github.com/organisation/portal",
}


def errors(folder: Path) -> list[str]:
    """Return what the checker calls an error in the pages and drawings of a folder."""
    done = subprocess.run(
        [*CHECKER, *OPTIONS, folder],
        capture_output=True,
        text=True,
        check=False,
    )
    # Its report is the last line; before it Java may say what it likes.
    report = json.loads(done.stderr.strip().splitlines()[-1])
    return [
        f"{Path(each['url']).name}:{each.get('lastLine', 0)}: {each['message']}"
        for each in report["messages"]
    ]


def test_the_checker_sees_an_error(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(
        '<!doctype html><html lang="en"><title>x</title><p id="a"><p id="a">', encoding="utf-8"
    )
    assert any("Duplicate ID" in error for error in errors(tmp_path))


def test_no_page_and_no_copy_has_an_error(tmp_path: Path, portal: Portal) -> None:
    build(tmp_path, **PUBLISHED)
    for locale in portal.locales:
        # Two that are no files of the site: the worker's page, and those inside a pack.
        (tmp_path / f"missing-{locale}.html").write_text(missing_page(portal, locale), "utf-8")
        with ZipFile(tmp_path / copy_address(locale, "zip")) as pack:
            pack.extractall(tmp_path / f"pack-{locale}")
    files = list(tmp_path.rglob("*.html"))
    assert len(files) > 325
    assert {"404.html", "portal-kk.html"} <= {file.name for file in files}
    assert errors(tmp_path) == []
