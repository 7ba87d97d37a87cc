"""The questions of "Find your situation" as sections that show one at a time, without script."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pana.records.situation import UNSURE, Answer, Question

if TYPE_CHECKING:
    from pana.render.page import PageRenderer


def anchor(question_id: str) -> str:
    """Return the id of a question's section; the same in all languages."""
    return f"question-{question_id}"


def situation(renderer: PageRenderer, _argument: str) -> str:
    """Render all questions. The first one stands last: a CSS rule hides it once another is open."""
    questions = renderer.portal.situation
    shown = [_shown(renderer, question) for question in questions.values()]
    return renderer.component("situation", questions=[*shown[1:], *shown[:1]])


def _shown(renderer: PageRenderer, question: Question) -> dict[str, Any]:
    words = renderer.t.situation.questions[question.words]
    return {
        "id": anchor(question.id),
        "is_root": not question.parent,
        "count": renderer.t.situation.count.format(number=question.number),
        "title": words.title,
        "hint": words.hint if "hint" in words else "",
        "back": f"#{anchor(question.parent)}" if question.parent else "",
        "options": [
            {
                "text": words.answers[answer.id],
                "href": _href(renderer, answer),
                "kind": "unsure" if answer.id == UNSURE else "plain",
            }
            for answer in question.answers
        ],
    }


def _href(renderer: PageRenderer, answer: Answer) -> str:
    return renderer.link(answer.page) if answer.page else f"#{anchor(answer.ask)}"
