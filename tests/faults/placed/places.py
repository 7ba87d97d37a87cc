"""Files that many edits are made in."""

from __future__ import annotations

from tests.faults.copies import Case, change

APPLY = "asylum/how-to-apply.md"
EN, RU, KK = f"docs/en/{APPLY}", f"docs/ru/{APPLY}", f"docs/kk/{APPLY}"
BORDER = "asylum/border-and-detention.md"
WORK, HEALTH, SAFE = "life/work.md", "life/health-care.md", "safety/violence.md"
HOTLINES, EMERGENCY = "data/contacts/hotlines.yml", "data/contacts/emergency.yml"
ANY = 10_000
"""For `Case.near`: anywhere in the file."""


def deleted(name: str) -> Case:
    """Return the loss of a file."""
    return Case(f"deleted {name}", lambda copy: copy.delete(name), near=ANY)


def section_removed(name: str, section: str) -> Case:
    """Return the loss of a section."""
    pattern = rf"^#+ [^\n]*\{{#{section}\}}\n(?:(?!#).*\n)*"
    return Case(f"section {section} lost in {name}", change(name, pattern, ""), near=ANY)
