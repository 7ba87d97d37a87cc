"""The kill switch, the manifests, the build's id."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from pana.offline.build import build_id, worker_removed
from pana.offline.publish import worker_files
from pana.offline.webapp import web_app_manifest
from pana.site.portal import Portal


def test_the_build_id_follows_the_content_of_the_sources(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    page = tmp_path / "docs" / "a.md"
    page.write_text("one", encoding="utf-8")
    first = build_id(tmp_path)
    page.write_text("two", encoding="utf-8")
    assert build_id(tmp_path) != first
    page.write_text("one", encoding="utf-8")
    assert build_id(tmp_path) == first


def test_the_kill_switch_publishes_a_worker_that_removes_itself(
    portal: Portal, built_site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert worker_removed(portal.root) is False
    monkeypatch.setattr("pana.offline.publish.worker_removed", lambda _: True)
    files = dict(worker_files(portal, built_site, "x", "2026-11-23"))
    assert json.loads(files["kill.json"]) == {"remove": True}
    assert b"unregister" in files["sw.js"]
    assert b"fetch" not in files["sw.js"]
    shutil.copytree(portal.root / "data", tmp_path / "data")
    (tmp_path / "data" / "offline.yml").write_text("remove: true\n", encoding="utf-8")
    assert worker_removed(tmp_path) is True


@pytest.mark.parametrize("locale", ["kk", "ru", "en"])
def test_the_manifest_speaks_the_language_and_leads_into_it(portal: Portal, locale: str) -> None:
    manifest = json.loads(web_app_manifest(portal, locale))
    assert manifest["lang"] == locale
    assert "id" not in manifest
    assert manifest["start_url"] == "./"
    assert manifest["scope"] == "../"
    assert manifest["name"].startswith(portal.interface[locale].site.name)
    assert {icon["purpose"] for icon in manifest["icons"]} == {"any", "maskable"}
    assert [shortcut["url"] for shortcut in manifest["shortcuts"]] == [
        "contacts/emergency/", "./#search",
    ]  # fmt: skip
