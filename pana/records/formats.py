"""Checks of single values that a JSON Schema names as `format`."""

from __future__ import annotations

import re
from datetime import date
from urllib.parse import urlsplit

from jsonschema import FormatChecker

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONTH = re.compile(r"\d{4}-\d{2}")
_YEAR = re.compile(r"\d{4}")
_HOST = re.compile(r"[\w-]+(\.[\w-]+)+")
_EMAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}")

HOW = {
    "iso-date": "Write year, month and day in quotes: '2026-11-23'.",
    "partial-date": "Write '2026-11-23', '2026-11' or '2026', in quotes.",
    "web-address": "Write the whole address, beginning with https:// or http://.",
    "e-mail": "Write one address like name@example.org.",
}
WHAT = {
    "iso-date": "is no date",
    "partial-date": "is no date",
    "web-address": "is no web address",
    "e-mail": "is no e-mail address",
}


def is_iso_date(value: object) -> bool:
    """Tell whether `value` is a day that exists, written YYYY-MM-DD. Other types pass."""
    if not isinstance(value, str):
        return True
    if not _DATE.fullmatch(value):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def is_partial_date(value: object) -> bool:
    """Tell whether `value` is a day, a month (YYYY-MM) or a year (YYYY). Other types pass."""
    if not isinstance(value, str):
        return True
    if _YEAR.fullmatch(value):
        return is_iso_date(f"{value}-01-01")
    if _MONTH.fullmatch(value):
        return is_iso_date(f"{value}-01")
    return is_iso_date(value)


def is_web_address(value: object) -> bool:
    """Tell whether `value` is an http(s) address with a host name. Other types pass."""
    if not isinstance(value, str):
        return True
    if re.search(r"\s", value):
        return False
    try:
        parts = urlsplit(value)
        host, _port = parts.hostname or "", parts.port
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(_HOST.fullmatch(host))


def is_email(value: object) -> bool:
    """Tell whether `value` is written like an e-mail address. Other types pass."""
    return not isinstance(value, str) or bool(_EMAIL.fullmatch(value))


def format_checker() -> FormatChecker:
    """Return a checker that knows the formats above and no others."""
    checker = FormatChecker(formats=())
    checker.checks("iso-date")(is_iso_date)
    checker.checks("partial-date")(is_partial_date)
    checker.checks("web-address")(is_web_address)
    checker.checks("e-mail")(is_email)
    return checker
