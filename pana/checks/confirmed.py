"""How a contact can be reached changes only together with the day on which it was confirmed.

data/confirmed.yml keeps, for each contact, that day and a fingerprint of its numbers and addresses.
A digit swapped by mistake leaves the day as it was.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml

from pana.errors import Problem
from pana.records.contacts import Contact
from pana.records.yaml_lines import read_yaml
from pana.site.portal import Portal

FILE = "data/confirmed.yml"
_HEAD = """\
# Written by `pana contacts --confirm`, not by hand: the day to which each contact's numbers and
# addresses go back (`as_of`), and a fingerprint of them. A number that changes while its day stays
# is a slip of the keyboard until someone says otherwise.
"""


def fingerprint(contact: Contact) -> str:
    """Return twelve hexadecimal digits for the ways to reach a contact and how sure they are."""
    ways: list[object] = [
        [phone.number for phone in contact.phones],
        contact.whatsapp,
        contact.telegram,
        list(contact.emails),
        list(contact.websites),
        contact.geo,
        [contact.kind, contact.confidence, list(contact.unconfirmed)],
    ]
    if contact.address:
        # The digits: a house number is such a slip, a better word for "street" is not, nor is
        # one more language that says the same.
        ways.append(sorted({" ".join(re.findall(r"\d+", t)) for t in contact.address.values()}))
    return hashlib.sha256(json.dumps(ways).encode()).hexdigest()[:12]


def _state(contact: Contact) -> str:
    return f"{contact.as_of or 'undated'} {fingerprint(contact)}"


def write_confirmed(root: Path, contacts: Mapping[str, Contact]) -> None:
    """Write data/confirmed.yml anew.

    Raises:
        OSError: it cannot be written.
    """
    states = {id: _state(contacts[id]) for id in sorted(contacts)}
    text = _HEAD + yaml.safe_dump({"contacts": states}, sort_keys=True)
    (root / FILE).write_text(text, encoding="utf-8")


def changed(portal: Portal) -> Iterator[tuple[Contact, str]]:
    """Yield each contact whose numbers or addresses are not those that were confirmed, and why."""
    path = portal.root / FILE
    document, _ = read_yaml(path, FILE) if path.exists() else (None, [])
    known = ((document.data if document else None) or {}).get("contacts") or {}
    for contact in portal.contacts.values():
        state = str(known.get(contact.id, ""))
        if state == _state(contact):
            continue
        day, _, _ = state.partition(" ")
        yield (
            contact,
            "new" if not state else "slip" if day == (contact.as_of or "undated") else "dated",
        )


def check_confirmed(portal: Portal) -> list[Problem]:
    """Report contacts whose numbers or addresses changed without a new day of confirmation."""
    problems = []
    for contact, why in changed(portal):
        if why == "slip":
            problems.append(
                Problem(
                    contact.path,
                    contact.line,
                    f"`{contact.id}`: a number, an address or how sure it is changed, "
                    f"but `as_of` is still {contact.as_of or 'undated'}.",
                    "Compare it with its source digit by digit; if it is right, set `as_of`.",
                )
            )
        else:
            problems.append(
                Problem(
                    contact.path,
                    contact.line,
                    f"`{contact.id}`: its numbers and addresses are "
                    f"{'new' if why == 'new' else 'changed'}.",
                    "When someone has compared them with the source: pana contacts --confirm.",
                    "warning",
                )
            )
    return problems
