"""Evidence, sources and terms."""

# ruff: noqa: E501 - a pattern is easier to read on one line.
from __future__ import annotations

from tests.faults.copies import Case
from tests.faults.edits import data

CASES = [
    Case(
        "evidence confidence raised",
        data(
            "evidence/asylum",
            r"(sources: \[gov-refugee-status(?:.|\n)*?confidence: )medium",
            r"\1high",
        ),
    ),
    Case("evidence low to high", data("evidence/asylum", r"confidence: low", "confidence: high")),
    Case(
        "evidence statement number",
        data("evidence/asylum", r"given within 5 calendar days", "given within 10 calendar days"),
    ),
    Case(
        "evidence statement unit",
        data("evidence/asylum", r"given within 5 calendar days", "given within 5 working days"),
    ),
    Case(
        "evidence deleted",
        data("evidence/asylum", r"  - id: deadline-one-day-irregular(?:.|\n)*?(?=\n  - id)", ""),
    ),
    Case(
        "evidence checked bad",
        data("evidence/asylum", r"checked: '2026-11-23'", "checked: '2026-11-31'"),
    ),
    Case(
        "evidence article text",
        data("evidence/asylum", r"article: '1\(6\)'", "article: 'статья 1'"),
    ),
    Case("evidence seen maybe", data("evidence/asylum", r"seen: true", "seen: perhaps")),
    Case("evidence topic", data("evidence/asylum", r"topic: deadline", "topic: deadlines")),
    Case(
        "evidence statement empty",
        data("evidence/asylum", r"statement: >-\n(      .*\n)+", "statement: ''\n"),
    ),
    Case(
        "evidence concerns empty",
        data("evidence/asylum", r"concerns: \[asylum-seeker\]", "concerns: []"),
    ),
    Case(
        "evidence unused but used",
        data(
            "evidence/asylum",
            r"(  - id: deadline-five-days(?:.|\n)*?unused: )null",
            r"\1Not needed at the moment.",
        ),
    ),
    Case(
        "source url space",
        data(
            "sources/publications",
            r"url: https://13kz.kz/\?p=33904",
            "url: https://13kz. kz/?p=33904",
        ),
    ),
    Case(
        "source url scheme",
        data("sources/publications", r"url: https://13kz.kz/", "url: www.13kz.kz/"),
    ),
    Case("source kind", data("sources/publications", r"kind: press", "kind: newspaper")),
    Case(
        "source version future",
        data("sources/publications", r"version: '2024-01-14'", "version: '2034-01-14'"),
    ),
    Case(
        "source version bad",
        data("sources/publications", r"version: '2024-01-14'", "version: '14.01.2024'"),
    ),
    Case(
        "source version month13",
        data("sources/publications", r"version: '2024-01-14'", "version: '2024-14-01'"),
    ),
    Case(
        "source id dup",
        data(
            "sources/publications",
            r"id: 247media-112-memo",
            "id: 13kz-citizenship-fingerprints-draft",
        ),
    ),
    Case(
        "source deleted",
        data("sources/publications", r"  - id: 247media-112-memo(?:.|\n)*?(?=\n  - id)", ""),
    ),
    Case("source title lost", data("sources/publications", r"    title:\n      en: Memo.*\n", "")),
    Case(
        "source archived bad",
        data("sources/publications", r"archived: null", "archived: web.archive.org/x"),
    ),
    Case(
        "source text_of unknown",
        data("sources/publications", r"text_of: null", "text_of: law-nowhere"),
    ),
    Case(
        "source adopted bad",
        data("sources/laws", r"adopted: '1998-12-15'", "adopted: '15 December 1998'"),
    ),
    Case(
        "source adopted after version",
        data("sources/laws", r"adopted: '1998-12-15'", "adopted: '2008-12-15'"),
    ),
    Case("term dup id", data("glossary/procedure", r"id: refugee-status$", "id: asylum")),
    Case(
        "term ru same for two concepts",
        data("glossary/procedure", r"ru: статус беженца", "ru: убежище"),
    ),
    Case("term kk Latin", data("glossary/procedure", r"kk: пана$", "kk: pana")),
    Case(
        "term explanation lost",
        data("glossary/procedure", r"      ru: 'Решение государства.*\n", ""),
    ),
    Case(
        "term explanation english",
        data(
            "glossary/procedure",
            r"ru: 'Решение государства.*",
            "ru: The State's decision that you are a refugee.",
        ),
    ),
    Case(
        "term forbidden own",
        data("glossary/procedure", r"(everyday:(?:.|\n)*?forbidden:\n      kk: )\[\]", r"\1[пана]"),
    ),
    Case(
        "term category", data("glossary/procedure", r"category: procedure", "category: procedures")
    ),
    Case(
        "term deleted in use",
        data("glossary/procedure", r"  - id: petition(?:.|\n)*?(?=\n  - id)", ""),
    ),
    Case(
        "term url",
        data(
            "glossary/procedure",
            r"'https://prg.kz/document/\?doc_id=33956775'",
            "'prg.kz document'",
        ),
    ),
    Case(
        "term explanation number",
        data(
            "glossary/procedure",
            r"explanation:(?:.|\n)*?ru: 'Защита, которую",
            "explanation:\n      kk: 'Қазақстанның 5 жылға берген қорғауы.'\n      ru: 'Защита, которую",
        ),
    ),
    Case("term confidence", data("glossary/procedure", r"confidence: high", "confidence: sure")),
]
