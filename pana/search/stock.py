"""Material's own search on the same pages, for comparison: its worker as installed, run in V8."""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib.metadata import distribution
from pathlib import Path

from py_mini_racer import MiniRacer

from pana.search.documents import SearchPage

_SHIM = """
var self = globalThis, handlers = [], sent = [];
function addEventListener(kind, handler) { handlers.push(handler); }
function postMessage(message) { sent.push(message); }
function importScripts() {
  Array.from(arguments).forEach(function (path) { (0, eval)(files[path.split("/").pop()]); });
}
function send(message) { handlers.forEach(function (handler) { handler({ data: message }); }); }
"""
_SETUP, _QUERY, _RESULT = 0, 2, 3


def _entries(pages: Sequence[SearchPage]) -> list[dict[str, str]]:
    """The entries that Material's search plugin writes: one per page and section, all languages."""
    entries = []
    for page in pages:
        whole = " ".join(section.text for section in page.sections)
        entries.append({"location": page.url, "title": page.title, "text": whole})
        entries.extend(
            {"location": f"{page.url}#{section.id}", "title": section.heading, "text": section.text}
            for section in page.sections
            if section.id
        )
    return entries


class StockSearch:
    """Material's search as shipped with mkdocs-static-i18n: one index of all languages."""

    def __init__(self, pages: Sequence[SearchPage]) -> None:
        """Index `pages` of all locales."""
        folder = Path(
            str(
                distribution("mkdocs-material").locate_file("material/templates/assets/javascripts")
            )
        )
        worker = next((folder / "workers").glob("search.*.min.js"))
        files = {
            path.name: path.read_text(encoding="utf-8")
            for path in (folder / "lunr" / "min").glob("lunr.*.js")
        }
        self._page_at = {page.url: page.id for page in pages}
        self._racer = MiniRacer()
        self._racer.eval(f"var files = {json.dumps(files)};{_SHIM}0")
        self._racer.eval(worker.read_text(encoding="utf-8") + ";0")
        self._send(
            _SETUP,
            {
                "config": {
                    # What Material takes when no language of its own is set: it knows no Kazakh.
                    "lang": ["ru", "en"],
                    "separator": r"[\s\-]+",
                    "pipeline": ["stopWordFilter"],
                    "fields": {
                        "title": {"boost": 1000.0},
                        "text": {"boost": 1.0},
                        "tags": {"boost": 1e6},
                    },
                },
                "docs": _entries(pages),
                "options": {"suggest": False},
            },
        )

    def _send(self, kind: int, data: object) -> None:
        message = json.dumps({"type": kind, "data": data}, ensure_ascii=False)
        self._racer.eval(f"sent = []; send({message}); 0")

    def pages(self, query: str) -> list[str]:
        """Return the ids of the pages found, best first; a page of any language counts."""
        self._send(_QUERY, query)
        sent = json.loads(str(self._racer.eval("JSON.stringify(sent)")))
        found: list[str] = []
        for message in sent:
            if message["type"] == _RESULT:
                for group in message["data"]["items"]:
                    page = self._page_at[group[0]["location"].split("#")[0]]
                    if page not in found:
                        found.append(page)
        return found
