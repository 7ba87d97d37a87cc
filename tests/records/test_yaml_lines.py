"""Broken YAML is reported with the line it stands on."""

from __future__ import annotations

import pytest

from pana.records.yaml_lines import read_yaml, read_yaml_text


@pytest.mark.parametrize(
    ("text", "line", "part"),
    [
        ("a: 1\nb: [1, 2\nc: 3\n", 3, "not valid YAML"),
        ("a: 1\nb: x: y\n", 2, "not valid YAML"),
        ("a: 1\na: 2\n", 2, "`a` stands twice (first on line 1)"),
        ("a:\n\tb: 1\n", 2, "indented with a tab"),
        ("a: 1\n<<<<<<< HEAD\nb: 1\n", 2, "merge conflict"),
        ("a: 1\n=======\nb: 1\n", 2, "merge conflict"),
        ("a: 1\nb: 1\n>>>>>>> other\n", 3, "merge conflict"),
        ("a: 1\nb: 2026-02-30\n", 2, "no such date: 2026-02-30"),
        ("a: 1\n---\nb: 1\n", 2, "not valid YAML"),
        ("a: &x\n  b: *x\n", 1, "refers to itself"),
        ("a: 1\nb: !!python/object:os.system x\n", 2, "not allowed here"),
    ],
)
def test_mistake_has_its_line(text, line, part):
    _document, problems = read_yaml_text(text, "data/x.yml")
    assert [(problem.path, problem.line) for problem in problems] == [("data/x.yml", line)]
    assert part in problems[0].what
    assert problems[0].how


def test_alias_is_read_as_the_value_it_names():
    document, problems = read_yaml_text("a: &x [1]\nb: *x\n", "x.yml")
    assert (document.data, problems) == ({"a": [1], "b": [1]}, [])


def test_lines_of_values():
    document, problems = read_yaml_text("a:\n  - b: 1\n    c: [x,\n      y]\n", "x.yml")
    assert problems == []
    assert document.line(("a", 0, "c")) == 3
    assert document.line(("a", 0, "c", 1)) == 4
    assert document.line(("a", 0, "missing")) == 2


def test_file_that_is_not_utf8(tmp_path):
    path = tmp_path / "x.yml"
    path.write_bytes("a: Закон\n".encode("cp1251"))
    document, problems = read_yaml(path, "data/x.yml")
    assert document.data is None
    assert "not in UTF-8" in problems[0].what


def test_byte_order_mark_is_no_mistake(tmp_path):
    path = tmp_path / "x.yml"
    path.write_bytes("\ufeffa: Заң\n".encode())
    document, problems = read_yaml(path, "data/x.yml")
    assert (document.data, problems) == ({"a": "Заң"}, [])
