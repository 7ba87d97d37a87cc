"""References: the ground of a claim in the reader's language, reachable and named for everybody."""

from __future__ import annotations

import dataclasses
import datetime
import re
from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup

from pana.records.evidence import Basis, Evidence
from pana.records.sources import Source
from pana.render.page import PageRenderer
from pana.render.reference import ShownReference, show_reference
from pana.site.portal import Portal
from tests.altered import altered
from tests.render.conftest import Render

LOCALES = ("kk", "ru", "en")


@pytest.fixture
def record(portal: Portal) -> Evidence:
    """A real record with one law whose number is known, and one source."""
    law = next(
        id
        for id, s in portal.sources.items()
        if s.kind == "law" and s.number and set(s.title) >= set(LOCALES)
    )
    source = next(id for id, s in portal.sources.items() if s.url and s.version)
    return dataclasses.replace(
        next(iter(portal.evidence.values())),
        basis=(Basis(law, "12", "3", None, True),),
        sources=(source,),
        checked=datetime.date(2026, 11, 5),
    )


def reference(portal: Portal, record: Evidence, locale: str) -> ShownReference:
    return show_reference(record, portal.sources, locale, portal.interface[locale])


@pytest.mark.parametrize(
    ("locale", "article", "paragraph"),
    [("kk", "12-бап", "3-тармақ"), ("ru", "ст. 12", "п. 3"), ("en", "Art. 12", "para. 3")],
)
def test_a_legal_basis_is_written_as_the_language_writes_it(
    portal: Portal, record: Evidence, locale: str, article: str, paragraph: str
) -> None:
    shown = reference(portal, record, locale).legal_basis
    law = portal.sources[record.basis[0].law]
    assert law.title[locale] in shown
    assert str(law.number) in shown
    assert article in shown
    assert paragraph in shown


@pytest.mark.parametrize("locale", LOCALES)
def test_a_text_that_was_not_read_is_called_so_and_its_article_is_not_given(
    portal: Portal, record: Evidence, locale: str
) -> None:
    basis = dataclasses.replace(record.basis[0], seen=False)
    shown = reference(portal, dataclasses.replace(record, basis=(basis,)), locale).legal_basis
    remark = portal.interface[locale].record.not_seen
    assert f"({remark})" in shown
    assert "12" not in shown.replace(portal.sources[basis.law].title[locale], "").replace(
        str(portal.sources[basis.law].number), ""
    )
    assert remark not in reference(portal, record, locale).legal_basis


@pytest.mark.parametrize(
    ("locale", "month"), [("kk", "қараша"), ("ru", "ноября"), ("en", "November")]
)
def test_dates_are_words(portal: Portal, record: Evidence, locale: str, month: str) -> None:
    source = dataclasses.replace(portal.sources[record.sources[0]], version="2025-11-17")
    changed = altered(portal, sources={**portal.sources, source.id: source})
    shown = reference(changed, record, locale)
    assert month in shown.sources[0].date_text
    assert not re.search(r"\d{4}-\d{2}", shown.sources[0].date_text)


@pytest.mark.parametrize(
    ("locale", "month"), [("kk", "қараша"), ("ru", "ноября"), ("en", "November")]
)
def test_a_page_says_when_its_claims_were_compared_and_how_sure_each_is(
    built_site: Path, portal: Portal, locale: str, month: str
) -> None:
    file = built_site / portal.address(locale, "asylum") / "index.html"
    block = BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser").select_one(".references")
    assert block is not None
    compared = block.select_one("h2 + p")
    assert compared is not None
    assert month in compared.get_text()
    words = {portal.interface[locale].record.confidence[level] for level in ("high", "medium")}
    assert words <= {part.get_text() for part in block.select(".how-sure")}


@pytest.mark.parametrize("locale", LOCALES)
def test_a_source_without_a_date_says_so(portal: Portal, record: Evidence, locale: str) -> None:
    source = dataclasses.replace(portal.sources[record.sources[0]], version=None)
    changed = altered(portal, sources={**portal.sources, source.id: source})
    date = reference(changed, record, locale).sources[0].date_text
    assert date == portal.interface[locale].record.date_unknown


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("confidence", ["high", "medium", "low"])
def test_how_sure_a_record_is_stands_in_words(
    portal: Portal, record: Evidence, locale: str, confidence: str
) -> None:
    changed = dataclasses.replace(record, confidence=confidence)  # type: ignore[arg-type]
    said = {c: portal.interface[locale].record.confidence[c] for c in ("high", "medium", "low")}
    assert reference(portal, changed, locale).said_by == said[confidence]
    assert len(set(said.values())) == 3


