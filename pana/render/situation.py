"""The questions of "Find your situation" as sections that show one at a time, without script."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pana.records.situation import Option, Stop, unfold

if TYPE_CHECKING:
    from pana.render.page import PageRenderer

ASK_HERE = "#not-sure"
"""Section of the page itself that says whom to ask."""


def situation(renderer: PageRenderer, _argument: str) -> str:
    """Render all questions. The first one stands last: a CSS rule hides it once another is open."""
    shown = [_shown(renderer, stop) for stop in unfold(renderer.portal.situation)]
    return renderer.component("situation", questions=[*shown[1:], *shown[:1]])


def _shown(renderer: PageRenderer, stop: Stop) -> dict[str, Any]:
    locale = renderer.page.locale
    options = stop.question.options
    return {
        "id": stop.anchor,
        "is_root": not stop.back,
        "count": renderer.t.situation.count.format(number=stop.number),
        "title": stop.question.text[locale],
        "hint": stop.question.help.get(locale, ""),
        "back": f"#{stop.back}" if stop.back else "",
        "options": [
            {
                "text": option.text[locale],
                "href": f"#{onward}" if onward else _end(renderer, option),
                "unsure": option is options[-1],
            }
            for option, onward in zip(options, stop.onward, strict=True)
        ],
    }


def _end(renderer: PageRenderer, option: Option) -> str:
    return renderer.link(option.page, option.section) if option.page else ASK_HERE
