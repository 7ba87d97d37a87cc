"""Mistakes that editors make, one at a time. Each must be caught at its place."""

from __future__ import annotations

from tests.faults.copies import Case, Copy, Place, change, changes, in_all

APPLY = "asylum/how-to-apply.md"
EN, RU, KK = f"docs/en/{APPLY}", f"docs/ru/{APPLY}", f"docs/kk/{APPLY}"
BORDER = "asylum/border-and-detention.md"
WORK, HEALTH, SAFE = "life/work.md", "life/health-care.md", "safety/violence.md"
HOTLINES, EMERGENCY = "data/contacts/hotlines.yml", "data/contacts/emergency.yml"
ANY = 10_000


def _delete(name: str) -> Case:
    return Case(f"deleted {name}", lambda copy: copy.delete(name), near=ANY)


def _remove_section(name: str, section: str) -> Case:
    pattern = rf"^#+ [^\n]*\{{#{section}\}}\n(?:(?!#).*\n)*"
    return Case(f"section {section} lost in {name}", change(name, pattern, ""), near=ANY)


FACTS = [
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

REFERENCES = [
    Case("evidence id misspelt", change(KK, r"\[\^deadline-five-days\]", "[^deadline-five-day]")),
    Case("reference lost", change(RU, r"\[\^fingerprints-three-days\]", "")),
    Case(
        "reference moved to another row",
        change(
            KK,
            r"(\[\^certificate-three-months\])([\s\S]*?)(\[\^decision-three-months\])",
            r"\3\2\1",
        ),
        near=5,
    ),
    Case("reference with a space", change(RU, r"\[\^late-application\]", "[^ late-application]")),
    Case(
        "text of a reference typed",
        change(EN, r"^## If you are late", "[^x]: A law says so.\n\n## If you are late"),
    ),
    Case("contact id misspelt", change(KK, r"\{\{contact kibhr\}\}", "{{contact kibrh}}")),
    Case("contact lost in one language", change(RU, r"\{\{contact kibhr\}\}\n\n", ""), near=ANY),
    Case(
        "another contact in one language",
        change(RU, r"\{\{contact kibhr\}\}", "{{contact hotline-111}}"),
    ),
    Case("command misspelt", change(EN, r"\{\{contact kibhr\}\}", "{{contakt kibhr}}")),
    Case("command with one brace", change(RU, r"\{\{contact kibhr\}\}", "{contact kibhr}")),
    Case("command not closed", change(KK, r"\{\{contact kibhr\}\}", "{{contact kibhr}")),
    Case(
        "command inside a sentence",
        change(EN, r"\{\{contact kibhr\}\}", "Call {{contact kibhr}} today."),
    ),
    Case(
        "office contact as a help line",
        in_all(APPLY, r"\{\{contact kibhr\}\}", "{{contact unhcr-staff-hall}}"),
    ),
    Case(
        "number of an uncertain contact", in_all(APPLY, r"\{\{contact kibhr\}\}", "{{phone kibhr}}")
    ),
    Case(
        "unknown card",
        change(f"docs/kk/{BORDER}", r"\{\{card ask-asylum\}\}", "{{card ask-asilum}}"),
    ),
    Case(
        "unknown chart",
        change("docs/ru/about/protection-in-kazakhstan.md", r"\{\{chart (\w+)", r"{{chart \1x"),
    ),
    Case("unknown term", change(KK, r"term:petition", "term:petitions")),
    Case(
        "term explained in one language less", change(RU, r"\[([^\]]+)\]\(term:petition\)", r"\1")
    ),
    Case(
        "uncertain fact stated as a rule",
        change(
            f"docs/en/{WORK}",
            r"^## Before you start",
            "You must register within a day.[^LOW]\n\n## Before you start",
        ),
    ),
    Case("notice of an unknown kind", change(EN, r"\[!DANGER\]", "[!DANGEROUS]")),
    Case("notice lost in one language", change(KK, r"> \[!DANGER\]\n> ", ""), near=ANY),
    Case("notice begun wrongly", change(RU, r"> \[!DANGER\]\n> ", "> [!DANGER] ")),
]

LINKS = [
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

STRUCTURE = [
    _remove_section(KK, "step-fingerprints"),
    _remove_section(f"docs/ru/{SAFE}", "forced-labour"),
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

TEXT = [
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

FRONT_MATTER = [
    Case("smart quotes in YAML", change(EN, r"^title: (.*)$", r"title: “\1”")),
    Case("colon in a title", change(EN, r"^title: .*$", "title: Asylum: how to apply")),
    Case("no front matter", change(RU, r"\A---\n", ""), near=ANY),
    Case("unknown field", change(KK, r"^groups:", "group:"), near=ANY),
    Case("field misspelt", change(EN, r"^description:", "desciption:"), near=ANY),
    Case("unknown group", change(RU, r"^groups: \[asylum-seeker\]", "groups: [asylum-seekers]")),
    Case(
        "another group in one language",
        change(RU, r"^groups: \[asylum-seeker\]", "groups: [stateless-person]"),
    ),
    Case("page no longer critical in one language", change(KK, r"^critical: true\n", ""), near=ANY),
    Case(
        "page no longer critical in all languages",
        in_all(APPLY, r"^critical: true\n", ""),
        near=ANY,
    ),
    Case("date in the wrong order", change(RU, r"^updated: .*$", "updated: 23-11-2026")),
    Case("date that does not exist", change(EN, r"^review_by: .*$", "review_by: 2027-02-30")),
    Case("review before the last change", change(EN, r"^review_by: .*$", "review_by: 2026-01-23")),
    Case("review too far away", change(KK, r"^review_by: .*$", "review_by: 2029-05-23")),
    Case("change in the future", change(RU, r"^updated: .*$", "updated: 2027-03-01")),
    Case("id of another page", change(RU, r"^id: asylum-how-to-apply", "id: asylum-documents")),
    Case("title empty", change(KK, r"^title: .*$", "title:")),
    Case(
        "description too long",
        change(EN, r"^description: .*$", "description: " + "Where to go. " * 20),
    ),
    Case("field twice", change(EN, r"^critical: true", "critical: true\ncritical: true"), near=1),
    Case(
        "time limit without evidence",
        change(KK, r"^    evidence: deadline-five-days\n", ""),
        near=ANY,
    ),
    Case(
        "time limit with unknown evidence",
        change(EN, r"evidence: deadline-five-days", "evidence: deadline-fivedays"),
    ),
    Case("time limit that leads nowhere", change(EN, r"section: time-limits", "section: limits")),
    Case(
        "time limit lost in one language",
        change(RU, r"^  - id: fingerprints\n(?:    .*\n)+", ""),
        near=ANY,
    ),
    Case(
        "stale hash", change(KK, r"(time-limits: ')[0-9a-f]{12}'", r"\g<1>0123456789ab'"), near=ANY
    ),
    Case("hash lost", change(RU, r"^translated_from:.*\n(?:  .*\n)+", ""), near=ANY),
    Case(
        "critical page marked as behind",
        change(KK, r"^(translated_from:.*\n)", "\\1  behind: [late]\n"),
        near=3,
    ),
]

FILES = [
    _delete(f"docs/kk/{WORK}"),
    Case(
        "file of contacts deleted",
        lambda copy: copy.delete("data/contacts/un.yml"),
        path=EN,
        near=ANY,
    ),
    _delete("data/interface/kk/contact.yml"),
    Case(
        "page in one language only",
        lambda copy: copy.write("docs/ru/life/pets.md", copy.read(f"docs/ru/{WORK}")),
        near=ANY,
    ),
    Case("page empty", lambda copy: copy.write(f"docs/kk/{WORK}", ""), near=ANY),
    Case(
        "page listed and not written",
        change(
            "data/pages.yml",
            r"^(  - \{id: work,.*)$",
            "\\1\n  - {id: pets, path: life/pets, nav: life}",
        ),
        path="docs/en/life/pets.md",
        near=ANY,
    ),
    Case(
        "page taken out of the list",
        change("data/pages.yml", r"^  - \{id: work, .*\n", ""),
        path="docs/en/life/work.md",
        near=ANY,
    ),
    Case(
        "page moved without a redirect",
        path="data/addresses/published.yml",
        near=ANY,
        edit=changes(
            *(
                lambda copy, c=c: copy.write(f"docs/{c}/life/job.md", copy.read(f"docs/{c}/{WORK}"))
                for c in ("kk", "ru", "en")
            ),
            *(lambda copy, c=c: copy.delete(f"docs/{c}/{WORK}") for c in ("kk", "ru", "en")),
            change("data/pages.yml", r"path: life/work", "path: life/job"),
        ),
    ),
    Case(
        "id twice in the list of pages", change("data/pages.yml", r"id: work,", "id: child-school,")
    ),
    Case(
        "broken list of pages", change("data/pages.yml", r"\{id: work, path", "{id: work, path: [")
    ),
    Case("unknown help contact", change("data/site.yml", r"hotline-111", "hotline-11")),
    Case(
        "interface text lost",
        change("data/interface/kk/site.yml", r"^subtitle: .*\n", ""),
        near=ANY,
    ),
    Case("placeholder lost", change("data/interface/ru/reading.yml", r"\{done\}", "")),
    Case(
        "broken YAML in the interface",
        change("data/interface/ru/contact.yml", r"^call: .*$", "call: 'Позвонить"),
        near=ANY,
    ),
    Case(
        "external script in a template",
        change("overrides/main.html", r"\Z", '<script src="https://example.org/x.js"></script>\n'),
    ),
    Case(
        "inline style in a template",
        change("overrides/partials/footer.html", r"<p", '<p style="color:red"'),
    ),
    Case(
        "external font in a style sheet",
        change(
            "overrides/assets/css/base.css", r"\A", "@import url(https://example.org/font.css);\n"
        ),
    ),
]

RECORDS = [
    Case(
        "swapped phone digits",
        change("data/contacts/un.yml", r"'\+77272584598'", "'+77272584589'"),
        near=60,
    ),
    Case(
        "swapped digits of a short number",
        change(EMERGENCY, r"number: '112'", "number: '121'"),
        near=60,
    ),
    Case(
        "phone that is no phone",
        change("data/contacts/un.yml", r"'\+77272584598'", "'+7727258459'"),
    ),
    Case("phone number without quotes", change(EMERGENCY, r"number: '112'", "number: 112")),
    Case(
        "e-mail broken",
        change("data/contacts/un.yml", r"emails: \[(\"?[\w.]+)@", r"emails: [\1 at "),
    ),
    Case("web address without https", change(EMERGENCY, r"https://egov", "egov")),
    Case(
        "contact without a language", change(EMERGENCY, r"^      kk: Полиция 102\n", ""), near=ANY
    ),
    Case("contact id twice", change(EMERGENCY, r"id: police-102", "id: emergency-112")),
    Case(
        "unknown source of a contact",
        change(EMERGENCY, r"egov-emergency-112", "egov-emergency-1122"),
    ),
    Case("unknown city", change("data/contacts/un.yml", r"city: almaty", "city: alma-ata")),
    Case("kind of contact misspelt", change(EMERGENCY, r"kind: emergency", "kind: emergencies")),
    Case(
        "check date in the wrong order",
        change(EMERGENCY, r"check_by: '2027-05-23'", "check_by: '23.05.2027'"),
    ),
    Case(
        "confirmed in the future",
        change(EMERGENCY, r"as_of: '2021-09-08'", "as_of: '2028-09-08'"),
        near=60,
    ),
    Case(
        "latitude and longitude swapped",
        change(
            "data/contacts/un.yml",
            r"^    city: almaty\n",
            "    city: almaty\n    geo: {lat: 76.9, lon: 43.2}\n",
        ),
        near=2,
    ),
    Case(
        "broken YAML in contacts",
        change(HOTLINES, r"^    kind: hotline", "   kind: hotline"),
        near=2,
    ),
    Case(
        "evidence with an unknown source",
        change(
            "data/evidence/asylum.yml", r"ealegislation-refugees-law", "ealegislation-refugee-laws"
        ),
    ),
    Case(
        "evidence with an unknown law",
        change("data/evidence/asylum.yml", r"law: law-on-refugees", "law: law-on-refugee"),
    ),
    Case(
        "confidence misspelt",
        change("data/evidence/asylum.yml", r"confidence: high", "confidence: hihg"),
    ),
    Case(
        "evidence id twice",
        change("data/evidence/asylum.yml", r"id: asylum-definition", "id: as-definition"),
    ),
    Case(
        "evidence in use renamed",
        change("data/evidence/asylum.yml", r"id: deadline-five-days", "id: five-days"),
        path=EN,
        near=ANY,
    ),
    Case(
        "evidence without source",
        change(
            "data/evidence/asylum.yml",
            r"sources: \[ealegislation-refugees-law, cis-refugees-law-2023\]",
            "sources: []",
        ),
    ),
    Case(
        "evidence checked in the future",
        change("data/evidence/asylum.yml", r"checked: '2026-11-23'", "checked: '2027-11-23'"),
        near=60,
    ),
    Case(
        "evidence of a time limit no longer sure",
        change(
            "data/evidence/asylum.yml",
            r"(id: deadline-five-days\n(?:(?!  - id).*\n)*?    confidence: )\w+",
            r"\1low",
        ),
        path=EN,
        near=ANY,
    ),
    Case(
        "source without address",
        change("data/sources/publications.yml", r"url: https://13kz\.kz\S*", "url: null"),
    ),
    Case(
        "law without its Kazakh title",
        change("data/sources/laws.yml", r"^      kk: .*\n", ""),
        near=ANY,
    ),
    Case(
        "term without explanation in Kazakh",
        change("data/glossary/people.yml", r"^      kk: 'Қазақстаннан қорғау.*\n", ""),
        near=ANY,
    ),
    Case(
        "card without a language",
        change("data/cards.yml", r"^      kk: Мен пана сұраймын\n", ""),
        near=ANY,
    ),
    Case(
        "card with unknown evidence",
        change("data/cards.yml", r"basis: \[asylum-definition", "basis: [asylum-definitions"),
    ),
    Case(
        "answer that leads nowhere",
        change("data/situation.yml", r"page:emergency-numbers", "page:emergency-number"),
        near=ANY,
    ),
    Case(
        "answer to a missing question",
        change("data/situation.yml", r"to: q-fear", "to: q-feer"),
        near=ANY,
    ),
    Case(
        "answer in two languages only",
        change("data/situation.yml", r"^          kk: Иә, өмірім.*\n", ""),
        near=ANY,
    ),
    Case(
        "chart with unknown evidence",
        change("data/statistics.yml", r"evidence: numbers-2023-11", "evidence: numbers-2023-12"),
    ),
    Case(
        "number of a chart as a word", change("data/statistics.yml", r"value: 325", "value: many")
    ),
]


MORE = [
    Case(
        "hours that end before they begin",
        change("data/contacts/un.yml", r"from: '(\d\d:\d\d)'", "from: '23:59'"),
        near=60,
    ),
    Case(
        "uncertain contact made certain",
        change("data/contacts/ngo.yml", r"confidence: low", "confidence: high"),
        near=60,
    ),
    Case(
        "office contact made a help line",
        change("data/contacts/un.yml", r"kind: un-staff", "kind: un"),
        near=60,
    ),
    Case(
        "file of records with another ending",
        lambda copy: copy.write("data/contacts/new.yaml", "contacts: []\n"),
        near=ANY,
    ),
    Case(
        "folder of a language that is none",
        lambda copy: copy.write("docs/kz/index.md", copy.read("docs/kk/index.md")),
        near=ANY,
    ),
    Case(
        "page with another ending",
        lambda copy: copy.write("docs/ru/life/job.markdown", copy.read(f"docs/ru/{WORK}")),
        near=ANY,
    ),
    Case(
        "title of another page",
        lambda copy: copy.change(
            f"docs/en/{WORK}", r"^title: .*$", "title: School and kindergarten"
        ),
        near=ANY,
    ),
    Case("heading without words", change(RU, r"^## .*\{#late\}", "## {#late}")),
    Case(
        "template not closed",
        change("overrides/partials/footer.html", r"\Z", "{% if true %}\n"),
        near=ANY,
    ),
    Case("broken mkdocs.yml", change("mkdocs.yml", r"^theme:", "theme: ["), near=ANY),
]


def _low_id(copy: Copy) -> str:
    import re

    text = copy.read("data/evidence/asylum.yml")
    for record in text.split("\n  - id: ")[1:]:
        if re.search(r"^    confidence: low", record, re.MULTILINE):
            return record.split("\n", 1)[0].strip()
    raise AssertionError("there is no evidence of low confidence")


def _low(copy: Copy) -> Place:
    sentence = f"You must register within a day.[^{_low_id(copy)}]"
    return copy.change(
        f"docs/en/{WORK}", r"^## Before you start", f"{sentence}\n\n## Before you start"
    )


MISTAKES = [
    *FACTS,
    *(Case(c.name, _low) if c.name == "uncertain fact stated as a rule" else c for c in REFERENCES),
    *LINKS,
    *STRUCTURE,
    *TEXT,
    *FRONT_MATTER,
    *FILES,
    *RECORDS,
    *MORE,
]
