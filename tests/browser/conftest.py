"""A real Chromium as a cheap phone: 360×740, touch; any error or foreign request fails the test."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

PHONE: dict[str, Any] = {
    "viewport": {"width": 360, "height": 740},
    "has_touch": True,
    "is_mobile": True,
    "locale": "ru-KZ",
    "timezone_id": "Asia/Almaty",
}
# A test browser asks for nothing by itself; as root it runs without its sandbox.
FLAGS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests of a worker."""
    chromium = os.environ.get("PANA_CHROMIUM") or shutil.which("chromium")
    assert chromium, "Chromium is missing: `make test` installs it where apt is there."
    flags = [*FLAGS, "--no-sandbox"] if os.geteuid() == 0 else FLAGS
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium, args=flags)
        yield opened
        opened.close()


class Watch:
    """What a context must not do: errors in the console, requests to another host."""

    def __init__(self, context: BrowserContext) -> None:
        self.faults: list[str] = []
        context.on("console", self._console)
        context.on("weberror", lambda error: self.faults.append(f"error: {error.error}"))
        context.on("request", lambda request: self._request(request.url))

    def _console(self, message: Any) -> None:
        # The status of the page itself is what a test looks at, not a fault of the page.
        status = message.text.startswith("Failed to load resource: the server responded with")
        if status and message.page and message.location.get("url") == message.page.url:
            return
        if message.type in ("error", "warning"):
            self.faults.append(f"{message.type}: {message.text}")

    def _request(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme in ("http", "https", "ws", "wss") and parts.hostname != "127.0.0.1":
            self.faults.append(f"request to another host: {url}")


@pytest.fixture
def phone(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Open pages on a phone: `phone(url, **context options)`. Faults fail the test at its end."""
    contexts: list[tuple[BrowserContext, Watch]] = []

    def open_page(url: str, **options: Any) -> Page:
        context = browser.new_context(**{**PHONE, **options})
        contexts.append((context, Watch(context)))
        page = context.new_page()
        page.goto(url)
        return page

    yield open_page
    faults = [fault for _, watch in contexts for fault in watch.faults]
    for context, _ in contexts:
        context.close()
    assert faults == []
