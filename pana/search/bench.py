"""Benchmark of search: does it find, what does it weigh, how fast is it, how does it grow.

    python -m pana.search.bench [--queries FILE] [--growth 1 10 100] [--no-browser]

Queries run through the scripts that the browser runs.
"""

from __future__ import annotations

import argparse
import gzip
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pana.search.bundle import build_indexes, code, search_script
from pana.search.engine import Engine
from pana.search.evaluate import Outcome, Query, outcomes, read_queries
from pana.search.growth import grown
from pana.search.portal import search_pages, search_terms
from pana.search.stock import StockSearch
from pana.search.timing import chromium, measure

if TYPE_CHECKING:
    from pana.search.documents import SearchPage, SearchTerm
    from pana.site.portal import Portal

QUERIES = Path("tests/search/dev-queries.tsv")
BOX = Path("overrides/assets/js/on-use/search.js")
SLOWDOWNS = (1, 6)


def _zipped(content: bytes) -> int:
    return len(gzip.compress(content, 9, mtime=0))


def _brotli(content: bytes) -> str:
    try:
        import brotli  # type: ignore[import-untyped, import-not-found, unused-ignore]
    except ImportError:
        return "-"
    return str(len(brotli.compress(content)))


def _print_outcomes(title: str, found: Mapping[str, Outcome]) -> None:
    print(f"\n{title}")
    print(f"{'':18}{'queries':>8}{'s@1':>7}{'s@3':>7}{'MRR@10':>8}{'nothing':>9}")
    for name, o in found.items():
        print(
            f"{name:18}{o.queries:>8}{o.success_1:>7.2f}{o.success_3:>7.2f}{o.mrr:>8.2f}"
            f"{o.nothing:>9.2f}"
        )


def _print_misses(queries: Sequence[Query], found: Mapping[Query, Sequence[str]]) -> None:
    print("\nnot among the first three")
    for query in queries:
        if not set(query.pages) & set(found[query][:3]):
            print(
                f"  {query.locale} {query.text!r} ({query.kind}) wants {query.pages[0]}, "
                f"finds {', '.join(found[query][:3]) or 'nothing'}"
            )


def _accuracy(
    pages: Sequence[SearchPage],
    queries: Sequence[Query],
    indexes: Mapping[str, Any],
    engine: Engine,
) -> None:
    for locale, index in indexes.items():
        engine.keep(f"search_{locale}", "PanaSearch.open(index, rules)", index=index)
    found = {
        query: engine.call(
            f"search_{query.locale}.query(text).results.map(function (r) {{ return r.page; }})",
            text=query.text,
        )
        for query in queries
    }
    _print_outcomes("This search", outcomes(queries, lambda query: found[query]))
    _print_misses(queries, found)
    stock = StockSearch(pages)
    _print_outcomes(
        "Material's own search on the same pages (one index, pages of any language count)",
        outcomes(queries, lambda query: stock.pages(query.text)),
    )


def _bytes(root: Path, pages: Sequence[SearchPage], indexes: Mapping[str, Any]) -> None:
    print("\nBytes that the reader who goes to search loads")
    print(f"{'':18}{'raw':>9}{'gzip':>8}{'brotli':>8}{'text gzip':>11}")
    box = (root / BOX).read_bytes()
    for name, content in (("code", code().encode()), ("box", box)):
        print(f"{name:18}{len(content):>9}{_zipped(content):>8}{_brotli(content):>8}")
    for locale, index in indexes.items():
        script = search_script(index)
        text = "\n".join(
            part
            for page in pages
            if page.locale == locale
            for part in (
                page.title,
                page.description,
                *(f"{s.heading}\n{s.text}" for s in page.sections),
            )
        ).encode()
        print(
            f"{f'search-{locale}.js':18}{len(script):>9}{_zipped(script):>8}"
            f"{_brotli(script):>8}{_zipped(text):>11}"
        )


def _growth(
    pages: Sequence[SearchPage],
    terms: Sequence[SearchTerm],
    queries: Sequence[Query],
    sizes: Sequence[int],
) -> None:
    print("\nGrowth and time: Kazakh, Chromium, milliseconds")
    print(f"{'content':>8}{'gzip':>9}{'CPU':>6}{'ready':>8}{'query':>8}{'95 %':>8}")
    texts = [query.text for query in queries if query.locale == "kk"]
    # All built before the browser starts: V8 and Playwright in one thread wait for each other.
    scripts = {
        size: search_script(build_indexes(grown(pages, size), terms, only="kk")["kk"])
        for size in sizes
    }
    with chromium() as browser:
        for size, script in scripts.items():
            for slowdown in SLOWDOWNS:
                times = measure(browser, script, texts if size < 100 else texts[:10], slowdown)
                print(
                    f"{f'{size}x':>8}{_zipped(script):>9}{f'{slowdown}x':>6}"
                    f"{times.ready:>8.0f}{times.query:>8.1f}{times.query_95:>8.1f}"
                )


def run(portal: Portal, queries: Sequence[Query], growth: Sequence[int], *, browser: bool) -> None:
    """Print all tables for a loaded portal."""
    pages, terms = search_pages(portal), search_terms(portal)
    engine = Engine()
    indexes = build_indexes(pages, terms, engine)
    _accuracy(pages, queries, indexes, engine)
    _bytes(portal.root, pages, indexes)
    if browser:
        _growth(pages, terms, queries, growth)


def main(argv: list[str] | None = None) -> int:
    """Print the benchmark's tables; return 0."""
    parser = argparse.ArgumentParser(
        prog="python -m pana.search.bench",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--root", type=Path, default=Path.cwd(), help="the repository's folder")
    parser.add_argument("--queries", type=Path, help=f"queries; {QUERIES} when left out")
    parser.add_argument(
        "--growth",
        type=int,
        nargs="+",
        default=[1, 10, 100],
        help="sizes of the content to measure, in times the real pages",
    )
    parser.add_argument("--no-browser", action="store_true", help="leave out times and growth")
    given = parser.parse_args(argv)
    # The portal loads search's assets, and search reads the portal: imported when both are there.
    from pana.site.portal import load_portal

    portal = load_portal(given.root.resolve())
    queries = read_queries(given.queries or given.root / QUERIES)
    run(portal, queries, given.growth, browser=not given.no_browser)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
