"""The Kazakh stemmer on our own words, in full spelling and as typed on a Russian keyboard."""

from pathlib import Path

import pytest

from pana.search.bench_stemmer import MAKE_STEMMER, main, quality, read_forms
from pana.search.engine import Engine

LISTS = [
    line.split("\t")
    for line in Path(__file__).with_name("kazakh-words.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]
APART = [
    ("азамат", "азаматтық"),
    ("бала", "балабақша"),
    ("құқық", "құлық"),
    ("заң", "заңгер"),
    ("полиция", "поликлиника"),
    ("пана", "паспорт"),
]


@pytest.fixture(scope="module")
def stem(engine: Engine):
    """The stemmer for words in full spelling: list of words to list of stems."""
    return lambda words: engine.call(f"words.map({MAKE_STEMMER['full spelling']})", words=words)


@pytest.mark.parametrize("forms", LISTS, ids=lambda forms: forms[0])
def test_forms_of_a_word_meet(stem, forms: list[str]) -> None:
    stems = dict(zip(forms, stem(forms), strict=True))
    assert len(set(stems.values())) == 1, stems


@pytest.mark.parametrize("forms", LISTS, ids=lambda forms: forms[0])
def test_forms_from_a_russian_keyboard_meet_the_word(engine: Engine, forms: list[str]) -> None:
    keys = set(engine.call("kk.stems(word)", word=forms[0]))
    for form in forms:
        typed = engine.call("kk.stems(kk.text.fold(word))", word=form)
        assert keys & set(typed), (form, keys, typed)


@pytest.mark.parametrize("pair", APART, ids=lambda pair: pair[0])
def test_different_words_stay_apart(stem, pair: tuple[str, str]) -> None:
    one, other = stem(list(pair))
    assert one != other


def test_short_and_strange_words_stay(stem) -> None:
    assert stem(["", "у", "112", "abc"]) == ["", "у", "112", "abc"]


def test_quality_counts_pairs() -> None:
    forms = [("a", "a1"), ("a", "a2"), ("a", "a3"), ("b", "b1"), ("b", "b2")]
    stems = {"a1": "x", "a2": "x", "a3": "y", "b1": "y", "b2": "z"}
    found = quality(forms, stems)
    assert found.recall == 1 / 4  # a1-a2 of a1-a2, a1-a3, a2-a3, b1-b2
    assert found.wrong == 1 / 6  # a3-b1 of the six pairs between a and b
    assert found.forms == 5


def test_benchmark_reads_both_kinds_of_file(tmp_path: Path, capsys) -> None:
    forms = tmp_path / "forms.tsv"
    forms.write_text("lemma\tform\tpos\tfeatures\nбала\tбалалар\tN\t-\nбала\tбаланы\tN\t-\n")
    text = tmp_path / "text.tsv"
    text.write_text("lemma\tform\tupos\tcount\nбала\tБаласы\tNOUN\t1\n")
    assert read_forms(text) == {"running text": [("бала", "баласы")]}
    assert main(["--forms", str(forms), "--text", str(text)]) == 0
    assert "nouns" in capsys.readouterr().out


def test_benchmark_says_what_it_needs(capsys) -> None:
    assert main([]) == 2
    assert "UniMorph" in capsys.readouterr().out
