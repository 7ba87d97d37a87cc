"""More harmless edits: in records, in templates, over line ends, with a new day of confirmation."""

# ruff: noqa: E501 - a pattern is easier to read on one line.
from __future__ import annotations

from tests.faults.copies import Case, change, changes
from tests.faults.edits import APPLY, data, each, kk, override, ru, same, written

CASES = [
    Case("typo mended ru", ru("life/work", r"расчётные листки", "расчетные листки")),
    Case(
        "synonym ru",
        ru(
            "life/work",
            r"Покажите карточку вместе с документом",
            "Предъявите карточку вместе с документом",
        ),
    ),
    Case(
        "synonym kk",
        kk(
            "life/work",
            r"Карточканы куәлігіңізбен бірге көрсетіңіз",
            "Карточканы куәлікпен қоса көрсетіңіз",
        ),
    ),
    Case(
        "wrap paragraph ru",
        ru(
            "life/work",
            r"Работодатель может не знать этого правила\. ",
            "Работодатель может не знать этого правила.\n",
        ),
    ),
    Case(
        "wrap bold over lines",
        ru(APPLY, r"лучше, чем совсем не подать\.\*\* Мы", "лучше, чем совсем\nне подать.** Мы"),
    ),
    Case(
        "wrap parenthesis over lines",
        ru(APPLY, r"\(бюро по правам человека\) через", "(бюро по\nправам человека) через"),
    ),
    Case("trailing blanks yaml", data("contacts/ngo", r"^(    city: almaty)$", r"\1   ")),
    Case("yaml quotes double", data("contacts/un", r"'\+77272584598'", '"+77272584598"')),
    Case(
        "yaml folded reflow",
        data(
            "evidence/asylum",
            r"An asylum-seeker is a foreigner or a stateless person who has said that he or she wants protection in Kazakhstan\n",
            "An asylum-seeker is a foreigner or a stateless person\n      who has said that he or she wants protection in Kazakhstan\n",
        ),
    ),
    Case("yaml comment line", data("cards", r"^cards:", "# Карточки\ncards:")),
    Case(
        "statement better word",
        data(
            "evidence/asylum",
            r"a foreigner or a stateless person who has said",
            "a foreigner or stateless person who has told an office",
        ),
    ),
    Case(
        "caveat numbers",
        data(
            "evidence/asylum",
            r"The article itself was not seen, but",
            "The article itself was not seen (2 tries), but",
        ),
    ),
    Case(
        "basis note",
        data(
            "evidence/asylum",
            r"basis_note: Law \"On Refugees\" No. 216-IV, Art. 1\(6\)",
            'basis_note: Law "On Refugees" No. 216-IV, Article 1(6)',
        ),
    ),
    Case(
        "source note",
        data(
            "sources/publications",
            r"version_note: no date; lawyer answer, not official",
            "version_note: no date; answer of a lawyer, not official",
        ),
    ),
    Case(
        "new source",
        data(
            "sources/publications",
            r"(\n  - id: 247media-112-memo)",
            "\n  - id: a-new-source\n    kind: press\n    title:\n      en: A new report\n    number: null\n    adopted: null\n    publisher: example.kz\n    url: https://example.kz/report\n    version: '2026-11-01'\n    version_note: null\n    archived: null\n    text_of: null\n\\1",
        ),
    ),
    Case(
        "evidence compared anew",
        changes(
            data(
                "evidence/asylum",
                r"given within 5 calendar days after arrival",
                "given within 5 calendar days after the arrival",
            ),
            data(
                "evidence/asylum",
                r"(in who is told|conf)idence: medium",
                r"\1idence: medium  # read again",
            ),
        ),
    ),
    Case(
        "evidence checked today",
        data("evidence/asylum", r"checked: '2026-11-23'", "checked: '2026-11-25'"),
    ),
    Case(
        "contact check_by later",
        data("contacts/ngo", r"check_by: '2027-02-23'", "check_by: '2027-03-01'"),
    ),
    Case(
        "contact phone corrected with day",
        changes(
            data("contacts/un", r"'\+77272583982'", "'+77272583983'"),
            data("contacts/un", r"as_of: '2022'", "as_of: '2026-11-24'"),
        ),
    ),
    Case(
        "contact caution better ru",
        data(
            "contacts/ngo",
            r"ru: Телефона и адреса мы не нашли и не знаем, где принимают беженцев\.",
            "ru: Телефона и адреса мы не нашли. Где принимают беженцев, мы не знаем.",
        ),
    ),
    Case(
        "contact caution shorter kk",
        data(
            "contacts/ngo",
            r"kk: Серіктестерге арналған\. Бұл — көмек желісі емес\.",
            "kk: Серіктестерге арналған. Көмек желісі емес.",
        ),
    ),
    Case(
        "contact sentence in all",
        changes(
            *[
                data("contacts/ngo", a, b)
                for a, b in (
                    (
                        r"(en: Free legal advice and help in court for asylum-seekers, refugees and stateless people\.)",
                        r"\1 Write in any language.",
                    ),
                    (
                        r"(ru: Бесплатная юридическая консультация и помощь в суде для ищущих убежище, беженцев и лиц без гражданства\.)",
                        r"\1 Пишите на любом языке.",
                    ),
                    (
                        r"(kk: Пана іздеген адамдарға, босқындарға және азаматтығы жоқ адамдарға тегін заң кеңесі мен соттағы көмек\.)",
                        r"\1 Кез келген тілде жазыңыз.",
                    ),
                )
            ]
        ),
    ),
    Case(
        "contact address word",
        data("contacts/un", r"ru: ул\. Байзакова, 303, 050040", "ru: улица Байзакова, 303, 050040"),
    ),
    Case(
        "contact languages added",
        data("contacts/ngo", r"languages: \[kk, ru\]", "languages: [kk, ru, en]"),
    ),
    Case(
        "new contact",
        data(
            "contacts/ngo",
            r"(\n  - id: sana-sezim)",
            "\n  - id: new-helper\n    kind: ngo\n    name: {kk: Жаңа ұйым, ru: Новая организация, en: New organisation}\n    concerns: [everyone]\n    needs: [legal-help]\n    what_for: {kk: Заң көмегі., ru: Юридическая помощь., en: Legal help.}\n    say_first: null\n    city: almaty\n    address: null\n    phones: []\n    whatsapp: null\n    telegram: null\n    emails: []\n    websites: ['https://example.kz']\n    hours: null\n    hours_confirmed: false\n    languages: []\n    cost: free\n    caution: null\n    editor_note: null\n    sources: [unhcr-factsheet]\n    as_of: '2026-11'\n    check_by: '2027-02-23'\n    confidence: medium\n\\1",
        ),
    ),
    Case(
        "card word ru",
        data(
            "cards",
            r"Я боюсь возвращаться в страну, из которой мне пришлось бежать",
            "Мне страшно возвращаться в страну, из которой пришлось бежать",
        ),
    ),
    Case(
        "card wrap kk",
        data(
            "cards",
            r"онда маған қудалану қаупі төніп тұр\.\n",
            "онда маған\n        қудалану қаупі төніп тұр.\n",
        ),
    ),
    Case(
        "situation word",
        data(
            "situation", r"ru: Не знаю точно, но мне страшно", "ru: Я точно не знаю, но мне страшно"
        ),
    ),
    Case(
        "situation answer added in all",
        data(
            "situation",
            r"(      - text:\n          kk: Білмеймін, бірақ қорқамын)",
            "      - text:\n          kk: Иә, көмек керек, бірақ шұғыл емес\n          ru: Да, помощь нужна, но не срочно\n          en: Yes, I need help, but it is not urgent\n        to: ask\n\\1",
        ),
    ),
    Case(
        "chart note",
        data(
            "statistics",
            r"ru: Числа УВКБ ООН\. В них|Числа УВКБ ООН\. В них",
            "Это числа УВКБ ООН. В них",
        ),
    ),
    Case(
        "term explanation better",
        data(
            "glossary/procedure",
            r"ru: 'Решение государства, что вы беженец\. ",
            "ru: 'Государство решило, что вы беженец. ",
        ),
    ),
    Case(
        "term everyday",
        data(
            "glossary/procedure",
            r"ru: \[получить статус беженца,",
            "ru: [получить статус беженца, статус беженца в казахстане,",
        ),
    ),
    Case(
        "term source",
        data(
            "glossary/procedure",
            r"(- 'https://prg.kz/document/\?doc_id=33956775')",
            r"\1\n      - 'https://adilet.zan.kz/rus/docs/Z090000216_'",
        ),
    ),
    Case("interface word ru", data("interface/ru/site", r"^search: .*", "search: Найти")),
    Case("interface word kk", data("interface/kk/status", r"^page: .*", "page: Бет аты")),
    Case("keywords added ru", ru(APPLY, r"^keywords: \[", "keywords: [прошу защиты, SOS, ")),
    Case(
        "keywords order",
        ru(
            APPLY,
            r"keywords: \[подать на убежище, просить защиты",
            "keywords: [просить защиты, подать на убежище",
        ),
    ),
    Case(
        "description comma",
        ru(APPLY, r"description: Куда идти, до какого", "description: Куда идти и до какого"),
    ),
    Case("updated all", same(APPLY, r"^updated: .*", "updated: 2026-11-24")),
    Case(
        "reviewed by lawyer all",
        same(
            APPLY,
            r"^review_by: .*",
            "review_by: 2027-05-20\nreviewed: {date: 2026-11-24, role: lawyer}",
        ),
    ),
    Case(
        "translation reviewed",
        kk(APPLY, r"^(review_by: .*)", r"\1\ntranslation_reviewed: 2026-11-24"),
    ),
    Case(
        "exception with reason",
        kk(
            APPLY,
            r"^(review_by: .*)",
            r"\1\nexceptions:\n  - check: readability\n    reason: Заңның атауы ұзын, оны қысқартуға болмайды.",
        ),
    ),
    Case(
        "nbsp ru", ru(APPLY, r"5 календарных дней; 1 день", "5\u00a0календарных дней; 1\u00a0день")
    ),
    Case("narrow nbsp", ru("safety/fraud", r"34 600", "34\u202f600")),
    Case("dash ru", ru("stateless/index", r" — ", " – ")),
    Case(
        "quotes ru",
        ru(
            APPLY,
            r"«([^»\n]+)»",
            r"„\1“",
        ),
    ),
    Case("comma kk", kk(APPLY, r"қоңырау шалыңыз немесе", "қоңырау шалыңыз, немесе")),
    Case(
        "sentence all no numbers",
        each(
            "life/work",
            (r"(- Ask for a written contract\.)", r"\1 Keep it at home."),
            (r"(- Просите письменный договор\.)", r"\1 Храните его дома."),
            (r"(- Жазбаша шарт сұраңыз\.)", r"\1 Оны үйде сақтаңыз."),
        ),
    ),
    Case(
        "sentence all small number word",
        each(
            "life/work",
            (r"(- Ask for a written contract\.)", r"\1 Make two copies."),
            (r"(- Просите письменный договор\.)", r"\1 Сделайте две копии."),
            (r"(- Жазбаша шарт сұраңыз\.)", r"\1 Екі көшірме жасаңыз."),
        ),
    ),
    Case(
        "bullet all",
        each(
            "life/work",
            (r"(- Ask for a written contract\.)", r"- Ask a friend to come along.\n\1"),
            (r"(- Просите письменный договор\.)", r"- Попросите друга пойти с вами.\n\1"),
            (r"(- Жазбаша шарт сұраңыз\.)", r"- Досыңыздан бірге баруын сұраңыз.\n\1"),
        ),
    ),
    Case(
        "link all",
        each(
            "life/work",
            (r"(- Ask for a written contract\.)", r"\1 Read about [fraud](../safety/fraud.md)."),
            (
                r"(- Просите письменный договор\.)",
                r"\1 Прочитайте о [мошенничестве](../safety/fraud.md).",
            ),
            (r"(- Жазбаша шарт сұраңыз\.)", r"\1 [Алаяқтық](../safety/fraud.md) туралы оқыңыз."),
        ),
    ),
    Case(
        "name of organisation in Latin",
        ru(
            "life/work",
            r"Работодатель может не знать этого правила\.",
            "Работодатель может не знать этого правила, говорит UNHCR.",
        ),
    ),
    Case(
        "date in all",
        each(
            "life/work",
            (r"(- Ask for a written contract\.)", r"\1 This holds since 1 January 2026."),
            (r"(- Просите письменный договор\.)", r"\1 Так с 1 января 2026 года."),
            (r"(- Жазбаша шарт сұраңыз\.)", r"\1 2026 жылғы 1 қаңтардан бері солай."),
        ),
    ),
    Case(
        "should-duty all",
        each(
            "life/work",
            (r"(- Ask for a written contract\.)", r"\1 The employer must give it."),
            (r"(- Просите письменный договор\.)", r"\1 Работодатель обязан его дать."),
            (r"(- Жазбаша шарт сұраңыз\.)", r"\1 Жұмыс беруші оны беруге міндетті."),
        ),
    ),
    Case(
        "duty against rule ru",
        ru(
            "life/work",
            r"Прочитайте его или попросите прочитать вам до подписи",
            "До подписи прочитайте его или попросите прочитать вам",
        ),
    ),
    Case(
        "css colour",
        override("assets/css/base.css", r"\Z", "/* note's } */\n.x::before { content: '{'; }\n"),
    ),
    Case(
        "css media",
        override(
            "assets/css/base.css", r"\Z", "@media (max-width: 20em) {\n  p { margin: 0; }\n}\n"
        ),
    ),
    Case(
        "js comment",
        override("assets/js/share.js", r"\Z", "// See https://example.org/ for the reason.\n"),
    ),
    Case(
        "template comment",
        override("main.html", r"\Z", "{#- A remark for those who come later. -#}\n"),
    ),
    Case("template space", override("main.html", r"<main id", "\n<main id")),
    Case("mkdocs comment", change("mkdocs.yml", r"^plugins:", "# Plugins\nplugins:")),
    Case(
        "mkdocs copyright",
        change("mkdocs.yml", r"^site_name: Пана", "site_name: Пана\ncopyright: CC BY 4.0"),
    ),
    Case(
        "workflow step name",
        change(".github/workflows/ci.yml", r"name: All tests", "name: Every test"),
    ),
    Case(
        "workflow action newer",
        change(
            ".github/workflows/ci.yml",
            r"actions/checkout@\w+ # v4.2.2",
            "actions/checkout@0000000000000000000000000000000000000000 # v5",
        ),
    ),
    Case("language rule better", change("data/languages/ru.yml", r"  2: два", "  2: пара|два")),
    Case("question mark", ru("life/work", r"Работодатель не платит\?", "Вам не платят?")),
    Case(
        "picture all",
        changes(
            *[
                written(f"docs/{code}/life/map.png", b"\x89PNG" + b"0" * 2000)
                for code in ("en", "ru", "kk")
            ],
            each(
                "life/work",
                (r"(## Who helps)", r"![The door of the office](map.png)\n\n\1"),
                (r"(## Кто вам)", r"![Дверь управления](map.png)\n\n\1"),
                (r"(## Сізге кім)", r"![Басқарманың есігі](map.png)\n\n\1"),
            ),
        ),
    ),
]
