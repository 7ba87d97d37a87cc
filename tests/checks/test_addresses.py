"""Published addresses never die."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from pana.cli import main
from pana.published.addresses import check_addresses
from pana.render.page import PageRenderer
from pana.site.portal import load_portal
from pana.site.redirects import redirect_pages
from tests.faults.copies import Copy

ROOT = Path(__file__).resolve().parents[2]
REPLACED = """
pages:
  - {id: work, path: life/job, by: work, since: '2027-01-15', withdrawn: false}
  - {id: pets, path: life/pets, by: work, since: '2027-01-15', withdrawn: true}
sections:
  - {page: work, id: taxes, by: iin, since: '2027-01-15'}
"""


@pytest.fixture
def content(tmp_path: Path) -> Copy:
    copy = Copy.of(ROOT, tmp_path)
    main(["--root", str(tmp_path), "addresses", "--add"])
    copy.write("data/addresses/replaced.yml", REPLACED)
    return copy


def test_moved_pages_lead_on_and_withdrawn_ones_say_what_replaced_them(content: Copy) -> None:
    portal = load_portal(content.root)
    assert check_addresses(portal) == []
    pages = dict(redirect_pages(portal))
    assert "go/pets/index.html" in pages and "go/work/index.html" not in pages
    moved = BeautifulSoup(pages["kk/life/job/index.html"], "html.parser")
    refresh = moved.find("meta", attrs={"http-equiv": "refresh"})
    assert refresh is not None and "../work/" in str(refresh)
    withdrawn = BeautifulSoup(pages["ru/life/pets/index.html"], "html.parser")
    assert withdrawn.find("meta", attrs={"http-equiv": "refresh"}) is None
    assert "2027" in withdrawn.get_text()


def test_old_section_id_still_leads_somewhere(content: Copy) -> None:
    portal = load_portal(content.root)
    renderer = PageRenderer(portal, portal.page("kk", "work"))
    html = renderer.after_markdown('<h2 id="iin">ЖСН</h2>')
    assert html.index('id="taxes"') < html.index('id="iin"')


def test_record_that_leads_nowhere_is_an_error(content: Copy) -> None:
    content.write("data/addresses/replaced.yml", REPLACED.replace("by: iin", "by: inn"))
    said = [str(p) for p in check_addresses(load_portal(content.root))]
    assert any("no section #inn" in line and line.startswith("data/addresses/") for line in said)


def test_the_list_only_grows(content: Copy) -> None:
    before = content.read("data/addresses/published.yml")
    main(["--root", str(content.root), "addresses", "--add"])
    assert content.read("data/addresses/published.yml") == before
