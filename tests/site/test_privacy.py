"""The site asks nothing of another host, and its policy forbids it to."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from tests.site.parsed import parsed

# What a browser loads without being asked. Links that a reader taps are not among them.
LOADING = {
    "script": ("src",),
    "img": ("src", "srcset"),
    "iframe": ("src",),
    "audio": ("src",),
    "video": ("src", "poster"),
    "source": ("src", "srcset"),
    "embed": ("src",),
    "object": ("data",),
    "input": ("src",),
    "form": ("action",),
    "use": ("href", "xlink:href"),
    "image": ("href", "xlink:href"),
    "link": ("href",),
    "base": ("href",),
}
NOT_LOADED = {"canonical", "alternate", "license"}
FOREIGN = re.compile(r"^\s*(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)


def foreign_references(soup: BeautifulSoup) -> list[str]:
    """Return what the page would load from another host by itself."""
    found = []
    for tag in soup.find_all(list(LOADING)):
        assert isinstance(tag, Tag)
        if tag.name == "link" and set(tag.get("rel") or ()) & NOT_LOADED:
            continue
        for attribute in LOADING[tag.name]:
            value = str(tag.get(attribute, ""))
            if any(FOREIGN.match(part) for part in value.split(",")):
                found.append(f"<{tag.name} {attribute}={value}>")
    found += [str(tag) for tag in soup.find_all("meta", attrs={"http-equiv": "refresh"})]
    return found


@pytest.mark.parametrize(
    ("html", "count"),
    [
        ('<script src="https://cdn.example/x.js"></script>', 1),
        ('<img src="//cdn.example/x.png">', 1),
        ('<link rel="preconnect" href="https://fonts.example">', 1),
        ('<img srcset="a.png 1x, https://x.example/b.png 2x">', 1),
        ('<a href="https://egov.kz">egov.kz</a>', 0),
        ('<script src="../assets/portal.js"></script>', 0),
        ('<link rel="canonical" href="https://pana.example/">', 0),
    ],
)
def test_foreign_references_are_seen(html: str, count: int) -> None:
    assert len(foreign_references(BeautifulSoup(html, "html.parser"))) == count


def test_no_page_loads_anything_from_another_host(built_site: Path) -> None:
    pages = list(built_site.rglob("*.html"))
    assert len(pages) > 100
    found = {
        str(page.relative_to(built_site)): refs
        for page in pages
        if (refs := foreign_references(parsed(page)))
    }
    assert found == {}


def test_style_sheets_load_nothing_from_another_host(built_site: Path) -> None:
    sheets = list(built_site.rglob("*.css"))
    assert sheets
    for sheet in sheets:
        text = sheet.read_text(encoding="utf-8")
        assert "@import" not in text
        assert not re.search(r"url\(\s*['\"]?(?:https?:)?//", text)


def test_every_page_has_a_policy_without_exceptions(built_site: Path) -> None:
    # The single-file editions carry their style inside; the tests of packs look at their policy.
    pages = [p for p in built_site.rglob("*.html") if p.parent != built_site / "packs"]
    for page in pages:
        soup = parsed(page)
        policy = soup.find("meta", attrs={"http-equiv": "Content-Security-Policy"})
        assert isinstance(policy, Tag), page
        assert "default-src 'none'" in str(policy["content"])
        assert "unsafe" not in str(policy["content"])
        assert soup.select("[style], [onclick], [onload], [onerror], style") == [], page
        scripts = [s for s in soup.find_all("script") if not s.get("src")]
        assert scripts == [], page
