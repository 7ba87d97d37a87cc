"""A fourth language is a folder: Dari, written from right to left, with two pages."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from pana.check import problems_of
from pana.cli import main
from pana.records.yaml_lines import read_yaml
from pana.site.portal import load_portal
from tests.conftest import build

CODE = "fa"
RECORD = """
  - code: fa
    name: دری
    english: Dari
    dir: rtl
    tag: fa-AF
    growing: true
"""
HEADINGS = {
    "danger": "در خطر هستید؟",
    "situations": "وضعیت شما چیست؟",
    "urgent": "عاجل",
    "who-helps": "چه کسی به شما کمک می‌کند",
    "what-to-say": "چه بگویید",
    "other-numbers": "شماره‌های دیگر",
    "no-papers": "بدون اسناد",
}
TITLES = {"index": "معلومات حفاظت، قزاقستان", "contacts/emergency": "شماره‌های عاجل"}


def _dari(text: str, title: str) -> str:
    """Return an English page with a Dari title and headings: the marks and numbers stay."""
    text = re.sub(r"^title: .*$", f"title: {title}", text, flags=re.MULTILINE)
    text = re.sub(
        r"^description: .*$",
        "description: معلومات برای کسانی که حفاظت می‌خواهند.",
        text,
        flags=re.MULTILINE,
    )
    return re.sub(
        r"^(##+ (?:\d+\. )?)[^{\n]*\{#([a-z0-9-]+)\}",
        lambda m: f"{m[1]}{HEADINGS.get(m[2], 'بخش')} {{#{m[2]}}}",
        text,
        flags=re.MULTILINE,
    )


@pytest.fixture(scope="session")
def repository(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the repository's content with two pages in Dari."""
    copy = tmp_path_factory.mktemp("dari")
    for part in ("docs", "data", "overrides", "hooks", "pana"):
        shutil.copytree(root / part, copy / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(root / "mkdocs.yml", copy)
    with (copy / "data" / "locales.yml").open("a", encoding="utf-8") as file:
        file.write(RECORD.lstrip("\n"))
    for path, title in TITLES.items():
        page = copy / "docs" / CODE / f"{path}.md"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(
            _dari((copy / f"docs/en/{path}.md").read_text(encoding="utf-8"), title), "utf-8"
        )
    words = copy / "data" / "interface" / CODE / "site.yml"
    words.parent.mkdir()
    words.write_text("name: پناه\nsearch: جستجو\nmenu: فهرست\n", encoding="utf-8")
    assert main(["--root", str(copy), "translations", "--match-all", "--locale", CODE]) == 0
    return copy


@pytest.fixture(scope="session")
def dari_site(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The copy, built."""
    folder = tmp_path_factory.mktemp("dari-site")
    build(folder, root=repository)
    return folder


def _page(site: Path, address: str) -> BeautifulSoup:
    return BeautifulSoup((site / address).read_text(encoding="utf-8"), "html.parser")


def test_what_is_missing_is_reported_and_stops_nothing(repository: Path) -> None:
    portal = load_portal(repository)
    problems = problems_of(portal)
    assert [str(p) for p in problems if p.severity == "error"] == []
    missing = {p.path for p in problems if "missing in this language" in p.what}
    assert len(missing) == len(portal.directory) - len(TITLES)
    assert f"docs/{CODE}/asylum/index.md" in missing


def test_a_wrong_number_in_the_new_language_is_an_error(repository: Path) -> None:
    page = repository / "docs" / CODE / "contacts" / "emergency.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(
        text.replace("\n\n{{contact emergency-112}}", " ۷ روز.\n\n{{contact emergency-112}}", 1),
        "utf-8",
    )
    try:
        problems = problems_of(load_portal(repository))
    finally:
        page.write_text(text, "utf-8")
    assert any(p.severity == "error" and "this page says 7" in p.what for p in problems)


def test_page_runs_from_right_to_left(dari_site: Path) -> None:
    html = _page(dari_site, f"{CODE}/contacts/emergency/index.html").html
    assert html is not None
    assert (html["dir"], html["lang"]) == ("rtl", "fa-AF")
    assert html.h1 is not None
    assert html.h1.get_text(strip=True) == TITLES["contacts/emergency"]


def test_every_list_of_languages_has_it(dari_site: Path) -> None:
    for address in (
        "index.html",
        "go/home/index.html",
        "en/index.html",
        "kk/contacts/emergency/index.html",
    ):
        links = [a["href"] for a in _page(dari_site, address).find_all("a", hreflang="fa-AF")]
        assert links, address


def test_links_to_pages_that_are_not_written_lead_to_the_source(dari_site: Path) -> None:
    start = dari_site / CODE / "contacts" / "emergency"
    links = [a["href"] for a in _page(start, "index.html").select("main a[href]")]
    inside = [link.partition("#")[0] for link in links if not re.match(r"[a-z]+:|#", link)]
    assert any("/en/" in link for link in inside)
    for link in filter(None, inside):
        target = (start / link).resolve()
        assert (target / "index.html").exists() or target.is_file(), link


def test_phone_numbers_keep_their_order(dari_site: Path) -> None:
    page = _page(dari_site, f"{CODE}/contacts/emergency/index.html")
    assert page.select(".call .number")
    style = next((dari_site / "assets").glob("portal*.css")).read_text(encoding="utf-8")
    rule = re.search(r"\.number,\s*\.phone[^}]*\}", style)
    assert rule and "direction:ltr" in rule[0] and "isolate" in rule[0]


def test_search_folds_letters_of_arabic_script(repository: Path) -> None:
    document, _ = read_yaml(repository / "pana" / "search" / "rules" / "text.yml", "text.yml")
    rules = [(re.compile(one), other) for one, other in document.data["clean"]]

    def clean(text: str) -> str:
        for pattern, other in rules:
            text = pattern.sub(other, text)
        return text

    assert clean("كِتابي") == clean("کتابی")
    assert clean("۱۱۲") == "112"


def test_search_of_the_new_language_is_built(dari_site: Path) -> None:
    assert list((dari_site / "assets" / "search").glob("*fa*.js"))
