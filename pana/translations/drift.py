"""What has moved between a source page and its translation since somebody compared them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Literal

from pana.errors import Problem
from pana.harm import rank_of_page
from pana.languages import Language
from pana.pages.page import Page
from pana.parity.facts import facts_of
from pana.site.portal import Portal
from pana.translations.fingerprint import LEAD, TITLE, Part, State, parts_of, state_of

Standing = Literal["current", "moved", "behind", "both-changed", "new"]

# A text that lost more words than a better wording saves has lost a sentence.
_LOST_WORDS, _LOST_SHARE, _SHORT_SENTENCE = 5, 0.12, 3
_NEW_SENTENCE = 4


@dataclass(frozen=True)
class Comparison:
    """How one part of a translation stands to its source.

    Attributes:
        standing: current; moved (the source changed, this text did not); behind (the same, and
            marked for the reader); both-changed (nobody has compared them since); new (never
            compared).
        source, own: the two texts.
        known: fingerprint of the source text that this text matched, "" when there is none.
    """

    standing: Standing
    source: Part
    own: Part
    known: str


@dataclass(frozen=True)
class _Remembered:
    hash: str
    negations: int
    source_negations: int
    words: int
    sentences: int


def remembered(own: State, source: State) -> str:
    """Return what the front matter keeps of a translated text beside its source's fingerprint."""
    return f"{own.hash}/{own.negations}/{source.negations}/{own.words}/{own.sentences}"


def _read(value: object) -> _Remembered | None:
    parts = str(value or "").split("/")
    if len(parts) != 5 or not all(part.isdecimal() for part in parts[1:]):
        return None
    return _Remembered(parts[0], *(int(part) for part in parts[1:]))


