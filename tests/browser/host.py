"""A web host on this machine that can break: go away, stall, die after some files, be slow."""

from __future__ import annotations

import functools
import gzip
import http.server
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urlsplit

COMPRESSED = {".html", ".css", ".js", ".json", ".txt", ".svg", ".webmanifest", ".vcf"}


Answer = tuple[int, dict[str, str], bytes]


class Host:
    """Serves `folder` below `prefix`; both the folder and the troubles may change while it runs.

    Attributes:
        down: True closes every connection without an answer.
        stalled: True takes requests and never answers.
        left: files that are still served before the host goes down; None for no end.
        broke: set when the host went down because nothing was left.
        answer: None, or what is said instead of the portal: takes an address, gives (status,
            headers, body), or None for the portal's own answer.
        rate: bytes a second for all connections together; None for no limit.
        asked: addresses that were asked for.
        sent: bytes of bodies that were sent.
    """

    def __init__(self, folder: Path, prefix: str = "") -> None:
        self.folder = folder
        self.prefix = prefix
        self.down = self.stalled = False
        self.left: int | None = None
        self.broke = threading.Event()
        self.answer: Callable[[str], Answer | None] | None = None
        self.rate: float | None = None
        self.asked: list[str] = []
        self.sent = 0
        self._lock = threading.Lock()
        self._free_at = 0.0
        handler = functools.partial(_Handler, self)
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self._server.server_port}/{prefix}"

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()

    def gone(self, address: str) -> bool:
        """Whether this request gets no answer; counts it."""
        with self._lock:
            self.asked.append(address)
            if self.left is not None and not self.down:
                self.left -= 1
                self.down = self.left < 0
                if self.down:
                    self.broke.set()
            return self.down

    def wait_for_turn(self, size: int) -> None:
        """Wait as long as `size` bytes take on a line that all connections share."""
        with self._lock:
            self.sent += size
            if self.rate is None:
                return
            self._free_at = max(self._free_at, time.monotonic()) + size / self.rate
            pause = self._free_at - time.monotonic()
        time.sleep(max(0.0, pause))


class _Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, host: Host, *arguments: object) -> None:
        self.host = host
        super().__init__(*arguments, directory=str(host.folder))  # type: ignore[arg-type]

    def do_GET(self) -> None:  # noqa: N802
        address = unquote(urlsplit(self.path).path).removeprefix(f"/{self.host.prefix}")
        if self.host.gone(address):
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)
            return
        while self.host.stalled:
            time.sleep(0.05)
        if self.host.answer and (said := self.host.answer(address)):
            self._say(*said)
            return
        file = self.host.folder / address.lstrip("/")
        file = file / "index.html" if file.is_dir() else file
        status = 200 if file.is_file() else 404
        body = file.read_bytes() if status == 200 else b"not here"
        kind = self.guess_type(str(file)) if status == 200 else "text/plain"
        self.send_response(status)
        if file.suffix in COMPRESSED and status == 200:
            body = gzip.compress(body, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if "text" in kind else kind)
        self.send_header("Content-Length", str(len(body)))
        # As GitHub Pages sends it.
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        self.host.wait_for_turn(len(body))
        self.wfile.write(body)

    def _say(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if "Content-Length" not in headers:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing: a test's output is its result."""
