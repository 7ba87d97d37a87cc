"""Edits that are no mistakes. None of them may make the check fail."""

from __future__ import annotations

from collections.abc import Callable

from tests.faults.copies import Case, Copy, Edit, Place, change, changes

APPLY, BORDER, WORK = "asylum/how-to-apply.md", "asylum/border-and-detention.md", "life/work.md"
EN, RU, KK = f"docs/en/{APPLY}", f"docs/ru/{APPLY}", f"docs/kk/{APPLY}"


def _pages(path: str) -> dict[str, str]:
    return {code: f"docs/{code}/{path}" for code in ("en", "ru", "kk")}


def _in_each(path: str, edits: dict[str, tuple[str, str]]) -> Edit:
    return changes(*(change(_pages(path)[code], *edit) for code, edit in edits.items()))


def _whole(name: str, to: Callable[[str], str]) -> Edit:
    def run(copy: Copy) -> Place:
        text = copy.read(name)
        assert to(text) != text, "the edit changes nothing"
        return copy.write(name, to(text))

    return run


def _sentence(section: str, en: str, ru: str, kk: str) -> dict[str, tuple[str, str]]:
    heading = rf"(^#+ [^\n]*\{{#{section}\}}\n\n)"
    return {
        "en": (heading, rf"\g<1>{en}\n\n"),
        "ru": (heading, rf"\g<1>{ru}\n\n"),
        "kk": (heading, rf"\g<1>{kk}\n\n"),
    }


WHITE_SPACE = [
    Case("space at the end of a line", change(EN, r"^(Calendar days include .*)$", r"\1  ")),
    Case("empty line more", change(KK, r"^(## .*\{#late\})$", r"\n\1")),
    Case("empty line at the end of the file", _whole(RU, lambda text: text + "\n")),
    Case("no line break at the end of the file", _whole(EN, lambda text: text.rstrip("\n"))),
    Case("line ends of Windows", _whole(KK, lambda text: text.replace("\n", "\r\n"))),
    Case("mark of byte order at the beginning", _whole(RU, lambda text: "\ufeff" + text)),
    Case("two spaces between words", change(RU, r"Крайний срок|Подайте ", lambda m: m[0] + " ")),
    Case("no-break space before a unit", change(RU, r"3 месяца", "3\u00a0месяца")),
    Case(
        "no-break space inside a number",
        change(f"docs/ru/{BORDER}", r"8 650 000", "8\u00a0650\u00a0000"),
    ),
    Case(
        "spaces inside a table", change(EN, r"^\|---\|---\|---\|---\|", "| --- | --- | --- | --- |")
    ),
    Case("comment in the front matter", change(EN, r"^groups:", "# whom it concerns\ngroups:")),
    Case("quotes around a title", change(KK, r"^title: (.*)$", r"title: '\1'")),
    Case(
        "list in the front matter written below",
        change(RU, r"^groups: \[asylum-seeker\]", "groups:\n  - asylum-seeker"),
    ),
]

TYPING = [
    Case(
        "swapped letters mended, English",
        changes(
            change(EN, r"Calendar days include", "Calendar days inlcude"),
            change(EN, r"Calendar days inlcude", "Calendar days incldue"),
        ),
    ),
    Case("swapped letters in one word, English", change(EN, r"weekends", "weekedns")),
    Case("doubled letter, English", change(f"docs/en/{WORK}", r"payslips", "paysllips")),
    Case("forgotten double letter, English", change(f"docs/en/{WORK}", r"messages", "mesages")),
    Case("swapped letters, Russian", change(RU, r"выходные", "выхондые")),
    Case(
        "another ending, Russian",
        change(f"docs/ru/{BORDER}", r"Сохраняйте спокойствие", "Сохраните спокойствие"),
    ),
    Case("another ending, Kazakh", change(KK, r"көшірмесін сақтаңыз", "көшірмесін сақтап қойыңыз")),
    Case("ё for е", change(RU, r"ещё|её|всё", lambda m: m[0].replace("ё", "е"))),
    Case(
        "comma added, English",
        change(
            EN,
            r"Speak with a lawyer before you go and|Speak with a lawyer before you go,",
            "Speak with a lawyer, before you go,",
        ),
    ),
    Case("dash for a colon, Russian", change(f"docs/ru/{BORDER}", r"КМБПЧ — бюро", "КМБПЧ: бюро")),
    Case(
        "other quotation marks, Kazakh",
        _whole(f"docs/kk/{BORDER}", lambda text: text.replace("«", "“").replace("»", "”")),
    ),
    Case("exclamation mark", change(KK, r"Ешқашан өтірік айтпаңыз\.", "Ешқашан өтірік айтпаңыз!")),
    Case("capital letter, English", change(EN, r"\*\*By when:\*\* today", "**By when:** Today")),
]

