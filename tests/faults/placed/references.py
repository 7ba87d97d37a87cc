"""References to records, contacts, cards and terms."""

from __future__ import annotations

import re

from tests.faults.copies import Case, Copy, Place, change, in_all
from tests.faults.placed.places import ANY, APPLY, BORDER, EN, KK, RU, WORK


def _low_id(copy: Copy) -> str:
    text = copy.read("data/evidence/asylum.yml")
    for record in text.split("\n  - id: ")[1:]:
        if re.search(r"^    confidence: low", record, re.MULTILINE):
            return record.split("\n", 1)[0].strip()
    raise AssertionError("there is no evidence of low confidence")


def _low(copy: Copy) -> Place:
    sentence = f"You must register within a day.[^{_low_id(copy)}]"
    return copy.change(
        f"docs/en/{WORK}", r"^## Before you start", f"{sentence}\n\n## Before you start"
    )


CASES = [
    Case("evidence id misspelt", change(KK, r"\[\^deadline-five-days\]", "[^deadline-five-day]")),
    Case("reference lost", change(RU, r"\[\^fingerprints-three-days\]", "")),
    Case(
        "reference moved to another row",
        change(
            KK,
            r"(\[\^certificate-three-months\])([\s\S]*?)(\[\^decision-three-months\])",
            r"\3\2\1",
        ),
        near=5,
    ),
    Case("reference with a space", change(RU, r"\[\^late-application\]", "[^ late-application]")),
    Case(
        "text of a reference typed",
        change(EN, r"^## If you are late", "[^x]: A law says so.\n\n## If you are late"),
    ),
    Case("contact id misspelt", change(KK, r"\{\{contact kibhr\}\}", "{{contact kibrh}}")),
    Case("contact lost in one language", change(RU, r"\{\{contact kibhr\}\}\n\n", ""), near=ANY),
    Case(
        "another contact in one language",
        change(RU, r"\{\{contact kibhr\}\}", "{{contact hotline-111}}"),
    ),
    Case("command misspelt", change(EN, r"\{\{contact kibhr\}\}", "{{contakt kibhr}}")),
    Case("command with one brace", change(RU, r"\{\{contact kibhr\}\}", "{contact kibhr}")),
    Case("command not closed", change(KK, r"\{\{contact kibhr\}\}", "{{contact kibhr}")),
    Case(
        "command inside a sentence",
        change(EN, r"\{\{contact kibhr\}\}", "Call {{contact kibhr}} today."),
    ),
    Case(
        "office contact as a help line",
        in_all(APPLY, r"\{\{contact kibhr\}\}", "{{contact unhcr-staff-hall}}"),
    ),
    Case(
        "number of an uncertain contact", in_all(APPLY, r"\{\{contact kibhr\}\}", "{{phone kibhr}}")
    ),
    Case(
        "unknown card",
        change(f"docs/kk/{BORDER}", r"\{\{card ask-asylum\}\}", "{{card ask-asilum}}"),
    ),
    Case(
        "unknown chart",
        change("docs/ru/about/protection-in-kazakhstan.md", r"\{\{chart (\w+)", r"{{chart \1x"),
    ),
    Case("unknown term", change(KK, r"term:petition", "term:petitions")),
    Case(
        "term explained in one language less", change(RU, r"\[([^\]]+)\]\(term:petition\)", r"\1")
    ),
    Case("uncertain fact stated as a rule", _low),
    Case("notice of an unknown kind", change(EN, r"\[!DANGER\]", "[!DANGEROUS]")),
    Case("notice lost in one language", change(KK, r"> \[!DANGER\]\n> ", ""), near=ANY),
    Case("notice begun wrongly", change(RU, r"> \[!DANGER\]\n> ", "> [!DANGER] ")),
]
