"""Steps: a numbered heading, and the labelled details that belong to it."""

from __future__ import annotations

from tests.render.conftest import Render

STEPS = """\
## How {#how}

- a list before any step

### 1. Go {#step-go}

Go there.

- **Who:** you

### 2. Write {#step-write}

> [!NOTE]
> Keep a copy.

- **Where:** here

### Not a step {#other}

- plain

## Next {#next}

- plain too
"""


def test_step_headings_and_only_they_are_steps(render: Render) -> None:
    headings = render(STEPS).select("h3")
    assert [h["id"] for h in headings if "step" in h.get_attribute_list("class")] == [
        "step-go",
        "step-write",
    ]


def test_a_steps_list_is_its_details_and_no_other_list_is(render: Render) -> None:
    lists = render(STEPS).select("ul")
    details = [
        ul.get_text(strip=True) for ul in lists if "step-details" in ul.get_attribute_list("class")
    ]
    assert details == ["Who:you", "Where:here"]
