"""A contact record as a reader sees it: what may be shown, and how."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

import phonenumbers
from phonenumbers import NumberFormat
from segno.helpers import make_vcard_data

from pana.interface import Strings
from pana.records.contacts import NATIONWIDE, Contact, Phone
from pana.render.dates import show_date

# The State's contact centre answers for many offices; it is never an office's own number.
GENERAL_LINE = "1414"
# The library still cuts a digit of the subscriber's number off for the area code, 7272; people and
# offices in Almaty write 727.
_ALMATY = NumberFormat(pattern=r"(727)(\d{3})(\d{2})(\d{2})", format=r"\1 \2 \3 \4")
_IN_ALMATY = ("+77272", "+77273")
# Maps of Kazakhstan find a street best by its Russian name.
_MAP_LOCALE = "ru"
_POSTCODE = re.compile(r",\s*\d{6}$")
# One cannot walk to a post box.
_POST_BOX = re.compile(r"\bcase postale\b|\bp\. ?o\. ?box\b|\bа/я\b", re.IGNORECASE)
_WEEKDAYS = {
    "mon-fri": "1-5",
    "mon-sat": "1-6",
    "mon-sun": "1-7",
    "mon": "1-1",
    "tue": "2-2",
    "wed": "3-3",
    "thu": "4-4",
    "fri": "5-5",
    "sat": "6-6",
    "sun": "7-7",
}


@dataclass(frozen=True)
class ShownPhone:
    """A phone number ready to show: how it is written, what to dial, whose it is."""

    display: str
    href: str
    label: str
    own: bool


@dataclass(frozen=True)
class ShownWebsite:
    """A web address ready to show: the link and its short form."""

    url: str
    label: str


@dataclass(frozen=True)
class ShownContact:
    """A contact in one language, with only what may be shown.

    Attributes:
        no_number: True when the record has a number that is too uncertain to show.
        opening: hours for the device, in Kazakhstan's time: "24/7" or "1-5 09:00-18:00", else "".
        stale: True when the record is not certain: the card says since when.
        as_of_text: date of the information in words, "" when it is not known.
        map_href: opens the address in the phone's own map application, without any request.
        check_by: ISO date after which the device says that nobody has checked it since.
    """

    id: str
    kind: str
    name: str
    what_for: str
    say_first: str
    city: str
    address: str
    map_href: str
    phones: tuple[ShownPhone, ...]
    no_number: bool
    whatsapp_href: str
    telegram_href: str
    emails: tuple[str, ...]
    websites: tuple[ShownWebsite, ...]
    hours: str
    opening: str
    languages: str
    cost: str
    caution: str
    as_of_text: str
    check_by: str
    stale: bool
    vcard_url: str


def show_number(number: str) -> str:
    """Return a phone number as people read it: E.164 in groups, short codes as they are."""
    if not number.startswith("+"):
        return f"{number[:3]} {number[3:]}" if len(number) == 5 else number
    parsed, style = phonenumbers.parse(number), phonenumbers.PhoneNumberFormat.INTERNATIONAL
    if number.startswith(_IN_ALMATY):
        return phonenumbers.format_by_pattern(parsed, style, [_ALMATY])
    return phonenumbers.format_number(parsed, style)


def _display(phone: Phone, t: Strings) -> str:
    number = show_number(phone.number)
    if not phone.extension:
        return number
    return f"{number} {t.contact.extension.format(n=phone.extension)}"


def _label(phone: Phone, locale: str, t: Strings) -> str:
    if phone.number == GENERAL_LINE and not phone.own:
        return str(t.record.general_line)
    return phone.label[locale]


def show_phones(contact: Contact, locale: str, t: Strings) -> tuple[ShownPhone, ...]:
    """Return the numbers that may be shown, a general state line marked as such."""
    return tuple(
        ShownPhone(
            display=_display(phone, t),
            href=f"tel:{phone.dialled}",
            label=_label(phone, locale, t),
            own=phone.own,
        )
        for phone in contact.shown_phones
    )


def _websites(contact: Contact) -> tuple[ShownWebsite, ...]:
    shown = []
    for url in contact.websites if contact.shows("websites") else ():
        parts = urlsplit(url)
        label = parts.netloc.removeprefix("www.") + parts.path.rstrip("/")
        shown.append(ShownWebsite(url, label))
    return tuple(shown)


def _hours(contact: Contact, locale: str, t: Strings) -> tuple[str, str]:
    hours = contact.hours
    if hours is None:
        return "", ""
    if hours.always:
        text, opening = t.contact.always, "24/7"
    else:
        text = f"{t.record.days[hours.days]}, {hours.opens}–{hours.closes}"
        opening = f"{_WEEKDAYS[hours.days]} {hours.opens}-{hours.closes}"
    note = hours.note[locale] if hours.note else ""
    unsure = "" if contact.hours_confirmed else t.record.hours_unconfirmed
    shown = f"{text}; {note}" if note else text
    if unsure:
        shown = f"{shown.removesuffix('.')}. {unsure}"
    return shown, opening if contact.hours_confirmed else ""


def _with_city(address: str, city: str) -> str:
    return address if not city or city in address else f"{city}, {address}"


def _map_link(contact: Contact, cities: Mapping[str, Mapping[str, str]]) -> str:
    """Return a link that asks a map application for the address; "" where there is none to see.

    We know no coordinates, so the link has those that mean "none" and a query, as Android's maps
    read it.
    """
    if not contact.address or not contact.shows("address"):
        return ""
    address = _POSTCODE.sub("", contact.address[_MAP_LOCALE])
    if _POST_BOX.search(address):
        return ""
    city = "" if contact.city == NATIONWIDE else cities[contact.city][_MAP_LOCALE]
    return "geo:0,0?q=" + quote(_with_city(address, city), safe="")


def _cost(contact: Contact, locale: str, t: Strings) -> str:
    if isinstance(contact.cost, str):
        return str(t.record.cost[contact.cost])
    return contact.cost[locale]


def show_contact(
    contact: Contact,
    locale: str,
    t: Strings,
    cities: Mapping[str, Mapping[str, str]],
    vcard_url: str,
) -> ShownContact:
    """Return the contact in one language, reduced to what may be shown.

    Args:
        contact: the record.
        locale: locale code.
        t: interface strings of that locale.
        cities: names of cities by id and locale.
        vcard_url: relative link to the contact's vCard.
    """
    hours, opening = _hours(contact, locale, t)
    phones = show_phones(contact, locale, t)
    whatsapp = contact.whatsapp if contact.shows("whatsapp") else None
    telegram = contact.telegram if contact.shows("telegram") else None
    city = "" if contact.city == NATIONWIDE else cities[contact.city][locale]
    return ShownContact(
        id=contact.id,
        kind=contact.kind,
        name=contact.name[locale],
        what_for=contact.what_for[locale],
        say_first=contact.say_first[locale] if contact.say_first else "",
        city=city or t.record.nationwide,
        address=_with_city(contact.address[locale], city)
        if contact.address and contact.shows("address")
        else "",
        map_href=_map_link(contact, cities),
        phones=phones,
        no_number=bool(contact.phones) and not phones,
        whatsapp_href=f"https://wa.me/{whatsapp.removeprefix('+')}" if whatsapp else "",
        telegram_href=f"https://t.me/{telegram.removeprefix('@')}" if telegram else "",
        emails=tuple(contact.emails) if contact.shows("emails") else (),
        websites=_websites(contact),
        hours=hours,
        opening=opening,
        languages=", ".join(t.record.language[code] for code in contact.languages),
        cost=_cost(contact, locale, t),
        caution=contact.caution[locale] if contact.caution else "",
        as_of_text=show_date(contact.as_of, locale) if contact.as_of else "",
        check_by=contact.check_by.isoformat(),
        stale=contact.confidence != "high",
        vcard_url=vcard_url if any(phone.own for phone in phones) else "",
    )


# What segno leaves as it is in a name; it escapes the other fields itself, save the backslash.
_IN_NAME = str.maketrans({",": "\\,", ";": "\\;"})


def vcard(contact: Contact, locale: str) -> str:
    """Return the contact's own numbers and addresses as a vCard 3.0 (RFC 2426).

    Only what a card shows stands in it: nothing of low confidence, no unconfirmed channel.
    """
    name = contact.name[locale].replace("\\", "\\\\")
    own = [phone.dialled for phone in contact.shown_phones if phone.own]
    card = str(
        make_vcard_data(
            name=f"{name.translate(_IN_NAME)};",
            displayname=name,
            phone=own or None,
            email=list(contact.emails) if contact.shows("emails") else None,
            url=[website.url for website in _websites(contact)] or None,
        )
    )
    # segno escapes a comma as in a text; in a number it is the pause before the extension.
    return re.sub(r"^(TEL[^:]*:\+?\d+)\\,", r"\1,", card, flags=re.MULTILINE)
