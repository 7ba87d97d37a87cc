"""Files that nothing would read, and files that could not be read at build time."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError

from pana.errors import Problem
from pana.site.portal import Portal

_TEXTS = {".html", ".css", ".js", ".yml"}
_HEAVIEST = 150_000
_PICTURES = {".png", ".jpg", ".jpeg", ".svg", ".webp"}


def sources_of(root: Path) -> Iterator[tuple[str, str | None]]:
    """Yield the name and the text of each template, style sheet and script; None if unreadable."""
    for path in sorted((root / "overrides").rglob("*")):
        if path.is_file() and path.suffix in _TEXTS:
            try:
                text = path.read_text(encoding="utf-8-sig")
            except UnicodeDecodeError:
                text = None
            yield path.relative_to(root).as_posix(), text


def _unread(portal: Portal) -> Iterator[Problem]:
    root = portal.root
    for path in sorted((root / "docs").rglob("*")):
        name = path.relative_to(root).as_posix()
        locale = name.split("/")[1]
        if path.is_dir():
            continue
        if locale not in portal.locales:
            yield Problem(
                name,
                1,
                f"there is no language {locale}.",
                f"Move it to docs/{', docs/'.join(portal.locales)}, or add the language.",
            )
        elif path.suffix != ".md" and path.suffix not in _PICTURES:
            yield Problem(name, 1, "nothing reads this file.", "Name it .md, or delete it.")
        elif path.suffix in _PICTURES and path.stat().st_size > _HEAVIEST:
            now, most = path.stat().st_size // 1000, _HEAVIEST // 1000
            what = f"the picture has {now} kB; {most} are the most."
            yield Problem(name, 1, what, "Make it smaller: readers pay for each megabyte.")
    for path in sorted((root / "data").rglob("*")):
        if path.is_file() and path.suffix != ".yml" and not path.name.startswith("."):
            name = path.relative_to(root).as_posix()
            yield Problem(name, 1, "nothing reads this file.", "Name it .yml, or delete it.")
    for path in sorted((root / "data" / "interface").iterdir()):
        if path.is_dir() and path.name not in portal.locales:
            name = path.relative_to(root).as_posix()
            yield Problem(name, 1, f"there is no language {path.name}.", "Mend the folder's name.")


@lru_cache(maxsize=256)
def _template_fault(text: str) -> tuple[int, str] | None:
    try:
        Environment(autoescape=True).parse(text)
    except TemplateSyntaxError as error:
        return error.lineno, error.message or "it cannot be read"
    return None


def _unreadable(portal: Portal) -> Iterator[Problem]:
    for name, text in sources_of(portal.root):
        if text is None:
            yield Problem(
                name, 1, "the file is not in UTF-8.", "Save it with the encoding UTF-8."
            )
        elif name.endswith(".html") and (fault := _template_fault(text)):
            yield Problem(
                name,
                fault[0],
                f"the template is broken: {fault[1].rstrip('.')}.",
                "Close what was opened.",
            )


def check_files(portal: Portal) -> list[Problem]:
    """Report files with a wrong name or place, broken templates and a broken mkdocs.yml."""
    return [*_unread(portal), *_unreadable(portal)]
