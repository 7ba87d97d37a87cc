"""Pages that are harder than their target and do not say why."""

from __future__ import annotations

from collections.abc import Iterator

from pana.errors import Problem
from pana.pages.page import Page
from pana.parity.compare import excepted
from pana.readability.measure import Measures, measure
from pana.site.portal import Portal

# Group pages and procedures: those that a person reads who has to act.
_GRADED = frozenset(
    {"asylum", "refugee", "mandate-refugee", "stateless", "undetermined-nationality"}
) | {"life", "safety"}
_HOW = "Make it easier, or write an exception (check: {check}) with its reason in the front matter."


def _harder(portal: Portal, page: Page, found: Measures) -> Iterator[tuple[str, str]]:
    targets = portal.languages[page.locale].targets
    if targets.sentence_words and found.sentence_words > targets.sentence_words:
        yield (
            "readability",
            (
                f"{found.sentence_words:.1f} words per sentence on average, "
                f"the target is {targets.sentence_words}."
            ),
        )
    graded = portal.directory[page.id].nav in _GRADED
    if targets.index_limit and found.index and graded and found.index > targets.index_limit:
        yield (
            "readability",
            f"reading grade {found.index:.1f}, the target is {targets.index_limit}.",
        )
    if targets.page_words and found.words > targets.page_words:
        yield "length", f"{found.words} words, at most {targets.page_words} are planned."


def check_readability(portal: Portal) -> list[Problem]:
    """Report pages with sentences too long, words too hard or too much text."""
    return [
        Problem(page.file, 1, what, _HOW.format(check=check))
        for page in portal.pages.values()
        for check, what in _harder(portal, page, measure(page, portal.languages[page.locale]))
        if not excepted(page, check, "")
    ]
