"""The guided choice behind "Find your situation": data/situation.yml.

The questions form a graph: two answers may lead to one question. On the page each way to a question
has a place of its own (`unfold`), so that "back" leads exactly where the reader came from.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pana.errors import Problem
from pana.records.growing import filled, growing_in
from pana.records.schema import misfits
from pana.records.yaml_lines import Document, Place, read_yaml

MOST_TAPS = 4
ASK = "ask"
FILE = "data/situation.yml"


@dataclass(frozen=True)
class Option:
    """An answer.

    Attributes:
        text: its words by locale.
        question: id of the question it leads to, else "".
        page: id of the page it ends on, else "". Without question and page it ends on "ask here".
        section: section of that page, or "".
    """

    text: Mapping[str, str]
    question: str
    page: str
    section: str


@dataclass(frozen=True)
class Question:
    """A question. Its last option is always "not sure"; `help` is empty where none is needed."""

    id: str
    text: Mapping[str, str]
    help: Mapping[str, str]
    options: tuple[Option, ...]


@dataclass(frozen=True)
class Stop:
    """A question at one place of one way.

    Attributes:
        anchor: id of its section on the page, the same in all languages.
        back: anchor of the question before it, "" at the first.
        number: how many questions one has seen here, from 1.
        onward: anchor that each option leads to, "" where an option ends.
    """

    anchor: str
    question: Question
    back: str
    number: int
    onward: tuple[str, ...]


def load_situation(
    data_dir: Path, page_ids: Container[str]
) -> tuple[dict[str, Question], list[Problem]]:
    """Read and check the guided choice.

    Args:
        data_dir: the folder data of the repository.
        page_ids: all ids on which an answer may end.

    Returns:
        Questions by id, the first one first, and what is wrong: misfits of the schema, unknown
        pages or questions, questions that nobody reaches, more than four taps, a circle. With
        problems the questions are empty.
    """
    document, problems = read_yaml(data_dir / "situation.yml", FILE)
    problems = problems or misfits(document, data_dir / "schemas" / "situation.yml")
    problems = problems or list(_unknown(document, page_ids))
    if problems:
        return {}, problems
    questions = {
        record["id"]: Question(
            record["id"],
            record["text"],
            record.get("help", {}),
            tuple(_option(option) for option in record["options"]),
        )
        for record in filled(document.data["questions"], growing_in(data_dir))
    }
    start = document.data["start"]
    questions = {start: questions[start], **questions}
    problems = list(_unreached_or_deep(document, questions))
    return ({} if problems else questions), problems


def unfold(questions: Mapping[str, Question]) -> list[Stop]:
    """Return every question once for each way that leads to it; the first question first."""
    stops: list[Stop] = []
    taken: dict[str, int] = {}

    def visit(id: str, back: str, number: int) -> str:
        taken[id] = taken.get(id, 0) + 1
        anchor = id if taken[id] == 1 else f"{id}-{taken[id]}"
        place = len(stops)
        question = questions[id]
        stops.append(Stop(anchor, question, back, number, ()))
        onward = tuple(
            visit(option.question, anchor, number + 1) if option.question else ""
            for option in question.options
        )
        stops[place] = Stop(anchor, question, back, number, onward)
        return anchor

    if questions:
        visit(next(iter(questions)), "", 1)
    return stops


def ways(questions: Mapping[str, Question]) -> Iterator[tuple[Option, ...]]:
    """Yield every way through the questions as the answers taken, up to the one that ends it."""

    def walk(id: str, taken: tuple[Option, ...]) -> Iterator[tuple[Option, ...]]:
        for option in questions[id].options:
            if option.question:
                yield from walk(option.question, (*taken, option))
            else:
                yield (*taken, option)

    yield from walk(next(iter(questions)), ())


def _option(record: Mapping[str, object]) -> Option:
    text, to = record["text"], str(record["to"])
    assert isinstance(text, Mapping)
    if to.startswith("page:"):
        page, _, section = to.removeprefix("page:").partition("#")
        return Option(text, "", page, section)
    return Option(text, "" if to == ASK else to, "", "")


def _problem(document: Document, place: Place, what: str, how: str) -> Problem:
    return Problem(document.path, document.line(place), what, how)


def _unknown(document: Document, page_ids: Container[str]) -> Iterator[Problem]:
    known = {record["id"] for record in document.data["questions"]}
    if document.data["start"] not in known:
        yield _problem(document, ("start",), "the first question is not there.", "Mend the id.")
    for i, record in enumerate(document.data["questions"]):
        for j, answer in enumerate(record["options"]):
            option = _option(answer)
            place: Place = ("questions", i, "options", j)
            if option.page and option.page not in page_ids:
                what, how = f'unknown page "{option.page}".', "Use an id of data/pages.yml."
                yield _problem(document, place, what, how)
            if option.question and option.question not in known:
                what, how = f'unknown question "{option.question}".', "Add it, or mend the id."
                yield _problem(document, place, what, how)


def _depths(questions: Mapping[str, Question]) -> dict[str, int]:
    """Return the longest way to each question that is reached; stops counting above the limit."""
    depths: dict[str, int] = {}
    waiting = [(next(iter(questions)), 1)]
    while waiting:
        id, depth = waiting.pop()
        if depth <= depths.get(id, 0):
            continue
        depths[id] = depth
        if depth <= MOST_TAPS:
            waiting.extend((o.question, depth + 1) for o in questions[id].options if o.question)
    return depths


def _unreached_or_deep(document: Document, questions: Mapping[str, Question]) -> Iterator[Problem]:
    depths = _depths(questions)
    for i, record in enumerate(document.data["questions"]):
        depth = depths.get(record["id"], 0)
        if not depth:
            what, how = f"no answer leads to `{record['id']}`.", "Let one lead there or delete it."
            yield _problem(document, ("questions", i), what, how)
        elif depth > MOST_TAPS:
            what = f"`{record['id']}` is question {depth} of its way; {MOST_TAPS} are the most."
            yield _problem(document, ("questions", i), what, "End earlier on a page.")
