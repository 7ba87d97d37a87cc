"""Sections, headings, steps, notices."""

from __future__ import annotations

from tests.faults.copies import Case, change, changes, in_all
from tests.faults.placed.places import ANY, APPLY, EN, KK, RU, SAFE, WORK, section_removed

CASES = [
    section_removed(KK, "step-fingerprints"),
    section_removed(f"docs/ru/{SAFE}", "forced-labour"),
    Case("heading's id renamed in one language", change(KK, r"\{#time-limits\}", "{#time-limit}")),
    Case(
        "heading's id renamed in all languages",
        in_all(APPLY, r"\{#late\}", "{#too-late}"),
        path=EN,
        near=ANY,
    ),
    Case("heading without id", change(RU, r" \{#late\}", "")),
    Case("id twice", change(RU, r"\{#irregular\}", "{#late}")),
    Case("id in Russian letters", change(RU, r"\{#late\}", "{#поздно}")),
    Case("heading of level one", change(EN, r"^## If you are late", "# If you are late")),
    Case("heading one level deeper in one language", change(KK, r"^## (.*\{#late\})", r"### \1")),
    Case("heading without space", change(RU, r"^## (.*\{#late\})", r"##\1")),
    Case(
        "sections in another order",
        change(
            KK,
            r"(^## .*\{#late\}\n(?:(?!## ).*\n)*)(^## .*\{#irregular\}\n(?:(?!## ).*\n)*)",
            r"\2\1",
        ),
        near=ANY,
    ),
    Case("step without number", change(EN, r"^### 2\. ", "### ")),
    Case("step with the number of another", change(KK, r"^### 3\. ", "### 4. ")),
    Case(
        "step lost in all languages",
        changes(
            *(
                change(f"docs/{c}/{APPLY}", r"^### 4\. .*\n(?:(?!#).*\n)*", "")
                for c in ("en", "ru", "kk")
            )
        ),
        near=ANY,
    ),
    Case(
        "row of a table lost", change(RU, r"^\| .*\[\^certificate-three-months\].*\n", ""), near=ANY
    ),
    Case(
        "cell of a table lost",
        change(KK, r"^(\| .*\[\^certificate-three-months\].*\|).*\|$", r"\1"),
    ),
    Case("empty cell", change(RU, r"^(\| )[^|]+(\| 3 месяца)", r"\1\2")),
    Case("rule of a table lost", change(EN, r"^\|---\|---\|---\|---\|\n", ""), near=1),
    Case("list item lost", change(f"docs/kk/{WORK}", r"^- Күндерді.*\n", ""), near=ANY),
    Case(
        "list item joined",
        change(f"docs/ru/{WORK}", r"\n- (Дайте|Отдавайте|Дай|Давайте|Копи)", r" \1"),
        near=ANY,
    ),
    Case("wrong sign of a list", change(f"docs/ru/{WORK}", r"^- ", "• ")),
    Case(
        "list right after a paragraph",
        change(f"docs/en/{SAFE}", r"\n\n(- Say what)", r"\n\1"),
        near=1,
    ),
    Case(
        "bold not closed",
        change(
            EN,
            r"\*\*If you are late, apply all the same\.\*\*",
            "**If you are late, apply all the same.",
        ),
    ),
    Case("code fence left open", change(EN, r"^## Step by step", "```\n## Step by step"), near=ANY),
    Case("page does not end with contacts", change(RU, r"\{#who-helps\}", "{#helpers}"), near=ANY),
    Case(
        "agreed sections of a group's page",
        in_all("stateless/index.md", r"\{#what-next\}", "{#next}"),
        near=ANY,
    ),
    Case(
        "right missing in the table of rights",
        in_all("asylum/index.md", r"^(\| .*\n)(\| .*\n)(?=\n)", r"\1"),
        near=ANY,
    ),
    Case(
        "image without text",
        change(EN, r"^## If you are late", "![](map.png)\n\n## If you are late"),
    ),
    Case(
        "image that does not exist",
        change(EN, r"^## If you are late", "![A map](map.png)\n\n## If you are late"),
    ),
    Case(
        "image in one language only",
        change(RU, r"^(## .*\{#late\})", "![Карта](https://example.org/a.png)\n\n\\1"),
    ),
]
