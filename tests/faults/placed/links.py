"""Links between pages and out of the portal."""

from __future__ import annotations

from tests.faults.copies import Case, change
from tests.faults.placed.places import EN, KK, RU

CASES = [
    Case(
        "link to a missing page",
        change(KK, r"documents\.md#no-documents", "document.md#no-documents"),
    ),
    Case(
        "link to a missing section",
        change(RU, r"documents\.md#no-documents", "documents.md#no-document"),
    ),
    Case(
        "link to another page in one language",
        change(KK, r"documents\.md#no-documents", "while-you-wait.md"),
    ),
    Case(
        "link to the page of another language",
        change(
            KK, r"\(documents\.md#no-documents\)", "(../../ru/asylum/documents.md#no-documents)"
        ),
    ),
    Case(
        "link to the published address",
        change(RU, r"\(documents\.md#no-documents\)", "(/ru/asylum/documents/)"),
    ),
    Case("link outside", change(EN, r"\(documents\.md#no-documents\)", "(https://example.org/)")),
    Case("link without ending", change(EN, r"\(while-you-wait\.md\)", "(while-you-wait)")),
    Case("link not closed", change(RU, r"\(while-you-wait\.md\)", "(while-you-wait.md")),
    Case("space inside a link", change(KK, r"\]\(while-you-wait\.md\)", "] (while-you-wait.md)")),
    Case("link without address", change(RU, r"\(while-you-wait\.md\)", "()")),
    Case("link lost in one language", change(KK, r"\[([^\]]+)\]\(while-you-wait\.md\)", r"\1")),
]
