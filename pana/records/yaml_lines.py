"""Read YAML and remember on which line each value stands, so that a mistake can be pointed at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from pana.errors import Problem

Place = tuple[str | int, ...]

_CONFLICT = re.compile(r"(<{7}|>{7}|\|{7})( |$)|={7}$")
_TAB_INDENT = re.compile(r" *\t")
# A value in typographic quotes: a word processor put them where YAML needs straight ones.
_SMART_QUOTE = re.compile(r"\s*(?:- )?(?:[\w-]+:\s+)(?:\[\s*)?[“”„‟‘’]|\s*- [“”„‟‘’]")
# The parser in C reads the records ten times faster; it says the same.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, eq=False)
class Document:
    """A YAML file as plain Python values, with the line of each of them.

    Attributes:
        path: the file as it is named in problems.
        data: mappings, lists and scalars; None when the file is empty or broken.
        lines: line number by place; a place is the keys and list indexes that lead to the value.
        key_lines: line number of the key itself, by the same places; list items have none.
    """

    path: str
    data: Any
    lines: dict[Place, int] = field(default_factory=dict)
    key_lines: dict[Place, int] = field(default_factory=dict)

    def line(self, place: Place) -> int:
        """Return the line of `place`: of its key, else of its value, else of what holds it."""
        for end in range(len(place), -1, -1):
            for table in (self.key_lines, self.lines):
                if place[:end] in table:
                    return table[place[:end]]
        return 0


@lru_cache(maxsize=256)
def plain_yaml(text: str) -> Any:
    """Return YAML as plain values, without lines. They are shared: nobody may change them.

    Raises:
        yaml.YAMLError: the text is broken.
    """
    return yaml.load(text, Loader=_LOADER)


def read_yaml(path: Path, name: str) -> tuple[Document, list[Problem]]:
    """Read one YAML file.

    Args:
        path: the file.
        name: how the file is called in problems, relative to the repository.

    Returns:
        The document, and what is wrong with its syntax. With problems, `data` holds what could
        still be read, or None.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError:
        return Document(name, None), [Problem(name, 1, "the file is missing.", "Restore it.")]
    except UnicodeDecodeError:
        return Document(name, None), [
            Problem(name, 0, "the file is not in UTF-8.", "Save it with the encoding UTF-8.")
        ]
    return read_yaml_text(text, name)


def read_yaml_text(text: str, name: str) -> tuple[Document, list[Problem]]:
    """Read YAML from a text; see `read_yaml`. Lines count from the text's beginning.

    The same text is read once: nobody may change a document's values.
    """
    document, problems = _read(text, name)
    return document, list(problems)


@lru_cache(maxsize=1024)
def _read(text: str, name: str) -> tuple[Document, list[Problem]]:
    problems = list(_marks_in_text(text, name))
    if problems:
        return Document(name, None), problems
    try:
        root = yaml.compose(text, Loader=_LOADER)
    except yaml.YAMLError as error:
        return Document(name, None), [_syntax_problem(error, name)]
    if root is None:
        return Document(name, None), []
    reader = _Reader(name)
    data = reader.value(root, ())
    return Document(name, data, reader.lines, reader.key_lines), reader.problems


def _marks_in_text(text: str, name: str) -> Iterator[Problem]:
    """Yield problems that YAML would report unclearly or not at all."""
    for number, line in enumerate(text.splitlines(), start=1):
        if _CONFLICT.match(line):
            yield Problem(
                name, number, "a merge conflict was left in the file.",
                "Keep one of the two texts and delete the lines <<<<<<<, ======= and >>>>>>>.",
            )
        elif _TAB_INDENT.match(line):
            yield Problem(
                name, number, "the line is indented with a tab.", "Use two spaces per level."
            )
        elif _SMART_QUOTE.match(line):
            yield Problem(
                name, number, "the value stands between typographic quotes.",
                "Use straight quotes (' or \"), or none.",
            )


def _syntax_problem(error: yaml.YAMLError, name: str) -> Problem:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    detail = getattr(error, "problem", None) or "it cannot be read"
    hint = "Check the indentation, and put text that has `: ` or ` #` in it between quotes."
    return Problem(name, mark.line + 1 if mark else 0, f"this is not valid YAML: {detail}.", hint)


class _Reader:
    """Turns YAML nodes into values; collects lines and problems on the way."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.lines: dict[Place, int] = {}
        self.key_lines: dict[Place, int] = {}
        self.problems: list[Problem] = []
        self._open: set[int] = set()
        self._scalars = yaml.SafeLoader("")

    def value(self, node: yaml.Node, place: Place) -> Any:
        self.lines[place] = node.start_mark.line + 1
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        if id(node) in self._open:
            self._problem(node, "the text refers to itself.", "Write it out; do not use * and &.")
            return None
        self._open.add(id(node))
        result = (
            self._mapping(node, place)
            if isinstance(node, yaml.MappingNode)
            else [self.value(item, (*place, index)) for index, item in enumerate(node.value)]
        )
        self._open.discard(id(node))
        return result

    def _mapping(self, node: yaml.MappingNode, place: Place) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self._problem(key_node, "the name of a field is not a word.", "Quote the text.")
                continue
            key = key_node.value
            if key in result:
                first = self.key_lines[(*place, key)]
                what = f"`{key}` stands twice (first on line {first})."
                self._problem(key_node, what, "Delete one of them.")
                continue
            self.key_lines[(*place, key)] = key_node.start_mark.line + 1
            result[key] = self.value(value_node, (*place, key))
        return result

    def _scalar(self, node: yaml.ScalarNode) -> Any:
        try:
            return self._scalars.construct_object(node)
        except ValueError:
            self._problem(node, f"there is no such date: {node.value}.", "Mend it and quote it.")
        except yaml.YAMLError:
            self._problem(node, f"`{node.tag}` is not allowed here.", "Delete it.")
        return node.value

    def _problem(self, node: yaml.Node, what: str, how: str) -> None:
        self.problems.append(Problem(self.name, node.start_mark.line + 1, what, how))