WORDING = [
    Case(
        "better word, Russian",
        change(f"docs/ru/{BORDER}", r"Спросите имя сотрудника", "Узнайте имя сотрудника"),
    ),
    Case("better word, Kazakh", change(KK, r"Барлық себебіңізді", "Бүкіл себебіңізді")),
    Case(
        "word order, Russian",
        change(
            f"docs/ru/{BORDER}",
            r"Сохраните фото своего ходатайства",
            "Фото своего ходатайства сохраните",
        ),
    ),
    Case(
        "shorter sentence, Russian",
        change(f"docs/ru/{BORDER}", r"Покажите карточку, а|Это практический совет\.", "Это совет."),
    ),
    Case("bold added, Kazakh", change(KK, r"Дереу|Бірден", lambda m: f"**{m[0]}**")),
    Case("bold taken away, Russian", change(f"docs/ru/{BORDER}", r"\*\*(Наказание\.)\*\*", r"\1")),
    Case(
        "better title in one translation",
        change(f"docs/ru/{WORK}", r"^title: .*$", "title: Работа и заработок"),
    ),
    Case(
        "better description in one translation",
        change(
            f"docs/kk/{WORK}",
            r"^description: .*$",
            "description: Кім рұқсатсыз жұмыс істей алады, мұны жұмыс берушіге қалай көрсетуге "
            "және өзіңізді қалай қорғауға болады.",
        ),
    ),
    Case(
        "heading's text in one translation",
        change(f"docs/ru/{WORK}", r"^## .* \{#business\}", "## Ваш бизнес {#business}"),
    ),
    Case("text of a link in one translation", change(KK, r"\[күтіп жүргенде\]", "[күту кезінде]")),
    Case("digits as a word in one language", change(RU, r"\| 3 месяца, ", "| три месяца, ")),
    Case(
        "keyword added in one language",
        change(f"docs/ru/{WORK}", r"^keywords: \[", "keywords: [подённая работа, "),
    ),
]

TOGETHER = [
    Case(
        "new sentence in all languages",
        _in_each(
            WORK,
            _sentence(
                "before-you-start",
                "Take your time and ask someone whom you trust to read it with you.",
                "Попросите того, кому доверяете, спокойно прочитать его вместе с вами.",
                "Асықпай оқып, сенетін адамыңыздан бірге қарап шығуды сұраңыз.",
            ),
        ),
    ),
    Case(
        'new sentence with "not" in all languages',
        _in_each(
            WORK,
            _sentence(
                "business",
                "Do not sign a paper that you cannot read.",
                "Не подписывайте бумагу, которую не можете прочитать.",
                "Оқи алмайтын қағазға қол қоймаңыз.",
            ),
        ),
    ),
    Case(
        "reference added in all languages",
        _in_each(
            WORK,
            {
                "en": (r"(An employer may not know the rule\.)", r"\1[^as-work-no-permit]"),
                "ru": (
                    r"(\[\^refugee-work-no-permit\][^\n]*\n\n[^\n]*?\.)( |\n)",
                    r"\1[^as-work-no-permit]\2",
                ),
                "kk": (r"(Жұмыс беруші бұл ережені білмеуі мүмкін\.)", r"\1[^as-work-no-permit]"),
            },
        ),
    ),
    Case(
        "new section in all languages",
        _in_each(
            WORK,
            {
                code: (r"^(## .*\{#who-helps\})", rf"## {title} {{#questions}}\n\n{text}\n\n\1")
                for code, title, text in (
                    ("en", "Questions", "Ask the people below."),
                    ("ru", "Вопросы", "Спросите тех, кто указан ниже."),
                    ("kk", "Сұрақтар", "Төмендегі ұйымдардан сұраңыз."),
                )
            },
        ),
    ),
    Case(
        "contact added in all languages",
        changes(
            *(
                change(
                    name, r"^\{\{contact kibhr\}\}", "{{contact hotline-111}}\n\n{{contact kibhr}}"
                )
                for name in (EN, RU, KK)
            )
        ),
    ),
    Case(
        "day of the last change",
        changes(*(change(name, r"^updated: .*$", "updated: 2026-11-22") for name in (EN, RU, KK))),
    ),
]

RECORDS = [
    Case(
        "link repaired in all languages",
        changes(
            *(
                change(name, r"\(documents\.md#no-documents\)", "(documents.md#certificate)")
                for name in (EN, RU, KK)
            )
        ),
    ),
    Case(
        "number confirmed on a new day",
        changes(
            change("data/contacts/emergency.yml", r"number: '112'", "number: '113'"),
            change("data/contacts/emergency.yml", r"as_of: '2021-09-08'", "as_of: '2026-11-20'"),
        ),
    ),
    Case(
        "better words in a contact",
        change("data/contacts/emergency.yml", r"Say what happened and", "Tell what happened and"),
    ),
    Case(
        "note for editors",
        change(
            "data/contacts/emergency.yml", r"(editor_note: )One", r"\1Asked again by letter. One"
        ),
    ),
    Case(
        "new search word of a term",
        change(
            "data/glossary/people.yml",
            r"everyday:\n(      kk: \[)",
            r"everyday:\n\1пана сұраушы адам, ",
        ),
    ),
    Case(
        "archived copy of a source",
        change(
            "data/sources/publications.yml",
            r"archived: null",
            "archived: https://web.archive.org/web/2026/https://13kz.kz/",
        ),
    ),
    Case(
        "caveat of a fact",
        change("data/evidence/asylum.yml", r"caveat: null", "caveat: Read again in November."),
    ),
    Case(
        "comment in records",
        change("data/contacts/hotlines.yml", r"\A", "# Reviewed by two people.\n"),
    ),
    Case(
        "better word of the interface",
        change("data/interface/ru/site.yml", r"^(skip: ).*$", r"\1Сразу к тексту"),
    ),
    Case(
        "address of the repository set",
        change("data/site.yml", r"^repo_url: ''", "repo_url: 'https://example.org/pana'"),
    ),
    Case(
        "title of a card", change("data/cards.yml", r"I ask for asylum", "I am asking for asylum")
    ),
    Case(
        "rule in a style sheet",
        change("overrides/assets/css/base.css", r"\Z", "\n.x { color: inherit; }\n"),
    ),
]

HARMLESS = [*WHITE_SPACE, *TYPING, *WORDING, *TOGETHER, *RECORDS]
