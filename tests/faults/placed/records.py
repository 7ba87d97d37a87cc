"""Contacts, evidence, sources, terms, cards, settings."""

from __future__ import annotations

from tests.faults.copies import Case, change
from tests.faults.placed.places import ANY, EMERGENCY, EN, HOTLINES

CASES = [
    Case(
        "swapped phone digits",
        change("data/contacts/un.yml", r"'\+77272584598'", "'+77272584589'"),
        near=60,
    ),
    Case(
        "swapped digits of a short number",
        change(EMERGENCY, r"number: '112'", "number: '121'"),
        near=60,
    ),
    Case(
        "phone that is no phone",
        change("data/contacts/un.yml", r"'\+77272584598'", "'+7727258459'"),
    ),
    Case("phone number without quotes", change(EMERGENCY, r"number: '112'", "number: 112")),
    Case(
        "e-mail broken",
        change("data/contacts/un.yml", r"emails: \[(\"?[\w.]+)@", r"emails: [\1 at "),
    ),
    Case("web address without https", change(EMERGENCY, r"https://egov", "egov")),
    Case(
        "contact without a language", change(EMERGENCY, r"^      kk: Полиция 102\n", ""), near=ANY
    ),
    Case("contact id twice", change(EMERGENCY, r"id: police-102", "id: emergency-112")),
    Case(
        "unknown source of a contact",
        change(EMERGENCY, r"egov-emergency-112", "egov-emergency-1122"),
    ),
    Case("unknown city", change("data/contacts/un.yml", r"city: almaty", "city: alma-ata")),
    Case("kind of contact misspelt", change(EMERGENCY, r"kind: emergency", "kind: emergencies")),
    Case(
        "check date in the wrong order",
        change(EMERGENCY, r"check_by: '2027-05-23'", "check_by: '23.05.2027'"),
    ),
    Case(
        "confirmed in the future",
        change(EMERGENCY, r"as_of: '2021-09-08'", "as_of: '2028-09-08'"),
        near=60,
    ),
    Case(
        "latitude and longitude swapped",
        change(
            "data/contacts/un.yml",
            r"^    city: almaty\n",
            "    city: almaty\n    geo: {lat: 76.9, lon: 43.2}\n",
        ),
        near=2,
    ),
    Case(
        "broken YAML in contacts",
        change(HOTLINES, r"^    kind: hotline", "   kind: hotline"),
        near=2,
    ),
    Case(
        "evidence with an unknown source",
        change(
            "data/evidence/asylum.yml", r"ealegislation-refugees-law", "ealegislation-refugee-laws"
        ),
    ),
    Case(
        "evidence with an unknown law",
        change("data/evidence/asylum.yml", r"law: law-on-refugees", "law: law-on-refugee"),
    ),
    Case(
        "confidence misspelt",
        change("data/evidence/asylum.yml", r"confidence: high", "confidence: hihg"),
    ),
    Case(
        "evidence id twice",
        change("data/evidence/asylum.yml", r"id: asylum-definition", "id: as-definition"),
    ),
    Case(
        "evidence in use renamed",
        change("data/evidence/asylum.yml", r"id: deadline-five-days", "id: five-days"),
        path=EN,
        near=ANY,
    ),
    Case(
        "evidence without source",
        change(
            "data/evidence/asylum.yml",
            r"sources: \[ealegislation-refugees-law, cis-refugees-law-2023\]",
            "sources: []",
        ),
    ),
    Case(
        "evidence checked in the future",
        change("data/evidence/asylum.yml", r"checked: '2026-11-23'", "checked: '2027-11-23'"),
        near=60,
    ),
    Case(
        "evidence of a time limit no longer sure",
        change(
            "data/evidence/asylum.yml",
            r"(id: deadline-five-days\n(?:(?!  - id).*\n)*?    confidence: )\w+",
            r"\1low",
        ),
        path=EN,
        near=ANY,
    ),
    Case(
        "source without address",
        change("data/sources/publications.yml", r"url: https://13kz\.kz\S*", "url: null"),
    ),
    Case(
        "law without its Kazakh title",
        change("data/sources/laws.yml", r"^      kk: .*\n", ""),
        near=ANY,
    ),
    Case(
        "term without explanation in Kazakh",
        change("data/glossary/people.yml", r"^      kk: 'Қазақстаннан қорғау.*\n", ""),
        near=ANY,
    ),
    Case(
        "card without a language",
        change("data/cards.yml", r"^      kk: Мен пана сұраймын\n", ""),
        near=ANY,
    ),
    Case(
        "card with unknown evidence",
        change("data/cards.yml", r"basis: \[asylum-definition", "basis: [asylum-definitions"),
    ),
    Case(
        "answer that leads nowhere",
        change("data/situation.yml", r"page:emergency-numbers", "page:emergency-number"),
        near=ANY,
    ),
    Case(
        "answer to a missing question",
        change("data/situation.yml", r"to: q-fear", "to: q-feer"),
        near=ANY,
    ),
    Case(
        "answer in two languages only",
        change("data/situation.yml", r"^          kk: Иә, өмірім.*\n", ""),
        near=ANY,
    ),
    Case(
        "chart with unknown evidence",
        change("data/statistics.yml", r"evidence: numbers-2023-11", "evidence: numbers-2023-12"),
    ),
    Case(
        "number of a chart as a word", change("data/statistics.yml", r"value: 325", "value: many")
    ),
]
