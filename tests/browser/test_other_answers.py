"""What a network or a host says in the portal's place: the saved copy is better than that."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Error, Page, expect

from tests.browser.host import Answer, Host
from tests.browser.test_offline import _save, _visit, first  # noqa: F401

Phone = Callable[..., Page]
PATH = "ru/asylum/how-to-apply/"
LOGIN = (
    b"<!doctype html><html><head><title>Login</title><link rel=icon href=data:,></head>"
    b"<body>Pay first</body></html>"
)
HTML = {"Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store"}


@pytest.fixture
def host(first: Path) -> Iterator[Host]:  # noqa: F811
    """A host below a path, as a project page has it."""
    running = Host(first, "repo/")
    yield running
    running.close()


@pytest.fixture
def saved(phone: Phone, host: Host) -> Page:
    """A phone that has saved Russian."""
    page = _visit(phone, host, "ru")
    _save(page, host, "ru")
    return page


def title(page: Page, address: str) -> str:
    """The heading that a reader sees at an address."""
    page.goto(address)
    return page.locator("h1").first.inner_text()


def heading(host: Host) -> str:
    """The heading that the page has. The browser never opened it, so its own cache has nothing."""
    html = (host.folder / PATH / "index.html").read_bytes()
    found = BeautifulSoup(html, "html.parser").h1
    assert found is not None
    return found.get_text(strip=True)


def for_pages(*said: object) -> Callable[[str], Answer | None]:
    """Say this for every page; files come from the portal."""

    def answer(address: str) -> Answer | None:
        return said if address.endswith("/") else None  # type: ignore[return-value]

    return answer


def test_every_status_that_is_not_the_portals_gives_way_to_the_copy(
    saved: Page, host: Host
) -> None:
    right = heading(host)
    for status in (200, 203, *range(400, 600)):
        host.answer = for_pages(status, HTML, LOGIN)
        assert (status, title(saved, host.address + PATH)) == (status, right)
    assert host.asked.count(PATH) >= 200


@pytest.mark.parametrize(
    "said",
    [
        (302, {"Location": "http://127.0.0.1:9/login"}, b""),
        (200, HTML, b""),
        (200, {"Content-Type": "application/json"}, b"{}"),
        (200, {"Content-Type": "text/plain"}, b"blocked"),
        (204, {}, b""),
        (200, HTML, b"\xff\xfe broken"),
    ],
    ids=["redirect", "empty", "json", "text", "no content", "broken"],
)
def test_an_answer_of_another_form_gives_way_too(saved: Page, host: Host, said: Answer) -> None:
    right = heading(host)
    host.answer = for_pages(*said)
    assert title(saved, host.address + PATH) == right


def test_half_a_page_gives_way_to_the_whole_one(saved: Page, host: Host) -> None:
    right = heading(host)
    page = (host.folder / PATH / "index.html").read_bytes()
    host.answer = for_pages(200, HTML, page[: len(page) // 2])
    assert title(saved, host.address + PATH) == right
    expect(saved.locator(".foot")).to_be_attached()


def test_without_a_copy_the_network_has_its_word(phone: Phone, host: Host) -> None:
    page = _visit(phone, host, "ru")
    host.answer = for_pages(200, HTML, LOGIN)
    page.goto(f"{host.address}en/law/")
    expect(page.locator("body")).to_have_text("Pay first")


def test_the_portals_own_404_is_an_answer_and_offers_the_copy(saved: Page, host: Host) -> None:
    right = heading(host)
    gone = (host.folder / "404.html").read_bytes()
    host.answer = for_pages(404, HTML, gone)
    saved.goto(host.address + PATH)
    expect(saved.locator(".choice")).to_be_visible()
    saved.locator(".saved-copy a[lang=ru]").click()
    expect(saved.locator("h1").first).to_have_text(right)


@pytest.mark.parametrize(
    "address",
    [
        "ru/asylum/how-to-apply",
        "RU/Asylum/How-To-Apply/",
        "ru//asylum/how-to-apply/",
        "ru/asylum/how-to-apply/).",
        "ru/asylum/how-to-apply%20",
        "ru/asylum/how-to-apply,",
        "go/asylum-how-to-apply",
        "Go/Asylum-How-To-Apply.",
    ],
)
def test_without_network_a_nearly_right_address_opens_its_page(
    saved: Page, host: Host, address: str
) -> None:
    right = heading(host)
    host.down = True
    assert title(saved, f"{host.address}{address}#time-limits") == right
    assert saved.url.endswith("/ru/asylum/how-to-apply/#time-limits")


def test_a_page_in_the_place_of_a_script_breaks_nothing(phone: Phone, host: Host) -> None:
    page = _visit(phone, host, "ru")
    host.answer = lambda a: (200, HTML, LOGIN) if a.endswith(".js") and "assets" in a else None
    try:
        page.goto(f"{host.address}ru/asylum/documents/")
    except Error:
        pytest.fail("the page itself must open")
    expect(page.locator("h1").first).to_be_visible()
