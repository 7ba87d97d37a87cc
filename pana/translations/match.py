"""Noting in a translation's front matter which source text it matches."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from pana.pages.page import Page
from pana.site.portal import Portal
from pana.translations.drift import marked_behind, remembered, source_of
from pana.translations.fingerprint import parts_of, state_of

_BLOCK = re.compile(r"^translated_from:.*\n(?:[ \t].*\n)*", re.MULTILINE)
_NOTE = "# by `pana translations`, not by hand"


def _flow(values: dict[str, str]) -> str:
    return "{" + ", ".join(f"{key}: '{value}'" for key, value in values.items()) + "}"


def _block(locale: str, sections: dict[str, str], own: dict[str, str], behind: list[str]) -> str:
    lines = [f"translated_from: {_NOTE}", f"  locale: {locale}"]
    lines += [f"  sections: {_flow(sections)}", f"  own: {_flow(own)}"]
    if behind:
        lines.append(f"  behind: [{', '.join(behind)}]")
    return "\n".join(lines) + "\n"


def _replaced(text: str, block: str) -> str:
    """Return the page's text with `block` in its front matter."""
    end = text.index("\n---", 3) + 1
    head, rest = text[:end], text[end:]
    head = _BLOCK.sub("", head)
    return f"{head}{block}{rest}"


def matched(
    portal: Portal,
    page: Page,
    keys: Iterable[str] | None = None,
    behind: Iterable[str] | None = None,
) -> str:
    """Return the text of a translation with notes that it matches its source as both stand now.

    Args:
        portal: the portal.
        page: the translation.
        keys: the parts that match; None for all. The notes of the others stay as they are.
        behind: parts that are older than their source from now on; None leaves the marks.

    Raises:
        ValueError: the page is no translation.
    """
    source = source_of(portal, page)
    if source is None:
        raise ValueError(f"{page.file} is no translation")
    record = page.meta.get("translated_from") or {}
    sections, own = dict(record.get("sections") or {}), dict(record.get("own") or {})
    theirs, ours = parts_of(source), parts_of(page)
    chosen = set(theirs if keys is None else keys)
    for key in theirs.keys() & ours.keys() & chosen:
        now = state_of(theirs[key].text, portal.languages[source.locale])
        here = state_of(ours[key].text, portal.languages[page.locale])
        sections[key], own[key] = now.hash, remembered(here, now)
    marks = [key for key in (*marked_behind(page), *(behind or ())) if key not in chosen]
    in_order = [key for key in theirs if key in ours]
    block = _block(
        source.locale,
        {key: sections[key] for key in in_order if key in sections},
        {key: own[key] for key in in_order if key in own},
        list(dict.fromkeys(marks)),
    )
    return _replaced((portal.root / page.file).read_text(encoding="utf-8"), block)


def write(root: Path, page: Page, text: str) -> bool:
    """Write a page; return whether anything changed."""
    path = root / page.file
    if path.read_text(encoding="utf-8") == text:
        return False
    path.write_text(text, encoding="utf-8")
    return True
