"""The head of a row in a table of numbers over time."""

import pytest

from pana.render.charts import row_label


def test_a_plain_point_shows_its_date_alone() -> None:
    assert row_label({"date": "2024-09", "value": 368}, "en") == "September 2024"


@pytest.mark.parametrize(
    ("locale", "expected"), [("kk", "шамамен"), ("ru", "примерно"), ("en", "about")]
)
def test_a_label_stands_in_brackets_after_the_date(locale: str, expected: str) -> None:
    point = {
        "date": "2024-10",
        "value": 7400,
        "label": {"kk": "шамамен", "ru": "примерно", "en": "about"},
    }
    head = row_label(point, locale)
    assert "2024" in head
    assert head.endswith(f"({expected})")
