"""The block above a page."""

from __future__ import annotations

from tests.faults.copies import Case, change, in_all
from tests.faults.placed.places import ANY, APPLY, EN, KK, RU

CASES = [
    Case("smart quotes in YAML", change(EN, r"^title: (.*)$", r"title: “\1”")),
    Case("colon in a title", change(EN, r"^title: .*$", "title: Asylum: how to apply")),
    Case("no front matter", change(RU, r"\A---\n", ""), near=ANY),
    Case("unknown field", change(KK, r"^groups:", "group:"), near=ANY),
    Case("field misspelt", change(EN, r"^description:", "desciption:"), near=ANY),
    Case("unknown group", change(RU, r"^groups: \[asylum-seeker\]", "groups: [asylum-seekers]")),
    Case(
        "another group in one language",
        change(RU, r"^groups: \[asylum-seeker\]", "groups: [stateless-person]"),
    ),
    Case("page no longer critical in one language", change(KK, r"^critical: true\n", ""), near=ANY),
    Case(
        "page no longer critical in all languages",
        in_all(APPLY, r"^critical: true\n", ""),
        near=ANY,
    ),
    Case("date in the wrong order", change(RU, r"^updated: .*$", "updated: 23-11-2026")),
    Case("date that does not exist", change(EN, r"^review_by: .*$", "review_by: 2027-02-30")),
    Case("review before the last change", change(EN, r"^review_by: .*$", "review_by: 2026-01-23")),
    Case("review too far away", change(KK, r"^review_by: .*$", "review_by: 2029-05-23")),
    Case("change in the future", change(RU, r"^updated: .*$", "updated: 2027-03-01")),
    Case("id of another page", change(RU, r"^id: asylum-how-to-apply", "id: asylum-documents")),
    Case("title empty", change(KK, r"^title: .*$", "title:")),
    Case(
        "description too long",
        change(EN, r"^description: .*$", "description: " + "Where to go. " * 20),
    ),
    Case("field twice", change(EN, r"^critical: true", "critical: true\ncritical: true"), near=1),
    Case(
        "time limit without evidence",
        change(KK, r"^    evidence: deadline-five-days\n", ""),
        near=ANY,
    ),
    Case(
        "time limit with unknown evidence",
        change(EN, r"evidence: deadline-five-days", "evidence: deadline-fivedays"),
    ),
    Case("time limit that leads nowhere", change(EN, r"section: time-limits", "section: limits")),
    Case(
        "time limit lost in one language",
        change(RU, r"^  - id: fingerprints\n(?:    .*\n)+", ""),
        near=ANY,
    ),
    Case(
        "stale hash", change(KK, r"(time-limits: ')[0-9a-f]{12}'", r"\g<1>0123456789ab'"), near=ANY
    ),
    Case("hash lost", change(RU, r"^translated_from:.*\n(?:  .*\n)+", ""), near=ANY),
    Case(
        "critical page marked as behind",
        change(KK, r"^(translated_from:.*\n)", "\\1  behind: [late]\n"),
        near=3,
    ),
]
