"""Absolute addresses, short addresses and QR codes stand on a page only when the site has one."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from bs4 import BeautifulSoup, Tag

from pana.render.components import environment
from pana.site.portal import Portal
from pana.site.sitemap import robots
from pana.site.view import ViewBuilder
from pana.site.write import site_files
from tests.altered import altered

ADDRESS = "https://pana.example/base/"
LOCALES = ("kk", "ru", "en")
PAGES = ("home", "asylum-how-to-apply", "violence-safety")


@pytest.fixture(scope="module")
def published(portal: Portal) -> Portal:
    """The portal as if its address were known."""
    return altered(portal, config=dataclasses.replace(portal.config, site_url=ADDRESS))


@pytest.fixture(scope="module")
def unpublished(portal: Portal) -> Portal:
    """The portal without an address."""
    return altered(portal, config=dataclasses.replace(portal.config, site_url=None))


def page(portal: Portal, locale: str, page_id: str) -> BeautifulSoup:
    view = ViewBuilder(portal, locale, "1").view(portal.page(locale, page_id))
    template = environment(portal.root).get_template("main.html")
    html = template.render(portal=view, page={"content": "<p>Text.</p>"})
    return BeautifulSoup(html, "html.parser")


def one(soup: BeautifulSoup, selector: str) -> Tag:
    found = soup.select(selector)
    assert len(found) == 1, selector
    return found[0]


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("page_id", PAGES)
def test_a_published_page_names_itself_and_its_languages(
    published: Portal, locale: str, page_id: str
) -> None:
    soup = page(published, locale, page_id)
    assert one(soup, "link[rel=canonical]")["href"] == ADDRESS + published.address(locale, page_id)
    alternates = {
        str(link["hreflang"]): str(link["href"]) for link in soup.select("link[rel=alternate]")
    }
    assert alternates == {
        other.tag: ADDRESS + published.address(other.code, page_id)
        for other in published.locales.values()
    }


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("page_id", PAGES)
def test_a_published_page_has_its_short_address_and_a_code_to_scan(
    published: Portal, locale: str, page_id: str
) -> None:
    soup = page(published, locale, page_id)
    short = f"{ADDRESS}go/{page_id}/"
    assert short in soup.get_text()
    assert one(soup, ".sheet-foot .qr svg.qr-code").select("path")
    files = {address for address, _ in site_files(published, "1")}
    assert f"go/{page_id}/index.html" in files


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("page_id", PAGES)
def test_without_an_address_nothing_absolute_stands_on_a_page(
    unpublished: Portal, locale: str, page_id: str
) -> None:
    soup = page(unpublished, locale, page_id)
    assert not soup.select("link[rel=canonical], link[rel=alternate], .qr, [property^='og:']")
    assert "go/" not in soup.get_text()
    assert not soup.select("[data-go], [data-address]")


@pytest.mark.parametrize("locale", LOCALES)
def test_a_safety_page_says_nothing_of_its_subject_to_messengers_and_history(
    published: Portal, locale: str
) -> None:
    soup = page(published, locale, "violence-safety")
    title = published.page(locale, "violence-safety").title
    assert not soup.select("[property^='og:']")
    assert one(soup, "title").get_text() == published.interface[locale].safety.neutral_title
    assert title not in one(soup, "title").get_text()


def test_the_sitemap_is_written_and_named_only_with_an_address(
    published: Portal, unpublished: Portal
) -> None:
    assert "sitemap.xml" in {address for address, _ in site_files(published, "1")}
    assert "sitemap.xml" not in {address for address, _ in site_files(unpublished, "1")}
    assert f"Sitemap: {ADDRESS}sitemap.xml" in robots(ADDRESS).decode()
    assert b"Sitemap" not in robots(None)


def short_page(published: Portal, page_id: str) -> BeautifulSoup:
    """The page at a short address."""
    html = dict(site_files(published, "1"))[f"go/{page_id}/index.html"].decode()
    return BeautifulSoup(html, "html.parser")


@pytest.mark.parametrize("page_id", ["asylum-how-to-apply", "hotline-contacts"])
def test_a_short_address_says_what_it_opens_in_each_language(
    published: Portal, page_id: str
) -> None:
    soup = short_page(published, page_id)
    said = [one(soup, "title").get_text(), str(one(soup, "[property='og:title']")["content"])]
    for locale in LOCALES:
        page = published.page(locale, page_id)
        assert all(page.title in text for text in said)
        assert page.description in str(one(soup, "[property='og:description']")["content"])
    assert one(soup, "[property='og:site_name']")["content"]
    assert len(soup.select("[property^='og:locale']")) == len(LOCALES)


@pytest.mark.parametrize("page_id", ["violence-safety", "fraud"])
def test_a_short_address_of_a_safety_page_tells_nothing(published: Portal, page_id: str) -> None:
    head = str(short_page(published, page_id).head)
    for locale in LOCALES:
        page = published.page(locale, page_id)
        assert page.title not in head
        assert page.description not in head


@pytest.mark.parametrize("page_id", PAGES[1:])
def test_a_short_address_is_spelled_one_way(published: Portal, page_id: str) -> None:
    soup = short_page(published, page_id)
    short = f"{ADDRESS}go/{page_id}/"
    assert one(soup, "link[rel=canonical]")["href"] == short
    assert one(soup, "link[hreflang=x-default]")["href"] == short
    assert one(soup, "[property='og:url']")["content"] == short


def test_the_404_page_below_a_path_begins_its_links_there(published: Portal) -> None:
    html = dict(site_files(published, "1"))["404.html"].decode()
    soup = BeautifulSoup(html, "html.parser")
    wanted = "[src], [href]:not([href^='tel:'], [href='?saved'])"
    links = [str(tag.get("href") or tag.get("src")) for tag in soup.select(wanted)]
    assert links
    assert all(link.startswith("/base/") for link in links)


@pytest.mark.parametrize(
    ("key", "value", "trace"),
    [
        ("repo_url", "https://code.example/pana", "https://code.example/pana/edit/main/docs/"),
        ("report_email", "box@test.example", "mailto:box@test.example?subject="),
    ],
)
def test_edit_and_report_stand_on_a_page_only_when_set_up(
    portal: Portal, key: str, value: str, trace: str
) -> None:
    empty = dataclasses.replace(portal.config, repo_url=None, report_email=None)
    without = altered(portal, config=empty)
    setting: dict[str, Any] = {key: value}
    with_it = altered(portal, config=dataclasses.replace(empty, **setting))
    assert trace in str(page(with_it, "en", "asylum"))
    assert trace not in str(page(without, "en", "asylum"))
    assert not page(without, "en", "asylum").select("a[href*='mailto:'][href*='subject']")
