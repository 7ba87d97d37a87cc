"""What goes wrong while something is kept: no page that a reader had may be lost by it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.host import Answer, Host
from tests.browser.test_offline import (  # noqa: F401
    _open_saving,
    _save,
    _visit,
    _wait_for_page_read,
    first,
)

Phone = Callable[..., Page]
LOGIN = b"<!doctype html><html><head><title>Login</title></head><body>Pay first</body></html>"
DAMAGE = """async () => {
  const name = (await caches.keys()).find(n => n.includes(' saved-en '));
  const cache = await caches.open(name);
  for (const request of await cache.keys())
    if (request.url.includes('/law.')) await cache.put(request, new Response('x'));
}"""


@pytest.fixture
def host(first: Path) -> Iterator[Host]:  # noqa: F811
    """A host with the first deploy."""
    running = Host(first)
    yield running
    running.close()


def test_no_room_to_mend_a_damaged_file_takes_no_other_page_away(
    phone: Phone, host: Host
) -> None:
    page = _visit(phone, host, "en")
    _save(page, host, "en")
    page.evaluate(DAMAGE)
    host.down = True
    page.goto(f"{host.address}en/law/")
    expect(page.locator(".choice")).to_be_visible()
    host.down = False
    _open_saving(page, host, "en")
    session = page.context.new_cdp_session(page)
    origin = host.address.rstrip("/")
    session.send("Storage.overrideQuotaForOrigin", {"origin": origin, "quotaSize": 1})
    page.locator("[data-locale=en] [data-save]").click()
    expect(page.locator("[data-said]")).to_contain_text("no room")
    host.down = True
    page.goto(f"{host.address}en/stateless/rights/")
    expect(page.locator("main#text h1")).to_have_count(1)


@pytest.mark.parametrize(
    "said",
    [
        (200, {"Content-Type": "text/html", "Cache-Control": "no-store"}, LOGIN),
        (503, {"Content-Type": "text/html", "Cache-Control": "no-store"}, LOGIN),
    ],
    ids=["login page", "trouble"],
)
def test_the_page_read_last_stays_when_the_next_does_not_come(
    phone: Phone, host: Host, said: Answer
) -> None:
    page = _visit(phone, host, "en")
    _wait_for_page_read(page, "en/asylum/")
    asked = threading.Event()

    def answer(address: str) -> Answer | None:
        if not address.endswith("en/law/"):
            return None
        asked.set()
        return said

    host.answer = answer
    # The worker is asked to keep a page that the network puts something else in the place of.
    page.evaluate(
        """async address => {
             const registration = await navigator.serviceWorker.ready;
             registration.active.postMessage({ask: 'visit', locale: 'en', page: address});
           }""",
        f"{host.address}en/law/",
    )
    assert asked.wait(30), "the worker did not try"
    kept = page.evaluate(
        """async () => {
             const name = (await caches.keys()).find(n => n.endsWith(' read'));
             return (await (await caches.open(name)).keys()).map(request => request.url);
           }"""
    )
    assert kept == [f"{host.address}en/asylum/"]
