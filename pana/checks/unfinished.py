"""What was left in a text by whoever wrote it: notes to oneself, marks of a machine, odd signs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pana.checks.texts import Text, texts_of_records, titles_of
from pana.errors import Problem
from pana.pages.markdown import DIRECTIVE, LINK, NOTICE, REFERENCE, outside_code
from pana.site.portal import Portal

_Rule = tuple[re.Pattern[str], str, str]
# In the interface the portal itself speaks of machines.
_MACHINE: _Rule = (
    re.compile(
        r"google translate|deepl\b|chatgpt|\bas an ai\b|language model"
        r"|яндекс.?переводчик|гугл.?переводчик|машинный перевод|машинамен аударылған"
        r"|переведено (?:с помощью|автоматически|машиной)|translated (?:by|with|automatically)",
        re.I,
    ),
    "the mark of a machine was left in the text: {}",
    "Delete it: the portal itself says which texts a machine made.",
)
_RULES: tuple[_Rule, ...] = (
    (
        re.compile(r"\b(?:TODO|FIXME|XXX+|TBD|TBC|WIP|ТОДО|ХХХ+)\b|\?{3,}|!{3,}|\blorem ipsum\b"),
        "a note to oneself was left in the text: {}",
        "Finish the sentence, or delete it.",
    ),
    (
        re.compile(
            r"\b(?:прим(?:ечание|\.) (?:редактор|переводчик|ред|пер)\w*|editor'?s? note"
            r"|translator'?s? note|note to (?:editor|translator|self)"
            r"|(?:редактор|аудармашы)\w* ескерту\w*)",
            re.I,
        ),
        "a remark of an editor was left in the text: {}",
        "Say it in the pull request, and delete it here.",
    ),
    (
        re.compile(r"(?<!^)\[[^\]^!][^\]]*\](?!\()|^\[[^\]^!][^\]]*\](?!\()"),
        "square brackets were left in the text: {}",
        "Write what belongs there; a link is [text](page.md).",
    ),
    (
        re.compile(r"&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]+);", re.I),
        "a code of HTML is typed: {}",
        "Type the sign itself.",
    ),
    (re.compile(r"~~"), "struck text was left: {}", "Delete what no longer holds."),
    (
        re.compile("[\u0300-\u036f]"),
        "a letter is made of two signs (as й of и and a mark){}",
        "Type the word again: search does not find it.",
    ),
    (
        re.compile(r"(?:[ÐÑÂÃ][^\sA-Za-zА-я0-9]){2}"),
        "the letters were broken when the text was copied: {}",
        "Copy the text again, in UTF-8.",
    ),
)


def plain(text: str) -> str:
    """Return a line without what the portal itself understands."""
    if NOTICE.match(text):
        return ""
    return REFERENCE.sub("", DIRECTIVE.sub("", LINK.sub(lambda m: m["text"], text)))


@lru_cache(maxsize=65536)
def _findings(text: str, rules: tuple[_Rule, ...]) -> tuple[tuple[str, str], ...]:
    return tuple(_search(plain(text), rules))


def _search(text: str, rules: tuple[_Rule, ...]) -> Iterator[tuple[str, str]]:
    for pattern, what, how in rules:
        if match := pattern.search(text):
            shown = "" if pattern.pattern.startswith("[\u0300") else match[0][:60]
            yield f"{what.format(shown)}.", how


def _of(text: Text, rules: tuple[_Rule, ...]) -> Iterator[Problem]:
    for what, how in _findings(text.text, rules):
        yield Problem(text.path, text.line, f"{text.name}: {what}", how)


def check_unfinished(portal: Portal) -> list[Problem]:
    """Report notes, marks and broken signs that a reader should never see."""
    problems: list[Problem] = []
    for page in portal.pages.values():
        for number, text in outside_code(list(enumerate(page.body.split("\n"), page.body_line))):
            found = _findings(text, (*_RULES, _MACHINE))
            problems.extend(Problem(page.file, number, *one) for one in found)
        for title in titles_of(page):
            problems.extend(_of(title, (*_RULES, _MACHINE)))
    for record in texts_of_records(portal):
        problems.extend(_of(record, _RULES))
    return problems
