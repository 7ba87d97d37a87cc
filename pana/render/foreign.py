"""Words in another language than their page, known by their letters, say which (WCAG 3.1.2).

A voice that reads Kazakh letters or English words with Russian sounds cannot be understood.
"""

from __future__ import annotations

import re

from bs4 import BeautifulSoup
from bs4.element import NavigableString

_KAZAKH = "әғқңөұүһіӘҒҚҢӨҰҮҺІ"
_HAS_KAZAKH = re.compile(f"[{_KAZAKH}]")
_HAS_CYRILLIC = re.compile(f"[А-Яа-яЁё{_KAZAKH}]")
# One Latin word alone is a name or an abbreviation, which belong to every language.
_LATIN_PHRASE = re.compile(r"[A-Za-z]{2}[^\n]* \(?[A-Za-z]{2}")
_KAZAKH_WORD = rf"\w*[{_KAZAKH}]\w*"
_CYRILLIC_WORD = rf"[А-Яа-яЁё{_KAZAKH}]+"
_RUNS = {
    "ru": re.compile(rf"{_KAZAKH_WORD}(?:[ -]{_KAZAKH_WORD})*"),
    "en": re.compile(rf"{_CYRILLIC_WORD}(?:[ -]{_CYRILLIC_WORD})*"),
}
# The portal's own name has no letter that Russian lacks.
_KAZAKH_NAMES = frozenset({"Пана"})


def language_of(text: str, locale: str) -> str:
    """Return the language of a name or title by its letters; "" where it is that of the page.

    Args:
        text: a text that is in one language.
        locale: locale code of the page.
    """
    if _HAS_KAZAKH.search(text) or text in _KAZAKH_NAMES:
        return "" if locale == "kk" else "kk"
    if _HAS_CYRILLIC.search(text):
        return "ru" if locale == "en" else ""
    return "en" if locale in ("kk", "ru") and _LATIN_PHRASE.search(text) else ""


def mark_foreign_words(soup: BeautifulSoup, locale: str) -> None:
    """Wrap runs of words that the page's language cannot have in elements with their language.

    Args:
        soup: the page's text; parts that say their language stay as they are.
        locale: locale code of the page; in Kazakh no letter tells Russian words.
    """
    run = _RUNS.get(locale)
    if run is None:
        return
    for text in list(soup.find_all(string=run)):
        if any(parent.has_attr("lang") for parent in text.parents):
            continue
        end = 0
        for match in run.finditer(text):
            text.insert_before(text[end : match.start()])
            span = soup.new_tag("span", attrs={"lang": language_of(match[0], locale)})
            span.string = match[0]
            text.insert_before(span)
            end = match.end()
        text.replace_with(NavigableString(text[end:]))
