"""Links inside the portal: relative, to a page that exists, to a section that exists."""

from __future__ import annotations

from pana.errors import Problem
from pana.pages.markdown import Mark, resolve_path
from pana.pages.page import Page
from pana.records.wording import did_you_mean
from pana.site.portal import Portal


def resolve(portal: Portal, page: Page, target: str) -> tuple[Page | None, str]:
    """Return the page a relative link leads to (None if there is none) and the section id."""
    path, section = resolve_path(page.path, target)
    return portal.by_path.get((page.locale, path)), section


def _outside(page: Page, mark: Mark) -> Problem:
    return Problem(
        page.file,
        mark.line,
        f"the address {mark.value} is typed into the text.",
        "Use {{contact …}} or a reference [^…]: addresses live in data/.",
    )


def _check_link(portal: Portal, page: Page, mark: Mark) -> list[Problem]:
    if portal.languages[page.locale].bare_links.fullmatch(mark.name.strip(" .:…»").lower()):
        return [
            Problem(
                page.file,
                mark.line,
                f'the link "{mark.name}" does not say where it leads.',
                "Write what the reader finds there: links are also read one by one.",
            )
        ]
    if mark.value.split(":")[0] in ("http", "https", "mailto", "tel"):
        return [_outside(page, mark)]
    target, section = resolve(portal, page, mark.value)
    if target is None:
        paths = [p.path for p in portal.pages_in(page.locale)]
        near = did_you_mean(mark.value.removesuffix(".md"), paths)
        return [
            Problem(
                page.file,
                mark.line,
                f"the link leads nowhere: {mark.value}.",
                near or "Link to the .md file of a page in the same language.",
            )
        ]
    ids = [s.id for s in target.sections if s.id]
    if section and section not in ids and not _generated(target, section, portal):
        return [
            Problem(
                page.file,
                mark.line,
                f"{target.file} has no section #{section}.",
                did_you_mean(section, ids) or f"Its sections are: {', '.join(ids)}.",
            )
        ]
    return []


def _generated(page: Page, section: str, portal: Portal) -> bool:
    return page.id == "glossary" and section in portal.glossary


def check_links(portal: Portal) -> list[Problem]:
    """Report links to missing pages or sections and addresses typed into the text."""
    return [
        problem
        for page in portal.pages.values()
        for mark in page.marks
        if mark.kind == "link"
        for problem in _check_link(portal, page, mark)
    ]
