"""Benchmark of the Kazakh stemmer on annotated forms that are not part of the repository.

    python -m pana.search.bench_stemmer --forms kazakh-forms.tsv --text kazakh-text.tsv

Both files are tab-separated with a header. `--forms` has the columns lemma, form, pos, features
(made from UniMorph kaz, CC BY-SA 3.0); `--text` has lemma, form, upos, count (made from
UD_Kazakh-KTB, CC BY-SA 4.0).
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pana.search.engine import Engine

NEEDS = """\
The benchmark needs annotated Kazakh forms, which the repository does not hold (CC BY-SA):
  --forms  tab-separated: lemma, form, pos (N or V), features; from UniMorph, language kaz
  --text   tab-separated: lemma, form, upos, count; from Universal Dependencies, Kazakh-KTB
Give one of them or both."""

MAKE_STEMMER = {
    "full spelling": "PanaSearch.makeKazakhStemmer(rules.stemmer)",
    "Russian keyboard": (
        "(function (folded) { var text = PanaSearch.makeText(rules.text);"
        " return function (word) { return folded(text.fold(word)); }; })"
        "(PanaSearch.makeKazakhStemmer(rules.stemmer, rules.text.keyboard))"
    ),
}


@dataclass(frozen=True)
class Quality:
    """How well forms of a lemma meet.

    Attributes:
        recall: share of pairs of forms of one lemma that get the same stem.
        wrong: Paice's overstemming index: share of pairs of forms of different lemmas that get
            the same stem.
        forms: how many forms were looked at.
    """

    recall: float
    wrong: float
    forms: int


def _pairs(counts: Iterable[int]) -> int:
    return sum(count * (count - 1) // 2 for count in counts)


def quality(forms: Iterable[tuple[str, str]], stem_of: dict[str, str]) -> Quality:
    """Return the quality of stems.

    Args:
        forms: (lemma, form) pairs; doubles count once.
        stem_of: the stem of every form.
    """
    own = set(forms)
    lemmas = Counter(lemma for lemma, _ in own)
    stems = Counter(stem_of[form] for _, form in own)
    both = Counter((lemma, stem_of[form]) for lemma, form in own)
    same_lemma, same_stem, right = (_pairs(c.values()) for c in (lemmas, stems, both))
    different = len(own) * (len(own) - 1) // 2 - same_lemma
    return Quality(
        recall=right / same_lemma if same_lemma else 0.0,
        wrong=(same_stem - right) / different if different else 0.0,
        forms=len(own),
    )


def read_forms(path: Path) -> dict[str, list[tuple[str, str]]]:
    """Read (lemma, form) pairs by part of speech, in lower case; one group when there is `upos`.

    Raises:
        OSError: the file cannot be read.
        KeyError: a column is missing.
    """
    groups: dict[str, list[tuple[str, str]]] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            kind = {"N": "nouns", "V": "verbs"}.get(row.get("pos") or "", "running text")
            groups.setdefault(kind, []).append((row["lemma"], row["form"].lower()))
    return groups


def measure(engine: Engine, kind: str, forms: list[tuple[str, str]]) -> Quality:
    """Return the stemmer's quality on forms; `kind` is a key of MAKE_STEMMER."""
    words = sorted({form for _, form in forms})
    stems = engine.call(f"words.map({MAKE_STEMMER[kind]})", words=words)
    return quality(forms, dict(zip(words, stems, strict=True)))


def main(argv: list[str] | None = None) -> int:
    """Print recall and wrong merges by part of speech; return 2 when no data is given."""
    parser = argparse.ArgumentParser(
        prog="python -m pana.search.bench_stemmer",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--forms", type=Path, help="forms with lemma, form, pos, features")
    parser.add_argument("--text", type=Path, help="running text with lemma, form, upos, count")
    given = parser.parse_args(argv)
    paths = [path for path in (given.forms, given.text) if path]
    if not paths:
        print(NEEDS)
        return 2
    engine = Engine()
    print(f"{'spelling':18}{'data':14}{'forms':>7}{'recall':>9}{'wrong merges ×1e-5':>21}")
    for kind in MAKE_STEMMER:
        for path in paths:
            for data, forms in read_forms(path).items():
                found = measure(engine, kind, forms)
                print(
                    f"{kind:18}{data:14}{found.forms:>7}{found.recall:>9.3f}"
                    f"{found.wrong * 1e5:>21.1f}"
                )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
