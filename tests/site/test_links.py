"""linkchecker walks the served site: every internal link and every #section has its target."""

from __future__ import annotations

import csv
import io
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

import phonenumbers
from bs4 import BeautifulSoup

from pana.records.formats import is_email
from pana.records.phones import is_phone


def test_linkchecker_finds_no_dead_link_and_no_missing_section(site: str, tmp_path: Path) -> None:
    settings = tmp_path / "linkcheckerrc"
    settings.write_text("[AnchorCheck]\n[output]\nlog=csv\n", encoding="utf-8")
    done = subprocess.run(
        [
            str(Path(sys.executable).with_name("linkchecker")), f"--config={settings}",
            "--no-status", "--output=csv", "--no-robots", "--recursion-level=-1",
            "--ignore-url=^(?!http://127)", "--threads=4", site,
        ],
        capture_output=True,
        text=True,
    )
    rows = [line for line in done.stdout.splitlines() if line and not line.startswith("#")]
    faults = [
        f"{row['parentname']}: {row['urlname']}: {row['result']} {row['warningstring']}"
        for row in csv.DictReader(io.StringIO("\n".join(rows)), delimiter=";")
    ]
    assert faults == []
    summary = re.search(r"(\d+) links in (\d+) URLs checked", done.stdout + done.stderr)
    assert done.returncode == 0, done.stderr
    if summary:
        assert int(summary[2]) > 130


def test_linkchecker_sees_a_missing_section(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        '<!doctype html><title>x</title><a href="b.html#nowhere">b</a><a href="c.html">c</a>',
        encoding="utf-8",
    )
    (tmp_path / "b.html").write_text("<!doctype html><title>b</title><p id=here>", encoding="utf-8")
    settings = tmp_path / "linkcheckerrc"
    settings.write_text("[AnchorCheck]\n", encoding="utf-8")
    done = subprocess.run(
        [
            str(Path(sys.executable).with_name("linkchecker")), f"--config={settings}",
            "--no-status", "--output=csv", str(tmp_path / "index.html"),
        ],
        capture_output=True,
        text=True,
    )
    assert "nowhere" in done.stdout
    assert "c.html" in done.stdout
    assert done.returncode == 1


def test_every_number_to_call_and_every_mailbox_is_valid(built_site: Path) -> None:
    calls = 0
    for file in built_site.rglob("*.html"):
        soup = BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser")
        for link in soup.select("a[href^='tel:'], a[href^='mailto:'], a[href^='https://wa.me/']"):
            href = unquote(str(link["href"]))
            parts = urlsplit(href)
            if parts.scheme == "mailto":
                assert is_email(parts.path), href
            elif parts.scheme == "tel":
                calls += 1
                assert is_phone(parts.path), href
                shown = re.sub(r"\D", "", link.get_text())
                assert re.sub(r"\D", "", parts.path) in shown, f"{href} is shown as {shown}"
            else:
                number = phonenumbers.parse("+" + parts.path.strip("/"))
                assert phonenumbers.is_valid_number(number), href
    assert calls > 100
