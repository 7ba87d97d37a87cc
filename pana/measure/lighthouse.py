"""Lighthouse on the built site: scores, weight and requests of pages in every language.

Needs Node.js and Chromium; `npx` fetches Lighthouse itself. Not part of the tests: it is slow, and
its scores depend on the machine.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from pana.serving import Quiet, served

LIGHTHOUSE = "lighthouse@12"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
PAGES = ("", "asylum/", "asylum/how-to-apply/", "contacts/")
COMPRESSED = (".html", ".css", ".js", ".svg", ".json", ".webmanifest")


@dataclass(frozen=True)
class Measurement:
    """What Lighthouse says of one page: scores of 0 to 100, bytes sent, requests, layout shift."""

    page: str
    scores: tuple[int, ...]
    weight: int
    requests: int
    shift: float


class _Compressed(Quiet):
    """Serves files compressed, as every usual host does."""

    def send_head(self) -> BytesIO | BinaryIO | None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if path.suffix not in COMPRESSED or not path.exists():
            return super().send_head()
        body = gzip.compress(path.read_bytes(), 9)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        return BytesIO(body)


def measure(address: str, page: str) -> Measurement:
    """Run Lighthouse, as a slow phone, on one page of the site at `address`.

    Raises:
        subprocess.CalledProcessError: Lighthouse could not measure the page.
    """
    chromium = os.environ.get("PANA_CHROMIUM") or shutil.which("chromium") or ""
    command = os.environ.get("PANA_LIGHTHOUSE", f"npx --yes {LIGHTHOUSE}").split()
    flags = "--headless=new --no-sandbox --disable-gpu"
    done = subprocess.run(
        [*command, address + page, "--quiet", "--output=json", f"--chrome-flags={flags}"],
        env={**os.environ, "CHROME_PATH": chromium},
        capture_output=True,
        text=True,
        check=True,
    )
    return _read(page, json.loads(done.stdout))


def _read(page: str, report: dict[str, Any]) -> Measurement:
    audits = report["audits"]
    requests = audits["network-requests"]["details"]["items"]
    return Measurement(
        page=page,
        scores=tuple(round(100 * report["categories"][name]["score"]) for name in CATEGORIES),
        weight=round(audits["total-byte-weight"]["numericValue"]),
        # What came from the browser's own store was not sent again.
        requests=sum(1 for item in requests if item.get("transferSize", 0) > 0),
        shift=audits["cumulative-layout-shift"]["numericValue"],
    )


def median(runs: list[Measurement]) -> Measurement:
    """Return the run in the middle by performance, the one score that a busy machine changes."""
    return sorted(runs, key=lambda run: run.scores[0])[len(runs) // 2]


def table(measurements: list[Measurement]) -> str:
    """Return the measurements as a Markdown table."""
    head = "| page | performance | accessibility | best practices | SEO | kB | requests | shift |"
    lines = [head, "|---|---|---|---|---|---|---|---|"]
    for one in measurements:
        scores = " | ".join(str(score) for score in one.scores)
        weight = f"{one.weight / 1000:.1f}"
        lines.append(f"| `/{one.page}` | {scores} | {weight} | {one.requests} | {one.shift:.3f} |")
    return "\n".join(lines)


def main(argv: list[str] | None = None) -> int:
    """Measure the home page, a group page, a procedure and the contacts in each language.

    Returns:
        0 when every score is 100 and nothing shifts, else 1.
    """
    parser = argparse.ArgumentParser(prog="python -m pana.measure.lighthouse", description=__doc__)
    parser.add_argument("site", type=Path, help="folder of the built site")
    parser.add_argument("--locales", nargs="+", default=["kk", "ru", "en"])
    parser.add_argument("--runs", type=int, default=1, help="of several runs the median is shown")
    options = parser.parse_args(argv)
    with served(options.site, _Compressed) as address:
        measurements = [
            median([measure(address, f"{locale}/{page}") for _ in range(options.runs)])
            for locale in options.locales
            for page in PAGES
        ]
    print(table(measurements))
    perfect = all(min(one.scores) == 100 and one.shift == 0 for one in measurements)
    return 0 if perfect else 1


if __name__ == "__main__":
    raise SystemExit(main())
