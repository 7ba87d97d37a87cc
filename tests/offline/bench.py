"""`make bench`: bytes of each layer and copy, and the time to save at 400 kbit/s in Chromium."""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from pathlib import Path

from host import Host
from playwright.sync_api import sync_playwright

RATE = 400_000 / 8
"""Bytes a second of a 400 kbit/s line."""


def print_sizes(site: Path) -> None:
    """Print compressed bytes of both layers and bytes of the copies, by language."""
    state = json.loads((site / "offline/state.json").read_text(encoding="utf-8"))
    print(f"{'':4}{'core':>10}{'saved':>10}{'pack':>10}{'e-book':>10}{'single':>10}")
    for locale, layers in state["layers"].items():
        copies = [
            (site / "packs" / f"portal-{locale}.{kind}").stat().st_size
            for kind in ("zip", "epub", "html")
        ]
        sizes = [layers["core"][1], layers["saved"][1], *copies]
        print(f"{locale:4}" + "".join(f"{size:>10}" for size in sizes))


def seconds_to_save(site: Path, locale: str) -> tuple[float, int]:
    """Return how long "Save" takes on the slow line, and the bytes that went over it."""
    host = Host(site)
    with sync_playwright() as playwright:
        path = os.environ.get("PANA_CHROMIUM") or shutil.which("chromium")
        flags = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=path, args=flags)
        page = browser.new_page()
        page.goto(f"{host.address}{locale}/offline/")
        page.locator(f"[data-locale={locale}] [data-save]").wait_for()
        page.wait_for_timeout(1500)
        host.rate, host.sent = RATE, 0
        start = time.monotonic()
        page.locator(f"[data-locale={locale}] [data-save]").click()
        page.locator(f"[data-locale={locale}] [data-save]").wait_for(state="hidden", timeout=120000)
        seconds = time.monotonic() - start
        browser.close()
    host.close()
    return seconds, host.sent


def main(site: Path) -> None:
    """Print everything for the built site in `site`."""
    print_sizes(site)
    for locale in ("kk", "ru", "en"):
        seconds, sent = seconds_to_save(site, locale)
        print(f"save {locale} at 400 kbit/s: {seconds:.1f} s, {sent} bytes after the core")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
