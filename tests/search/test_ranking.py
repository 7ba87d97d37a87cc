"""Ranking on small sets of pages: what goes before what, what is repaired, where a result leads."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from pana.search.documents import SearchPage, SearchSection, SearchTerm

Make = Callable[..., Any]


@pytest.fixture(scope="module")
def search(make_search: Make, new_page: Make) -> Any:
    """A few pages in each language."""
    return make_search(
        [
            new_page(
                "kk",
                "documents",
                "Құжаттар",
                "Паспорт жоғалса, полицияға барыңыз.",
                sections=[
                    ("loss", "Жоғалту", "Құжатты қалай қалпына келтіру керек."),
                    ("fee", "Төлем", "Тегін."),
                ],
            ),
            new_page("kk", "stateless", "Азаматтығы жоқ адам", "Азаматтықты анықтау."),
            new_page("kk", "work", "Жұмыс", "Жұмысқа орналасу. Емхана 112."),
            new_page(
                "ru",
                "documents",
                "Документы",
                "Если паспорт потерян, идите в полицию.",
                keywords=("потерял паспорт",),
            ),
            new_page("ru", "stateless", "Лицо без гражданства", "Беженец и гражданство."),
            new_page("ru", "work", "Работа", "Как устроиться за рубежом.", keywords=("скорая",)),
            new_page("en", "documents", "Documents", "If you lost your passport."),
            new_page("en", "stateless", "Stateless person", "Citizenship and nationality."),
            new_page("en", "work", "Work permit", "How to find work."),
        ]
    )


@pytest.mark.parametrize(
    ("locale", "query", "page"),
    [
        ("kk", "құжаттарымды", "documents"),  # inflected
        ("kk", "кужат", "documents"),  # Russian keyboard
        ("kk", "qujat", "documents"),  # Latin
        ("kk", "re;fn", "documents"),  # wrong layout, Russian
        ("kk", "fpfvfnns0", "stateless"),  # wrong layout, Kazakh: 0 is қ
        ("kk", "жүмыс", "work"),  # ү for ұ
        ("kk", "жұымс", "work"),  # typo
        ("kk", "азаматтығыжоқ", "stateless"),  # no space
        ("kk", "скорая", "work"),  # Russian word on a Kazakh page
        ("kk", "work permit", "work"),
        ("ru", "беженцы", "stateless"),  # vowel that comes and goes
        ("ru", "bezhenec", "stateless"),
        ("ru", "зарубеж", "work"),  # no space
        ("ru", "ljrevtyns", "documents"),
        ("ru", "грaжданство", "stateless"),  # a Latin letter in it
        ("en", "вщсгьутеы", "documents"),
        ("en", "premit", "work"),
        ("en", "құжат", "documents"),
        ("ru", "рабта", "work"),
        ("en", "wrk", "work"),
        ("ru", "беженег", "stateless"),  # ц is two sounds, a slip of the finger is one letter
    ],
)
def test_page_is_found(search: Any, locale: str, query: str, page: str) -> None:
    assert search.pages(locale, query)[:1] == [page]


@pytest.mark.parametrize(
    ("locale", "query", "meant"),
    [
        ("kk", "re;fn", "кужат"),
        ("ru", "hf,jnf", "работа"),
        ("ru", "rabota", "работа"),
        ("en", "premit", "permit"),
        ("kk", "жұмыс", ""),
        ("kk", "кужат", ""),
    ],
)
def test_did_you_mean(search: Any, locale: str, query: str, meant: str) -> None:
    assert search.ask(locale, query)["meant"] == meant


def test_result_leads_to_the_section_that_says_it(search: Any) -> None:
    result = search.ask("kk", "құжат жоғалту")["results"][0]
    assert (result["url"], result["heading"]) == ("kk/documents/#loss", "Жоғалту")


def test_result_leads_to_the_page_when_its_title_says_all(search: Any) -> None:
    assert search.ask("kk", "құжат")["results"][0]["url"] == "kk/documents/"


def test_result_of_another_language_is_told(search: Any) -> None:
    result = search.ask("kk", "скорая")["results"][0]
    assert (result["language"], result["url"], result["title"]) == ("ru", "ru/work/", "Работа")
    assert result["titleHere"] == "Жұмыс"


def test_matched_forms_can_be_marked(search: Any) -> None:
    result = search.ask("kk", "кужат жогалту")["results"][0]
    marks = search.engine.call(
        "search_kk.marks(text, words)", text="Құжаттар <b>", words=result["words"]
    )
    assert [piece for piece in marks if piece[1]] == [["Құжаттар", True]]
    assert "".join(piece[0] for piece in marks) == "Құжаттар <b>"


@pytest.fixture(scope="module")
def order(make_search: Make, new_page: Make) -> Any:
    """Pages that differ in one thing each."""
    filler = "Бұл бетте басқа нәрсе жазылған."
    return make_search(
        [
            new_page("kk", "text", "Бірінші", f"{filler} Мерзім туралы сөз."),
            new_page("kk", "title", "Мерзім", filler),
            new_page("kk", "keyword", "Үшінші", filler, keywords=("мерзім",)),
            new_page("kk", "heading", "Төртінші", filler, sections=[("a", "Мерзім", filler)]),
            new_page("kk", "forms-exact", "Сот", "отказ"),
            new_page("kk", "forms-inflected", "Сотқа", "отказ"),
            new_page("kk", "law", "Анықтама", "Қауіп", area="law"),
            new_page("kk", "safety", "Анықтама", "Қауіп", area="safety", critical=True),
        ]
    )


def test_titles_keywords_and_headings_go_before_text(order: Any) -> None:
    found = order.pages("kk", "мерзім")
    assert found[0] == "title" and found[-1] == "text" and len(found) == 4


def test_exact_goes_before_inflected(order: Any) -> None:
    assert order.pages("kk", "сот")[:2] == ["forms-exact", "forms-inflected"]
    assert order.pages("kk", "сотқа")[:2] == ["forms-inflected", "forms-exact"]


def test_danger_goes_before_background(order: Any) -> None:
    assert order.pages("kk", "қауіп") == ["safety", "law"]


def test_one_result_per_page(search: Any) -> None:
    found = search.pages("kk", "құжат паспорт қалпына")
    assert len(found) == len(set(found))


def test_digits_are_words(search: Any) -> None:
    assert search.pages("kk", "112") == ["work"]
    assert search.ask("kk", "112")["meant"] == ""


def test_results_while_typing(search: Any) -> None:
    assert search.pages("kk", "азамат")[:1] == ["stateless"]
    assert search.pages("en", "documen")[:1] == ["documents"]


def test_everyday_words_of_a_term_lead_to_pages_that_are_about_it(
    make_search: Make, new_page: Make
) -> None:
    about = new_page("ru", "lawyer", "Юрист бесплатно", "Помощь.")
    marked: SearchPage = new_page("ru", "other", "Сроки", "Возьмите юриста.")
    marked = replace(
        marked, sections=(SearchSection("", "", "Возьмите юриста.", terms=("lawyer",)),)
    )
    term = SearchTerm("lawyer", {"ru": "юрист"}, {"ru": ("адвокат",)})
    found = make_search([marked, about], [term]).pages("ru", "адвокат")
    assert found == ["lawyer", "other"]


def test_everyday_words_of_a_term_that_no_page_names_lead_to_its_text(
    make_search: Make, new_page: Make
) -> None:
    said = new_page("ru", "said", "Сроки", "Нужно разрешение на временное проживание.")
    other = new_page("ru", "other", "Школа", "Запись в школу.")
    term = SearchTerm("permit", {"ru": "разрешение на временное проживание"}, {"ru": ("РВП",)})
    assert make_search([said, other], [term]).pages("ru", "рвп") == ["said"]


def test_word_of_a_longer_everyday_phrase_does_not_name_the_term(
    make_search: Make, new_page: Make
) -> None:
    asylum = new_page("ru", "asylum", "Убежище", "Как просить.")
    refugee = new_page("ru", "refugee", "Права", "Права.", keywords=("беженец",))
    term = SearchTerm("asylum", {"ru": "убежище"}, {"ru": ("хочу стать как беженец",)})
    assert make_search([asylum, refugee], [term]).pages("ru", "беженец") == ["refugee", "asylum"]


@pytest.mark.parametrize(
    "typed", ["+7 (727) 258-45-98", "87272584598", "7272584598", "8 727 258 45 98", "+77272584598"]
)
def test_telephone_number_is_found_as_people_write_it(
    make_search: Make, new_page: Make, typed: str
) -> None:
    contact = new_page("ru", "contact", "Кому звонить", "Телефон.", names=("УВКБ", "7272584598"))
    other = new_page("ru", "other", "Сроки", "7 дней, 258 тенге, 98 статья.")
    assert make_search([contact, other]).pages("ru", typed) == ["contact"]


def test_letters_of_a_wrong_layout_are_not_taken_for_a_short_word(
    make_search: Make, new_page: Make
) -> None:
    found = make_search(
        [new_page("kk", "number", "ИИН", "Нөмір."), new_page("kk", "other", "Би", "Би билеу.")]
    )
    assert found.pages("kk", "bby") == ["number"]


def test_layout_that_gives_mostly_signs_is_no_reading(make_search: Make, new_page: Make) -> None:
    assert make_search([new_page("ru", "oo", "ОО Помощь")]).pages("ru", "ъъххщщ") == []
