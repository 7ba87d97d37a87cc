"""The guided choice: every way ends well, within four taps, and faults are named."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from pana.records.situation import MOST_TAPS, Question, load_situation, unfold, ways
from pana.site.portal import Portal

PAGES = {"asylum", "work"}
GROUP_PAGES = {
    "asylum-seeker": {"asylum", "asylum-how-to-apply", "asylum-while-waiting-rights"},
    "convention-refugee": {"refugee"},
    "mandate-refugee": {"mandate-who"},
    "stateless-person": {"stateless-who"},
    "undetermined-nationality": {"undetermined-who", "undetermined-procedure"},
}


@pytest.fixture(scope="module")
def questions(root: Path, portal: Portal) -> dict[str, Question]:
    found, problems = load_situation(root / "data", portal.directory)
    assert problems == []
    return found


def test_every_way_ends_within_four_taps_on_a_page_or_on_ask_here(
    questions: dict[str, Question], portal: Portal
) -> None:
    walked = list(ways(questions))
    assert walked
    for way in walked:
        assert len(way) <= MOST_TAPS
        end = way[-1]
        assert not end.question
        if end.page:
            page = portal.page("en", end.page)
            assert not end.section or end.section in {s.id for s in page.sections}


def test_the_last_answer_of_every_question_is_not_sure(questions: dict[str, Question]) -> None:
    for question in questions.values():
        assert "not sure" in question.options[-1].text["en"].lower(), question.id


@pytest.mark.parametrize(("group", "pages"), GROUP_PAGES.items())
def test_each_group_is_reached(questions: dict[str, Question], group: str, pages: set[str]) -> None:
    assert pages & {way[-1].page for way in ways(questions)}, group


def test_danger_is_asked_first_and_is_one_tap_from_the_emergency_numbers(
    questions: dict[str, Question],
) -> None:
    first = next(iter(questions.values()))
    assert first.options[0].page == "emergency-numbers"


def test_whoever_fears_another_country_never_lands_on_a_procedure_that_asks_it(
    questions: dict[str, Question],
) -> None:
    asking = {"stateless-determination-procedure", "stateless-who", "undetermined-procedure"}
    for way in ways(questions):
        said = [option.text["en"].lower() for option in way]
        afraid = any("i would be afraid" in words for words in said)
        assert not (afraid and way[-1].page in asking), said


def test_back_leads_to_the_question_that_was_left(questions: dict[str, Question]) -> None:
    stops = {stop.anchor: stop for stop in unfold(questions)}
    assert len(stops) == len(unfold(questions))
    for stop in stops.values():
        if stop.back:
            assert stop.anchor in stops[stop.back].onward
            assert stop.number == stops[stop.back].number + 1


def _load(folder: Path, root: Path, data: object) -> list[str]:
    schemas = folder / "schemas"
    schemas.mkdir()
    for name in ("schemas/situation.yml", "locales.yml"):
        text = (root / "data" / name).read_text(encoding="utf-8")
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "situation.yml").write_text(
        yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8"
    )
    questions, problems = load_situation(folder, PAGES)
    assert bool(questions) != bool(problems)
    return [problem.what for problem in problems]


def _question(id: str, *ends: str) -> dict[str, object]:
    text = {"kk": "а", "ru": "а", "en": "a"}
    return {"id": id, "text": text, "options": [{"text": text, "to": end} for end in ends]}


@pytest.mark.parametrize(
    ("questions", "said"),
    [
        ([_question("q-a", "page:asylum", "ask")], None),
        ([_question("q-a", "page:nowhere", "ask")], 'unknown page "nowhere"'),
        ([_question("q-a", "q-b", "ask")], 'unknown question "q-b"'),
        ([_question("q-a", "elsewhere", "ask")], "not written as it should be"),
        (
            [_question("q-a", "page:work", "ask"), _question("q-b", "page:work", "ask")],
            "no answer leads to `q-b`",
        ),
        (
            [_question(f"q-{i}", f"q-{i + 1}" if i < 4 else "ask", "ask") for i in range(5)],
            "`q-4` is question 5 of its way",
        ),
        ([_question("q-a", "q-b", "ask"), _question("q-b", "q-a", "ask")], "question 5"),
    ],
)
def test_faults_are_named(
    tmp_path: Path, root: Path, questions: list[dict[str, object]], said: str | None
) -> None:
    found = _load(tmp_path, root, {"start": questions[0]["id"], "questions": questions})
    if said is None:
        assert found == []
    else:
        assert any(said in what for what in found), found
