"""Files lost, doubled, misplaced or broken."""

from __future__ import annotations

from tests.faults.copies import Case, change, changes
from tests.faults.placed.places import ANY, EN, WORK, deleted

CASES = [
    deleted(f"docs/kk/{WORK}"),
    Case(
        "file of contacts deleted",
        lambda copy: copy.delete("data/contacts/un.yml"),
        path=EN,
        near=ANY,
    ),
    deleted("data/interface/kk/contact.yml"),
    Case(
        "page in one language only",
        lambda copy: copy.write("docs/ru/life/pets.md", copy.read(f"docs/ru/{WORK}")),
        near=ANY,
    ),
    Case("page empty", lambda copy: copy.write(f"docs/kk/{WORK}", ""), near=ANY),
    Case(
        "page listed and not written",
        change(
            "data/pages.yml",
            r"^(  - \{id: work,.*)$",
            "\\1\n  - {id: pets, path: life/pets, nav: life}",
        ),
        path="docs/en/life/pets.md",
        near=ANY,
    ),
    Case(
        "page taken out of the list",
        change("data/pages.yml", r"^  - \{id: work, .*\n", ""),
        path="docs/en/life/work.md",
        near=ANY,
    ),
    Case(
        "page moved without a redirect",
        path="data/addresses/published.yml",
        near=ANY,
        edit=changes(
            *(
                lambda copy, c=c: copy.write(f"docs/{c}/life/job.md", copy.read(f"docs/{c}/{WORK}"))
                for c in ("kk", "ru", "en")
            ),
            *(lambda copy, c=c: copy.delete(f"docs/{c}/{WORK}") for c in ("kk", "ru", "en")),
            change("data/pages.yml", r"path: life/work", "path: life/job"),
        ),
    ),
    Case(
        "id twice in the list of pages", change("data/pages.yml", r"id: work,", "id: child-school,")
    ),
    Case(
        "broken list of pages", change("data/pages.yml", r"\{id: work, path", "{id: work, path: [")
    ),
    Case("unknown help contact", change("data/site.yml", r"hotline-111", "hotline-11")),
    Case(
        "interface text lost",
        change("data/interface/kk/site.yml", r"^subtitle: .*\n", ""),
        near=ANY,
    ),
    Case("placeholder lost", change("data/interface/ru/reading.yml", r"\{done\}", "")),
    Case(
        "broken YAML in the interface",
        change("data/interface/ru/contact.yml", r"^call: .*$", "call: 'Позвонить"),
        near=ANY,
    ),
    Case(
        "external script in a template",
        change("overrides/main.html", r"\Z", '<script src="https://example.org/x.js"></script>\n'),
    ),
    Case(
        "inline style in a template",
        change("overrides/partials/footer.html", r"<p", '<p style="color:red"'),
    ),
    Case(
        "external font in a style sheet",
        change(
            "overrides/assets/css/base.css", r"\A", "@import url(https://example.org/font.css);\n"
        ),
    ),
]
