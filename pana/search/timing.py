"""Time to ready and per query in a real Chromium, at full speed and with its CPU slowed down."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_READY = """() => new Promise((done, fail) => {
  const start = performance.now();
  const script = document.createElement("script");
  script.src = "search.js";
  script.onerror = fail;
  script.onload = () => {
    try {
      window.search = PanaSearch.open(PanaSearch.data.index, PanaSearch.data.rules);
      done(performance.now() - start);
      // As the panel does while the reader has not typed yet.
      window.search.warm();
    } catch (error) {
      fail(error);
    }
  };
  document.head.append(script);
})"""
_QUERY = """(query) => {
  const start = performance.now();
  window.search.query(query, { limit: 10 });
  return performance.now() - start;
}"""
ROUNDS = 3


@dataclass(frozen=True)
class Times:
    """Milliseconds: median time to ready, median and 95th percentile per query."""

    ready: float
    query: float
    query_95: float


def _share(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


@contextmanager
def chromium() -> Iterator[Any]:
    """Give a Chromium (PANA_CHROMIUM or the one on PATH).

    Raises:
        FileNotFoundError: there is none.
    """
    # Only this benchmark needs a browser; the rest of the package must load without one.
    from playwright.sync_api import sync_playwright

    path = os.environ.get("PANA_CHROMIUM") or shutil.which("chromium")
    if path is None:
        raise FileNotFoundError("Chromium is missing: install it or set PANA_CHROMIUM.")
    with sync_playwright() as playwright:
        flags = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=path, args=flags)
        yield browser
        browser.close()


def _one_round(browser: Any, address: str, queries: Sequence[str], slowdown: int) -> Any:
    context = browser.new_context()
    page = context.new_page()
    page.goto(address)
    session = context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": slowdown})
    ready = page.evaluate(_READY)
    times = [page.evaluate(_QUERY, query) for query in queries]
    context.close()
    return ready, times


def measure(browser: Any, script: bytes, queries: Sequence[str], slowdown: int) -> Times:
    """Return how long a search script takes to be ready and to answer.

    Args:
        browser: from `chromium`.
        script: what a page loads when the reader goes to search.
        queries: asked one after the other.
        slowdown: 1 for full speed, 6 for six times slower.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "search.js").write_bytes(script)
        (folder / "index.html").write_text("<!doctype html><meta charset=utf-8>")
        address = (folder / "index.html").as_uri()
        rounds = [_one_round(browser, address, queries, slowdown) for _ in range(ROUNDS)]
    times = [time for _, each in rounds for time in each]
    return Times(
        ready=_share([ready for ready, _ in rounds], 0.5),
        query=_share(times, 0.5),
        query_95=_share(times, 0.95),
    )
