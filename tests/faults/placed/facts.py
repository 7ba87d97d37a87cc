"""Dates, numbers, amounts and denials that differ between the languages or from the records."""

from __future__ import annotations

from tests.faults.copies import Case, change
from tests.faults.placed.places import ANY, BORDER, EN, HEALTH, HOTLINES, KK, RU, WORK

CASES = [
    Case(
        "deadline in the text, Kazakh",
        change(KK, r"Келген соң өтінішхат тапсыру \| 5", "Келген соң өтінішхат тапсыру | 6"),
    ),
    Case("deadline in the text, Russian", change(RU, r"(\|[^|\n]*\| )5( \[кал)", r"\g<1>15\2")),
    Case(
        "deadline in the text, English",
        change(EN, r"Apply after you arrive \| 5", "Apply after you arrive | 7"),
        path=RU,
        near=ANY,
    ),
    Case("amount of a time limit", change(KK, r"amount: 5", "amount: 6")),
    Case("unit of a time limit", change(RU, r"unit: calendar-days", "unit: working-days")),
    Case("label of a time limit: number", change(RU, r"(label: .*)5", r"\g<1>3")),
    Case("label of a time limit: unit", change(EN, r"(label: .*3 )months", r"\1years")),
    Case(
        "label of a time limit in words that say another number",
        change(KK, r"(label: .*)3 айға", r"\g<1>4 айға"),
    ),
    Case("months turned into days, Russian text", change(RU, r"3 месяца, ", "3 дня, ")),
    Case("months turned into years, Kazakh text", change(KK, r"3 айға жарамды", "3 жылға жарамды")),
    Case(
        "calendar days turned into working days", change(RU, r"3 календарных дня", "3 рабочих дня")
    ),
    Case(
        "two numbers swapped between table rows",
        change(KK, r"5 (\[күнтізбелік күн\][\s\S]*?\| )1 күн", r"1 \g<1>5 күн"),
        near=1,
    ),
    Case("day and month of a date", change(KK, r"2022 жылғы 23 сәуір", "2022 жылғы 23 мамыр")),
    Case("day of a date", change(RU, r"23 апреля 2022", "22 апреля 2022")),
    Case("year of a date", change(KK, r"2022 жылғы 21 қыркүйек", "2023 жылғы 21 қыркүйек")),
    Case("date in digits", change(RU, r"23 апреля 2022 года", "23.04.2022")),
    Case("article number", change(KK, r"Заң, 11-бап", "Заң, 12-бап")),
    Case("article number of a convention", change(f"docs/ru/{BORDER}", r"Статья 31", "Статья 33")),
    Case("fee", change(f"docs/ru/{BORDER}", r"8 650 000", "8 560 000")),
    Case("fine in monthly units", change(f"docs/kk/{BORDER}", r"2 ?000", "20 000")),
    Case("years of prison", change(f"docs/kk/{BORDER}", r"4 жыл", "14 жыл")),
    Case("number left out", change(f"docs/ru/{BORDER}", r"до 4 лет", "дольше")),
    Case(
        "number added",
        change(f"docs/kk/{WORK}", r"(Қол қоймас бұрын)", r"3 күн ішінде жауап күтіңіз. \1"),
    ),
    Case(
        "number word for another number", change(f"docs/ru/{BORDER}", r"до 3 лет", "до четырёх лет")
    ),
    Case(
        "number in the description",
        change(f"docs/kk/{WORK}", r"^(description: .*)$", r"\1 7 күн ішінде."),
    ),
    Case('"not" dropped, Russian', change(f"docs/ru/{BORDER}", r"Не лгите", "Лгите"), near=ANY),
    Case(
        '"not" dropped, Kazakh',
        change(f"docs/kk/{WORK}", r"ешқашан бермеңіз", "әрқашан беріңіз"),
        near=ANY,
    ),
    Case(
        '"not" dropped in a notice, Russian',
        change(f"docs/ru/{HEALTH}", r"Не ждите", "Ждите"),
        near=ANY,
    ),
    Case(
        '"not" dropped, English',
        change(f"docs/en/{BORDER}", r"Do not lie", "Lie"),
        path=f"docs/ru/{BORDER}",
        near=ANY,
    ),
    Case(
        '"not" added',
        change(f"docs/ru/{BORDER}", r"Сохраните фото", "Не сохраняйте фото"),
        near=ANY,
    ),
    Case(
        "a sentence lost in one language",
        change(
            f"docs/kk/{WORK}",
            r" Сізде шарттың .*?\.|Күндерді, сағаттарды және ақыны жазып жүріңіз\. ",
            "",
        ),
        near=ANY,
    ),
    Case(
        "number of a card in one language",
        change("data/cards.yml", r"(ru: >-\n(?:.*\n)*?.*?)(одного дня)", r"\g<1>5 дней"),
        near=ANY,
    ),
    Case(
        "number in a contact's text", change(HOTLINES, r"09:00-ден 18:00-ге", "09:00-ден 19:00-ге")
    ),
    Case(
        "value of a chart's point out of order",
        change("data/statistics.yml", r"date: '2024-09'", "date: '2026-09'"),
        near=ANY,
    ),
]
