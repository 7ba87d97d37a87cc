"""Each kind of mistake gives its problem, with file and line, and says how to mend it."""

from __future__ import annotations

import pytest

from pana.records.contacts import load_contacts
from pana.records.evidence import load_evidence, unused_evidence
from pana.records.glossary import load_glossary
from pana.records.sources import load_sources
from tests.records.record_samples import CONTACTS, EVIDENCE, TEXTS, line_of

LOADERS = {
    "sources": load_sources, "evidence": load_evidence, "contacts": load_contacts,
    "glossary": load_glossary,
}


def test_good_records_have_no_problems(data_with):
    data = data_with()
    for load in LOADERS.values():
        records, problems = load(data)
        assert problems == []
        assert records


MISTAKES = [
    # kind, text to replace, replacement, part of the problem
    ("evidence", "[asylum-seeker,", "[asylum-seekers,", 'Did you mean "asylum-seeker"?'),
    ("evidence", "confidence: high", "confidence: sure", "high, medium, low"),
    ("evidence", "law: law-x", "law: page-x", "is no law"),
    ("evidence", "law: law-x", "law: law-y", 'unknown law "law-y". Did you mean "law-x"?'),
    (
        "evidence", "sources: [page-x]", "sources: [zzz]",
        'unknown source "zzz". Use an id from data/sources, or add the source there.',
    ),
    ("evidence", "sources: [page-x]", "sources: []", "nothing is written here"),
    ("evidence", "checked: '2026-11-23'", "checked: 2026-11-23", "is not quoted"),
    ("evidence", "checked: '2026-11-23'", "checked: 2026-13-45", "no such date"),
    ("evidence", "checked: '2026-11-23'", "checked: '2026-02-30'", "is no date"),
    ("evidence", "checked: '2026-11-23'", "checked: 23.11.2026", "is no date"),
    ("evidence", "'1(6)'", "'Art. 1(6)'", "only numbers"),
    ("evidence", "topic: deadline", "topik: deadline", "unknown field `topik`"),
    ("evidence", "id: fact-x", "id: Fact X", "small Latin letters"),
    ("evidence", "statement: >-\n      A fact.", "statement: ''", "Write the text"),
    ("sources", "url: https://example.org/x", "url: example.org/x", "is no web address"),
    ("sources", "url: https://example.org/x", "url: https://exa mple.org", "is no web address"),
    ("sources", "url: https://example.org/x", "url: https://localhost", "is no web address"),
    ("sources", "url: https://example.org/x", "url: null", "needs its address"),
    ("sources", "adopted: '2009-12-04'", "adopted: '2009-12-32'", "is no date"),
    ("sources", "adopted: '2009-12-04'", "adopted: 2009", "Put it in quotes"),
    ("sources", "text_of: law-x", "text_of: law-xx", 'Did you mean "law-x"?'),
    ("sources", ", kk: X Заңы", "", "`kk` is missing"),
    ("sources", "kind: press", "kind: pres", 'Did you mean "press"?'),
    ("contacts", "'+77272584598'", "'+7727258'", "no valid telephone number"),
    ("contacts", "'+77272584598'", "'12'", "no valid telephone number"),
    ("contacts", "'+77272584598'", "'123456'", "no valid telephone number"),
    ("contacts", "'+77272584598'", "'12345'", "add `short: true`"),
    ("contacts", "'+77272584598'", "'112'", "add `short: true`"),
    ("contacts", "'+77272584598'", "'87272584598'", "'+77272584598'"),
    ("contacts", "'+77272584598'", "'+7 727 258 45 98'", "'+77272584598'"),
    ("contacts", "'+77272584598'", "'+7-727-258-45-98'", "'+77272584598'"),
    ("contacts", "'+77272584598'", "'+77272584598 доб. 12'", "`extension: '12'`"),
    ("contacts", "'+77272584598'", "'+77272584598,12'", "`extension: '12'`"),
    ("contacts", "'+77272584598'", "'+77272584598 ext 12'", "`extension: '12'`"),
    ("contacts", "'+77272584598'", "'+77272584598;+77272583982'", "only + and digits"),
    ("contacts", "'+77272584598'", "'tel:+77272584598'", "only + and digits"),
    ("contacts", "'+77272584598'", "'+٧٧٢٧٢٥٨٤٥٩٨'", "only + and digits"),
    ("contacts", "'+77272584598'", "'＋77272584598'", "only + and digits"),
    ("contacts", "'+77272584598'", '"\u200e+77272584598"', "only + and digits"),
    ("contacts", "'+77272584598'", '"+77272584598\n"', "only + and digits"),
    ("contacts", "'+77272584598'", "'+70000000000'", "only + and digits"),
    ("contacts", "'+77272584598'", "112", "Put it in quotes"),
    ("contacts", "whatsapp: '+77081060810'", "whatsapp: '87081060810'", "no valid telephone"),
    ("contacts", "whatsapp: '+77081060810'", "whatsapp: '+7 708 106 08 10'", "no valid telephone"),
    ("contacts", "whatsapp: '+77081060810'", "whatsapp: '112'", "no valid telephone number"),
    ("contacts", "help@example.org", "help@example", "is no e-mail address"),
    ("contacts", "help@example.org", "help at example.org", "is no e-mail address"),
    ("contacts", "lat: 43.2", "lat: 143.2", "more than 90"),
    ("contacts", "city: almaty", "city: almati", 'Did you mean "almaty"?'),
    ("contacts", "'09:00'", "'9:00'", "hours and minutes"),
    ("contacts", "'2025-09'", "'2025-13'", "is no date"),
    ("contacts", "sources: [page-x]", "sources: [page-y]", 'unknown source "page-y"'),
    ("contacts", "needs: [legal-help]", "needs: [law]", "legal-help"),
    ("glossary", "sources: [page-x,", "sources: [page-z,", 'unknown source "page-z"'),
    ("glossary", '"https://example.org/y"', '"https://example"', "is no web address"),
    ("glossary", "category: people", "category: folk", "people, procedure"),
    ("glossary", "confidence: high", "confidence: null", "high, medium, low"),
]


