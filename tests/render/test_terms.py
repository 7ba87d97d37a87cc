"""Words explained by tap, and lines that the portal fills in."""

from __future__ import annotations

import re

import pytest

from pana.render.generated import GENERATED
from pana.render.page import PageRenderer
from pana.site.portal import Portal
from tests.render.conftest import Render

LOCALES = ("kk", "ru", "en")


@pytest.mark.parametrize("locale", LOCALES)
def test_a_term_keeps_the_words_as_typed_and_leads_to_its_entry(
    portal: Portal, render: Render, locale: str
) -> None:
    link = render("See [THESE words](term:asylum-seeker).", locale).select_one("a.term")
    assert link is not None
    assert link.get_text() == "THESE words"
    assert link["data-explain"] == portal.glossary["asylum-seeker"].explanation[locale]
    assert str(link["href"]) == "../law/glossary/#asylum-seeker"


def test_two_terms_in_one_sentence_stay_two(render: Render) -> None:
    page = render("An [a](term:asylum-seeker) and a [b](term:stateless-person) meet.")
    assert [a.get_text() for a in page.select("a.term")] == ["a", "b"]
    assert page.get_text().strip() == "An a and a b meet."


def test_a_number_inside_a_sentence_is_a_link_to_call(render: Render) -> None:
    page = render("Call {{phone emergency-112}} now.")
    link = page.select_one("p > a.phone")
    assert link is not None
    assert (link["href"], link.get_text()) == ("tel:112", "112")
    assert page.get_text().strip() == "Call 112 now."


def test_a_card_on_its_own_line_is_not_inside_a_paragraph(render: Render) -> None:
    page = render("Before.\n\n{{contact emergency-112}}\n\nAfter.")
    assert page.select_one("article.contact") is not None
    assert not page.select("p article")


@pytest.mark.parametrize("typed", ["{{contact emergency-112}}", "{{ contact  emergency-112 }}"])
def test_spaces_inside_the_braces_do_not_matter(render: Render, typed: str) -> None:
    assert render(typed).select_one("article.contact") is not None


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", ["glossary", "situation", "topics", "translation-status"])
def test_generated_parts_leave_nothing_of_the_command(
    render: Render, locale: str, name: str
) -> None:
    page = render(f"Text.\n\n{{{{{name}}}}}\n", locale, "glossary")
    assert not re.search(r"\{\{|\}\}|⟦|⟧", str(page))
    assert len(page.get_text(strip=True)) > 200


def test_every_generated_part_is_registered_for_real() -> None:
    assert {"offline", "report", "translation-status"} <= set(GENERATED)
    assert all(part.__name__ != "<lambda>" and part.__doc__ for part in GENERATED.values())


def test_contacts_of_a_kind_are_all_published_ones(portal: Portal, render: Render) -> None:
    for kind in ("emergency", "hotline", "un", "state", "ngo"):
        names = [a["aria-label"] for a in render(f"{{{{contacts {kind}}}}}").select("article")]
        assert names == [c.name["en"] for c in portal.contacts.values() if c.kind == kind]


def test_contacts_of_staff_are_never_listed(render: Render) -> None:
    assert not render("{{contacts un-staff}}").select("article")


def test_an_unknown_command_is_an_error(portal: Portal) -> None:
    renderer = PageRenderer(portal, portal.page("en", "asylum"))
    with pytest.raises(KeyError):
        renderer.before_markdown("{{nothing}}")
