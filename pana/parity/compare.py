"""Comparison of a page with its source page, section by section (design, section 6)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from pana.errors import Problem
from pana.languages import Language
from pana.pages.markdown import REFERENCE, Section
from pana.pages.page import Page
from pana.parity import shape
from pana.parity.facts import Difference, Facts, Line, differences, facts_of, text_facts
from pana.site.portal import Portal


def excepted(page: Page, check: str, section: str) -> bool:
    """Tell whether the front matter gives a reason why this section may differ."""
    exceptions = page.meta.get("exceptions")
    return any(
        e.get("check") == check and e.get("section", "") == section
        for e in (exceptions if isinstance(exceptions, list) else ())
        if isinstance(e, dict)
    )


def _name(section: Section) -> str:
    return f"section #{section.id}" if section.id else "the text before the first heading"


class _Comparison:
    """Compares one page with its source page."""

    def __init__(self, source: Page, page: Page, languages: tuple[Language, Language]) -> None:
        self.source = source
        self.page = page
        self.languages = languages

    def problem(self, line: int, what: str, how: str) -> Problem:
        return Problem(self.page.file, line, what, how)

    def all(self) -> Iterator[Problem]:
        yield from self.front_matter()
        yield from self.sections()
        for own in self.page.sections:
            here = self.source.section(own.id)
            if here is None or excepted(self.page, "parity", own.id):
                continue
            for line, what in self.section(here, own):
                yield self.problem(
                    line or own.line,
                    f"{_name(own)}: {what}.",
                    f"Compare with {self.source.file}:{here.line}.",
                )

    # Sections ------------------------------------------------------------------------------

    def sections(self) -> Iterator[Problem]:
        wanted = [section.id for section in self.source.sections if section.id]
        found = {section.id: section.line for section in self.page.sections if section.id}
        before = 1
        for section_id in wanted:
            if section_id not in found:
                yield self.problem(
                    before,
                    f"the section #{section_id} of {self.source.file} is missing.",
                    "Write it in this language, with the same id.",
                )
            before = found.get(section_id, before)
        for section in self.page.sections:
            if section.id and section.id not in wanted:
                yield self.problem(
                    section.line,
                    f"{self.source.file} has no section #{section.id}.",
                    "Give it the source's id, or write the section there, too.",
                )
        own = list(found)
        if sorted(wanted) == sorted(own) and wanted != own:
            first = next(id for id, other in zip(own, wanted, strict=True) if id != other)
            yield self.problem(
                found[first],
                f"the sections stand in another order than in {self.source.file}.",
                f"The order is: {', '.join(wanted)}.",
            )

    def section(self, here: Section, own: Section) -> Iterator[tuple[int, str]]:
        if here.level != own.level:
            yield (
                own.line,
                (f"the heading has {'#' * own.level}, in {self.source.locale} {'#' * here.level}"),
            )
        for kind, noun in shape.MARK_KINDS.items():
            yield from self.marks(kind, noun, own.id)
        for noun, read in (("tables", shape.table_shapes), ("lists", shape.list_shape)):
            for what in self.counted(noun, read(here), read(own)):
                yield 0, what
        yield from self.order(own.id)
        yield from self.labels(here, own)
        yield from self.duties(here, own)
        yield from self.facts(here, own)

    def labels(self, here: Section, own: Section) -> Iterator[tuple[int, str]]:
        """Yield labels of a step that only one of the two has."""
        theirs, ours = (self.languages[n].labels for n in (0, 1))
        if not here.id.startswith("step-") or len(theirs) != len(ours):
            return
        wanted, found = (
            [names.index(name) for _, name in shape.labels(section) if name in names]
            for section, names in ((here, theirs), (own, ours))
        )
        for what in self.counted(
            "labels of the step",
            Counter(ours[n] for n in wanted),
            Counter(ours[n] for n in found),
        ):
            yield 0, what
        if sorted(wanted) == sorted(found) and wanted != found:
            order = ", ".join(ours[n] for n in wanted)
            yield 0, f"the labels of the step stand in another order; it is {order}"

    def duties(self, here: Section, own: Section) -> Iterator[tuple[int, str]]:
        """Yield words of duty in a section whose source speaks of none."""
        if self.languages[0].duty.search(f"{here.title} {here.text}".lower()):
            return
        for line, text in own.lines:
            if word := self.languages[1].duty.search(text.lower()):
                yield line, f'"{word[0]}" states a duty, {self.source.locale} states none'

    def order(self, section: str) -> Iterator[tuple[int, str]]:
        """Yield contacts and cards that stand in another order: the first one is called first."""
        wanted, found = (
            [f"{{{{{mark.name} {mark.value}}}}}" for mark in shape.own_lines(page, section)]
            for page in (self.source, self.page)
        )
        if wanted != found and Counter(wanted) == Counter(found):
            first = next(n for n, (a, b) in enumerate(zip(wanted, found, strict=True)) if a != b)
            line = shape.own_lines(self.page, section)[first].line
            yield line, f"contacts and cards stand in another order; it is {', '.join(wanted)}"

    def marks(self, kind: str, noun: str, section: str) -> Iterator[tuple[int, str]]:
        wanted = shape.marks(self.source, section, kind)
        found = shape.marks(self.page, section, kind)
        extra = sorted((found - wanted).elements())
        missing = sorted((wanted - found).elements())
        line = shape.mark_line(self.page, section, kind, extra[0]) if extra else 0
        if missing and not extra:
            line = self.beside(section, shape.mark_line(self.source, section, kind, missing[0]))
        for what in self.counted(noun, wanted, found):
            yield line, what

    def beside(self, section: str, line: int) -> int:
        """Return the line of this page beside a line of the source, 0 when there is none."""
        here, own = self.source.section(section), self.page.section(section)
        if here is None or own is None:
            return 0
        theirs, ours = _written(here), _written(own)
        if len(theirs) != len(ours):
            return 0
        return next((o[0] for t, o in zip(theirs, ours, strict=True) if t[0] == line), 0)

    def counted(self, noun: str, wanted: Counter[str], found: Counter[str]) -> Iterator[str]:
        missing, extra = wanted - found, found - wanted
        yield from self.said(noun, tuple(missing.elements()), tuple(extra.elements()))

    def said(self, noun: str, missing: tuple[str, ...], extra: tuple[str, ...]) -> Iterator[str]:
        parts = []
        if missing:
            parts.append(f"{self.source.locale} has {', '.join(sorted(missing))}")
        if extra:
            parts.append(f"this page has {', '.join(sorted(extra))}")
        if parts:
            yield f"{noun} differ: {'; '.join(parts)}"

    # Facts ---------------------------------------------------------------------------------

    def facts(self, here: Section, own: Section) -> Iterator[tuple[int, str]]:
        theirs, ours = _written(here), _written(own)
        if len(theirs) != len(ours):
            whole = facts_of(theirs, self.languages[0]), facts_of(ours, self.languages[1])
            yield from self.different(*whole, own.line)
            return
        # Line beside line: a number must stand with the same claim, not only on the same page.
        for their, our in zip(theirs, ours, strict=True):
            pair = facts_of((their,), self.languages[0]), facts_of((our,), self.languages[1])
            yield from self.different(*pair, our[0])
            wanted, found = _references(their), _references(our)
            whole_section = _references(*theirs) == _references(*ours)
            if wanted != found and whole_section:
                for what in self.counted("references of this line", wanted, found):
                    yield our[0], what

    def different(self, theirs: Facts, ours: Facts, line: int) -> Iterator[tuple[int, str]]:
        for found in differences(theirs, ours):
            yield found.line or line, self.wording(found)

    def wording(self, found: Difference) -> str:
        here, there = self.source.locale, "this page"
        parts = []
        if found.missing:
            parts.append(f"{here} says {', '.join(found.missing)}")
            parts += [] if found.extra else [f"{there} does not"]
        if found.extra:
            parts.append(f"{there} says {', '.join(found.extra)}")
            parts += [] if found.missing else [f"{here} does not"]
        return f"{found.kind} differ: {', '.join(parts)}"

    # Front matter --------------------------------------------------------------------------

    def front_matter(self) -> Iterator[Problem]:
        for key in ("groups", "critical"):
            if self.source.meta.get(key) != self.page.meta.get(key):
                yield self.problem(
                    self.page.meta_lines.get(key, 1),
                    f"`{key}` is {self.page.meta.get(key)}, but {self.source.meta.get(key)} "
                    f"in {self.source.file}.",
                    "Make both the same.",
                )
        if self.source.keywords and not self.page.keywords:
            yield self.problem(
                1, f"`keywords` is missing; {self.source.file} has it.",
                "Write the words that people type in this language.",
            )
        for key in ("title", "description"):
            texts = str(self.source.meta.get(key, "")), str(self.page.meta.get(key, ""))
            yield from self.texts(f"`{key}`", *texts, self.page.meta_lines.get(key, 1))
        yield from self.time_limits()

    def texts(self, name: str, theirs: str, ours: str, line: int) -> Iterator[Problem]:
        pair = text_facts(theirs, self.languages[0]), text_facts(ours, self.languages[1])
        for found in differences(*pair):
            yield self.problem(
                line, f"{name}: {self.wording(found)}.", f"Compare with {self.source.file}."
            )

    def time_limits(self) -> Iterator[Problem]:
        theirs = {limit.id: limit for limit in self.source.time_limits}
        ours = {limit.id: limit for limit in self.page.time_limits}
        line = self.page.meta_lines.get("time_limits", 1)
        if list(theirs) != list(ours):
            yield self.problem(
                line,
                f"the time limits are {', '.join(ours) or 'none'}, "
                f"in {self.source.file} {', '.join(theirs) or 'none'}.",
                "Write the same ones in the same order.",
            )
        for index, (name, our) in enumerate(ours.items()):
            their = theirs.get(name)
            if their is None:
                continue
            for key in ("amount", "unit", "evidence", "section"):
                if getattr(our, key) != getattr(their, key):
                    yield self.problem(
                        self.page.meta_lines.get(f"time_limits.{index}.{key}", line),
                        f'time limit "{name}": `{key}` is {getattr(our, key)}, '
                        f"but {getattr(their, key)} in {self.source.file}.",
                        "Make both the same.",
                    )
            yield from self.texts(
                f'time limit "{name}"',
                their.label,
                our.label,
                self.page.meta_lines.get(f"time_limits.{index}.label", line),
            )


def _written(section: Section) -> tuple[Line, ...]:
    return ((section.line, section.title), *(line for line in section.lines if line[1].strip()))


def _references(*lines: Line) -> Counter[str]:
    return Counter(match["id"] for _, text in lines for match in REFERENCE.finditer(text))


@lru_cache(maxsize=1024)
def compare(source: Page, page: Page, languages: tuple[Language, Language]) -> tuple[Problem, ...]:
    """Return every difference in what two language versions of a page state.

    Args:
        source: the page in the source language.
        page: the same page in another language.
        languages: rules of the source's and of the page's language.
    """
    return tuple(_Comparison(source, page, languages).all())


def _idle_exceptions(page: Page) -> Iterator[Problem]:
    """Yield exceptions for a section that the page does not have."""
    exceptions = page.meta.get("exceptions")
    for index, one in enumerate(exceptions if isinstance(exceptions, list) else ()):
        section = one.get("section", "") if isinstance(one, dict) else ""
        if section and page.section(section) is None:
            yield Problem(
                page.file,
                page.meta_lines.get(f"exceptions.{index}.section", 1),
                f"the exception names #{section}, which is no section of this page.",
                "Write the id of a section, or delete the exception.",
            )


def check_parity(portal: Portal) -> list[Problem]:
    """Compare every page with the source page of the same id."""
    source_locale = portal.config.source_locale
    idle = [problem for page in portal.pages.values() for problem in _idle_exceptions(page)]
    return idle + [
        problem
        for (locale, page_id), page in portal.pages.items()
        if locale != source_locale and (source_locale, page_id) in portal.pages
        for problem in compare(
            portal.pages[source_locale, page_id],
            page,
            (portal.languages[source_locale], portal.languages[locale]),
        )
    ]
