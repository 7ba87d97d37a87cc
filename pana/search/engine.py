"""The search engine: the browser's own scripts, run in V8, so that index and query never differ."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

from py_mini_racer import MiniRacer

from pana.search.rules import load_rules

BROWSER = Path(__file__).parent / "browser"

#: lunr and its Russian stemmer (Snowball), as installed packages carry them.
LIBRARIES = (
    ("mkdocs", "mkdocs/contrib/search/templates/search/lunr.js"),
    ("mkdocs", "mkdocs/contrib/search/lunr-language/lunr.stemmer.support.js"),
    ("mkdocs", "mkdocs/contrib/search/lunr-language/lunr.ru.js"),
)
#: Scripts that run in the browser and here, in this order.
SHARED = (
    "letters.js",
    "kazakh-stemmer.js",
    "text.js",
    "readings.js",
    "analysis.js",
    "codec.js",
    "index.js",
    "match.js",
    "rank.js",
    "search.js",
)
#: Scripts that only build.
BUILDING = ("build.js",)


@cache
def library_sources() -> tuple[str, ...]:
    """Return the sources of lunr and the Russian stemmer from the installed packages."""
    return tuple(
        Path(str(distribution(package).locate_file(path))).read_text(encoding="utf-8")
        for package, path in LIBRARIES
    )


def script_sources(names: Iterable[str] = SHARED) -> tuple[str, ...]:
    """Return the sources of our own browser scripts."""
    return tuple((BROWSER / name).read_text(encoding="utf-8") for name in names)


class Engine:
    """The search scripts loaded into V8.

    Arguments and results pass as JSON.
    """

    def __init__(self, rules: Mapping[str, Any] | None = None) -> None:
        """Load the scripts; `rules` take the place of the repository's when given."""
        self._racer = MiniRacer()
        for source in (*library_sources(), *script_sources((*SHARED, *BUILDING))):
            self._racer.eval(source)
        self._racer.eval(f"var rules = {json.dumps(rules or load_rules())};")

    def call(self, expression: str, **values: Any) -> Any:
        """Evaluate a JavaScript expression.

        Args:
            expression: may name `rules`, `PanaSearch`, earlier `keep` names and the values.
            values: anything that JSON can hold.

        Returns:
            The expression's value, read back from JSON.
        """
        names = ", ".join(values)
        given = ", ".join(json.dumps(value) for value in values.values())
        code = f"JSON.stringify((function ({names}) {{ return {expression}; }})({given}))"
        result = self._racer.eval(code)
        return None if result is None else json.loads(str(result))

    def keep(self, name: str, expression: str, **values: Any) -> None:
        """Evaluate an expression and keep its value in V8 under `name`."""
        names = ", ".join(values)
        given = ", ".join(json.dumps(value) for value in values.values())
        self._racer.eval(
            f"var {name} = (function ({names}) {{ return {expression}; }})({given}); 0"
        )
