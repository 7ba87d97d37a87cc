"""The weekly report: what linkchecker found, as a list that an editor can work through."""

from __future__ import annotations

from pathlib import Path

from pana.links.report import DeadLink, as_markdown, read_findings, without_blocked
from pana.records.sources import load_sources

BASE = "http://127.0.0.1:5000/"
OUTPUT = """# created by LinkChecker
urlname;parentname;base;result;warningstring;infostring;valid;url
x;http://127.0.0.1:5000/kk/;;404 Not Found;;;False;https://gone.example/x
x;http://127.0.0.1:5000/ru/;;404 Not Found;;;False;https://gone.example/x
y;http://127.0.0.1:5000/kk/;;Timeout;;;False;https://slow.example/y
z;http://127.0.0.1:5000/kk/;;200 OK;;;True;https://fine.example/z
"""


def test_a_dead_link_is_told_once_with_all_its_pages() -> None:
    assert read_findings(OUTPUT, BASE) == [
        DeadLink("https://gone.example/x", "404 Not Found", ("kk/", "ru/")),
        DeadLink("https://slow.example/y", "Timeout", ("kk/",)),
    ]


def test_hosts_that_refuse_machines_are_left_out() -> None:
    left = without_blocked(read_findings(OUTPUT, BASE), ["slow.example"])
    assert [link.url for link in left] == ["https://gone.example/x"]


def test_the_report_names_the_record_of_a_source(root: Path) -> None:
    sources, _ = load_sources(root / "data")
    source = next(s for s in sources.values() if s.url)
    text = as_markdown([DeadLink(str(source.url), "410 Gone", ("kk/asylum/",))], sources)
    assert f"`{source.path}:{source.line}`" in text
    assert "410 Gone" in text


def test_nothing_dead_makes_no_report() -> None:
    assert as_markdown([], {}) == ""
