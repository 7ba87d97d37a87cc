"""Style sheets, scripts and icons: nothing is forgotten, and a name stands for one content."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from pana.site.assets import fingerprint, load_assets
from pana.site.portal import Portal, load_portal


def recipe(root: Path) -> dict[str, list[str]]:
    text = (root / "overrides" / "assets" / "bundles.yml").read_text(encoding="utf-8")
    bundles: dict[str, list[str]] = yaml.safe_load(text)
    return bundles


@pytest.fixture
def copied(root: Path, tmp_path: Path) -> Path:
    """A repository's folder that has the assets alone."""
    shutil.copytree(root / "overrides" / "assets", tmp_path / "overrides" / "assets")
    return tmp_path


@given(st.binary(max_size=30), st.binary(max_size=30))
def test_a_name_changes_when_and_only_when_the_content_does(one: bytes, other: bytes) -> None:
    same = fingerprint("portal.css", one) == fingerprint("portal.css", other)
    assert same == (one == other)


def test_a_name_keeps_its_stem_and_ending() -> None:
    assert re.fullmatch(r"a\.b\.[0-9a-f]{8}\.css", fingerprint("a.b.css", b"x"))


def test_every_asset_lies_under_the_name_of_its_content(portal: Portal) -> None:
    for asset in portal.assets.values():
        folder, _, name = asset.address.rpartition("/")
        assert folder.split("/")[0] == "assets"
        assert name == fingerprint(asset.name, asset.content)
    assert len({asset.address for asset in portal.assets.values()}) == len(portal.assets)


def test_every_part_of_a_bundle_is_there_and_stands_in_one_bundle(root: Path) -> None:
    parts = [part for parts in recipe(root).values() for part in parts]
    assert len(set(parts)) == len(parts)
    for part in parts:
        assert (root / "overrides" / "assets" / part).is_file(), part


def test_every_script_and_style_reaches_the_reader(root: Path, tmp_path: Path) -> None:
    for part in ("data", "docs", "overrides"):
        shutil.copytree(root / part, tmp_path / part)
    folder = tmp_path / "overrides" / "assets"
    files = sorted(path for path in folder.rglob("*") if path.suffix in (".js", ".css"))
    assert len(files) > 10
    # A string of its own at the end of each file survives making it small.
    for number, path in enumerate(files):
        mark = f'"mark-{number}."'
        text = f"\nwindow.x={mark};" if path.suffix == ".js" else f"\na{{content:{mark}}}"
        path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")
    portal = load_portal(tmp_path)
    content = b"\n".join(asset.content for asset in portal.assets.values())
    lost = [p.name for n, p in enumerate(files) if f"mark-{n}.".encode() not in content]
    # The pages of a copy in files have a script of their own, which no published page loads.
    assert set(lost) <= {"pack.js", "single.js"}


def test_a_bundle_without_a_part_is_an_error(copied: Path) -> None:
    first = next(iter(recipe(copied).values()))[0]
    (copied / "overrides" / "assets" / first).unlink()
    with pytest.raises(OSError, match=Path(first).name):
        load_assets(copied)


def test_an_edit_renames_its_bundle_and_no_other(copied: Path) -> None:
    before = load_assets(copied)
    sheet = copied / "overrides" / "assets" / recipe(copied)["portal.css"][0]
    sheet.write_text(sheet.read_text(encoding="utf-8") + "\nb{color:red}", encoding="utf-8")
    after = load_assets(copied)
    moved = {name for name in before if before[name].address != after[name].address}
    assert moved == {"portal.css"}


def test_a_comment_changes_nothing_that_is_published(copied: Path) -> None:
    before = load_assets(copied)
    sheet = copied / "overrides" / "assets" / recipe(copied)["portal.css"][0]
    sheet.write_text("/* hello */\n" + sheet.read_text(encoding="utf-8"), encoding="utf-8")
    assert load_assets(copied) == before
