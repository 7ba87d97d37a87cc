"""No page has words in the letters of another language without saying which language it is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from tests.site.parsed import parsed

KAZAKH = re.compile(r"[әғқңөұүһі]", re.IGNORECASE)
# Numbers of orders hold the two letters of the republic: «№ ҚР ДСМ-203».
ORDER_NUMBER = re.compile(r"ҚР ДСМ-[\d/]+")
CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
# Single Latin words and names of organisations belong to every language; sentences do not.
ENGLISH = re.compile(r"(?<!\S)(?:the|of|and|on|to|for|in|from)(?!\S)")


def unsaid(soup: BeautifulSoup, foreign: re.Pattern[str], own: str) -> list[str]:
    """Return the texts with foreign letters or words whose nearest language is the page's own."""
    found = []
    for text in soup.find_all(string=foreign):
        inside = [parent for parent in text.parents if isinstance(parent, Tag)]
        if any("contact-name" in parent.get("class", []) for parent in inside):
            continue  # An organisation's own name.
        said = next((parent["lang"] for parent in inside if parent.has_attr("lang")), None)
        if said == own and foreign.search(ORDER_NUMBER.sub("", text)):
            found.append(" ".join(text.split()))
    return found


@pytest.mark.parametrize(
    ("locale", "foreign"),
    [("ru", KAZAKH), ("en", KAZAKH), ("en", CYRILLIC), ("kk", ENGLISH), ("ru", ENGLISH)],
)
def test_foreign_words_say_their_language(
    built_site: Path, locale: str, foreign: re.Pattern[str]
) -> None:
    found: set[str] = set()
    for file in (built_site / locale).rglob("index.html"):
        found.update(unsaid(parsed(file), foreign, locale))
    assert found == set()


def test_unsaid_words_are_seen() -> None:
    html = '<html lang="ru"><p>Слово БОСҚЫН и <b lang="kk">пана, босқын</b></p></html>'
    assert unsaid(BeautifulSoup(html, "html.parser"), KAZAKH, "ru") == ["Слово БОСҚЫН и"]
