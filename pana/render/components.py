"""The HTML components of overrides/components, rendered with everything escaped."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup


@lru_cache
def environment(root: Path) -> Environment:
    """Return the template environment over `overrides/` and the theme's icons.

    Templates read anew when their file changes, so that `make serve` shows edits. Values are
    escaped; a name that a template uses and nobody gave is an error.
    """
    return Environment(
        loader=FileSystemLoader(root / "overrides"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render_component(root: Path, name: str, **values: Any) -> Markup:
    """Render `overrides/components/<name>.html`.

    Raises:
        jinja2.TemplateNotFound: there is no such component.
        jinja2.UndefinedError: the component uses a value that was not given.
    """
    template = environment(root).get_template(f"components/{name}.html")
    return Markup(template.render(**values).strip())


@lru_cache
def icon(name: str) -> Markup:
    """Return an icon of the installed theme as inline SVG, hidden from screen readers.

    Args:
        name: path below the theme's icon folder without ending, such as `material/phone`.

    Raises:
        OSError: the theme has no such icon.
    """
    import material

    path = Path(material.__file__).parent / "templates" / ".icons" / f"{name}.svg"
    svg = path.read_text(encoding="utf-8").strip()
    # Inside HTML the namespace is known.
    svg = svg.replace(' xmlns="http://www.w3.org/2000/svg"', "", 1)
    return Markup(svg.replace("<svg ", '<svg class="icon" aria-hidden="true" ', 1))
