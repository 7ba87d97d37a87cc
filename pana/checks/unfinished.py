"""What was left in a text by whoever wrote it: notes to oneself, marks of a machine, odd signs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache, partial

from pana.checks.texts import (
    TextFile,
    files_of_records,
    problems_in_page,
    problems_in_texts,
)
from pana.errors import Problem
from pana.pages.markdown import DIRECTIVE, LINK, NOTICE, REFERENCE
from pana.pages.page import Page
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


def _findings(rules: tuple[_Rule, ...], text: str) -> Iterator[tuple[str, str]]:
    line = plain(text)
    for pattern, what, how in rules:
        if match := pattern.search(line):
            shown = "" if pattern.pattern.startswith("[\u0300") else match[0][:60]
            yield f"{what.format(shown)}.", how


@lru_cache(maxsize=1024)
def _in_page(page: Page) -> tuple[Problem, ...]:
    return tuple(problems_in_page(page, partial(_findings, (*_RULES, _MACHINE))))


@lru_cache(maxsize=1024)
def _in_records(file: TextFile) -> tuple[Problem, ...]:
    return tuple(problems_in_texts(file.texts, partial(_findings, _RULES)))


def check_unfinished(portal: Portal) -> list[Problem]:
    """Report notes, marks and broken signs that a reader should never see."""
    return [
        *(problem for page in portal.pages.values() for problem in _in_page(page)),
        *(problem for file in files_of_records(portal) for problem in _in_records(file)),
    ]
