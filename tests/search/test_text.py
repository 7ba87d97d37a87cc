"""Cleaning, look-alikes, folding, other alphabets and keyboards."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pana.search.engine import Engine

ANY_TEXT = st.text(max_size=60)
LETTERS = st.text(
    "абвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяәabcdefghxyz'’- 0123456789", max_size=40
)


def words(engine: Engine, text: str) -> list[str]:
    found: list[str] = engine.call("kk.words(text)", text=text)
    return found


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("Құ\u00adжат\u200b", ["құжат"]),
        ("за\u0301мок", ["замок"]),
        ("куәлік\u00a0мерзімі", ["куәлік", "мерзімі"]),
        ("көші‑қон", ["көші", "қон"]),
        ("ӊ", ["ң"]),
        ("куəлік", ["куәлік"]),
        ("ИСТАНБУЛ İSTANBUL", ["истанбул", "istanbul"]),
        ("bi\u0307let", ["bilet"]),
        ("и\u0306од е\u0308лка", ["йод", "ёлка"]),
        ("бо\u0302сқын кува\u0302лик", ["босқын", "кувалик"]),
        ("5дней 3ай 72hours №183", ["5", "дней", "3", "ай", "72", "hours", "no", "183"]),
        ("112, 1414; ст.12", ["112", "1414", "ст", "12"]),
        ("it's", ["its"]),
        (":+-~^*", []),
        ("🙂🙂", []),
        ("", []),
    ],
)
def test_words(engine: Engine, typed: str, wanted: list[str]) -> None:
    assert words(engine, typed) == wanted


@pytest.mark.parametrize(
    ("mixed", "wanted"),
    [
        ("пaспорт", "паспорт"),  # Latin a
        ("кісi", "кісі"),  # Latin i
        ("СОРОС", "сорос"),
        ("Pаssроrt", "passport"),  # Cyrillic а, р, о
        ("UNHCR", "unhcr"),
    ],
)
def test_look_alikes_are_repaired_in_mixed_words(engine: Engine, mixed: str, wanted: str) -> None:
    assert words(engine, mixed) == [wanted]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("құжат", "кужат"),
        ("босқын", "боскын"),
        ("жүмыс", "жұмыс"),
        ("заң", "занг"),
        ("ребёнок", "ребенок"),
        ("апеляция", "апелляция"),
        ("семья", "семия"),
        ("қүқық", "құқық"),
    ],
)
def test_sound_key(engine: Engine, one: str, other: str) -> None:
    key = "kk.text.skeleton(word)"
    assert engine.call(key, word=one) == engine.call(key, word=other)


def test_digits_keep_their_doubles(engine: Engine) -> None:
    assert engine.call("kk.text.skeleton('112')") == "112"


@pytest.mark.parametrize(
    ("language", "latin", "cyrillic"),
    [
        ("kk", "bosqyn", "босқын"),
        ("kk", "qujattar", "құжаттар"),
        ("kk", "azamattyǵy", "азаматтығы"),  # 2018
        ("kk", "azamattyg'y", "азаматтығы"),  # 2017
        ("kk", "jūmys", "жұмыс"),  # 2021
        ("kk", "zañger", "заңгер"),
        ("kk", "zhumys", "жұмыс"),
        ("kk", "suraw", "сұрау"),
        ("ru", "bezhenec", "беженец"),
        ("ru", "grazhdanstvo", "гражданство"),
        ("ru", "svidetelstvo", "свидетелство"),
        ("ru", "yurist", "юрист"),
        ("ru", "vyezd", "выезд"),
    ],
)
def test_latin_letters(engine: Engine, language: str, latin: str, cyrillic: str) -> None:
    readings = engine.call(
        f"{language}.transliterate(word).map({language}.text.skeleton)", word=latin
    )
    assert engine.call("kk.text.skeleton(word)", word=cyrillic) in readings


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (",tpybr", "безник"),
        ("hf,jnf", "работа"),
        ("fpfvfnns0", "азаматтық"),
        ("фындгь", "asylum"),
        ("112 gjkbwbz", "112 полиция"),
    ],
)
def test_keyboard_layouts(engine: Engine, typed: str, meant: str) -> None:
    readings = engine.call("PanaSearch.makeLayouts(rules.layouts)(typed)", typed=typed)
    assert meant in readings


def test_number_alone_is_no_other_layout(engine: Engine) -> None:
    assert engine.call("PanaSearch.makeLayouts(rules.layouts)('112')") == []


@settings(max_examples=150, deadline=None)
@given(ANY_TEXT)
def test_words_of_words_are_the_same(engine: Engine, text: str) -> None:
    once = words(engine, text)
    assert words(engine, " ".join(once)) == once


@settings(max_examples=150, deadline=None)
@given(LETTERS)
def test_folding_twice_changes_nothing(engine: Engine, text: str) -> None:
    for function in ("fold", "skeleton"):
        once = engine.call(f"kk.text.{function}(text)", text=text.lower())
        assert engine.call(f"kk.text.{function}(text)", text=once) == once


@settings(max_examples=100, deadline=None)
@given(LETTERS)
def test_stems_never_fail_and_never_grow(engine: Engine, text: str) -> None:
    for language in ("kk", "ru", "en"):
        for word in engine.call(f"{language}.words(text)", text=text):
            assert all(
                len(stem) <= 2 * len(word)
                for stem in engine.call(f"{language}.stems(word)", word=word)
            )


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.integers(0, 5000), max_size=30),
    st.sets(st.text("абвгд", min_size=1, max_size=60), max_size=20),
)
def test_compact_writing_is_read_back(engine: Engine, numbers: list[int], some: set[str]) -> None:
    codec = "PanaSearch.codec"
    assert engine.call(f"{codec}.readNumbers({codec}.numbers(given))", given=numbers) == numbers
    ordered = sorted(some)
    assert engine.call(f"{codec}.readWords({codec}.words(given))", given=ordered) == ordered
    pairs = [[place, place % 31 + 1] for place in sorted(set(numbers))]
    again = engine.call(f"{codec}.readPostings({codec}.postings(given, 8), 8)", given=pairs)
    assert again == pairs


@pytest.mark.parametrize(
    ("one", "other", "steps"),
    [("дәргер", "дәрігер", 1), ("premit", "permit", 1), ("шклу", "школу", 1), ("а", "бвгд", 3)],
)
def test_distance(engine: Engine, one: str, other: str, steps: int) -> None:
    # More than two is told as three.
    assert engine.call("PanaSearch.distance(a, b, 2)", a=one, b=other) == steps
