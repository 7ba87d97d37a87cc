"""Short names for the edits that the lists of mistakes are made of."""

from __future__ import annotations

from collections.abc import Callable

from tests.faults.copies import Copy, Edit, Place, change, changes

APPLY = "asylum/how-to-apply"
RU_APPLY, KK_APPLY = f"docs/ru/{APPLY}.md", f"docs/kk/{APPLY}.md"
Swap = tuple[str, str]


def en(page: str, pattern: str, to: str) -> Edit:
    """Replace the first match in an English page."""
    return change(f"docs/en/{page}.md", pattern, to)


def ru(page: str, pattern: str, to: str) -> Edit:
    """Replace the first match in a Russian page."""
    return change(f"docs/ru/{page}.md", pattern, to)


def kk(page: str, pattern: str, to: str) -> Edit:
    """Replace the first match in a Kazakh page."""
    return change(f"docs/kk/{page}.md", pattern, to)


def each(page: str, english: Swap, russian: Swap, kazakh: Swap) -> Edit:
    """Replace something in the page of every language, each in its own words."""
    return changes(en(page, *english), ru(page, *russian), kk(page, *kazakh))


def same(page: str, pattern: str, to: str) -> Edit:
    """Replace the same thing in the page of every language."""
    return changes(en(page, pattern, to), ru(page, pattern, to), kk(page, pattern, to))


def data(name: str, pattern: str, to: str) -> Edit:
    """Replace the first match in a data file."""
    return change(f"data/{name}.yml", pattern, to)


def override(name: str, pattern: str, to: str) -> Edit:
    """Replace the first match in a template, style sheet or script."""
    return change(f"overrides/{name}", pattern, to)


def mkdocs(pattern: str, to: str) -> Edit:
    """Replace the first match in mkdocs.yml."""
    return change("mkdocs.yml", pattern, to)


def front(pattern: str, to: str) -> Edit:
    """Replace the first match in the Russian page on applying: its front matter comes first."""
    return ru(APPLY, pattern, to)


def rewritten(name: str, rewrite: Callable[[bytes], bytes]) -> Edit:
    """Write a file anew from its bytes."""
    return lambda copy: copy.write(name, rewrite((copy.root / name).read_bytes()))


def moved(old: str, new: str) -> Edit:
    """Give a file another name."""

    def run(copy: Copy) -> Place:
        text = copy.read(old)
        copy.delete(old)
        return copy.write(new, text)

    return run


def written(name: str, text: str | bytes) -> Edit:
    """Write a file."""
    return lambda copy: copy.write(name, text)


def deleted(name: str) -> Edit:
    """Delete a file."""
    return lambda copy: copy.delete(name)
