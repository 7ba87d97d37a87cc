"""The languages of the portal (data/locales.yml)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pana.records.yaml_lines import plain_yaml


@dataclass(frozen=True)
class Locale:
    """One language.

    Attributes:
        code: folder name and first part of its addresses.
        name: what its speakers call it.
        english: its English name, for editors.
        dir: `ltr` or `rtl`.
        tag: BCP 47 tag.
        alphabet: its letters in the order of its dictionaries, lower case; "" sorts by code point.
        growing: true while its pages are still being written: what is missing is then a warning,
            and the source language stands in for it.
    """

    code: str
    name: str
    english: str
    dir: str
    tag: str
    alphabet: str = ""
    growing: bool = False

    def sort_key(self, text: str) -> tuple[int, ...]:
        """Return a key that sorts texts by this language's alphabet; signs and digits go first."""
        return tuple(self._place(letter) for letter in text.lower() if not letter.isspace())

    def _place(self, letter: str) -> int:
        place = self.alphabet.find(letter)
        if place >= 0:
            return place
        return len(self.alphabet) + ord(letter) if letter.isalpha() else -1

    def initial(self, text: str) -> str:
        """Return the letter under which a list shows the text; `#` when it begins with none."""
        return text[0].upper() if text[0].isalpha() else "#"


def load_locales(root: Path) -> dict[str, Locale]:
    """Return the locales by code, in the order in which they are offered to readers."""
    data = plain_yaml((root / "data" / "locales.yml").read_text(encoding="utf-8"))
    return {record["code"]: Locale(**record) for record in data["locales"]}
