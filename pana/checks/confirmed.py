"""Facts change only together with the day on which somebody compared them with their source.

data/confirmed.yml keeps that day for each contact and each evidence record, with a fingerprint of
what may not change by mistake: numbers, addresses and hours of a contact; how sure a record is, its
numbers and its "not". A digit swapped by mistake leaves the day as it was.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

import yaml

from pana.errors import Problem
from pana.records.contacts import Contact
from pana.records.evidence import Evidence
from pana.records.yaml_lines import read_yaml
from pana.site.portal import Portal

FILE = "data/confirmed.yml"
_HEAD = """\
# Written by `pana contacts --confirm`, not by hand: the day to which each contact (`as_of`) and
# each evidence record (`checked`) goes back, and a fingerprint of its numbers, addresses and how
# sure it is. A number that changes while its day stays is a slip of the keyboard until someone says
# otherwise.
"""
# What turns a statement of the register, which is written in English, into another one. These rules
# stand here and not in data/languages: a better rule there must not look like a changed fact.
_TURNING = re.compile(
    r"\d+(?:[.,]\d+)*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|twice|both"
    r"|hours?|days?|weeks?|months?|years?|calendar|working|tenge|per ?cent"
    r"|not|no|never|without|cannot|nobody|none|only|must|may|can|should|unless|except)\b"
)


@dataclass(frozen=True)
class Confirmed:
    """What is remembered of one record.

    Attributes:
        kind: contacts or evidence.
        id, path, line: which record, and where it stands.
        day: day, month or year to which it goes back.
        field: name of the field with that day.
        fingerprint: of what may not change while the day stays.
        facts: the same in words, for somebody who compares.
    """

    kind: Literal["contacts", "evidence"]
    id: str
    path: str
    line: int
    day: str
    field: str
    fingerprint: str
    facts: str

    @property
    def state(self) -> str:
        """The line of data/confirmed.yml."""
        return f"{self.day} {self.fingerprint}"


def _hash(values: Any) -> str:
    return hashlib.sha256(json.dumps(values).encode()).hexdigest()[:12]


def _of_contact(contact: Contact) -> Confirmed:
    hours = contact.hours
    ways = [
        [phone.dialled for phone in contact.phones],
        contact.whatsapp,
        contact.telegram,
        list(contact.emails),
        list(contact.websites),
        contact.geo,
        # The digits: a house number is such a slip, a better word for "street" is not, nor is one
        # more language that says the same.
        sorted({" ".join(re.findall(r"\d+", text)) for text in (contact.address or {}).values()}),
        [hours.always, hours.days, hours.opens, hours.closes] if hours else None,
        [contact.kind, contact.confidence, list(contact.unconfirmed)],
    ]
    numbers = ", ".join(phone.number for phone in contact.phones) or "no number"
    return Confirmed(
        "contacts",
        contact.id,
        contact.path,
        contact.line,
        contact.as_of or "undated",
        "as_of",
        _hash(ways),
        numbers,
    )


def _of_evidence(record: Evidence) -> Confirmed:
    stated = sorted(_TURNING.findall(record.statement.lower()))
    passages = [[one.law, one.article, one.paragraph, one.item] for one in record.basis]
    return Confirmed(
        "evidence",
        record.id,
        record.path,
        record.line,
        record.checked.isoformat(),
        "checked",
        _hash([stated, passages, record.confidence]),
        f"{record.confidence}: {' '.join(record.statement.split())}",
    )


def _now(portal: Portal) -> Iterator[Confirmed]:
    yield from (_of_contact(contact) for contact in portal.contacts.values())
    yield from (_of_evidence(record) for record in portal.evidence.values())


def write_confirmed(portal: Portal) -> None:
    """Write data/confirmed.yml anew.

    Raises:
        OSError: it cannot be written.
    """
    states: dict[str, dict[str, str]] = {"contacts": {}, "evidence": {}}
    for one in sorted(_now(portal), key=lambda one: one.id):
        states[one.kind][one.id] = one.state
    text = _HEAD + yaml.safe_dump(states, sort_keys=False)
    (portal.root / FILE).write_text(text, encoding="utf-8")


def changed(portal: Portal) -> Iterator[tuple[Confirmed, str]]:
    """Yield each record whose facts are not the confirmed ones, and why: new, slip or dated."""
    document, _ = read_yaml(portal.root / FILE, FILE)
    data = document.data if isinstance(document.data, dict) else {}
    for one in _now(portal):
        known = data.get(one.kind)
        state = str(known.get(one.id, "") if isinstance(known, dict) else "")
        if state != one.state:
            same_day = state.partition(" ")[0] == one.day
            yield one, "new" if not state else "slip" if same_day else "dated"


_WHAT = {
    "contacts": "a number, an address, the hours or how sure it is changed",
    "evidence": 'a number, a "not", an article or how sure it is changed',
}


def check_confirmed(portal: Portal) -> list[Problem]:
    """Report contacts and evidence whose facts changed without a new day of confirmation."""
    problems = read_yaml(portal.root / FILE, FILE)[1]
    for one, why in changed(portal):
        if why == "slip":
            what = f"`{one.id}`: {_WHAT[one.kind]}, but `{one.field}` is still {one.day}."
            how = f"Compare it with its source digit by digit; if it is right, set `{one.field}`."
            problems.append(Problem(one.path, one.line, what, how))
        else:
            what = f"`{one.id}`: its facts are {'new' if why == 'new' else 'changed'}."
            how = "When someone has compared them with the source: pana contacts --confirm."
            problems.append(Problem(one.path, one.line, what, how, "warning"))
    return problems
