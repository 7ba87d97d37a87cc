"""One good record of each kind, to spoil in tests."""

from __future__ import annotations

SOURCES = """\
sources:
  - id: law-x
    kind: law
    title: {en: Law X, ru: Закон X, kk: X Заңы}
    number: null
    adopted: '2009-12-04'
    publisher: null
    url: null
    version: null
    version_note: null
    archived: null
  - id: page-x
    kind: press
    title: {en: Page X}
    number: null
    adopted: null
    publisher: X
    url: https://example.org/x
    version: '2023-04'
    version_note: null
    archived: null
    text_of: law-x
"""

EVIDENCE = """\
evidence:
  - id: fact-x
    concerns: [asylum-seeker, child]
    topic: deadline
    statement: >-
      A fact.
    basis:
      - {law: law-x, article: '1(6)', seen: true}
    sources: [page-x]
    confidence: high
    caveat: null
    checked: '2026-11-23'
    unused: null
"""

CONTACTS = """\
contacts:
  - id: contact-x
    kind: ngo
    name: {kk: Ұйым, ru: Организация, en: Organisation}
    concerns: [everyone]
    needs: [legal-help]
    what_for: {kk: Көмек, ru: Помощь, en: Help}
    say_first: null
    city: almaty
    address: null
    geo: {lat: 43.2, lon: 76.9}
    phones:
      - number: '+77272584598'
        label: {kk: кеңсе, ru: офис, en: office}
        own: true
    whatsapp: '+77081060810'
    telegram: '@example_bot'
    emails: [help@example.org]
    websites: ["https://example.org"]
    hours: {days: mon-fri, from: '09:00', to: '18:00', note: null}
    hours_confirmed: true
    languages: [kk, ru]
    cost: free
    caution: null
    editor_note: null
    sources: [page-x]
    as_of: '2025-09'
    check_by: '2027-05-23'
    confidence: high
"""

GLOSSARY = """\
terms:
  - id: asylum-seeker
    category: people
    term: {kk: пана іздеген адам, ru: 'лицо, ищущее убежище', en: asylum-seeker}
    explanation: {kk: Түсіндірме, ru: Объяснение, en: Explanation}
    everyday: {kk: [], ru: [], en: [asylum seeker]}
    forbidden: {kk: [], ru: [], en: []}
    confidence: high
    note: null
    sources: [page-x, "https://example.org/y"]
"""

CITIES = "cities:\n  - {id: almaty, name: {kk: Алматы, ru: Алматы, en: Almaty}}\n"

TEXTS = {
    "sources": SOURCES, "evidence": EVIDENCE, "contacts": CONTACTS, "glossary": GLOSSARY,
}


def line_of(text: str, part: str) -> int:
    """Return the number of the first line of `text` that contains `part`."""
    return next(n for n, line in enumerate(text.splitlines(), 1) if part in line)
