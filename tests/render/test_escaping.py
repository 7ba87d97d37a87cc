"""Signs of HTML, quotation marks and template braces in records and texts are shown as text."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from bs4 import BeautifulSoup

from pana.interface import Strings
from pana.render.components import environment
from pana.site.entrance import entrance_pages
from pana.site.portal import Portal
from pana.site.view import ViewBuilder
from tests.altered import altered
from tests.render.conftest import Render

EVIL = """<b>bold</b> "double" 'single' {{7*7}} <script>alert(1)</script> & &lt;"""
LOCALES = ("kk", "ru", "en")


def evil(name: str) -> dict[str, str]:
    return dict.fromkeys(LOCALES, f"{name} {EVIL}")


def assert_text(soup: BeautifulSoup, *texts: str) -> None:
    """The page shows each text as it is, and has no element that somebody typed."""
    words = soup.get_text()
    for text in texts:
        assert text in words or any(
            text in str(value) for tag in soup.find_all() for value in tag.attrs.values()
        ), text
    assert not soup.find_all("b", string="bold")
    assert not [s for s in soup.find_all("script") if "alert" in s.get_text()]
    assert "49" not in words or "49" in "".join(texts)


def with_meta(portal: Portal, locale: str, page_id: str, **meta: Any) -> Portal:
    """The portal with other front matter on one page."""
    page = portal.page(locale, page_id)
    changed = dataclasses.replace(page, meta={**page.meta, **meta})
    return altered(portal, pages={**portal.pages, (locale, page_id): changed})


@pytest.mark.parametrize("locale", LOCALES)
def test_in_a_contact(portal: Portal, render: Render, locale: str) -> None:
    contact = dataclasses.replace(
        portal.contacts["unhcr-almaty"],
        name=evil("name"),
        what_for=evil("for"),
        say_first=evil("first"),
        caution=evil("care"),
        address=evil("street"),
        cost=evil("cost"),
        confidence="high",
    )
    changed = altered(portal, contacts={**portal.contacts, contact.id: contact})
    page = render(f"{{{{contact {contact.id}}}}}", locale, portal=changed)
    assert_text(page, *(f"{n} {EVIL}" for n in ("name", "for", "first", "care", "street", "cost")))
    assert page.select("article")[0]["aria-label"] == f"name {EVIL}"


@pytest.mark.parametrize("locale", LOCALES)
def test_in_a_term_and_the_glossary(portal: Portal, render: Render, locale: str) -> None:
    term = dataclasses.replace(
        portal.glossary["asylum-seeker"], term=evil("term"), explanation=evil("means")
    )
    changed = altered(portal, glossary={**portal.glossary, term.id: term})
    text = '[typed "words" & <](term:asylum-seeker)\n\n{{glossary}}'
    page = render(text, locale, "glossary", portal=changed)
    link = page.select_one("a.term")
    assert link is not None
    assert link["data-explain"] == f"means {EVIL}"
    assert link.get_text() == 'typed "words" & <'
    assert_text(page, f"term {EVIL}", f"means {EVIL}")


@pytest.mark.parametrize("locale", LOCALES)
def test_in_a_card(portal: Portal, render: Render, locale: str, tmp_path: Path) -> None:
    for part in ("data", "overrides"):
        shutil.copytree(portal.root / part, tmp_path / part)
    card = {
        "id": "probe",
        "title": evil("title"),
        "text": evil("text"),
        "caution": evil("care"),
        "basis": [],
    }
    text = yaml.safe_dump({"cards": [card]}, allow_unicode=True)
    (tmp_path / "data" / "cards.yml").write_text(text, encoding="utf-8")
    changed = altered(portal, root=tmp_path)
    page = render("{{card probe}}", locale, "show-this", portal=changed)
    assert_text(page, f"title {EVIL}", f"text {EVIL}", f"care {EVIL}")


@pytest.mark.parametrize("locale", LOCALES)
def test_in_a_source(portal: Portal, render: Render, locale: str) -> None:
    record = next(e for e in portal.evidence.values() if e.basis)
    changed_sources = {
        id: dataclasses.replace(
            portal.sources[id], title=evil(f"title of {id}"), publisher=f"by {EVIL}"
        )
        for id in (*record.sources, record.basis[0].law)
    }
    changed = altered(portal, sources={**portal.sources, **changed_sources})
    page = render(f"Text.[^{record.id}]", locale, portal=changed)
    assert_text(
        page,
        f"by {EVIL}",
        f"title of {record.sources[0]} {EVIL}",
        f"title of {record.basis[0].law} {EVIL}",
    )


def whole_page(portal: Portal, locale: str, page_id: str) -> BeautifulSoup:
    page = portal.page(locale, page_id)
    view = ViewBuilder(portal, locale, "1").view(page)
    template = environment(portal.root).get_template("main.html")
    html = template.render(portal=view, page={"content": "<p>Text.</p>"})
    return BeautifulSoup(html, "html.parser")


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("page_id", ["asylum-how-to-apply", "home", "violence-safety"])
def test_in_a_pages_title_description_and_time_limits(
    portal: Portal, locale: str, page_id: str
) -> None:
    limit = portal.page(locale, "asylum-how-to-apply").meta["time_limits"][0]
    changed = with_meta(
        portal,
        locale,
        page_id,
        title=f"title {EVIL}",
        description=f"says {EVIL}",
        time_limits=[limit | {"label": f"limit {EVIL}"}],
    )
    soup = whole_page(changed, locale, page_id)
    assert_text(soup, f"title {EVIL}", f"says {EVIL}")
    description = soup.select_one("meta[name=description]")
    assert description is not None
    assert description["content"] == f"says {EVIL}"


@pytest.mark.parametrize(
    ("label", "amount"),
    [("Don't wait: 3 months", 3), ("Don't wait: 9 days", 9), ('"Now" & within 34 days', 34)],
)
def test_the_number_of_a_time_limit_is_set_large_and_nothing_else_changes(
    portal: Portal, label: str, amount: int
) -> None:
    id = "asylum-how-to-apply"
    limit = portal.page("en", id).meta["time_limits"][0] | {"label": label, "amount": amount}
    soup = whole_page(with_meta(portal, "en", id, time_limits=[limit]), "en", id)
    shown = soup.select_one(".time-limits li")
    assert shown is not None
    assert shown.get_text() == label
    assert [b.get_text() for b in shown.select("b")] == [str(amount)]


def poisoned(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: poisoned(v) for key, v in value.items()}
    return f"{value} {EVIL.replace('{{7*7}}', '')}" if isinstance(value, str) else value


@pytest.mark.parametrize("page_id", ["asylum-how-to-apply", "home", "violence-safety"])
def test_in_every_word_of_the_interface(portal: Portal, render: Render, page_id: str) -> None:
    words = {code: Strings(poisoned(portal.interface[code].raw()), "t") for code in LOCALES}
    changed = altered(portal, interface=words)
    assert_text(whole_page(changed, "en", page_id))
    text = (
        "> [!NOTE]\n> Text.[^def-two-groups]\n\n{{contact unhcr-almaty}}\n\n{{situation}}\n\n"
        "{{report}}\n\n{{topics}}\n\n{{translation-status}}\n"
    )
    assert_text(render(text, portal=changed))
    for file, content in entrance_pages(changed, "1"):
        if file in ("index.html", "404.html"):
            assert_text(BeautifulSoup(content.decode(), "html.parser"))
