"""Every internal link and every #section has its target: linkchecker walks the served site.

It reads a page anew for every #section asked of it, and all pages ask the glossary for its words:
the targets on a page itself and the glossary's words are compared here, in all pages.
"""

from __future__ import annotations

import csv
import io
import re
import subprocess
import sys
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

import phonenumbers

from pana.records.formats import is_email
from pana.records.phones import is_international, is_short_code
from tests.conftest import serve
from tests.site.parsed import parsed

COMPARED_HERE = (
    "#(fn|text|menu|search|about-page|references|question|page)",
    "/law/glossary/#",
)


@lru_cache(maxsize=1024)
def _ids(file: Path) -> frozenset[str]:
    return frozenset(str(tag["id"]) for tag in parsed(file).select("[id]"))


def dead_links(address: str, folder: Path) -> list[str]:
    """Return what linkchecker finds wrong below an address: dead links, missing sections."""
    settings = folder / "linkcheckerrc"
    settings.write_text("[AnchorCheck]\n[checking]\nmaxrequestspersecond=1000\n", encoding="utf-8")
    done = subprocess.run(
        [
            str(Path(sys.executable).with_name("linkchecker")),
            f"--config={settings}",
            "--no-status",
            "--output=csv",
            "--no-robots",
            # Python runs one thread at a time: more of them only wait for each other.
            "--threads=0",
            "--ignore-url=^(?!http://127)",
            *(f"--ignore-url={anchors}" for anchors in COMPARED_HERE),
            address,
        ],
        capture_output=True,
        text=True,
    )
    rows = [line for line in done.stdout.splitlines() if line and not line.startswith("#")]
    assert rows, done.stderr
    assert done.returncode in (0, 1), done.stderr
    return [
        f"{row['parentname']}: {row['urlname']}: {row['result']} {row['warningstring']}"
        for row in csv.DictReader(io.StringIO("\n".join(rows)), delimiter=";")
    ]


def test_linkchecker_finds_no_dead_link_and_no_missing_section(site: str, tmp_path: Path) -> None:
    assert dead_links(site, tmp_path) == []


def test_linkchecker_sees_a_dead_link_and_a_missing_section(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "index.html").write_text(
        '<!doctype html><title>x</title><a href="b.html#nowhere">b</a><a href="c.html">c</a>',
        encoding="utf-8",
    )
    (pages / "b.html").write_text("<!doctype html><title>b</title><p id=here>", encoding="utf-8")
    with serve(pages) as address:
        found = dead_links(address, tmp_path)
    assert len(found) == 2
    assert any("nowhere" in fault for fault in found)
    assert any("c.html" in fault and "404" in fault for fault in found)


def test_every_anchor_on_its_own_page_has_its_target(built_site: Path) -> None:
    lost = []
    for file in built_site.rglob("*.html"):
        soup = parsed(file)
        ids = _ids(file)
        doubled = len(ids) != len(soup.select("[id]"))
        targets = {unquote(str(a["href"])[1:]) for a in soup.select("a[href^='#']")}
        if doubled or targets - ids:
            lost.append((file.relative_to(built_site).as_posix(), sorted(targets - ids), doubled))
    assert lost == []


def test_every_word_that_is_explained_stands_in_the_glossary(built_site: Path) -> None:
    asked, lost = 0, []
    for file in built_site.rglob("*.html"):
        for link in parsed(file).select("a[href*='glossary/#']"):
            path, _, word = str(link["href"]).partition("#")
            asked += 1
            if unquote(word) not in _ids((file.parent / path / "index.html").resolve()):
                lost.append((file.relative_to(built_site).as_posix(), link["href"]))
    assert lost == []
    assert asked > 400


def test_every_number_to_call_and_every_mailbox_is_valid(built_site: Path) -> None:
    calls = 0
    for file in built_site.rglob("*.html"):
        soup = parsed(file)
        for link in soup.select("a[href^='tel:'], a[href^='mailto:'], a[href^='https://wa.me/']"):
            href = unquote(str(link["href"]))
            parts = urlsplit(href)
            if parts.scheme == "mailto":
                assert is_email(parts.path), href
            elif parts.scheme == "tel":
                calls += 1
                number = parts.path.partition(",")[0]
                assert is_international(number) or is_short_code(number), href
                shown = re.sub(r"\D", "", link.get_text())
                assert re.sub(r"\D", "", parts.path) in shown, f"{href} is shown as {shown}"
            else:
                number = phonenumbers.parse("+" + parts.path.strip("/"))
                assert phonenumbers.is_valid_number(number), href
    assert calls > 100
