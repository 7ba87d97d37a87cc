"""`make serve`: an editor sees faults in the browser, and the pages again once they are mended."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.site.content_copy import ENVIRONMENT, MKDOCS, copy_content, line_of

PAGE = "docs/en/offline.md"
UNKNOWN = "[^no-such-record]"
LONGEST = 240
"""Seconds until what should happen must have happened, on a slow machine."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Server:
    """A running `mkdocs serve`; its pages are asked for until they say what is awaited."""

    def __init__(self, content: Path, port: int, log: Path) -> None:
        self.address = f"http://127.0.0.1:{port}/"
        self._log = log
        with log.open("w") as out:
            self.process = subprocess.Popen(
                [MKDOCS, "serve", "--dev-addr", f"127.0.0.1:{port}"],
                cwd=content,
                env=ENVIRONMENT,
                stdout=out,
                stderr=subprocess.STDOUT,
            )

    def get(self, path: str) -> str:
        try:
            with urllib.request.urlopen(self.address + path, timeout=LONGEST) as answer:
                return str(answer.read().decode())
        except urllib.error.HTTPError as error:
            return error.read().decode()
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return ""

    def wait_for(self, path: str, wanted: Callable[[str], bool]) -> str:
        """Ask for a page until it is as wanted; returns it."""
        end = time.monotonic() + LONGEST
        while time.monotonic() < end:
            html = self.get(path)
            if wanted(html):
                return html
            # Gives way for a moment; ends at once when the server dies.
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(0.2)
                break
        raise AssertionError(self._log.read_text()[-3000:])


@pytest.fixture(scope="module")
def content(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_content(root, tmp_path_factory.mktemp("served"))


@pytest.fixture
def start(content: Path, tmp_path: Path) -> Iterator[Callable[[], Server]]:
    """Start servers that end with the test."""
    servers: list[Server] = []

    def begin() -> Server:
        servers.append(Server(content, free_port(), tmp_path / "log"))
        return servers[-1]

    yield begin
    for server in servers:
        server.process.terminate()
        server.process.wait()


def test_faults_are_shown_and_the_pages_come_back_when_they_are_mended(
    content: Path, start: Callable[[], Server]
) -> None:
    page = content / PAGE
    good = page.read_bytes()
    broken = good + f"\nA claim.{UNKNOWN}\n".encode()
    try:
        page.write_bytes(broken)
        place = f"{PAGE}:{line_of(page, UNKNOWN)}"
        server = start()
        assert place in server.wait_for("", lambda html: "</ol>" in html)

        page.write_bytes(good)
        server.wait_for("en/offline/", lambda html: 'class="foot"' in html)
        assert "hreflang" in server.get("")

        page.write_bytes(broken)
        shown = server.wait_for("en/offline/", lambda html: place in html)
        assert "no-such-record" in shown
        assert place in server.get("")
        assert place in server.get("kk/asylum/")
    finally:
        page.write_bytes(good)
    server.wait_for("en/offline/", lambda html: 'class="foot"' in html and place not in html)
    assert "hreflang" in server.get("")


def test_a_start_without_a_list_of_pages_shows_why_and_the_pages_come_when_it_is_mended(
    content: Path, start: Callable[[], Server]
) -> None:
    path = content / "data/pages.yml"
    good = path.read_bytes()
    path.write_bytes(good + b"\n: [not yaml\n")
    try:
        server = start()
        shown = server.wait_for("", lambda html: "</ol>" in html)
    finally:
        path.write_bytes(good)
    assert "data/pages.yml:" in shown
    server.wait_for("en/offline/", lambda html: 'class="foot"' in html)
