"""Found later: around pages and records."""

from __future__ import annotations

from tests.faults.copies import Case, change
from tests.faults.placed.places import ANY, RU, WORK

CASES = [
    Case(
        "hours that end before they begin",
        change("data/contacts/un.yml", r"from: '(\d\d:\d\d)'", "from: '23:59'"),
        near=60,
    ),
    Case(
        "uncertain contact made certain",
        change("data/contacts/ngo.yml", r"confidence: low", "confidence: high"),
        near=60,
    ),
    Case(
        "office contact made a help line",
        change("data/contacts/un.yml", r"kind: un-staff", "kind: un"),
        near=60,
    ),
    Case(
        "file of records with another ending",
        lambda copy: copy.write("data/contacts/new.yaml", "contacts: []\n"),
        near=ANY,
    ),
    Case(
        "folder of a language that is none",
        lambda copy: copy.write("docs/kz/index.md", copy.read("docs/kk/index.md")),
        near=ANY,
    ),
    Case(
        "page with another ending",
        lambda copy: copy.write("docs/ru/life/job.markdown", copy.read(f"docs/ru/{WORK}")),
        near=ANY,
    ),
    Case(
        "title of another page",
        lambda copy: copy.change(
            f"docs/en/{WORK}", r"^title: .*$", "title: School and kindergarten"
        ),
        near=ANY,
    ),
    Case("heading without words", change(RU, r"^## .*\{#late\}", "## {#late}")),
    Case(
        "template not closed",
        change("overrides/partials/footer.html", r"\Z", "{% if true %}\n"),
        near=ANY,
    ),
    Case("broken mkdocs.yml", change("mkdocs.yml", r"^theme:", "theme: ["), near=ANY),
]
