"""The block at the top of a page."""

# ruff: noqa: E501 - a pattern is easier to read on one line.
from __future__ import annotations

from tests.faults.copies import Case
from tests.faults.edits import APPLY, en, front, kk, ru, same

CASES = [
    Case("fm id typo all", same(APPLY, r"^id: asylum-how-to-apply", "id: asylum-how-to-aply")),
    Case("fm id missing", front(r"^id: .*\n", "")),
    Case("fm title missing", front(r"^title: .*\n", "")),
    Case(
        "fm title long",
        front(
            r"^title: .*",
            "title: Как попросить убежище в Республике Казахстан и что делать, если прошло много времени",
        ),
    ),
    Case("fm title english", front(r"^title: .*", "title: How to apply for asylum")),
    Case("fm title russian on kk", kk(APPLY, r"^title: .*", "title: Как попросить убежище")),
    Case("fm title number", front(r"^title: .*", "title: 12345")),
    Case("fm description missing", front(r"^description: .*\n", "")),
    Case(
        "fm description english",
        front(
            r"^description: .*",
            "description: Where to go, by when, and what happens until the decision.",
        ),
    ),
    Case("fm groups text", front(r"^groups: .*", "groups: asylum-seeker")),
    Case("fm field unknown", front(r"^review_by:", "author: Test\nreview_by:")),
    Case("fm date month13", front(r"^updated: .*", "updated: 2026-13-01")),
    Case("fm date dotted", front(r"^updated: .*", "updated: 23.11.2026")),
    Case("fm date slash", front(r"^review_by: .*", "review_by: 05/23/2027")),
    Case("fm date word", front(r"^review_by: .*", "review_by: май 2027")),
    Case(
        "fm reviewed no role", same(APPLY, r"^(review_by: .*)", r"\1\nreviewed: {date: 2026-11-20}")
    ),
    Case(
        "fm reviewed future",
        same(APPLY, r"^(review_by: .*)", r"\1\nreviewed: {date: 2027-01-20, role: lawyer}"),
    ),
    Case(
        "fm reviewed name",
        same(
            APPLY,
            r"^(review_by: .*)",
            r"\1\nreviewed: {date: 2026-11-20, role: lawyer, name: Aigul}",
        ),
    ),
    Case(
        "fm reviewed person as role",
        same(APPLY, r"^(review_by: .*)", r"\1\nreviewed: {date: 2026-11-20, role: Aigul Serikova}"),
    ),
    Case("fm reviewed yes", front(r"^(review_by: .*)", r"\1\nreviewed: yes")),
    Case(
        "fm translation_reviewed future",
        front(r"^(review_by: .*)", r"\1\ntranslation_reviewed: 2027-02-01"),
    ),
    Case("fm critical yes string", front(r"^critical: true", "critical: 'yes'")),
    Case("fm no close", front(r"^---\n\n", "\n")),
    Case("fm keywords lost", front(r"^keywords: .*\n", "")),
    Case(
        "fm keywords english",
        front(r"^keywords: .*", "keywords: [claim asylum, ask for protection]"),
    ),
    Case("fm keywords unclosed", front(r"^(keywords: .*)\]", r"\1")),
    Case("fm keywords dup", front(r"^keywords: \[", "keywords: [сроки, ")),
    Case(
        "fm exception no reason", front(r"^(review_by: .*)", r"\1\nexceptions:\n  - check: parity")
    ),
    Case(
        "fm exception short reason",
        front(r"^(review_by: .*)", r"\1\nexceptions:\n  - check: parity\n    reason: ok"),
    ),
    Case(
        "fm exception unknown check",
        front(
            r"^(review_by: .*)",
            r"\1\nexceptions:\n  - check: all\n    reason: Здесь так нужно по закону",
        ),
    ),
    Case(
        "fm exception section gone",
        front(
            r"^(review_by: .*)",
            r"\1\nexceptions:\n  - check: parity\n    section: nowhere\n    reason: Здесь так нужно по закону",
        ),
    ),
    Case("hash malformed", front(r"late: '[0-9a-f]{12}'", "late: 'xyz'")),
    Case("hash section removed", front(r"late: '[0-9a-f]{12}', ", "")),
    Case("translated_from locale", front(r"^  locale: en", "  locale: de")),
    Case(
        "behind unknown section",
        ru("about/index", r"^  locale: en", "  locale: en\n  behind: [nowhere]"),
    ),
    Case(
        "en changed alone",
        en(
            APPLY,
            r"Late with a lawyer is better than not at all",
            "It is best to come with a lawyer and as soon as possible",
        ),
    ),
    Case(
        "en paragraph added alone",
        en(
            APPLY,
            r"(Until then: \[while)",
            r"Bring warm clothes for the queue, as it can take long.\n\n\1",
        ),
    ),
    Case("ru paragraph dropped", ru(APPLY, r"\n\nВ тот же день позвоните.*", "")),
    Case("kk sentence dropped", kk(APPLY, r" Ешқашан өтірік айтпаңыз\.", "")),
    Case("kk half the section dropped", kk(APPLY, r"(\{#step-interview\}\n\n[^.\n]*\.).*", r"\1")),
    Case(
        "ru paragraph english",
        ru(
            APPLY,
            r"Календарные дни включают выходные\.",
            "Calendar days include weekends, so do not wait for Monday.",
        ),
    ),
    Case(
        "kk paragraph english",
        kk(
            APPLY,
            r"^Мемлекеттік портал куәлік тіркелген.*",
            "The state portal says that you get it on the day of registration.[^same-day-certificate] Check your name and the dates.",
        ),
    ),
    Case(
        "en paragraph russian",
        en(APPLY, r"Calendar days include weekends\.", "Календарные дни включают выходные."),
    ),
]
