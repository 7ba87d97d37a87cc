"""The records of the repository itself are without a mistake."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pana.records.contacts import load_contacts
from pana.records.evidence import load_evidence
from pana.records.glossary import load_glossary
from pana.records.sources import load_sources

DATA = Path(__file__).resolve().parents[2] / "data"


@pytest.mark.parametrize("load", [load_sources, load_evidence, load_contacts, load_glossary])
def test_real_records_load_without_problems(load):
    records, problems = load(DATA)
    assert [str(problem) for problem in problems] == []
    assert records


def test_every_law_has_its_title_in_each_language():
    sources, _ = load_sources(DATA)
    for source in sources.values():
        if source.kind in ("law", "order", "treaty"):
            assert {"en", "ru", "kk"} <= source.title.keys(), source.id


def test_no_english_remark_stands_in_a_russian_or_kazakh_title():
    sources, _ = load_sources(DATA)
    titles = [source.title.get(code, "") for source in sources.values() for code in ("ru", "kk")]
    assert any(titles)
    assert [t for t in titles if re.search(r"\([^)]*\b[a-z]{3,}", t)] == []


def test_no_legal_basis_and_no_source_dangles():
    sources, _ = load_sources(DATA)
    evidence, _ = load_evidence(DATA, sources)
    for record in evidence.values():
        assert record.sources, record.id
        for basis in record.basis:
            assert {"en", "ru", "kk"} <= sources[basis.law].title.keys(), record.id
