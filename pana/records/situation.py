"""The tree of questions behind "Find your situation": data/situation.yml."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass
from pathlib import Path

from pana.errors import Problem
from pana.records.schema import check, load_schema
from pana.records.yaml_lines import Document, Place, read_yaml

MOST_TAPS = 4
UNSURE = "unsure"
FILE = "data/situation.yml"


@dataclass(frozen=True)
class Answer:
    """One answer: it leads to a question (`ask`) or ends on a page; the other is ""."""

    id: str
    ask: str
    page: str


@dataclass(frozen=True)
class Question:
    """One question.

    Attributes:
        words: key of its words in data/interface/<locale>/situation.yml.
        parent: id of the question that leads here, "" for the first one.
        number: how many questions a reader has seen when standing here, from 1.
    """

    id: str
    words: str
    answers: tuple[Answer, ...]
    parent: str
    number: int


def load_situation(
    data_dir: Path, page_ids: Container[str]
) -> tuple[dict[str, Question], list[Problem]]:
    """Read and check the tree.

    Args:
        data_dir: the folder data of the repository.
        page_ids: all ids on which an answer may end.

    Returns:
        Questions by id, the first one first, and what is wrong: misfits of the schema, unknown
        pages or questions, questions that nobody reaches or that are reached in two ways (then
        "back" would not know where to go), a missing answer `unsure`, more than four taps. With
        problems the questions are empty.
    """
    document, problems = read_yaml(data_dir / "situation.yml", FILE)
    if not problems:
        problems = check(document, load_schema(data_dir / "schemas" / "situation.yml"))
    if problems:
        return {}, problems
    problems = list(_wrong_answers(document, page_ids))
    if problems:
        return {}, problems
    questions = _questions(document)
    problems = [*_unreached(document, questions), *_too_deep(document, questions)]
    return ({} if problems else questions), problems


def paths(questions: dict[str, Question]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield every way through the tree: the answers' ids in order, and the page it ends on."""

    def walk(question: Question, taken: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
        for answer in question.answers:
            if answer.page:
                yield (*taken, answer.id), answer.page
            else:
                yield from walk(questions[answer.ask], (*taken, answer.id))

    yield from walk(next(iter(questions.values())), ())


def _problem(document: Document, place: Place, what: str, how: str) -> Problem:
    return Problem(document.path, document.line(place), what, how)


def _wrong_answers(document: Document, page_ids: Container[str]) -> Iterator[Problem]:
    records = document.data["questions"]
    known = {record["id"] for record in records}
    asked: set[str] = {records[0]["id"]}
    for i, record in enumerate(records):
        here: Place = ("questions", i)
        if UNSURE not in {answer["id"] for answer in record["answers"]}:
            yield _problem(
                document, here, f"`{record['id']}`: nobody can say that they are not sure.",
                f"Add an answer with the id `{UNSURE}`.",
            )
        for j, answer in enumerate(record["answers"]):
            place: Place = (*here, "answers", j)
            ask, page = answer.get("ask", ""), answer.get("page", "")
            if page and page not in page_ids:
                yield _problem(
                    document, place, f"unknown page `{page}`.", "Use an id of data/pages.yml."
                )
            if ask and ask not in known:
                yield _problem(
                    document, place, f"unknown question `{ask}`.", "Add it or mend the id."
                )
            elif ask and ask in asked:
                yield _problem(
                    document, place, f"two answers lead to the question `{ask}`.",
                    "Give the second way a question of its own; `words` may be shared.",
                )
            asked.add(ask)


def _questions(document: Document) -> dict[str, Question]:
    """Return the questions that are reached from the first one, each after its parent."""
    records = {record["id"]: record for record in document.data["questions"]}
    first = document.data["questions"][0]["id"]
    questions: dict[str, Question] = {}
    waiting = [(first, "", 1)]
    while waiting:
        id, parent, number = waiting.pop(0)
        record = records[id]
        answers = tuple(
            Answer(a["id"], a.get("ask", ""), a.get("page", "")) for a in record["answers"]
        )
        questions[id] = Question(id, record.get("words", id), answers, parent, number)
        waiting.extend((answer.ask, id, number + 1) for answer in answers if answer.ask)
    return questions


def _unreached(document: Document, questions: dict[str, Question]) -> Iterator[Problem]:
    for i, record in enumerate(document.data["questions"]):
        if record["id"] not in questions:
            yield _problem(
                document, ("questions", i), f"no answer leads to `{record['id']}`.",
                "Let an answer lead there, or delete it.",
            )


def _too_deep(document: Document, questions: dict[str, Question]) -> Iterator[Problem]:
    for i, record in enumerate(document.data["questions"]):
        question = questions.get(record["id"])
        if question and question.number > MOST_TAPS:
            yield _problem(
                document, ("questions", i),
                f"`{question.id}` is question {question.number} of its way; "
                f"{MOST_TAPS} are the most.",
                "Ask less: end earlier on a page.",
            )
