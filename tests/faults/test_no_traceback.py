"""Whatever a file holds, the check says what is wrong; it never ends in a traceback."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from pana.check import CHECKS
from pana.errors import ContentError
from pana.site.portal import load_portal
from tests.faults.copies import Copy

Spoil = Callable[[bytes, random.Random], bytes]


def _cut(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content))]


def _lose_lines(content: bytes, chance: random.Random) -> bytes:
    lines = content.split(b"\n")
    start = chance.randrange(len(lines))
    return b"\n".join(lines[:start] + lines[start + chance.choice((1, 3, 20)) :])


def _swap_lines(content: bytes, chance: random.Random) -> bytes:
    lines = content.split(b"\n")
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return b"\n".join(lines)


def _strange_bytes(content: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(content))
    return content[:place] + chance.randbytes(3) + content[place + 2 :]


def _another_value(content: bytes, chance: random.Random) -> bytes:
    lines = content.split(b"\n")
    fields = [number for number, line in enumerate(lines) if b":" in line]
    if not fields:
        return b"[]"
    number = chance.choice(fields)
    value = chance.choice((b"5", b"[]", b"{}", b"null", b"yes", b"2026-01-01", b"[1, 2]", b"-1"))
    lines[number] = lines[number].split(b":", 1)[0] + b": " + value
    return b"\n".join(lines)


SPOILS: tuple[Spoil, ...] = (_cut, _lose_lines, _swap_lines, _strange_bytes, _another_value)
ROUNDS = 8


@pytest.mark.parametrize("spoil", SPOILS, ids=lambda spoil: spoil.__name__.strip("_"))
def test_spoilt_files_are_reported(copy: Copy, spoil: Spoil) -> None:
    # The same files are spoilt in the same way in each run.
    chance = random.Random(spoil.__name__)
    files = {
        kind: sorted(path for path in copy.root.rglob(pattern) if path.is_file())
        for kind, pattern in (("data", "data/**/*.yml"), ("pages", "docs/**/*.md"))
    }
    for number in range(ROUNDS):
        path = chance.choice(files["pages" if number % 4 == 3 else "data"])
        name = path.relative_to(copy.root).as_posix()
        with copy.restored():
            copy.write(name, spoil(path.read_bytes(), chance))
            try:
                portal = load_portal(copy.root)
            except ContentError as error:
                assert error.problems, name
                continue
            # Each by itself: `problems_of` forgives a check that stumbles over faulty content.
            found = [problem for check in CHECKS for problem in check(portal)]
            assert all(problem.what for problem in (*portal.problems, *found)), name


@pytest.mark.parametrize(
    ("name", "pattern", "to"),
    [
        ("docs/ru/life/work.md", r"\{#business\}\n+(?:(?!## ).*\n+)*", "{#business}\n"),
        ("data/schemas/situation.yml", r"^  texts:.*\n", ""),
    ],
)
def test_what_once_broke_the_check(copy: Copy, name: str, pattern: str, to: str) -> None:
    with copy.restored():
        copy.change(name, pattern, to)
        found = [problem for check in CHECKS for problem in check(load_portal(copy.root))]
    assert found


def test_faults_in_many_files_are_said_at_once(copy: Copy) -> None:
    with copy.restored():
        copy.write("data/cards.yml", "cards: [")
        copy.write("data/languages/ru.yml", "negation: '('")
        copy.write("data/interface/kk/site.yml", "- a list\n")
        copy.write("data/schemas/glossary.yml", "type: nonsense")
        copy.change("data/contacts/un.yml", r"city: almaty", "city: alma-ata")
        copy.change("docs/ru/life/work.md", r"\{\{contact kibhr\}\}", "{{contact khibr}}")
        copy.delete("data/situation.yml")
        said = {problem.path for problem in copy.problems() if problem.severity == "error"}
    assert said >= {
        "data/cards.yml",
        "data/languages/ru.yml",
        "data/interface/kk/site.yml",
        "data/schemas/glossary.yml",
        "data/contacts/un.yml",
        "docs/ru/life/work.md",
        "data/situation.yml",
    }
