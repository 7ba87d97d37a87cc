"""What the workflows' scripts say to the host; a stand-in for the host's command records it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import serve

SCRIPTS = Path(__file__).resolve().parents[2] / ".github" / "scripts"
# Writes down how it was called; answers `issue list` with what the test put there.
GH = """#!/usr/bin/env python3
import json, os, pathlib, sys
here = pathlib.Path(__file__).parent
call = sys.argv[1:]
if "--body-file" in call:
    at = call.index("--body-file") + 1
    call[at] = pathlib.Path(call[at]).read_text(encoding="utf-8")
with (here / "calls").open("a", encoding="utf-8") as calls:
    calls.write(json.dumps(call) + "\\n")
if call[:2] == ["issue", "list"]:
    issues = json.loads((here / "issues").read_text(encoding="utf-8"))
    fits = [i for i in issues if i["label"] in call and i["author"] in call]
    fits = [i for i in fits if i["title"] == os.environ["TITLE"]]
    print(fits[0]["number"] if fits else "", end="")
"""
OWN = {"label": "weekly-report", "author": "app/github-actions"}


@pytest.fixture
def host(tmp_path: Path) -> Path:
    """A folder with the stand-in and no issue."""
    command = tmp_path / "gh"
    command.write_text(GH, encoding="utf-8")
    command.chmod(0o755)
    (tmp_path / "issues").write_text("[]", encoding="utf-8")
    return tmp_path


def report(host: Path, content: str | None, *issues: dict[str, object]) -> list[list[str]]:
    """Report a list named "Dead links"; return what was asked of the host after looking."""
    (host / "issues").write_text(json.dumps(issues), encoding="utf-8")
    file = host / "links.md"
    if content is not None:
        file.write_text(content, encoding="utf-8")
    subprocess.run(
        [SCRIPTS / "report-issue.sh", "Dead links", file],
        env={**os.environ, "PATH": f"{host}:{os.environ['PATH']}"},
        check=True,
        capture_output=True,
    )
    calls = host / "calls"
    lines = calls.read_text(encoding="utf-8").splitlines() if calls.exists() else []
    return [json.loads(line) for line in lines if json.loads(line)[:2] != ["issue", "list"]]


def test_the_first_list_opens_an_issue_with_its_own_label(host: Path) -> None:
    _label, create = report(host, "- [ ] one\n")
    assert create[:2] == ["issue", "create"]
    assert create[create.index("--label") + 1] == "weekly-report"
    assert "- [ ] one" in create[-1]


def test_the_next_list_takes_its_place(host: Path) -> None:
    (edit,) = report(host, "- [ ] two\n", {"number": 7, "title": "Dead links", **OWN})
    assert edit[:3] == ["issue", "edit", "7"]


def test_an_empty_list_closes_the_issue(host: Path) -> None:
    (close,) = report(host, "", {"number": 7, "title": "Dead links", **OWN})
    assert close[:3] == ["issue", "close", "7"]


def test_an_empty_list_without_an_issue_says_nothing(host: Path) -> None:
    assert report(host, "") == []


def test_a_list_that_could_not_be_made_closes_nothing(host: Path) -> None:
    assert report(host, None, {"number": 7, "title": "Dead links", **OWN}) == []


@pytest.mark.parametrize(
    "other",
    [
        {"title": "Dead links on our leaflet", **OWN},
        {"title": "Dead links", "label": "weekly-report", "author": "somebody"},
        {"title": "Dead links", "label": "bug", "author": "app/github-actions"},
    ],
)
@pytest.mark.parametrize("content", ["- [ ] one\n", ""])
def test_an_issue_of_somebody_else_is_never_touched(
    host: Path, other: dict[str, object], content: str
) -> None:
    calls = report(host, content, {"number": 3, **other})
    assert not any("3" in call for call in calls)


@pytest.mark.parametrize("line", ["- [ ] <https://example.org/x>", "- [ ] құжат " + "ж" * 80])
def test_a_long_list_is_cut_at_a_line_and_says_how_many_are_left(host: Path, line: str) -> None:
    lines = [f"{line} {number}" for number in range(5000)]
    _label, create = report(host, "\n".join(lines) + "\n")
    body = create[-1]
    assert len(body) < 65_536
    shown = [each for each in body.splitlines() if each.startswith("- [ ]")]
    assert shown == lines[: len(shown)]
    assert f"and {5000 - len(shown)} more" in body


def test_an_issue_with_a_short_list_is_whole(host: Path) -> None:
    _label, create = report(host, "- [ ] one\n- [ ] two\n")
    assert create[-1] == "- [ ] one\n- [ ] two\n"


def smoke(address: str) -> subprocess.CompletedProcess[str]:
    """Run the smoke test against an address."""
    if not shutil.which("curl") and not os.environ.get("CI"):
        # Somebody's own machine, where we may not install: `make test` has said so.
        pytest.skip("curl is missing: apt-get install curl")
    return subprocess.run(
        [SCRIPTS / "smoke.sh", address],
        env={**os.environ, "SMOKE_RETRIES": "0"},
        capture_output=True,
        encoding="utf-8",
    )


@pytest.fixture
def small_site(tmp_path: Path) -> Path:
    """The files that the smoke test asks for."""
    pages = [f"{locale}/contacts/emergency/index.html" for locale in ("kk", "ru", "en")]
    for name in ("index.html", "sw.js", "offline/state.json", *pages):
        path = tmp_path / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("here", encoding="utf-8")
    return tmp_path / "site"


def test_a_site_that_answers_passes(small_site: Path) -> None:
    with serve(small_site) as address:
        done = smoke(address)
    assert done.returncode == 0, done.stdout
    assert "| /kk/contacts/emergency/ | 200 | 200 |" in done.stdout


@pytest.mark.parametrize("lost", ["sw.js", "offline/state.json"])
def test_a_file_that_is_lost_fails_and_is_named(small_site: Path, lost: str) -> None:
    (small_site / lost).unlink()
    with serve(small_site) as address:
        done = smoke(address)
    assert done.returncode == 1
    assert f"| /{lost} | 200 | 404 |" in done.stdout


def test_a_host_that_says_yes_to_everything_fails(small_site: Path) -> None:
    page = small_site / "this-page-was-never-here" / "index.html"
    page.parent.mkdir()
    page.write_text("here", encoding="utf-8")
    with serve(small_site) as address:
        assert smoke(address).returncode == 1