@pytest.mark.parametrize(("kind", "old", "new", "part"), MISTAKES)
def test_mistake_is_named_where_it_stands(data_with, kind, old, new, part):
    text = TEXTS[kind].replace(old, new)
    assert text != TEXTS[kind]
    data = data_with(**{kind: text})
    _records, problems = LOADERS[kind](data)
    found = [problem for problem in problems if part in str(problem)]
    assert found, [str(problem) for problem in problems]
    assert found[0].path == f"data/{kind}/x.yml"
    assert found[0].line == line_of(TEXTS[kind], old.split("\n")[0])
    assert found[0].how


def test_all_mistakes_are_told_at_once(data_with):
    text = EVIDENCE.replace("high", "sure").replace("deadline", "dedline")
    text = text.replace("unused: null", "unused: null\n    odd: 1\n    strange: 2")
    _records, problems = load_evidence(data_with(evidence=text))
    assert [problem.line for problem in problems] == [4, 10, 14, 15]


def test_id_that_stands_in_two_files(data_with):
    data = data_with()
    (data / "evidence" / "y.yml").write_text(EVIDENCE, encoding="utf-8")
    records, problems = load_evidence(data)
    assert len(records) == 1
    assert str(problems[0]).startswith(
        "data/evidence/y.yml:2: `fact-x`: this id stands already at data/evidence/x.yml:2."
    )


def test_record_with_a_mistake_is_left_out_and_the_others_are_kept(data_with):
    second = EVIDENCE.split("\n", 1)[1].replace("fact-x", "fact-y").replace("high", "sure")
    records, problems = load_evidence(data_with(evidence=EVIDENCE + second))
    assert list(records) == ["fact-x"]
    assert len(problems) == 1


@pytest.mark.parametrize("text", ["", "[]\n", "evidence: 1\n", "evidence:\n  - 1\n", "facts: []\n"])
def test_file_of_another_form(data_with, text):
    records, problems = load_evidence(data_with(evidence=text))
    assert records == {}
    assert problems


def test_short_codes_and_numbers_of_other_countries_are_allowed(data_with):
    data = data_with()
    for number, short in (("112", 1), ("1414", 1), ("11616", 1), ("+41227398844", 0)):
        text = CONTACTS.replace("+77272584598", number)
        text = text.replace("own: true", "own: true\n        short: true") if short else text
        (data / "contacts" / "x.yml").write_text(text, encoding="utf-8")
        assert load_contacts(data)[1] == []


@pytest.mark.parametrize(
    "extension", ["'12a'", "'#12'", "'1234567'", "''", "'\uff11\uff12'", '"12\\n"', "12"]
)
def test_an_extension_is_digits_in_quotes(data_with, extension):
    text = CONTACTS.replace("own: true", f"own: true\n        extension: {extension}")
    (problem,) = load_contacts(data_with(contacts=text))[1]
    assert problem.line == line_of(text, "extension:")
    assert "'12'" in problem.how or "quotes" in problem.how


def test_a_short_code_has_no_extension(data_with):
    text = CONTACTS.replace("'+77272584598'", "'112'").replace(
        "own: true", "own: true\n        short: true\n        extension: '12'"
    )
    (problem,) = load_contacts(data_with(contacts=text))[1]
    assert "no extension" in problem.what


def test_six_digits_are_a_short_code_only_when_the_record_says_so(data_with):
    text = CONTACTS.replace("'+77272584598'", "'123456'").replace(
        "own: true", "own: true\n        short: true"
    )
    assert load_contacts(data_with(contacts=text))[1] == []


def test_swapped_coordinates_are_an_error(data_with):
    text = CONTACTS.replace("{lat: 43.2, lon: 76.9}", "{lat: 76.9, lon: 43.2}")
    _records, problems = load_contacts(data_with(contacts=text))
    assert [problem.severity for problem in problems] == ["error"]
    assert problems[0].line == line_of(CONTACTS, "geo:")


def test_records_are_typed(data_with):
    data = data_with()
    evidence = load_evidence(data)[0]["fact-x"]
    assert evidence.basis[0].article == "1(6)"
    assert evidence.checked.isoformat() == "2026-11-23"
    contact = load_contacts(data)[0]["contact-x"]
    assert contact.phones[0].number == "+77272584598"
    assert contact.hours is not None
    assert (contact.hours.opens, contact.hours.closes) == ("09:00", "18:00")
    assert load_glossary(data)[0]["asylum-seeker"].everyday["en"] == ("asylum seeker",)
    assert load_sources(data)[0]["page-x"].title_in("kk") == ("Page X", "en")


def test_unused_record_needs_a_reason(data_with):
    records, _ = load_evidence(data_with())
    idle, problems = unused_evidence(records, set())
    assert [record.id for record in idle] == ["fact-x"]
    assert "no page cites" in str(problems[0])
    assert unused_evidence(records, {"fact-x"}) == ([], [])
