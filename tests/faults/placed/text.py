"""The text itself: letters, signs, words, HTML."""

from __future__ import annotations

from tests.faults.copies import Case, change
from tests.faults.placed.places import ANY, EMERGENCY, EN, HOTLINES, KK, RU, WORK

CASES = [
    Case("phone number typed", change(RU, r"Подайте", "Позвоните 8 727 258 45 98. Подайте")),
    Case(
        "phone number typed with +7",
        change(EN, r"Apply today", "Call +7 (727) 258-45-98. Apply today"),
    ),
    Case("short number typed", change(KK, r"Сол күні", "112 нөміріне хабарласыңыз. Сол күні")),
    Case(
        "phone number in the description",
        change(EN, r"^(description: .*)$", r"\1 Call +7 727 258 45 98."),
    ),
    Case("e-mail typed", change(EN, r"Apply today", "Write to help@example.org. Apply today")),
    Case("web address typed", change(RU, r"Подайте", "См. unhcr.org. Подайте")),
    Case("HTML typed", change(EN, r"Apply today", "<b>Apply</b> today")),
    Case(
        "script typed",
        change(
            EN,
            r"^## If you are late",
            '<script src="https://example.org/x.js"></script>\n\n## If you are late',
        ),
    ),
    Case("inline style on a heading", change(EN, r"\{#late\}", '{#late style="color:red"}')),
    Case(
        "inline style in the text",
        change(RU, r"^(## .*\{#late\})$", '<p style="color:red">Важно</p>\n\n\\1'),
    ),
    Case("mixed alphabets in one word", change(KK, r"Бәрібір", "Бәрiбір")),
    Case("Latin letter in a Russian word", change(RU, r"Подайте", "Пoдайте")),
    Case("mixed alphabets in a title", change(KK, r"^title: Қалай", "title: Қaлай")),
    Case("mixed alphabets in a contact", change(EMERGENCY, r"Полиция 102", "Пoлиция 102")),
    Case("mixed alphabets in the interface", change("data/interface/ru/site.yml", r"Меню", "Mеню")),
    Case("invisible sign", change(EN, r"Apply today", "Apply\u200b today")),
    Case("merge conflict in a page", change(RU, r"^(## .*\{#late\})$", "<<<<<<< HEAD\n\\1")),
    Case("merge conflict in records", change(HOTLINES, r"^  - id: ", "<<<<<<< HEAD\n  - id: ")),
    Case("merge conflict in the front matter", change(KK, r"^updated:", "=======\nupdated:")),
    Case(
        "English sentence on a Kazakh page",
        change(
            KK,
            r"Бәрібір бүгін",
            "Apply today all the same, with a lawyer if possible. Бәрібір бүгін",
        ),
    ),
    Case(
        "Russian sentence on a Kazakh page",
        change(
            KK,
            r"Бәрібір бүгін",
            "Подайте заявление сегодня же вместе с адвокатом или юристом. Бәрібір бүгін",
        ),
    ),
    Case(
        "English text on a Russian page",
        change(
            f"docs/ru/{WORK}",
            r"^description: .*$",
            "description: Who may work without a permit and how to stay safe at work.",
        ),
    ),
    Case(
        "English text in a Kazakh record",
        change(
            HOTLINES,
            r"(    what_for:\n      kk: ).*$",
            r"\1Call this line when someone hurts you or threatens you.",
        ),
        near=1,
    ),
    Case(
        "tab in the front matter",
        change(RU, r"^  - id: apply\n    evidence", "  - id: apply\n\tevidence"),
        near=1,
    ),
    Case("tab in the text", change(EN, r"^- \*\*Who:\*\*", "-\t**Who:**")),
    Case(
        "file not in UTF-8",
        lambda copy: copy.write(RU, copy.read(RU).encode("cp1251", "replace")),
        near=ANY,
    ),
    Case(
        "forbidden word for a concept",
        change(
            f"docs/ru/{WORK}",
            r"^(## .*\{#before-you-start\}\n)",
            "Проситель убежища берёт договор с собой.\n\n\\1",
        ),
        near=2,
    ),
]
