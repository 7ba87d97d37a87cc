"""Cards, the guided choice, charts, the interface, settings of the portal."""

# ruff: noqa: E501 - a pattern is easier to read on one line.
from __future__ import annotations

from tests.faults.copies import Case, changes
from tests.faults.edits import data

CASES = [
    Case(
        "card text lost kk",
        data("cards", r"    text:\n      kk: >-\n(        .*\n)+", "    text:\n"),
    ),
    Case(
        "card basis low", data("cards", r"basis: \[asylum-definition,", "basis: [late-application,")
    ),
    Case(
        "card not dropped ru",
        data("cards", r"Прошу не отправлять меня обратно", "Прошу отправить меня обратно"),
    ),
    Case(
        "card not dropped kk",
        data("cards", r"Мені кері қайтармауыңызды өтінемін", "Мені кері қайтаруыңызды өтінемін"),
    ),
    Case("card sentence lost ru", data("cards", r" Прошу не отправлять меня обратно\.", "")),
    Case(
        "card number ru",
        data("cards", r"в течение одного дня: сразу", "в течение пяти дней: сразу"),
    ),
    Case("card to unknown", data("cards", r"to: border-or-police", "to: borders")),
    Case("card id dup", data("cards", r"id: asylum-certificate", "id: ask-asylum")),
    Case(
        "card mixed", data("cards", r"Я прошу убежища в Казахстане", "Я прошу убeжища в Казахстане")
    ),
    Case("situation section unknown", data("situation", r"#children-alone", "#child-alone")),
    Case("situation loop", data("situation", r"(- id: q-decision(?:.|\n)*?to: )\S+", r"\1q-fear")),
    Case("situation start unknown", data("situation", r"start: q-danger", "start: q-start")),
    Case(
        "situation text lost",
        data("situation", r"          ru: Нет, прямо сейчас опасности нет\n", ""),
    ),
    Case("situation orphan", data("situation", r"to: q-daily", "to: ask")),
    Case("situation yes unquoted", data("situation", r'en: "Yes"', "en: Yes")),
    Case("situation dup question", data("situation", r"- id: q-decision", "- id: q-fear")),
    Case("situation neg ru", data("situation", r"ru: Мне нет 18 лет", "ru: Мне 18 лет")),
    Case("situation age kk", data("situation", r"kk: Жасым 18-ге", "kk: Жасым 16-ға")),
    Case("stat quoted", data("statistics", r"value: 325", "value: '325'")),
    Case("stat negative", data("statistics", r"value: 325", "value: -325")),
    Case("stat swapped digits", data("statistics", r"value: 325", "value: 352")),
    Case(
        "stat date",
        data("statistics", r"date: '2023-11', value: 325", "date: '2023-13', value: 325"),
    ),
    Case(
        "stat date order",
        data("statistics", r"date: '2023-11', value: 325", "date: '2025-11', value: 325"),
    ),
    Case("stat title lost", data("statistics", r"      ru: Беженцы и лица.*\n", "")),
    Case("stat thousands", data("statistics", r"value: 7690", "value: 7,690")),
    Case(
        "string extra ru", data("interface/ru/site", r"^search: (.*)", r"search: \1\nsearchh: \1")
    ),
    Case("string empty", data("interface/ru/site", r"^search: .*", "search:")),
    Case("string english", data("interface/ru/site", r"^search: .*", "search: Search")),
    Case("string placeholder translated", data("interface/ru/status", r"\{title\}", "{название}")),
    Case("string placeholder brace", data("interface/kk/status", r"\{date\}", "{date")),
    Case("string html", data("interface/ru/site", r"^search: .*", "search: <b>Поиск</b>")),
    Case("string nested lost", data("interface/kk/site", r"^start:\n(  .*\n)+", "")),
    Case("string type", data("interface/ru/site", r"^search: .*", "search: [Поиск]")),
    Case("string bool", data("interface/ru/site", r"^search: .*", "search: no")),
    Case("string not lost ru", data("interface/ru/site", r"ещё не проверил\.$", "уже проверил.")),
    Case("string not lost kk", data("interface/kk/site", r"(unrev.*тексерген) жоқ\.$", r"\1.")),
    Case("string sentence lost", data("interface/kk/site", r"(machine: .*жоқ\.) .*$", r"\1")),
    Case("site url no slash", data("site", r"site_url: ''", "site_url: 'pana.kz'")),
    Case("site url http", data("site", r"site_url: ''", "site_url: 'http://pana.kz/'")),
    Case("site exit url", data("site", r"exit_url: https://www", "exit_url: www")),
    Case("site report mail", data("site", r"report_email: ''", "report_email: 'pana at example'")),
    Case("site key typo", data("site", r"help_contacts:", "help_contact:")),
    Case("site locale unknown", data("site", r"source_locale: en", "source_locale: eng")),
    Case("locale dir", data("locales", r"dir: ltr", "dir: left")),
    Case("locale code dup", data("locales", r"code: ru", "code: kk")),
    Case("locale removed", data("locales", r"  - code: kk\n(    .*\n)+", "")),
    Case("city name lost", data("cities", r"kk: Шымкент, ", "")),
    Case(
        "published page and file removed",
        changes(
            *[
                (lambda c, code=code: c.delete(f"docs/{code}/law/topics.md"))
                for code in ("kk", "ru", "en")
            ],
            data("pages", r"  - \{id: topics.*\n", ""),
        ),
    ),
    Case(
        "replaced loop",
        data(
            "addresses/replaced",
            r"^pages: \[\]",
            "pages:\n  - {id: a, path: x/a, by: b, since: '2026-11-01', withdrawn: false}\n  - {id: b, path: x/b, by: a, since: '2026-11-01', withdrawn: false}",
        ),
    ),
    Case(
        "replaced self",
        data(
            "addresses/replaced",
            r"^pages: \[\]",
            "pages:\n  - {id: work, path: life/work, by: work, since: '2026-11-01', withdrawn: false}",
        ),
    ),
    Case(
        "replaced by unknown",
        data(
            "addresses/replaced",
            r"^pages: \[\]",
            "pages:\n  - {id: jobs, path: life/jobs, by: works, since: '2026-11-01', withdrawn: false}",
        ),
    ),
    Case(
        "replaced section",
        data(
            "addresses/replaced",
            r"^sections: \[\]",
            "sections:\n  - {page: work, id: taxes, by: nowhere, since: '2026-11-01'}",
        ),
    ),
    Case(
        "replaced future",
        data(
            "addresses/replaced",
            r"^pages: \[\]",
            "pages:\n  - {id: jobs, path: life/jobs, by: work, since: '2027-13-01', withdrawn: false}",
        ),
    ),
    Case("offline kill switch", data("offline", r"remove: false", "remove: maybe")),
    Case("languages number rule broken", data("languages/ru", r"'%\|процент", "'%|(процент")),
    Case("languages file yaml", data("languages/ru", r"^negation: .*", "negation: [не")),
]
