"""Contacts, references, links, terms and notices in the text of a page."""

# ruff: noqa: E501 - a pattern is easier to read on one line.
from __future__ import annotations

from tests.faults.copies import Case, changes
from tests.faults.edits import APPLY, each, en, kk, ru, same

CASES = [
    Case(
        "contact duplicated kk",
        kk(APPLY, r"\{\{contact kibhr\}\}", "{{contact kibhr}}\n\n{{contact kibhr}}"),
    ),
    Case(
        "contact duplicated all",
        same(APPLY, r"\{\{contact kibhr\}\}", "{{contact kibhr}}\n\n{{contact kibhr}}"),
    ),
    Case(
        "contact order ru",
        ru(
            APPLY,
            r"\{\{contact unhcr-almaty\}\}\n\n\{\{contact kibhr\}\}",
            "{{contact kibhr}}\n\n{{contact unhcr-almaty}}",
        ),
    ),
    Case(
        "phone swapped ru", ru("asylum/index", r"\{\{phone emergency-112\}\}", "{{phone fire-101}}")
    ),
    Case(
        "phone of contact without phone",
        same("asylum/index", r"\{\{phone emergency-112\}\}", "{{phone kibhr}}"),
    ),
    Case(
        "phone unknown",
        same("asylum/index", r"\{\{phone emergency-112\}\}", "{{phone emergency-113}}"),
    ),
    Case("low contact shown", same(APPLY, r"\{\{contact kibhr\}\}", "{{contact rodnik-almaty}}")),
    Case(
        "unpublishable contact",
        same(APPLY, r"\{\{contact kibhr\}\}", "{{contact international-legal-initiative}}"),
    ),
    Case("extra brace", kk(APPLY, r"\{\{contact kibhr\}\}", "{{contact kibhr}}}")),
    Case("token in Cyrillic", ru(APPLY, r"\{\{contact kibhr\}\}", "{{контакт kibhr}}")),
    Case(
        "phone unclosed",
        ru("asylum/index", r"\{\{phone emergency-112\}\}", "{{phone emergency-112}"),
    ),
    Case("card dropped kk", kk("life/work", r"\{\{card work-no-permit\}\}\n\n", "")),
    Case("note unknown all", same(APPLY, r"\[\^late-application\]", "[^late-aplication]")),
    Case(
        "note twice ru",
        ru(APPLY, r"\[\^late-application\]", "[^late-application][^late-application]"),
    ),
    Case(
        "note moved section ru",
        changes(
            ru(APPLY, r"\[\^late-application\]", ""),
            ru(APPLY, r"(через его сайт\. УВКБ ООН говорит)", r"\1[^late-application]"),
        ),
    ),
    Case("note no caret", ru(APPLY, r"\[\^late-application\]", "[late-application]")),
    Case("note parentheses", kk(APPLY, r"\[\^late-application\]", "(^late-application)")),
    Case("note unclosed", kk(APPLY, r"\[\^late-application\]", "[^late-application")),
    Case(
        "note swapped",
        kk(APPLY, r"\[\^same-day-certificate\] Аты", "[^certificate-three-months] Аты"),
    ),
    Case("note upper case", ru(APPLY, r"\[\^late-application\]", "[^Late-Application]")),
    Case(
        "low as rule all",
        each(
            APPLY,
            (
                r"Calendar days include weekends\.",
                "You must get a decision at once.[^late-application]",
            ),
            (
                r"Календарные дни включают",
                "Решение обязаны дать сразу.[^late-application] Календарные дни включают",
            ),
            (
                r"Күнтізбелік күнге демалыс",
                "Шешімді бірден беруге міндетті.[^late-application] Күнтізбелік күнге демалыс",
            ),
        ),
    ),
    Case(
        "link anchor missing all",
        same(APPLY, r"documents\.md#no-documents", "documents.md#no-document"),
    ),
    Case("link external all", same(APPLY, r"\(while-you-wait\.md\)", "(https://egov.kz/)")),
    Case("bare url", ru(APPLY, r"(А до тех пор: )", r"Сайт: https://help.unhcr.org/. \1")),
    Case("bare domain", kk(APPLY, r"(Оған дейін: )", r"Сайты: help.unhcr.org. \1")),
    Case("http link", ru(APPLY, r"\(while-you-wait\.md\)", "(http://unhcr.org)")),
    Case("link empty text", ru(APPLY, r"\[пока вы ждёте\]\(while", "[](while")),
    Case("link click here", ru(APPLY, r"\[пока вы ждёте\]\(while", "[здесь](while")),
    Case(
        "link click here all",
        each(
            APPLY,
            (r"\[while you wait\]\(while", "[click here](while"),
            (r"\[пока вы ждёте\]\(while", "[нажмите здесь](while"),
            (r"\[күтіп жүргенде\]\(while", "[мына жерде](while"),
        ),
    ),
    Case("link html", ru(APPLY, r"\(while-you-wait\.md\)", "(while-you-wait.html)")),
    Case("link uppercase", ru(APPLY, r"\(while-you-wait\.md\)", "(While-You-Wait.md)")),
    Case("link javascript", ru(APPLY, r"\(while-you-wait\.md\)", "(javascript:alert(1))")),
    Case("tel link", ru(APPLY, r"\(while-you-wait\.md\)", "(tel:112)")),
    Case("mailto link", ru(APPLY, r"\(while-you-wait\.md\)", "(mailto:kazal@unhcr.org)")),
    Case(
        "reference link",
        ru(APPLY, r"\[пока вы ждёте\]\(while-you-wait\.md\)", "[пока вы ждёте][wait]"),
    ),
    Case("autolink", ru(APPLY, r"А до тех пор:", "<https://egov.kz> А до тех пор:")),
    Case("term swapped kk", kk(APPLY, r"term:interview", "term:interpreter")),
    Case(
        "old Latin kk para",
        kk(APPLY, r"^Сол күні UNHCR.*", "Sol kúni UNHCR agenttigine qońyraý shalyńyz."),
    ),
    Case("mixed in en", en(APPLY, r"Calendar days include", "Сalendar days include")),
    Case("kk letter h", kk(APPLY, r"қауіп туралы", "kауіп туралы")),
    Case("i latin ukrainian", kk(APPLY, r"бірге барыңыз", "бiрге барыңыз")),
    Case("Kazakh letter in ru", ru(APPLY, r"юристом\. \*\*Если", "юрістом. **Если")),
    Case("notice kind ru", ru(APPLY, r"> \[!DANGER\]", "> [!NOTE]")),
    Case("notice kind typo", ru(APPLY, r"> \[!DANGER\]", "> [!DANGR]")),
    Case("notice lower", ru(APPLY, r"> \[!DANGER\]", "> [danger]")),
    Case("notice no bang", ru(APPLY, r"> \[!DANGER\]", "> [DANGER]")),
    Case("notice unquoted", ru(APPLY, r"> \[!DANGER\]\n> ", "> [!DANGER]\n\n")),
    Case("notice empty all", same("asylum/index", r"(> \[!DANGER\]\n)> .*\n", r"\1")),
]
