"""Texts of records and of the interface say the same in each language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from pana.checks.texts import Text, interface_parallels, parallels_of
from pana.errors import Problem
from pana.languages import Language
from pana.parity.facts import differences, text_facts
from pana.site.portal import Portal

_PLACEHOLDER = re.compile(r"\{[a-z_]*\}")


@lru_cache(maxsize=8192)
def _numbers(source: Text, text: Text, here: Language, there: Language) -> tuple[Problem, ...]:
    return tuple(_different(source, text, here, there))


def _different(source: Text, text: Text, here: Language, there: Language) -> Iterator[Problem]:
    pair = (text_facts(source.text, here, source.line), text_facts(text.text, there, text.line))
    for found in differences(*pair):
        said = [f"{source.locale} says {', '.join(found.missing)}"] if found.missing else []
        said += [f"{text.locale} says {', '.join(found.extra)}"] if found.extra else []
        yield Problem(
            text.path,
            text.line,
            f"{text.name}: {found.kind} differ: {'; '.join(said)}.",
            f"Compare with line {source.line}.",
        )


def _records(portal: Portal) -> Iterator[Problem]:
    source_locale = portal.config.source_locale
    for parallel in parallels_of(portal):
        source = parallel.texts.get(source_locale)
        for locale, text in parallel.texts.items():
            # The official name of a thing may carry a year in one language only.
            is_name = text.name.endswith(", term")
            if source is not None and locale != source_locale and not is_name:
                yield from _numbers(
                    source, text, portal.languages[source_locale], portal.languages[locale]
                )


def _interface(portal: Portal) -> Iterator[Problem]:
    for _, parallel in interface_parallels(portal):
        source = parallel.texts.get(portal.config.source_locale)
        for text in parallel.texts.values():
            if source is None or text is source:
                continue
            if _untranslated(text, portal.languages[text.locale]):
                yield Problem(
                    text.path,
                    text.line,
                    f"{text.name}: the text is still in another language: {text.text}.",
                    f"Translate it; compare with {source.path}:{source.line}.",
                )
            wanted, found = (Counter(_PLACEHOLDER.findall(t.text)) for t in (source, text))
            if wanted != found:
                yield Problem(
                    text.path,
                    text.line,
                    f"{text.name}: the words in braces are {', '.join(found) or 'none'}, "
                    f"in {source.locale} {', '.join(wanted) or 'none'}.",
                    "Keep them as they are: the portal puts a value there.",
                )


# Names that stay as they are in every language.
_NAMES = re.compile(r"\{[^}]*\}|\b(?:WhatsApp|Telegram|UNHCR|PDF|EPUB|HTML|SIM|QR)\b")


def _untranslated(text: Text, language: Language) -> bool:
    """Tell whether a text has words, and none in the letters of its language."""
    left = _NAMES.sub("", text.text).lower()
    has_words = re.search(r"[^\W\d_]{2,}", left)
    return bool(has_words) and language.knows_letters and not language.letters.search(left)


def check_record_parity(portal: Portal) -> list[Problem]:
    """Report numbers that differ between the languages of a record, and lost placeholders."""
    return [*_records(portal), *_interface(portal)]
