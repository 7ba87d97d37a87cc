"""What was left in a text, and what could betray a person."""

# ruff: noqa: E501 - a pattern is easier to read on one line.
from __future__ import annotations

from tests.faults.copies import Case
from tests.faults.edits import APPLY, data, each, en, kk, ru

CASES = [
    Case("todo ru", ru(APPLY, r"(А до тех пор)", r"TODO: проверить срок. \1")),
    Case("xxx kk", kk(APPLY, r"(Оған дейін)", r"XXX \1")),
    Case("lorem", ru(APPLY, r"(А до тех пор)", r"Lorem ipsum dolor sit amet. \1")),
    Case(
        "editor comment", ru(APPLY, r"(А до тех пор)", r"[Прим. редактора: уточнить у юриста] \1")
    ),
    Case("question marks", ru(APPLY, r"(А до тех пор)", r"??? \1")),
    Case(
        "machine mark", ru(APPLY, r"(А до тех пор)", r"(Переведено с помощью Google Translate) \1")
    ),
    Case(
        "as an AI",
        en(
            "about/index",
            r"(Pana is an independent project)",
            r"As an AI language model I cannot give legal advice. \1",
        ),
    ),
    Case("placeholder", ru(APPLY, r"(А до тех пор)", r"[вставить адрес] \1")),
    Case(
        "fixme in data",
        data(
            "contacts/ngo",
            r"ru: Бесплатная юридическая консультация и",
            "ru: FIXME Бесплатная юридическая консультация и",
        ),
    ),
    Case(
        "tba in label",
        data("contacts/ngo", r"(ru: )'Расталған|ru: 'Подтверждённого", "ru: 'ТОДО Подтверждённого"),
    ),
    Case(
        "strike",
        ru(APPLY, r"Календарные дни включают выходные\.", "~~Календарные дни включают выходные.~~"),
    ),
    Case("lipsum kk", kk(APPLY, r"(Оған дейін)", r"[мәтін] \1")),
    Case("phone nbsp", kk(APPLY, r"(Оған дейін)", "Тел. 8\u00a0727\u00a0258\u00a045\u00a098. \\1")),
    Case("phone mobile plain", kk(APPLY, r"(Оған дейін)", "Айгүл 87011234567. \\1")),
    Case("phone short", ru(APPLY, r"(А до тех пор)", "Звоните 1414. \\1")),
    Case("phone dashes", ru(APPLY, r"(А до тех пор)", "Звоните 258-45-98. \\1")),
    Case("phone 112 prose", ru(APPLY, r"(А до тех пор)", "Звоните 112. \\1")),
    Case(
        "phone all languages",
        each(
            APPLY,
            (r"(Until then: )", r"Call +7 727 258 45 98. \1"),
            (r"(А до тех пор: )", r"Звоните +7 727 258 45 98. \1"),
            (r"(Оған дейін: )", r"+7 727 258 45 98 нөміріне қоңырау шалыңыз. \1"),
        ),
    ),
    Case("email obfuscated", ru(APPLY, r"(А до тех пор)", "Пишите kazal (at) unhcr.org. \\1")),
    Case("email spaced", ru(APPLY, r"(А до тех пор)", "Пишите kazal @ unhcr.org. \\1")),
    Case("iin", ru(APPLY, r"(А до тех пор)", "ИИН 850412300123. \\1")),
    Case("iin spaced", kk(APPLY, r"(Оған дейін)", "ЖСН 850412 300123. \\1")),
    Case("telegram handle", ru(APPLY, r"(А до тех пор)", "Пишите @pana_help в Telegram. \\1")),
    Case("whatsapp", ru(APPLY, r"(А до тех пор)", "WhatsApp: wa.me/77011234567. \\1")),
    Case("passport no", ru(APPLY, r"(А до тех пор)", "Паспорт N12345678. \\1")),
    Case("street address", ru(APPLY, r"(А до тех пор)", "Адрес: ул. Байзакова, 303. \\1")),
    Case(
        "street address all",
        each(
            APPLY,
            (r"(Until then: )", r"Address: 303 Baizakov Street. \1"),
            (r"(А до тех пор: )", r"Адрес: ул. Байзакова, 303. \1"),
            (r"(Оған дейін: )", r"Мекенжайы: Байзақов көшесі, 303. \1"),
        ),
    ),
    Case(
        "person name all",
        each(
            APPLY,
            (r"(Until then: )", r"Ask for Ms Aigul Serikova. \1"),
            (r"(А до тех пор: )", r"Спросите госпожу Айгуль Серикову. \1"),
            (r"(Оған дейін: )", r"Айгүл Серікова ханымды сұраңыз. \1"),
        ),
    ),
    Case("iban", ru(APPLY, r"(А до тех пор)", "Счёт KZ86125KZT5004100100. \\1")),
    Case("card number", ru(APPLY, r"(А до тех пор)", "Карта 4400 4301 2345 6789. \\1")),
]
