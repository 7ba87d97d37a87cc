"""Sections, steps, tables, lists, pictures: the shape of a page."""

# ruff: noqa: E501 - a pattern is easier to read on one line.
from __future__ import annotations

from tests.faults.copies import Case, change, changes
from tests.faults.edits import APPLY, each, en, kk, ru, same

CASES = [
    Case("heading id dup all", same(APPLY, r"\{#old-pages\}", "{#late}")),
    Case("heading id space", kk(APPLY, r"\{#late\}", "{# late}")),
    Case("heading id upper", kk(APPLY, r"\{#late\}", "{#Late}")),
    Case("heading id brace", kk(APPLY, r"\{#late\}", "{#late")),
    Case("heading id no hash", kk(APPLY, r"\{#late\}", "{late}")),
    Case("heading h4", ru(APPLY, r"### 3\.", "#### 3.")),
    Case("heading setext", ru(APPLY, r"## Сроки \{#time-limits\}", "Сроки\n-----")),
    Case("section dropped kk", kk(APPLY, r"## Ескі беттер(?:.|\n)*?(?=## Қадам)", "")),
    Case(
        "section dropped all",
        each(
            APPLY,
            (r"## Old pages(?:.|\n)*?(?=## Step by)", ""),
            (r"## Старые страницы(?:.|\n)*?(?=## Шаг)", ""),
            (r"## Ескі беттер(?:.|\n)*?(?=## Қадам)", ""),
        ),
    ),
    Case("section empty kk", kk(APPLY, r"(\{#late\}\n)(?:.|\n)*?(?=## )", r"\1\n")),
    Case("section empty all", same(APPLY, r"(\{#late\}\n)(?:.|\n)*?(?=## )", r"\1\n")),
    Case(
        "section untranslated ru",
        ru(
            APPLY,
            r"(\{#late\}\n)(?:.|\n)*?(?=## )",
            "\\1\nApply today all the same, with a lawyer. **Late with a lawyer is better than not at all.** We could not read what the law says about late applications. Your danger is still what counts in the definition of a refugee.[^late-application]\n\nOn the same day call UNHCR, or reach KIBHR (a human rights bureau) through its site. Write truthfully why you are late and when you learned of the danger.\n\n",
        ),
    ),
    Case(
        "section kk in Russian",
        kk(
            APPLY,
            r"Сол күні UNHCR агенттігіне.*",
            "В тот же день позвоните в УВКБ ООН или обратитесь в КМБПЧ (бюро по правам человека) через его сайт. Честно напишите, почему вы опоздали и когда узнали об опасности.",
        ),
    ),
    Case("heading untranslated", kk(APPLY, r"## Кешіксеңіз \{", "## If you are late {")),
    Case("heading Russian on kk", kk(APPLY, r"## Кешіксеңіз \{", "## Если вы опоздали {")),
    Case("lead lost ru", ru(APPLY, r"---\n\nПодайте письменное.*\n", "---\n")),
    Case(
        "who helps not last",
        same(APPLY, r"(\{#who-helps\}\n)", r"\1\n## Extra {#extra}\n\nText.\n"),
    ),
    Case(
        "who helps missing all",
        changes(
            *[
                change(f"docs/{c}/{APPLY}.md", r"^## [^\n]*\{#who-helps\}(?:.|\n)*\Z", "")
                for c in ("en", "ru", "kk")
            ]
        ),
    ),
    Case("step merged kk", kk(APPLY, r"\n### 4\. [^\n]*\n", "")),
    Case(
        "steps reordered ru", ru(APPLY, r"(### 4\.(?:.|\n)*?)(### 5\.(?:.|\n)*?)(?=### 6)", r"\2\1")
    ),
    Case("step label by-when lost kk", kk(APPLY, r"- \*\*Қай мерзімге дейін:\*\* бүгін\n", "")),
    Case(
        "step label wrong ru", ru(APPLY, r"\*\*До какого срока:\*\* сегодня", "**Когда:** сегодня")
    ),
    Case(
        "step label other lang",
        ru(APPLY, r"\*\*До какого срока:\*\* сегодня", "**By when:** сегодня"),
    ),
    Case(
        "step label order",
        ru(APPLY, r"(- \*\*До какого срока:\*\* сегодня\n)(- \*\*Сколько стоит.*\n)", r"\2\1"),
    ),
    Case("step label empty", kk(APPLY, r"\*\*Құны:\*\* белгісіз\..*", "**Құны:**")),
    Case(
        "steps numbers all",
        changes(
            en(APPLY, r"### 4\.", "### 7."),
            ru(APPLY, r"### 4\.", "### 7."),
            kk(APPLY, r"### 4\.", "### 7."),
        ),
    ),
    Case(
        "col lost kk",
        kk(
            APPLY,
            r"\| Не істеу керек \| Мерзімі \| Кім айтады \| Қаншалықты анық \|",
            "| Не істеу керек | Мерзімі | Кім айтады |",
        ),
    ),
    Case("row pipe lost", ru(APPLY, r"^\| Сдать отпечатки", "Сдать отпечатки")),
    Case("rows swapped kk", kk("asylum/index", r"(\| Жұмыс \|.*\n)(\| Мектеп \|.*\n)", r"\2\1")),
    Case("blank line in table", ru(APPLY, r"(\| Подать после перехода)", r"\n\1")),
    Case("item lost ru", ru("safety/fraud", r"^- Кто-то (?:хочет|.*).*\n", "")),
    Case(
        "list marker lost",
        kk("asylum/refusal-and-appeal", r"- Түсінбеген қағазға", "Түсінбеген қағазға"),
    ),
    Case("numbered item lost", ru("contacts/emergency", r"3\. Назовите точный.*\n", "")),
    Case("html br", ru(APPLY, r"Идите как можно скорее", "<br>Идите как можно скорее")),
    Case(
        "html font", kk(APPLY, r"UNHCR 1 күн ішінде", '<font color="red">UNHCR 1 күн</font> ішінде')
    ),
    Case(
        "html iframe",
        same(
            APPLY,
            r"(## [^\n]*\{#who-helps\})",
            r'<iframe src="https://maps.google.com"></iframe>\n\n\1',
        ),
    ),
    Case(
        "html style tag",
        same(APPLY, r"(## [^\n]*\{#who-helps\})", r"<style>b{color:red}</style>\n\n\1"),
    ),
    Case("html comment", ru(APPLY, r"(А до тех пор)", r"<!-- проверить -->\n\1")),
    Case("html onclick", ru(APPLY, r"(А до тех пор)", r'<a onclick="x()">А до тех пор</a>')),
    Case(
        "attr list style",
        ru(APPLY, r"(\*\*Если вы опоздали, всё равно подавайте\.\*\*)", r'\1{: style="color:red"}'),
    ),
    Case("html entity nbsp", ru(APPLY, r"5 календарных дней; 1", "5&nbsp;календарных дней; 1")),
    Case(
        "bold spaces kk",
        kk(
            APPLY,
            r"\*\*Кешіксеңіз де, өтінішхат тапсырыңыз\.\*\*",
            "** Кешіксеңіз де, өтінішхат тапсырыңыз. **",
        ),
    ),
    Case("indented code", ru(APPLY, r"^(А до тех пор)", r"        \1")),
    Case("quotes left open", ru(APPLY, r"«Я отвечу", "«Я «отвечу")),
]
