"""Headings: explicit ids, in the agreed form and order."""

from __future__ import annotations

from pana.errors import Problem
from pana.pages.page import Page
from pana.parity.shape import cells
from pana.site.portal import Portal

GROUP_PAGES = frozenset({"asylum", "refugee", "mandate-who", "stateless-who", "undetermined-who"})
GROUP_SECTIONS = ("is-this-me", "what-protects-me", "what-i-can-do", "what-next", "who-helps")
RIGHTS_ROWS = 9
"""Stay, work, school, health, money, movement, documents, family, citizenship."""
# Home and the pages that the portal writes from data need no block of contacts at their end.
WITHOUT_HELPERS = frozenset({"topics", "translation-status"})


def _headings(page: Page) -> list[Problem]:
    problems: list[Problem] = []
    seen: dict[str, int] = {}
    for section in page.sections[1:]:
        if section.level not in (2, 3):
            problems.append(
                Problem(
                    page.file,
                    section.line,
                    f'the heading "{section.title}" has level {section.level}.',
                    "Use ## or ###; the title stands in the front matter.",
                )
            )
        if not section.title.strip():
            problems.append(
                Problem(page.file, section.line, "the heading has no words.", "Write them.")
            )
        if not section.id:
            problems.append(
                Problem(
                    page.file,
                    section.line,
                    f'the heading "{section.title}" has no id.',
                    "Write an id in English at its end: {#time-limits}, the same in each language.",
                )
            )
        elif section.id in seen:
            problems.append(
                Problem(
                    page.file,
                    section.line,
                    f'the id "{section.id}" stands already on line {seen[section.id]}.',
                    "Give one of the two headings another id.",
                )
            )
        seen.setdefault(section.id, section.line)
    return problems


def _agreed_sections(page: Page) -> list[Problem]:
    ids = [section.id for section in page.sections if section.level == 2]
    last = page.sections[-1].line
    if page.id in GROUP_PAGES and tuple(ids) != GROUP_SECTIONS:
        return [
            Problem(
                page.file,
                last,
                f"the sections are {', '.join(ids) or 'none'}.",
                f"A group's first page has exactly: {', '.join(GROUP_SECTIONS)}.",
            )
        ]
    if page.id not in WITHOUT_HELPERS and ids[-1:] != ["who-helps"]:
        return [
            Problem(
                page.file,
                last,
                "the page does not end with contacts.",
                "Write a last section {#who-helps} with {{contact …}}.",
            )
        ]
    return []


def _rights_table(page: Page) -> list[Problem]:
    section = page.section("what-i-can-do")
    if page.id not in GROUP_PAGES or section is None:
        return []
    rows = [text for _, text in section.lines if text.startswith("|")]
    if len(rows) == RIGHTS_ROWS + 2:
        return []
    return [
        Problem(
            page.file,
            section.line,
            f"the table of rights has {max(len(rows) - 2, 0)} rows.",
            f"It has {RIGHTS_ROWS} in each group, so that groups can be compared.",
        )
    ]


def _answers(portal: Portal, page: Page) -> list[Problem]:
    section = page.section("what-i-can-do")
    agreed = portal.languages[page.locale].answers
    if page.id not in GROUP_PAGES or section is None or not agreed:
        return []
    source = portal.pages.get((portal.config.source_locale, page.id), page)
    theirs = source.section("what-i-can-do")
    wanted = _given(portal, source, theirs.lines) if theirs else []
    found = _given(portal, page, section.lines)
    problems = []
    for index, (line, answer, place) in enumerate(found):
        if place < 0:
            what, how = f'"{answer}" is none of the agreed answers.', f"Use: {', '.join(agreed)}."
            problems.append(Problem(page.file, line, what, how))
        elif len(wanted) == len(found) and 0 <= wanted[index][2] != place:
            what = f'the answer is "{answer}", in {source.file} "{wanted[index][1]}".'
            how = f"Compare with {source.file}:{wanted[index][0]}."
            problems.append(Problem(page.file, line, what, how))
    return problems


def _given(
    portal: Portal, page: Page, lines: tuple[tuple[int, str], ...]
) -> list[tuple[int, str, int]]:
    """Return the answers of the table of rights: line, word, place among the agreed ones or -1."""
    agreed = portal.languages[page.locale].answers
    rows = [(line, cells(text)) for line, text in lines if text.startswith("|")][2:]
    answers = [(line, row[1]) for line, row in rows if len(row) > 1]
    return [(line, word, agreed.index(word) if word in agreed else -1) for line, word in answers]


def _same_titles(portal: Portal) -> list[Problem]:
    first: dict[tuple[str, str], Page] = {}
    problems = []
    for page in portal.pages.values():
        known = first.setdefault((page.locale, page.title), page)
        if known is not page:
            problems.append(
                Problem(
                    page.file,
                    page.meta_lines.get("title", 1),
                    f"{known.file} has the same title.",
                    "Give each page a title by which a reader can tell it.",
                )
            )
    return problems


def check_headings(portal: Portal) -> list[Problem]:
    """Report headings without or with doubled ids, wrong levels, and missing agreed sections."""
    found = [
        problem
        for page in portal.pages.values()
        for check in (_headings, _agreed_sections, _rights_table)
        for problem in check(page)
    ]
    answers = [problem for page in portal.pages.values() for problem in _answers(portal, page)]
    return [*found, *answers, *_same_titles(portal)]
