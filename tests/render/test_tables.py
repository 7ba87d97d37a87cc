"""Tables: read cell by cell on a narrow screen, and row by row by a screen reader."""

from __future__ import annotations

import pytest

from tests.render.conftest import Render

TABLE = "| Right | Answer |\n|---|---|\n| Work | Yes |\n| School | No |\n"


def test_heads_of_columns_and_rows_say_what_they_head(render: Render) -> None:
    table = render(TABLE).select_one("div.table > table")
    assert table is not None
    assert [(c.get_text(), c["scope"]) for c in table.select("thead th")] == [
        ("Right", "col"),
        ("Answer", "col"),
    ]
    assert [(c.get_text(), c["scope"]) for c in table.select("tbody th")] == [
        ("Work", "row"),
        ("School", "row"),
    ]


def test_each_cell_knows_its_column(render: Render) -> None:
    cells = render(TABLE).select("tbody th, tbody td")
    assert [c["data-label"] for c in cells] == ["Right", "Answer", "Right", "Answer"]


@pytest.mark.parametrize(
    ("head", "label"),
    [
        ("[Certificate](term:asylum-seeker)", "Certificate"),
        ("The **big** one", "The big one"),
        ("Who[^def-two-groups]", "Who"),
        ("Sure?", "Sure"),
        ("Call {{phone emergency-112}}", "Call 112"),
        ('A "quoted" & <', 'A "quoted" & <'),
    ],
)
def test_a_columns_name_is_plain_text(render: Render, head: str, label: str) -> None:
    page = render(f"| A | {head} |\n|---|---|\n| x | y |\n")
    cell = page.select_one("tbody td")
    assert cell is not None
    assert cell["data-label"] == label
    assert cell.get_text() == "y"
