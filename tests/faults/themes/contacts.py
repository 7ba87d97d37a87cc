"""Contact records."""

# ruff: noqa: E501 - a pattern is easier to read on one line.
from __future__ import annotations

from tests.faults.copies import Case, changes
from tests.faults.edits import data

CASES = [
    Case("phone digit added", data("contacts/un", r"'\+77272584598'", "'+772725845988'")),
    Case("phone 8 prefix", data("contacts/un", r"'\+77272584598'", "'87272584598'")),
    Case("phone with spaces", data("contacts/un", r"'\+77272584598'", "'+7 727 258 45 98'")),
    Case("phone other country", data("contacts/un", r"'\+77272584598'", "'+97272584598'")),
    Case("phone letter O", data("contacts/un", r"'\+77272584598'", "'+7727258459O'")),
    Case("phone 112->122", data("contacts/emergency", r"number: '112'", "number: '122'")),
    Case("phone 112->102 dup", data("contacts/emergency", r"number: '112'", "number: '102'")),
    Case(
        "phone label lost ru",
        data("contacts/emergency", r", ru: единый номер экстренной помощи", ""),
    ),
    Case(
        "two numbers swapped",
        data(
            "contacts/un",
            r"'\+77272584598'((?:.|\n)*?)'\+77272583982'",
            r"'+77272583982'\1'+77272584598'",
        ),
    ),
    Case("email typo", data("contacts/un", r'"kazal@unhcr.org"', '"kazal@unhcr"')),
    Case("email changed", data("contacts/un", r'"kazal@unhcr.org"', '"kazai@unhcr.org"')),
    Case("email no at", data("contacts/un", r'"kazal@unhcr.org"', '"kazal.unhcr.org"')),
    Case("website typo scheme", data("contacts/ngo", r'"https://bureau.kz"', '"htps://bureau.kz"')),
    Case("website space", data("contacts/ngo", r'"https://bureau.kz"', '"https://bureau. kz"')),
    Case("website changed", data("contacts/ngo", r'"https://bureau.kz"', '"https://buro.kz"')),
    Case("website one slash", data("contacts/ngo", r'"https://bureau.kz"', '"https:/bureau.kz"')),
    Case(
        "website tracking",
        data("contacts/ngo", r'"https://bureau.kz"', '"https://bureau.kz/?utm_source=fb&fbclid=1"'),
    ),
    Case("hours 25", data("contacts/un", r"to: '18:00'", "to: '25:00'")),
    Case("hours unquoted", data("contacts/un", r"to: '18:00'", "to: 18:00")),
    Case("hours changed", data("contacts/un", r"to: '18:00'", "to: '19:00'")),
    Case("as_of future day", data("contacts/ngo", r"as_of: '2025'", "as_of: '2026-12-25'")),
    Case("as_of wrong format", data("contacts/ngo", r"as_of: '2025'", "as_of: '25.11.2025'")),
    Case(
        "check_by before as_of",
        data("contacts/ngo", r"check_by: '2027-02-23'", "check_by: '2017-02-23'"),
    ),
    Case("check_by gone", data("contacts/ngo", r"    check_by: .*\n", "")),
    Case("sources none", data("contacts/ngo", r"sources: \[.*\]", "sources: []")),
    Case("contact name lost kk", data("contacts/ngo", r"      kk: Адам құқықтары.*\n", "")),
    Case(
        "contact name english in ru",
        data(
            "contacts/ngo",
            r"      ru: Казахстанское международное.*",
            "      ru: Kazakhstan International Bureau for Human Rights and Rule of Law (KIBHR)",
        ),
    ),
    Case(
        "contact kk russian",
        data(
            "contacts/ngo",
            r"      kk: Пана іздеген адамдарға, босқындарға.*",
            "      kk: Бесплатная юридическая консультация и помощь в суде для ищущих убежище, беженцев и лиц без гражданства.",
        ),
    ),
    Case("contact id renamed", data("contacts/ngo", r"id: sana-sezim", "id: sana-sesim")),
    Case(
        "contact deleted in use",
        data("contacts/ngo", r"  - id: sana-sezim(?:.|\n)*?(?=\n  - id)", ""),
    ),
    Case("contact cost", data("contacts/ngo", r"cost: free", "cost: gratis")),
    Case(
        "contact field typo",
        data("contacts/ngo", r"hours_confirmed: false", "hour_confirmed: false"),
    ),
    Case(
        "contact hours_confirmed maybe",
        data("contacts/ngo", r"hours_confirmed: false", "hours_confirmed: maybe"),
    ),
    Case(
        "contact languages unknown",
        data("contacts/ngo", r"languages: \[kk, ru\]", "languages: [kk, rus]"),
    ),
    Case(
        "contact text digit lost",
        data(
            "contacts/ngo",
            r"ru: Телефона и адреса мы не нашли\. Попросите направление по номерам 111, 102 или 116 16\.",
            "ru: Телефона и адреса мы не нашли. Попросите направление по номерам 111, 102 или 116 61.",
        ),
    ),
    Case(
        "contact text days ru",
        data("contacts/state", r"5 календарных дней", "15 календарных дней"),
    ),
    Case(
        "contact address ru",
        data("contacts/un", r"ru: ул\. Байзакова, 303, 050040", "ru: ул. Байзакова, 330, 050040"),
    ),
    Case(
        "contact address street all",
        changes(
            data("contacts/un", r"Байзақов көшесі, 303", "Байзақов көшесі, 313"),
            data("contacts/un", r"ул\. Байзакова, 303", "ул. Байзакова, 313"),
            data("contacts/un", r"303 Baizakov", "313 Baizakov"),
        ),
    ),
    Case("contact negation ru", data("contacts/un", r"УВКБ ООН не решает", "УВКБ ООН решает")),
    Case("contact unconfirmed dropped", data("contacts/un", r"    unconfirmed: \[emails\]\n", "")),
    Case(
        "contact null text",
        data("contacts/ngo", r"      ru: Бесплатная юридическая консультация и.*", "      ru:"),
    ),
    Case(
        "contact apostrophe",
        data("contacts/ngo", r"ru: 'Подтверждённого", "ru: 'Подтверждённого' телефона и"),
    ),
    Case("contact smart quotes", data("contacts/emergency", r"number: '112'", "number: ‘112’")),
    Case(
        "contact colon",
        data(
            "contacts/ngo",
            r"ru: Бесплатная юридическая консультация и",
            "ru: Бесплатно: юридическая консультация и",
        ),
    ),
    Case("contact indentation", data("contacts/ngo", r"    city: shymkent", "   city: shymkent")),
    Case(
        "contact list dash lost", data("contacts/ngo", r"  - id: sana-sezim", "    id: sana-sezim")
    ),
    Case("contact whatsapp number", data("contacts/ngo", r"whatsapp: null", "whatsapp: '7701'")),
    Case("contact telegram", data("contacts/ngo", r"telegram: null", "telegram: t.me/bureau")),
    Case(
        "say_first lost",
        data("contacts/ngo", r"      ru: Я нахожусь в Казахстане, мне нужна бесплатная.*\n", ""),
    ),
]