def _mapping(meta: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = meta.get(key)
    return value if isinstance(value, dict) else {}


def marked_behind(page: Page) -> tuple[str, ...]:
    """Return the keys of the parts that are marked as older than their source."""
    value = _mapping(page.meta, "translated_from").get("behind")
    return tuple(str(key) for key in value) if isinstance(value, list) else ()


def source_of(portal: Portal, page: Page) -> Page | None:
    """Return the page of which this one is a translation; None for a source page."""
    if page.locale == portal.config.source_locale:
        return None
    return portal.pages.get((portal.config.source_locale, page.id))


def comparisons(portal: Portal, page: Page) -> tuple[Comparison, ...]:
    """Return how each part of a translation stands to its source, in the source's order."""
    source = source_of(portal, page)
    if source is None:
        return ()
    return _compared(source, page, portal.languages[source.locale], portal.languages[page.locale])


# Pages that did not change are the same objects: they are compared once.
@lru_cache(maxsize=1024)
def _compared(source: Page, page: Page, here: Language, there: Language) -> tuple[Comparison, ...]:
    return tuple(_compare(source, page, here, there))


def _compare(source: Page, page: Page, here: Language, there: Language) -> Iterator[Comparison]:
    record = _mapping(page.meta, "translated_from")
    known, texts = _mapping(record, "sections"), _mapping(record, "own")
    own_parts = parts_of(page)
    for key, part in parts_of(source).items():
        own = own_parts.get(key)
        if own is None:
            continue
        old = str(known.get(key, ""))
        then = _read(texts.get(key))
        now = state_of(part.text, here), state_of(own.text, there)
        yield Comparison(_standing(old, then, *now, key in marked_behind(page)), part, own, old)


def _standing(
    old: str, then: _Remembered | None, source: State, own: State, marked: bool
) -> Standing:
    if not old and then is None:
        return "new"
    if old == source.hash:
        return "current"
    if marked:
        return "behind"
    return "both-changed" if then is not None and then.hash != own.hash else "moved"


def slips(portal: Portal, page: Page) -> Iterator[tuple[Part, str]]:
    """Yield parts of a translation whose words turned or vanished while the source stayed."""
    source = source_of(portal, page)
    texts = _mapping(_mapping(page.meta, "translated_from"), "own")
    if source is None:
        return
    for found in comparisons(portal, page):
        then = _read(texts.get(found.own.key))
        if then is None or found.standing not in ("current", "both-changed"):
            continue
        own = state_of(found.own.text, portal.languages[page.locale])
        now = state_of(found.source.text, portal.languages[source.locale])
        turned = own.negations - then.negations
        theirs = now.negations - then.source_negations
        # A new sentence may deny in one language what another says without "not".
        grown = found.standing == "both-changed" and own.words >= then.words + _NEW_SENTENCE
        if not grown and (turned > 0) - (turned < 0) != (theirs > 0) - (theirs < 0):
            line = _line_of_turn(portal, page, source, found.own.key) or found.own.line
            yield replace(found.own, line=line), _turned(turned, theirs, source.locale)
        elif found.standing == "current" and _lost(then, own):
            yield (
                found.own,
                (
                    f"this text lost {then.words - own.words} of {then.words} words, "
                    f"the {source.locale} text none"
                ),
            )


def _line_of_turn(portal: Portal, page: Page, source: Page, key: str) -> int:
    """Return the first line of a section that denies where the source does not, or the reverse."""
    here, own = source.section(key), page.section(key)
    if here is None or own is None:
        return 0
    theirs, ours = ([line for line in s.lines if line[1].strip()] for s in (here, own))
    for their, our in zip(theirs, ours, strict=False):
        counts = (
            facts_of((their,), portal.languages[source.locale]).negations,
            facts_of((our,), portal.languages[page.locale]).negations,
        )
        if (counts[0] > 0) != (counts[1] > 0):
            return our[0]
    return 0


def _lost(then: _Remembered, own: State) -> bool:
    fewer = then.words - own.words
    if own.sentences < then.sentences and fewer >= _SHORT_SENTENCE:
        return True
    return fewer >= _LOST_WORDS and fewer > _LOST_SHARE * then.words


def _turned(own: int, source: int, locale: str) -> str:
    def said(count: int) -> str:
        if not count:
            return "has as many as before"
        return f"has {abs(count)} {'more' if count > 0 else 'fewer'}"

    return f'words like "not": this text {said(own)}, the {locale} text {said(source)}'


def _name(part: Part) -> str:
    return {
        TITLE: "title, description and time limits",
        LEAD: "the text before the first heading",
    }.get(part.key, f"section #{part.key}")


def _match(page: Page, key: str) -> str:
    return f"pana translations --match {page.id} --section {key} --locale {page.locale}"


def _page_problems(portal: Portal, page: Page, source: Page) -> Iterator[Problem]:
    record = page.meta.get("translated_from")
    line = page.meta_lines.get("translated_from", 1)
    if not isinstance(record, dict):
        yield Problem(
            page.file,
            1,
            "nobody has noted which source text this translation matches.",
            f"Compare both texts, then: pana translations --match {page.id} --locale {page.locale}",
        )
        return
    if record.get("locale") != source.locale:
        yield Problem(
            page.file,
            page.meta_lines.get("translated_from.locale", line),
            f"it says that it is translated from {record.get('locale')}.",
            f"The source language is {source.locale}.",
        )
    yield from _marks(portal, page, source)
    for found in comparisons(portal, page):
        yield from _moved(page, source, found)
    for part, what in slips(portal, page):
        yield Problem(
            page.file,
            part.line,
            f"{_name(part)}: {what}.",
            "Was a word lost? Compare both texts; if both are right: " + _match(page, part.key),
        )


def _marks(portal: Portal, page: Page, source: Page) -> Iterator[Problem]:
    line = page.meta_lines.get("translated_from.behind", page.meta_lines.get("translated_from", 1))
    behind, parts = marked_behind(page), parts_of(source)
    for key in behind:
        if key not in parts:
            yield Problem(
                page.file,
                line,
                f"`behind` names {key}, which {source.file} does not have.",
                "Write section ids, `lead` or `title`.",
            )
    if behind and rank_of_page(portal, page) == 0:
        yield Problem(
            page.file,
            line,
            "a page on which a mistake can cost a claim or safety may not be behind.",
            f"Update {', '.join(behind)} in the same pull request.",
        )


def _moved(page: Page, source: Page, found: Comparison) -> Iterator[Problem]:
    name, line = _name(found.own), found.own.line
    where = f"{source.file}:{found.source.line}"
    if found.standing == "moved":
        yield Problem(
            page.file,
            line,
            f"{name}: the source text has changed ({where}), this translation has not.",
            f"Update it, or add {found.own.key} to `behind`; if it still says the same: "
            f"{_match(page, found.own.key)}",
        )
    elif found.standing in ("both-changed", "new"):
        why = "both texts have changed" if found.standing == "both-changed" else "this text is new"
        yield Problem(
            page.file,
            line,
            f"{name}: {why}, and nobody has noted that they match ({where}).",
            f"Compare them, then: {_match(page, found.own.key)}",
            "warning",
        )


def check_drift(portal: Portal) -> list[Problem]:
    """Report translations whose source text moved on, and words that turned into their opposite."""
    problems: list[Problem] = []
    for page in portal.pages.values():
        source = source_of(portal, page)
        if source is not None:
            problems.extend(_page_problems(portal, page, source))
    return problems
