"""Forms that the glossary forbids in the text of pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pana.checks.texts import titles_of
from pana.errors import Problem
from pana.pages.markdown import DIRECTIVE, LINK, REFERENCE, outside_code
from pana.pages.page import Page
from pana.parity.compare import excepted
from pana.records.glossary import Term
from pana.site.portal import Portal

_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"")
# A Kazakh or Russian word carries endings; a short word with endings may be another word.
_SHORT, _ENDING = 5, r"\w{0,5}"
Forms = tuple[tuple[str, re.Pattern[str], str], ...]


def _pattern(form: str) -> re.Pattern[str]:
    words = [re.escape(word) for word in form.lower().split()]
    # Without its last vowel a word stands for its other cases: тұлға, тұлғаның; апатрид, апатрида.
    ends = [
        (word[:-1] if len(word) > _SHORT and word[-1] in "аяеиыойәіүө" else word)
        + (_ENDING if len(word) >= _SHORT else "")
        for word in words
    ]
    return re.compile(r"\b" + r"\s+".join(ends) + r"\b")


@lru_cache(maxsize=32)
def _forms(terms: tuple[tuple[str, str], ...]) -> Forms:
    return tuple((form, _pattern(form), term) for form, term in terms)


def forms_of(glossary: dict[str, Term], locale: str) -> Forms:
    """Return the forbidden forms of a language: as written, as a pattern, and the right term."""
    return _forms(
        tuple(
            (form, term.term.get(locale, ""))
            for term in glossary.values()
            for form in term.forbidden.get(locale, ())
        )
    )


def _searched(text: str) -> str:
    """Return the text in which terms are looked for: not in quotations, where people are cited."""
    text = LINK.sub(lambda m: m["text"], DIRECTIVE.sub(" ", REFERENCE.sub("", text)))
    return _QUOTED.sub(" ", text).lower()


@lru_cache(maxsize=1024)
def _of_page(page: Page, forms: Forms) -> tuple[Problem, ...]:
    return tuple(_found(page, forms))


def _found(page: Page, forms: Forms) -> Iterator[Problem]:
    lines = [
        (section.id, line)
        for section in page.sections
        for line in ((section.line, section.title), *outside_code(list(section.lines)))
    ]
    lines += [
        ("", (title.line, title.text)) for title in titles_of(page) if title.name != "`keywords`"
    ]
    for section, (number, text) in lines:
        if excepted(page, "terms", section):
            continue
        for form, pattern, term in forms:
            if pattern.search(_searched(text)):
                yield Problem(
                    page.file,
                    number,
                    f'"{form}" is not the word for this.',
                    f'Write "{term}"; the glossary says why.',
                )


def check_terms(portal: Portal) -> list[Problem]:
    """Report words that the glossary forbids, in titles and texts of pages."""
    return [
        problem
        for page in portal.pages.values()
        for problem in _of_page(page, forms_of(portal.glossary, page.locale))
    ]
