"""Amounts that pages, time limits and charts state, against the records that they cite.

The languages are compared with each other elsewhere; here the source language is compared with the
register, so that a number changed in all languages at once, or in the register alone, is seen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from pana.checks.time_limits import SAID
from pana.errors import Problem
from pana.languages import Language
from pana.pages.markdown import REFERENCE
from pana.pages.page import Page
from pana.parity.facts import text_facts
from pana.records.basics import read_checked
from pana.records.evidence import Evidence
from pana.records.yaml_lines import Place
from pana.site.portal import Portal

# The records are written in English, whatever the source language of the pages is.
_REGISTER = "en"
_COUNTED = frozenset({"hours", "days", "working-days", "weeks", "months", "years", "tenge"})


@lru_cache(maxsize=4096)
def _amounts(text: str, language: Language) -> frozenset[str]:
    """Return the amounts that a text states; one unit may be a bare word: "a year", "one day"."""
    facts = text_facts(text, language)
    said = {stated for stated, _ in (*facts.durations, *facts.spoken)}
    if facts.words["1"]:
        said |= {f"1 {unit}" for unit in _COUNTED}
    return frozenset(said)


def _of_record(record: Evidence, language: Language) -> frozenset[str]:
    texts = (record.statement, record.caveat, record.basis_note)
    return _amounts("\n".join(text for text in texts if text), language)


def _known(portal: Portal, ids: Iterable[str]) -> frozenset[str]:
    language = portal.languages[_REGISTER]
    records = (portal.evidence[id] for id in ids if id in portal.evidence)
    return frozenset().union(*(_of_record(record, language) for record in records))


def _page(portal: Portal, page: Page) -> Iterator[Problem]:
    language = portal.languages[page.locale]
    shown = [limit.evidence for limit in page.time_limits]
    for number, text in page.lines:
        cited = [match["id"] for match in REFERENCE.finditer(text)]
        if not cited:
            continue
        known = _known(portal, [*cited, *shown])
        for stated, _ in text_facts(text, language).durations:
            if stated not in known and stated.split(" ")[1] in _COUNTED:
                yield Problem(
                    page.file,
                    number,
                    f'"{stated}" does not stand in {", ".join(dict.fromkeys(cited))}.',
                    "Compare with that record in data/evidence: one of the two is wrong.",
                )


def _limits(portal: Portal, page: Page) -> Iterator[Problem]:
    for index, limit in enumerate(page.time_limits):
        record = portal.evidence.get(limit.evidence)
        said = f"{limit.amount} {SAID.get(limit.unit, limit.unit)}"
        if record and said not in _of_record(record, portal.languages[_REGISTER]):
            yield Problem(
                page.file,
                page.meta_lines.get(f"time_limits.{index}.amount", 1),
                f'time limit "{limit.id}": {limit.amount} {limit.unit} does not stand in '
                f"{record.id} ({record.path}:{record.line}).",
                "One of the two is wrong: compare both with the source.",
            )


def _charts(portal: Portal) -> Iterator[Problem]:
    document, problems = read_checked(portal.root, "statistics")
    for c, chart in enumerate(document.data["charts"] if not problems else ()):
        for s, series in enumerate(chart["series"]):
            for p, point in enumerate(series["points"]):
                record = portal.evidence.get(point["evidence"])
                place: Place = ("charts", c, "series", s, "points", p, "value")
                if record and str(point["value"]) not in _numbers(portal, record):
                    yield Problem(
                        document.path,
                        document.line(place),
                        f"{point['value']} does not stand in {record.id} "
                        f"({record.path}:{record.line}).",
                        "One of the two is wrong: compare both with the source.",
                    )


def _numbers(portal: Portal, record: Evidence) -> set[str]:
    text = f"{record.statement}\n{record.caveat or ''}"
    return {number for number, _ in text_facts(text, portal.languages[_REGISTER]).numbers}


def check_stated(portal: Portal) -> list[Problem]:
    """Report amounts that the cited records do not state."""
    if _REGISTER not in portal.languages:
        return []
    problems: list[Problem] = []
    for page in portal.pages.values():
        if page.locale == portal.config.source_locale:
            problems.extend(_page(portal, page))
            problems.extend(_limits(portal, page))
    return [*problems, *_charts(portal)]
