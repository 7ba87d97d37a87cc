"""The script of one language's search: lunr, our code, the rules and the index, in one file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from functools import cache
from typing import Any

from pana.search.documents import SearchPage, SearchTerm, as_data
from pana.search.engine import Engine, library_sources, script_sources
from pana.search.rules import load_rules
from pana.site.assets import minified_script

_LICENCES = (
    "/*! lunr 2.3.9, (c) Oliver Nightingale, MIT licence. lunr-languages: Russian stemmer, "
    "(c) 2014 Mihai Valentin, (c) 2010 Oleg Mazko, Mozilla Public Licence 1.1, "
    "http://www.mozilla.org/MPL/. Everything else: Pana. */\n"
)


#: lunr's own lists of stop words, which search does not use: ours are in rules/stopwords.yml.
_STOP_LIST = re.compile(r"(generateStopWordFilter\()(?:\[[^\]]*\]|'[^']*'\.split\(' '\))(?=\))")


@cache
def code() -> str:
    """Return lunr (without its lists of stop words) and our scripts, made small."""
    libraries = (_STOP_LIST.sub(r"\1[]", text) for text in library_sources())
    return ";".join(minified_script(text) for text in (*libraries, *script_sources()))


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _as_script(value: Any) -> str:
    """Return a value as JavaScript. A browser reads JSON in a string faster than a literal."""
    text = _compact(value).replace("\\", "\\\\").replace("'", "\\'")
    return f"JSON.parse('{text}')".replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def build_indexes(
    pages: Iterable[SearchPage],
    terms: Iterable[SearchTerm],
    engine: Engine | None = None,
    only: str | None = None,
) -> dict[str, Any]:
    """Build the index of every locale.

    Args:
        pages: pages of all locales; a locale's index also holds the words that lead to the other
            locales' pages.
        terms: the glossary's everyday words.
        engine: used when given, else a new one.
        only: build this locale's index alone.

    Returns:
        The index by locale, as plain data that `PanaSearch.open` reads.
    """
    ranking = load_rules()["ranking"]
    by_locale: dict[str, list[dict[str, Any]]] = {}
    for page in pages:
        by_locale.setdefault(page.locale, []).append(as_data(page, ranking))
    engine = engine or Engine()
    engine.keep("pages", "given", given=by_locale)
    engine.keep("terms", "given", given=[asdict(term) for term in terms])
    return {
        locale: engine.call("PanaSearch.build(rules, pages, terms, locale)", locale=locale)
        for locale in ([only] if only else by_locale)
    }


def search_script(index: Mapping[str, Any]) -> bytes:
    """Return the script that a page of the index's locale loads when its reader goes to search."""
    rules, language = load_rules(), index["language"]
    # Queries ask for the stop words of the reader's language only.
    own = {**rules, "stopwords": {language: rules["stopwords"].get(language, [])}}
    data = _as_script({"rules": own, "index": index})
    return f"{_LICENCES}{code()};PanaSearch.data={data};".encode()


def search_scripts(pages: Sequence[SearchPage], terms: Sequence[SearchTerm]) -> dict[str, bytes]:
    """Return the search script of every locale that has pages."""
    return {locale: search_script(index) for locale, index in build_indexes(pages, terms).items()}
