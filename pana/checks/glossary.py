"""The glossary: one term per concept in each language, in the letters of that language."""

from __future__ import annotations

from collections.abc import Iterator

from pana.errors import Problem
from pana.records.glossary import Term
from pana.site.portal import Portal


def _doubles(portal: Portal) -> Iterator[Problem]:
    first: dict[tuple[str, str], Term] = {}
    for term in portal.glossary.values():
        for locale, word in term.term.items():
            known = first.setdefault((locale, word.lower()), term)
            if known is not term:
                yield Problem(
                    term.path,
                    term.line,
                    f'`{term.id}`: "{word}" is already the term of `{known.id}` '
                    f"({known.path}:{known.line}).",
                    "Each concept has a term of its own in each language.",
                )


def _letters(portal: Portal) -> Iterator[Problem]:
    for term in portal.glossary.values():
        for locale, word in term.term.items():
            language = portal.languages.get(locale)
            if language and language.knows_letters and not language.letters.search(word.lower()):
                yield Problem(
                    term.path,
                    term.line,
                    f'`{term.id}`: "{word}" has no letter of {portal.locales[locale].english}.',
                    "Write the term as the law of that language does.",
                )


def _forbids_itself(portal: Portal) -> Iterator[Problem]:
    for term in portal.glossary.values():
        for locale, forms in term.forbidden.items():
            word = term.term.get(locale, "")
            if word.lower() in (form.lower() for form in forms):
                yield Problem(
                    term.path,
                    term.line,
                    f'`{term.id}`: "{word}" is the term and forbidden, too.',
                    "Take it out of `forbidden`.",
                )


def check_glossary(portal: Portal) -> list[Problem]:
    """Report terms that stand for two concepts, in foreign letters, or that forbid themselves."""
    return [*_doubles(portal), *_letters(portal), *_forbids_itself(portal)]
