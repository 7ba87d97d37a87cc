"""`mkdocs build` with faults: every fault at once with its place, and no half site."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.site.content_copy import ENVIRONMENT, MKDOCS, copy_content, line_of

UNKNOWN = "[^no-such-record]"


@pytest.fixture(scope="module")
def content(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_content(root, tmp_path_factory.mktemp("content"))


def build(content: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [MKDOCS, "build", "-q", "-d", str(folder)],
        cwd=content,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
    )


def append(path: Path, text: str) -> bytes:
    before = path.read_bytes()
    path.write_bytes(before + text.encode())
    return before


def test_every_fault_is_said_at_once_with_its_place_and_nothing_is_written(
    content: Path, tmp_path: Path
) -> None:
    pages = [content / "docs" / code / "offline.md" for code in ("kk", "ru", "en")]
    site = content / "data" / "contacts" / "state.yml"
    before = [append(page, f"\nA claim.{UNKNOWN}\n") for page in pages]
    record = append(site, "\n  - id: half-a-record\n")
    published = tmp_path / "site"
    published.mkdir()
    (published / "index.html").write_text("the last good site")
    try:
        done = build(content, published)
        places = [f"docs/{page.parent.name}/offline.md:{line_of(page, UNKNOWN)}:" for page in pages]
        places.append(f"data/contacts/state.yml:{line_of(site, 'half-a-record')}:")
    finally:
        for page, text in zip(pages, before, strict=True):
            page.write_bytes(text)
        site.write_bytes(record)
    assert done.returncode != 0
    for place in places:
        assert place in done.stderr
    assert "no-such-record" in done.stderr
    assert "Traceback" not in done.stderr
    assert [path.name for path in published.rglob("*")] == ["index.html"]
    assert (published / "index.html").read_text() == "the last good site"


@pytest.mark.parametrize("name", ["locales", "pages", "site"])
def test_a_file_without_which_nothing_can_be_read_is_named_too(
    content: Path, tmp_path: Path, name: str
) -> None:
    path = content / "data" / f"{name}.yml"
    before = append(path, "\n: [not yaml\n")
    try:
        done = build(content, tmp_path / "site")
    finally:
        path.write_bytes(before)
    assert done.returncode != 0
    assert f"data/{name}.yml:" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "site").exists()
