"""The source text that a translation was made from, out of the repository's history."""

from __future__ import annotations

import difflib
import subprocess
from functools import lru_cache
from pathlib import Path

from pana.languages import Language
from pana.pages.front_matter import read_front_matter, split
from pana.pages.page import Page
from pana.translations.fingerprint import Part, parts_of, state_of

# A translation is rarely older than this many changes of its source page.
_LOOK_BACK = 200


def _git(root: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", "-C", str(root), *arguments], capture_output=True, text=True, check=False
    )
    return done.stdout if done.returncode == 0 else ""


@lru_cache(maxsize=256)
def _versions(root: Path, file: str) -> tuple[str, ...]:
    return tuple(_git(root, "log", f"-{_LOOK_BACK}", "--format=%h", "--", file).split())


@lru_cache(maxsize=512)
def _version(root: Path, commit: str, page: Page) -> dict[str, Part]:
    block, body, body_line = split(_git(root, "show", f"{commit}:{page.file}"))
    schema = root / "data" / "schemas" / "page.yml"
    meta, lines, _ = read_front_matter(block, page.file, schema)
    return parts_of(
        Page(page.id, page.path, page.locale, page.file, meta or {}, lines, body, body_line)
    )


def find_text(root: Path, page: Page, key: str, known: str, language: Language) -> tuple[str, str]:
    """Return the commit and the text of a source part that has this fingerprint; "" if lost.

    Args:
        root: the repository's folder.
        page: the source page as it is now.
        key: the part's key.
        known: fingerprint that the translation's front matter keeps.
        language: rules of the source language.
    """
    for commit in _versions(root, page.file):
        part = _version(root, commit, page).get(key)
        if part and state_of(part.text, language).hash == known:
            return commit, part.text
    return "", ""


def diff(before: str, now: str) -> str:
    """Return the changed lines of a text, `-` before and `+` now."""
    lines = difflib.ndiff(before.split("\n"), now.split("\n"))
    return "\n".join(line for line in lines if line[0] in "-+")
