"""Contacts: who can be called, written to or visited (data/contacts/)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal

from pana.errors import Problem
from pana.records.evidence import Confidence
from pana.records.growing import filled, growing_in
from pana.records.phones import is_international, phone_fault
from pana.records.reading import Raw, read_records, unknown_ids
from pana.records.sources import load_sources
from pana.records.yaml_lines import read_yaml

Texts = dict[str, str]

#: The city of a contact that serves the whole country.
NATIONWIDE = "nationwide"
# Office and press contacts of an old factsheet are never a help line (design, section 5).
HIDDEN_KINDS = frozenset({"un-staff"})

# South, north, west and east of Kazakhstan in degrees, rounded outwards.
_SOUTH, _NORTH, _WEST, _EAST = 40.0, 56.0, 46.0, 88.0


@dataclass(frozen=True)
class Phone:
    """A number, what it is (by language), and whether it is the contact's own.

    `number` is E.164, or a short code where `short` says so; `extension` is dialled after it.
    """

    number: str
    label: Texts
    own: bool
    short: bool
    extension: str = ""

    @property
    def dialled(self) -> str:
        """What a phone dials: the number; a pause (",", RFC 3601) and the extension."""
        return f"{self.number},{self.extension}" if self.extension else self.number


@dataclass(frozen=True)
class Hours:
    """Opening hours: always; or days (mon-fri), opening and closing hour ('09:00'), a note.

    Days, opens and closes are empty when it is always open.
    """

    always: bool
    days: str
    opens: str
    closes: str
    note: Texts | None


@dataclass(frozen=True)
class Contact:
    """One contact. Texts are mappings by language code.

    Attributes:
        id: stable id; pages name it.
        kind: emergency, hotline, un, un-staff, state or ngo.
        name, what_for: who it is and what for.
        concerns: group ids, and `child` or `everyone`.
        needs: for what a person turns to it.
        say_first: what to say first, or None.
        city: id of a record of data/cities.yml, or `nationwide`.
        address, caution: texts, or None.
        geo: latitude and longitude, or None.
        phones, emails, websites, languages: as listed, maybe empty.
        whatsapp, telegram: number or name, or None.
        hours: opening hours, or None when not known; hours_confirmed: whether confirmed.
        cost: `free`, `unknown`, or a text.
        editor_note: English, for editors, or None.
        sources: source ids.
        as_of: day, month or year to which the record goes back (ISO), or None.
        check_by: after this day it is shown as not confirmed.
        confidence: numbers of low confidence are never shown.
        unconfirmed: channels (whatsapp, telegram, emails) that are too uncertain to show.
        path, line: where the record stands.
    """

    id: str
    kind: Literal["emergency", "hotline", "un", "un-staff", "state", "ngo"]
    name: Texts
    concerns: tuple[str, ...]
    needs: tuple[str, ...]
    what_for: Texts
    say_first: Texts | None
    city: str
    address: Texts | None
    geo: tuple[float, float] | None
    phones: tuple[Phone, ...]
    whatsapp: str | None
    telegram: str | None
    emails: tuple[str, ...]
    websites: tuple[str, ...]
    hours: Hours | None
    hours_confirmed: bool
    languages: tuple[str, ...]
    cost: str | Texts
    caution: Texts | None
    editor_note: str | None
    sources: tuple[str, ...]
    as_of: str | None
    check_by: date
    confidence: Confidence
    unconfirmed: tuple[str, ...]
    path: str
    line: int

    @property
    def is_public(self) -> bool:
        """Whether any reader may see this record at all."""
        return self.kind not in HIDDEN_KINDS

    def shows(self, channel: str) -> bool:
        """Whether readers may see a channel: on cards, in files, in search, anywhere.

        Nothing unconfirmed; with low confidence only the web address, where one can ask.

        Args:
            channel: phones, whatsapp, telegram, emails, websites or address.
        """
        sure = self.confidence != "low" or channel == "websites"
        return self.is_public and sure and channel not in self.unconfirmed

    @property
    def shown_phones(self) -> tuple[Phone, ...]:
        """The numbers that readers may see."""
        return self.phones if self.shows("phones") else ()


_LISTS = ("concerns", "needs", "emails", "websites", "languages", "sources")


def _contact(raw: Raw) -> Contact:
    fields: dict[str, Any] = dict(raw.data)
    for key in _LISTS:
        fields[key] = tuple(fields[key])
    fields["phones"] = tuple(Phone(**{"short": False, **phone}) for phone in fields["phones"])
    fields["hours"] = _hours(fields["hours"])
    geo = fields.get("geo")
    fields["geo"] = (geo["lat"], geo["lon"]) if geo else None
    fields["check_by"] = date.fromisoformat(fields["check_by"])
    fields["unconfirmed"] = tuple(fields.get("unconfirmed", ()))
    return Contact(**fields, path=raw.document.path, line=raw.line)


def _hours(data: Mapping[str, Any] | None) -> Hours | None:
    if data is None:
        return None
    return Hours(
        data.get("always", False), data.get("days", ""), data.get("from", ""),
        data.get("to", ""), data.get("note"),
    )


def load_cities(data_dir: Path) -> tuple[dict[str, Texts], list[Problem]]:
    """Read data/cities.yml.

    Returns:
        Names (by language) by city id, and what is wrong with the file.
    """
    path = data_dir / "cities.yml"
    name = path.relative_to(data_dir.parent).as_posix()
    document, problems = read_yaml(path, name)
    cities: dict[str, Texts] = {}
    for index, city in enumerate((document.data or {}).get("cities", [])):
        if not isinstance(city, dict) or not {"id", "name"} <= city.keys():
            line = document.line(("cities", index))
            problems.append(
                Problem(name, line, "a city needs `id` and `name`.", "Add what is missing.")
            )
        else:
            cities[city["id"]] = filled(city["name"], growing_in(data_dir))
    return cities, problems


def load_contacts(
    data_dir: Path, sources: Iterable[str] | None = None
) -> tuple[dict[str, Contact], list[Problem]]:
    """Read data/contacts/*.yml.

    Args:
        data_dir: the folder data of the repository.
        sources: ids of all sources, or source records by id; read from data_dir when left out.

    Returns:
        Contacts by id, and what is wrong with the files and with data/cities.yml.
    """
    known = set(load_sources(data_dir)[0] if sources is None else sources)
    records, problems = read_records(data_dir, "contacts", "contacts")
    cities, city_problems = load_cities(data_dir)
    problems.extend(city_problems)
    for raw in records:
        read = [(("sources", n), source) for n, source in enumerate(raw.data["sources"])]
        problems.extend(unknown_ids(raw, read, known, "source", "data/sources"))
        towns = {*cities, NATIONWIDE}
        place = [(("city",), raw.data["city"])]
        problems.extend(unknown_ids(raw, place, towns, "city", "data/cities.yml"))
        problems.extend(_numbers(raw))
        problems.extend(_geo(raw))
    return {raw.data["id"]: _contact(raw) for raw in records}, problems


def _numbers(raw: Raw) -> Iterator[Problem]:
    for index, phone in enumerate(raw.data["phones"]):
        if how := phone_fault(phone["number"], phone.get("short", False)):
            what = f'"{phone["number"]}" is no valid telephone number.'
            yield raw.problem(("phones", index, "number"), what, how)
        if phone.get("short") and "extension" in phone:
            yield raw.problem(
                ("phones", index, "extension"), "a short code has no extension.",
                "Give the full number, or take `extension` away.",
            )
    whatsapp = raw.data["whatsapp"]
    if whatsapp and not is_international(whatsapp):
        yield raw.problem(
            ("whatsapp",), f'"{whatsapp}" is no valid telephone number.',
            "Write it like '+77081234567', without spaces.",
        )


def _geo(raw: Raw) -> Iterator[Problem]:
    geo = raw.data.get("geo")
    if geo and not (_SOUTH <= geo["lat"] <= _NORTH and _WEST <= geo["lon"] <= _EAST):
        yield raw.problem(
            ("geo",), "this place is not in Kazakhstan.",
            "Check whether lat and lon are swapped.",
        )
