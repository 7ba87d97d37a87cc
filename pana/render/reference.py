"""The text of a reference: legal basis, sources, how sure, when compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pana.interface import Strings
from pana.records.evidence import Basis, Evidence
from pana.records.sources import Source
from pana.render.dates import show_date
from pana.render.foreign import language_of


@dataclass(frozen=True)
class ShownSource:
    """A source ready to show.

    Attributes:
        lang: set when the title is in another language than the page.
        publisher_lang: likewise for the publisher's name.
        remarks: in the page's language.
    """

    title: str
    lang: str
    remarks: str
    publisher: str
    publisher_lang: str
    url: str
    date_text: str


@dataclass(frozen=True)
class ShownReference:
    """What a reader learns of a claim's ground, in the page's language."""

    legal_basis: str
    sources: tuple[ShownSource, ...]
    said_by: str


def show_basis(
    basis: Basis, laws: Mapping[str, Source], locale: str, t: Strings, *, dated: bool = False
) -> str:
    """Return a legal basis in words: the law, its number, and the article where it was read.

    Args:
        basis: the law and the place in it.
        laws: all sources and laws by id.
        locale: locale code.
        t: its interface strings.
        dated: whether the day of adoption stands before the number, as officials cite a law.
    """
    law = laws[basis.law]
    title, _ = law.title_in(locale)
    if law.number and law.adopted and dated:
        day = show_date(law.adopted, locale)
        title = t.record.dated_number.format(title=title, date=day, number=law.number)
    elif law.number:
        title = t.record.number.format(title=title, number=law.number)
    for kind in ("article", "paragraph", "item"):
        value = getattr(basis, kind)
        if value and basis.seen:
            title = t.record.place[kind].format(title=title, article=value)
    return title


def _basis(basis: Basis, laws: Mapping[str, Source], locale: str, t: Strings) -> str:
    shown = show_basis(basis, laws, locale, t)
    return shown if basis.seen else f"{shown} ({t.record.not_seen})"


def _source(source: Source, locale: str, t: Strings) -> ShownSource:
    title, lang = source.title_in(locale)
    date = show_date(source.version, locale) if source.version else t.record.date_unknown
    return ShownSource(
        title=title,
        lang="" if lang == locale else lang,
        remarks="; ".join(t.record.remark[remark] for remark in source.remarks),
        publisher=source.publisher or "",
        publisher_lang=language_of(source.publisher or "", locale),
        url=source.url or "",
        date_text=date,
    )


def show_reference(
    evidence: Evidence, sources: Mapping[str, Source], locale: str, t: Strings
) -> ShownReference:
    """Return the reference of one evidence record.

    Args:
        evidence: the record that a claim rests on.
        sources: all sources and laws by id.
        locale: locale code of the page.
        t: its interface strings.
    """
    return ShownReference(
        legal_basis="; ".join(_basis(basis, sources, locale, t) for basis in evidence.basis),
        sources=tuple(_source(sources[id], locale, t) for id in evidence.sources),
        said_by=t.record.confidence[evidence.confidence],
    )
