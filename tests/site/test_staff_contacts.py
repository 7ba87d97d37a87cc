"""Office and press contacts of staff stand in the register for editors and nowhere else."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

from pana.records.contacts import HIDDEN_KINDS
from pana.site.portal import Portal


def contents(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file of the site, and what is inside of archives."""
    for path in folder.rglob("*"):
        if not path.is_file():
            continue
        name = path.relative_to(folder).as_posix()
        yield name, path.read_bytes()
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                for inner in archive.namelist():
                    yield f"{name}/{inner}", archive.read(inner)


def traces(portal: Portal) -> set[bytes]:
    """What would betray such a record: its id, its mailboxes and numbers, its name."""
    hidden = [c for c in portal.contacts.values() if c.kind in HIDDEN_KINDS]
    assert hidden
    texts = {c.id for c in hidden}
    for contact in hidden:
        texts |= {*contact.emails, *(phone.number for phone in contact.phones)}
        texts |= set(contact.name.values())
    return {text.encode() for text in texts}


def test_nothing_of_staff_is_in_any_file_of_the_site(built_site: Path, portal: Portal) -> None:
    wanted = traces(portal)
    found = [
        (name, trace.decode())
        for name, content in contents(built_site)
        for trace in wanted
        if trace in content
    ]
    assert found == []


def test_no_uncertain_number_or_mailbox_is_in_any_page(built_site: Path, portal: Portal) -> None:
    shown = {
        way
        for c in portal.contacts.values()
        if c.confidence != "low" and c.kind not in HIDDEN_KINDS
        for way in (*(phone.number for phone in c.phones), *c.emails)
    }
    uncertain = {
        way.encode()
        for c in portal.contacts.values()
        if c.confidence == "low"
        for way in (*(phone.number for phone in c.phones if phone.number[0] == "+"), *c.emails)
        if way not in shown
    }
    assert uncertain
    found = [
        (name, way.decode())
        for name, content in contents(built_site)
        for way in uncertain
        if way in content
    ]
    assert found == []
