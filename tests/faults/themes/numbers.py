"""Numbers, dates, amounts and what turns a sentence: not, must, may."""

# ruff: noqa: E501 - a pattern is easier to read on one line.
from __future__ import annotations

from tests.faults.copies import Case
from tests.faults.edits import APPLY, each, en, kk, ru, same

CASES = [
    Case("ru prose days 5->6", ru(APPLY, r"идёт|5 дней идут", "6 дней идут")),
    Case(
        "kk days 5->15 lead",
        kk("asylum/index", r"\*\*5 күнтізбелік күн ішінде\*\*", "**15 күнтізбелік күн ішінде**"),
    ),
    Case(
        "ru digit to other word", ru(APPLY, r"3 месяца\. Если нужна", "четыре месяца. Если нужна")
    ),
    Case(
        "kk word number infl",
        kk("stateless/citizenship", r"description: Бес жыл", "description: Үш жыл"),
    ),
    Case(
        "ru genitive number",
        ru(
            "life/birth-registration", r"в течение 3 рабочих дней\.", "в течение двух рабочих дней."
        ),
    ),
    Case(
        "ru calendar to working",
        ru("asylum/index", r"\*\*В течение 5 календарных дней\*\*", "**В течение 5 рабочих дней**"),
    ),
    Case(
        "kk working to calendar", kk("life/birth-registration", r"3 жұмыс күн", "3 күнтізбелік күн")
    ),
    Case(
        "ru months to days",
        ru(APPLY, r"\| 3 месяца", "| 3 дня"),
    ),
    Case("kk months to weeks", kk(APPLY, r"\| 3 ай,", "| 3 апта,")),
    Case("kk months to years", kk("asylum/refusal-and-appeal", r"3 ай беріледі", "3 жыл беріледі")),
    Case(
        "ru weeks for days",
        ru(APPLY, r"\| 3 календарных дня", "| 3 недели"),
    ),
    Case("ru year up", ru(APPLY, r"до 1 года, сказано", "до 2 лет, сказано")),
    Case("ru date day", ru(APPLY, r"23 апреля 2022", "28 апреля 2022")),
    Case("en date month", en(APPLY, r"23 April 2022", "23 August 2022")),
    Case("kk year of page", kk(APPLY, r"агенттігінің 2019 жылғы", "агенттігінің 2009 жылғы")),
    Case("ru date digits order", ru(APPLY, r"с 23 апреля 2022 года", "с 04.23.2022")),
    Case("kk date range", kk("stateless/citizenship", r"3–10 ақпанда", "3–20 ақпанда")),
    Case("ru article", ru(APPLY, r"статья 11\[\^decision-three", "статья 12[^decision-three")),
    Case("kk paragraph no", kk("life/work", r"3-тармағында", "13-тармағында")),
    Case("ru law number", ru("life/work", r"№ 1041", "№ 1014")),
    Case("kk fee", kk("stateless/citizenship", r"14 693 теңге", "14 963 теңге")),
    Case("ru fee lost zero", ru("safety/fraud", r"34 600", "3 460")),
    Case("kk fee currency", kk("safety/fraud", r"34 600 теңге", "34 600 рубль")),
    Case("ru score", ru("stateless/citizenship", r"\| 40 \| 20 \|", "| 40 | 25 |")),
    Case("kk age", kk("stateless/index", r"16 жасқа", "18 жасқа")),
    Case("ru photo size", ru("stateless/citizenship", r"3,5 × 4,5", "3,5 × 4")),
    Case("ru hours minutes", ru("stateless/citizenship", r"10 минут", "40 минут")),
    Case("kk convention year", kk("stateless/index", r"1954 және 1961", "1951 және 1961")),
    Case(
        "ru number removed",
        ru("life/birth-registration", r"1 500 зарегистрированных", "зарегистрированных"),
    ),
    Case(
        "kk number added",
        kk("life/health-care", r"Айлық|Қызыл Жарты Ай UNHCR", "5 жылдан бері Қызыл Жарты Ай UNHCR"),
    ),
    Case(
        "all languages text 5->6 lead but limits not",
        each(
            APPLY,
            (r"the 5 days start", "the 6 days start"),
            (r"5 дней идут", "6 дней идут"),
            (r"5 күн қауіп", "6 күн қауіп"),
        ),
    ),
    Case(
        "all languages table months",
        each(
            APPLY,
            (r"3 months after registration", "4 months after registration"),
            (r"3 месяца после регистрации", "4 месяца после регистрации"),
            (r"Тіркелген соң 3 ай", "Тіркелген соң 4 ай"),
        ),
    ),
    Case("time limit amount all languages", same(APPLY, r"amount: 5", "amount: 7")),
    Case(
        "time limit unit all languages",
        same(APPLY, r"amount: 5\n    unit: calendar-days", "amount: 5\n    unit: working-days"),
    ),
    Case("time limit label kk word", kk(APPLY, r"Куәлік 3 айға", "Куәлік алты айға")),
    Case(
        "time limit label all",
        each(
            APPLY,
            (r"within 5 calendar days after you arrive", "within 6 calendar days after you arrive"),
            (
                r"в течение 5 календарных дней после приезда",
                "в течение 6 календарных дней после приезда",
            ),
            (r"кейін 5 күнтізбелік", "кейін 6 күнтізбелік"),
        ),
    ),
    Case("time limit removed kk", kk(APPLY, r"  - id: fingerprints\n(?:    .*\n)+?(?=  - id)", "")),
    Case(
        "time limit section unknown",
        same(APPLY, r"section: step-fingerprints", "section: step-fingerprint"),
    ),
    Case(
        "time limit evidence other",
        ru(APPLY, r"evidence: fingerprints-three-days", "evidence: deadline-five-days"),
    ),
    Case("time limit duplicate id", same(APPLY, r"id: certificate$", "id: decision")),
    Case(
        "time limits order ru",
        ru(
            APPLY,
            r"(  - id: apply\n(?:    .*\n)+)(  - id: apply-irregular\n(?:    .*\n)+?)(?=  - id)",
            r"\2\1",
        ),
    ),
    Case("ru drop не", ru(APPLY, r"Не ходите с ходатайством", "Ходите с ходатайством")),
    Case("kk drop neg imperative", kk("asylum/refusal-and-appeal", r"қол қоймаңыз", "қол қойыңыз")),
    Case(
        "kk drop емес",
        kk("asylum/refusal-and-appeal", r"қорғау|расталмаған, арнайы", "расталған, арнайы"),
    ),
    Case("kk жоқ->бар", kk("stateless/index", r"дәлеліңіз жоқ", "дәлеліңіз бар")),
    Case("kk болмайды->болады", kk("asylum/index", r"қайтаруға болмайды", "қайтаруға болады")),
    Case("ru нельзя->можно", ru("asylum/index", r"Беженца нельзя", "Беженца можно")),
    Case("en drop not", en("asylum/index", r"cannot", "can")),
    Case("ru никогда", ru(APPLY, r"Никогда не лгите", "Всегда лгите")),
    Case("kk ешқашан", kk(APPLY, r"Ешқашан өтірік айтпаңыз", "Өтірік айтыңыз")),
    Case(
        "ru without",
        ru("life/work", r"без разрешения на иностранную", "с разрешением на иностранную"),
    ),
    Case("kk may->must", kk("life/work", r"жұмысқа алуға болады", "жұмысқа алуға міндетті")),
    Case("kk add neg", kk(APPLY, r"тапсырыңыз\.\*\*", "тапсырмаңыз.**")),
    Case("ru table answer", ru("asylum/index", r"\| Школа \| Да \|", "| Школа | Нет |")),
    Case("kk table answer", kk("life/work", r"\| Жоқ \| Үкіметтің", "| Иә | Үкіметтің")),
    Case(
        "all languages table answer",
        each(
            "asylum/index",
            (r"\| School \| Yes \|", "| School | Yes, always |"),
            (r"\| Школа \| Да \|", "| Школа | Да, всегда |"),
            (r"\| Мектеп \| Иә \|", "| Мектеп | Иә, әрқашан |"),
        ),
    ),
    Case("ru only dropped neg ruling", ru("safety/fraud", r"Не платите", "Платите")),
]
