"""Numbers, days and durations are the same in three languages, however they are said."""

from __future__ import annotations

from pathlib import Path

import pytest

from pana.languages import Language, load_language
from pana.parity.facts import differences, text_facts

ROOT = Path(__file__).resolve().parents[2]


def _language(code: str) -> Language:
    return load_language(ROOT, code)[0]


def _differ(
    source: str, text: str, code: str
) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    pair = text_facts(source, _language("en")), text_facts(text, _language(code))
    return [(d.kind, d.missing, d.extra) for d in differences(*pair)]


SAME = [
    ("within 3 months", "ru", "в течение 3 месяцев"),
    ("within 3 months", "ru", "в течение трёх месяцев"),
    ("within 3 months", "kk", "үш ай ішінде"),
    ("three months", "kk", "3 ай"),
    ("5 calendar days", "ru", "5 календарных дней"),
    ("5 calendar days", "kk", "5 күнтізбелік күн"),
    ("10 working days", "ru", "10 рабочих дней"),
    ("10 working days", "kk", "10 жұмыс күні"),
    ("on 17 September 2025", "ru", "17 сентября 2025 года"),
    ("on 17 September 2025", "kk", "2025 жылғы 17 қыркүйекте"),
    ("in April 2022", "kk", "2022 жылғы сәуірде"),
    ("34,600 tenge", "ru", "34\u00a0600 тенге"),
    ("34,600 tenge", "kk", "34 600 теңге"),
    ("Article 31", "kk", "31-бап"),
    ("2.5 times", "ru", "в 2,5 раза"),
    ("day and night, 24 hours", "ru", "круглосуточно, 24 часа"),
    ("as of 2021-22", "ru", "в 2021–2022 годах"),
    ("you may apply", "ru", "можно подать"),
]


@pytest.mark.parametrize(("source", "code", "text"), SAME)
def test_same_fact_in_other_words(source: str, code: str, text: str) -> None:
    assert _differ(source, text, code) == []


OTHER = [
    ("within 3 months", "ru", "в течение 4 месяцев", "numbers"),
    ("within 3 months", "ru", "в течение 3 дней", "amounts"),
    ("within 3 months", "kk", "3 жыл ішінде", "amounts"),
    ("three months", "ru", "четыре месяца", "amounts"),
    ("10 working days", "kk", "10 күнтізбелік күн", "amounts"),
    ("on 17 September 2025", "kk", "2025 жылғы 17 қазанда", "numbers"),
    ("17 September and 21 January", "ru", "21 сентября и 17 января", "dates"),
    ("34,600 tenge", "ru", "34 060 тенге", "numbers"),
    ("3 months", "ru", "требует времени", "numbers"),
    ("3 months", "kk", "бұл үшін уақыт керек", "numbers"),
]


@pytest.mark.parametrize(("source", "code", "text", "kind"), OTHER)
def test_other_fact(source: str, code: str, text: str, kind: str) -> None:
    assert [found[0] for found in _differ(source, text, code)] == [kind]


def test_digits_of_every_script_are_digits() -> None:
    assert _differ("within 5 days, call 112", "۵ روز، ۱۱۲", "fa") == []


def test_words_that_deny() -> None:
    said = {
        "en": "Do not sign. You cannot. It isn't so. Never.",
        "ru": "Не подписывайте. Нельзя. Без денег. Нет.",
        "kk": "Қол қоймаңыз. Болмайды. Емес. Жоқ. Білмейміз.",
    }
    for code, text in said.items():
        assert text_facts(text, _language(code)).negations == text.count("."), code