def only_in(portal: Portal, language: str) -> tuple[str, Source]:
    """An evidence id all of whose sources have a title in one language alone; that source."""
    for record in portal.evidence.values():
        sources = [portal.sources[id] for id in record.sources]
        if len(sources) == 1 and set(sources[0].title) == {language}:
            return record.id, sources[0]
    raise AssertionError(f"no record rests on one source with a title in {language} alone")


@pytest.mark.parametrize(("locale", "language"), [("kk", "en"), ("ru", "en"), ("en", "ru")])
def test_a_title_in_another_language_carries_its_language(
    portal: Portal, render: Render, locale: str, language: str
) -> None:
    id, source = only_in(portal, language)
    shown = render(f"Text.[^{id}]", locale).select_one(".references li [lang]")
    assert shown is not None
    assert (shown["lang"], shown.get_text()) == (language, source.title[language])


def test_a_title_in_the_pages_own_language_carries_none(portal: Portal, render: Render) -> None:
    id, _ = only_in(portal, "en")
    assert not render(f"Text.[^{id}]", "en").select(".references li [lang]")


def with_remarks(portal: Portal) -> list[tuple[str, Source]]:
    """Evidence ids that rest on one source alone which has remarks; with that source."""
    found = []
    for record in portal.evidence.values():
        sources = [portal.sources[id] for id in record.sources]
        if len(sources) == 1 and sources[0].remarks:
            found.append((record.id, sources[0]))
    assert found
    return found


@pytest.mark.parametrize("locale", LOCALES)
def test_what_is_said_of_a_source_is_in_the_pages_language_and_outside_its_title(
    portal: Portal, render: Render, locale: str
) -> None:
    id, source = with_remarks(portal)[0]
    shown = render(f"Text.[^{id}]", locale).select_one(".references li")
    assert shown is not None
    words = portal.interface[locale].record.remark
    title, _ = source.title_in(locale)
    said = "; ".join(words[remark] for remark in source.remarks)
    assert f"{title} ({said})" in shown.get_text()
    link = shown.select_one("a")
    assert link is not None
    assert link.get_text() == title


def test_each_remark_of_the_schema_has_its_words_in_each_language(portal: Portal) -> None:
    schema = yaml.safe_load((portal.root / "data/schemas/sources.yml").read_text("utf-8"))
    known = schema["$defs"]["source"]["properties"]["remarks"]["items"]["enum"]
    for locale in LOCALES:
        words = portal.interface[locale].record.remark.raw()
        assert sorted(words) == known, locale


@pytest.mark.parametrize("locale", LOCALES)
def test_numbers_and_ways_back_have_names(portal: Portal, render: Render, locale: str) -> None:
    first, second = list(portal.evidence)[:2]
    page = render(f"One.[^{first}] Two.[^{second}] Again.[^{first}]", locale)
    words = portal.interface[locale].record
    names = [str(a["aria-label"]) for a in page.select("a.footnote-ref")]
    assert names == [words.reference.format(number=n) for n in (1, 2, 1)]
    back = page.select("a.footnote-backref")
    assert len(back) == 3
    assert all(a["aria-label"] == words.back and "title" not in a.attrs for a in back)
    ids = {str(tag["id"]) for tag in page.select("[id]")}
    assert all(str(a["href"])[1:] in ids for a in page.select("a[href^='#']"))


@pytest.mark.parametrize("locale", LOCALES)
def test_the_list_of_sources_is_a_named_section_after_the_text(
    portal: Portal, render: Render, locale: str
) -> None:
    page = render(f"Text.[^{next(iter(portal.evidence))}]", locale)
    section = page.select_one("section.references")
    assert section is not None
    heading = section.find(id=str(section["aria-labelledby"]))
    assert heading is not None
    assert heading.get_text() == portal.interface[locale].site.references
    assert not section.find_next_siblings()


def test_no_break_spaces_of_a_date_stay_in_a_reference(portal: Portal, render: Render) -> None:
    id, source = next(
        (e.id, s)
        for e in portal.evidence.values()
        for s in [portal.sources[e.sources[0]]]
        if s.version and len(s.version) == 10
    )
    shown = render(f"Text.[^{id}]", "ru").select_one(".references li")
    assert shown is not None
    assert "\u202fг." in shown.get_text(), source.id


@pytest.mark.parametrize("locale", LOCALES)
def test_every_record_can_be_shown_on_one_line(portal: Portal, locale: str) -> None:
    renderer = PageRenderer(portal, portal.page(locale, "asylum"))
    for id in portal.evidence:
        shown = reference(portal, portal.evidence[id], locale)
        assert shown.sources
        expanded = renderer.before_markdown(f"[^{id}]")
        assert len(expanded.strip().splitlines()) == 3
