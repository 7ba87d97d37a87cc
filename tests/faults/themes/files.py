"""Files: their bytes, names and places."""

# ruff: noqa: E501 - a pattern is easier to read on one line.
from __future__ import annotations

import unicodedata

from tests.faults.copies import Case, change, changes
from tests.faults.edits import (
    APPLY,
    KK_APPLY,
    RU_APPLY,
    data,
    deleted,
    moved,
    rewritten,
    ru,
    written,
)

CASES = [
    Case("utf16", rewritten(RU_APPLY, lambda b: b.decode().encode("utf-16"))),
    Case(
        "nul", rewritten(RU_APPLY, lambda b: b.replace("Сроки".encode(), "Сро\x00ки".encode(), 1))
    ),
    Case(
        "soft hyphen",
        rewritten(
            KK_APPLY,
            lambda b: b.replace(
                "Күнтізбелік күнге".encode(), "Күнтіз\u00adбелік күнге".encode(), 1
            ),
        ),
    ),
    Case(
        "rtl mark",
        rewritten(
            KK_APPLY,
            lambda b: b.replace(
                "Күнтізбелік күнге".encode(), "\u202eКүнтізбелік күнге".encode(), 1
            ),
        ),
    ),
    Case("tab yaml", data("contacts/ngo", r"^    city: almaty", "\tcity: almaty")),
    Case(
        "cp1251 yaml",
        rewritten("data/contacts/ngo.yml", lambda b: b.decode().encode("cp1251", "replace")),
    ),
    Case("empty page", written(RU_APPLY, b"")),
    Case("empty yaml", written("data/contacts/ngo.yml", b"")),
    Case("truncated page", rewritten(RU_APPLY, lambda b: b[: len(b) // 2])),
    Case("truncated yaml", rewritten("data/contacts/ngo.yml", lambda b: b[: len(b) // 2])),
    Case("nfd", rewritten(RU_APPLY, lambda b: unicodedata.normalize("NFD", b.decode()).encode())),
    Case("replacement char", ru(APPLY, r"Календарные", "Кален\ufffdарные")),
    Case(
        "mojibake",
        ru(
            APPLY,
            r"Календарные дни включают выходные",
            "ÐšÐ°Ð»ÐµÐ½Ð´Ð°Ñ€Ð½Ñ‹Ðµ дни включают выходные",
        ),
    ),
    Case("control char", ru(APPLY, r"Календарные дни", "Календарные\x0bдни")),
    Case(
        "page copied same id",
        lambda c: c.write("docs/en/asylum/copy.md", c.read(f"docs/en/{APPLY}.md")),
    ),
    Case(
        "page copy ru",
        lambda c: c.write("docs/ru/asylum/how-to-apply-copy.md", c.read(f"docs/ru/{APPLY}.md")),
    ),
    Case("page moved kk", moved("docs/kk/asylum/documents.md", "docs/kk/life/documents.md")),
    Case("page renamed", moved("docs/ru/asylum/documents.md", "docs/ru/asylum/document.md")),
    Case("page uppercase", moved("docs/ru/asylum/documents.md", "docs/ru/asylum/Documents.md")),
    Case("page with space", moved("docs/ru/asylum/documents.md", "docs/ru/asylum/my documents.md")),
    Case("page cyr name", moved("docs/ru/asylum/documents.md", "docs/ru/asylum/документы.md")),
    Case("page txt", moved("docs/ru/asylum/documents.md", "docs/ru/asylum/documents.txt")),
    Case("stray file docx", written("docs/ru/asylum/draft.docx", b"PK\x03\x04")),
    Case("stray html", written("docs/ru/asylum/draft.html", "<p>x</p>")),
    Case("stray orig file", written("docs/ru/asylum/documents.md.orig", "x")),
    Case("stray yml in contacts", written("data/contacts/new.yml", "contacts: []\nfoo: 1\n")),
    Case("stray yaml ext", written("data/contacts/new.yaml", "contacts: []\n")),
    Case("page in docs root", written("docs/new.md", "# Hello\n")),
    Case("language folder unknown", written("docs/uz/index.md", "# Hello\n")),
    Case("big image", written("docs/ru/asylum/photo.png", b"\x89PNG" + b"0" * 2000000)),
    Case(
        "page not in list",
        changes(
            written(
                "docs/en/life/new.md",
                "---\nid: new\ntitle: New page\ndescription: A new page here.\ngroups: []\nupdated: 2026-11-23\nreview_by: 2027-05-23\n---\n\nText.\n\n## Who helps you {#who-helps}\n\n{{contact kibhr}}\n",
            )
        ),
    ),
    Case("page list path typo", data("pages", r"path: asylum/documents", "path: asylum/document")),
    Case(
        "page list nav",
        data("pages", r"(id: asylum-documents, path: asylum/documents, nav: )asylum", r"\1asylums"),
    ),
    Case("schema deleted", deleted("data/schemas/contacts.yml")),
    Case("schema broken", change("data/schemas/contacts.yml", r"type: object", "type: objekt")),
    Case(
        "schema yaml broken",
        change("data/schemas/contacts.yml", r"required: \[contacts\]", "required: [contacts"),
    ),
    Case("template deleted", deleted("overrides/partials/help.html")),
]
