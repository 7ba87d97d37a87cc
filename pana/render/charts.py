"""Numbers over time as a table with bars (data/statistics.yml): readable as text, no script."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from babel.numbers import format_decimal

from pana.render.dates import show_date

if TYPE_CHECKING:
    from pana.render.page import PageRenderer


def chart(renderer: PageRenderer, chart_id: str) -> str:
    """Render the chart of data/statistics.yml with this id.

    Raises:
        KeyError: there is no such chart.
    """
    own = renderer.page.locale
    record = {c["id"]: c for c in renderer.portal.data("statistics")["charts"]}[chart_id]
    highest = max(point["value"] for series in record["series"] for point in series["points"])
    parts = [
        renderer.component(
            "chart",
            chart={
                "title": f"{record['title'][own]}: {series['title'][own]}",
                "unit": record["unit"][own],
                "rows": [
                    {
                        "label": row_label(point, own),
                        "display": show_integer(point["value"], own),
                        "share": round(100 * point["value"] / highest, 1),
                    }
                    for point in series["points"]
                ],
                "source": record["note"][own],
            },
        )
        for series in record["series"]
    ]
    return "\n".join(parts)


def row_label(point: Mapping[str, Any], locale: str) -> str:
    """Return the head of a point's row: its date, and what is special about it in brackets.

    Args:
        point: a point of data/statistics.yml; `label`, when there, holds a text per locale.
        locale: kk, ru or en.
    """
    day = show_date(str(point["date"]), locale)
    return f"{day} ({point['label'][locale]})" if "label" in point else day


def show_integer(value: int, locale: str) -> str:
    """Return a whole number with the digits grouped as the language does."""
    return str(format_decimal(value, locale=locale)).replace("\u202f", "\N{NO-BREAK SPACE}")
