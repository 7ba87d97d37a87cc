"""Telephone numbers: full numbers in E.164 and nothing else; short codes say that they are."""

from __future__ import annotations

import re

import phonenumbers

#: Region whose rules read a number without a country code, to say what it should have been.
REGION = "KZ"

_E164 = re.compile(r"\+[1-9][0-9]{6,14}", re.ASCII)
_SHORT = re.compile(r"[0-9]{3,6}", re.ASCII)


def is_short_code(number: str) -> bool:
    """Tell whether `number` has the form of a short code: three to six digits ('112')."""
    return _SHORT.fullmatch(number) is not None


def is_international(number: str) -> bool:
    """Tell whether `number` is a valid number in E.164 (ITU-T): +77272584598, no other sign."""
    if not _E164.fullmatch(number):
        return False
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(number))
    except phonenumbers.NumberParseException:
        return False


def phone_fault(number: str, short: bool) -> str | None:
    """Return how to write `number` so that a phone dials it as it stands; None when it is right.

    Args:
        number: what stands in the record.
        short: the record says that it is a short code.
    """
    if short:
        if is_short_code(number):
            return None
        return "A short code is three to six digits; take `short: true` away from a full number."
    if is_international(number):
        return None
    if is_short_code(number):
        return "Write it like '+77272584598'; if it is a short code, add `short: true`."
    return f"Write it like '{_suggested(number) or '+77272584598'}'{_extension_hint(number)}."


def _parsed(number: str) -> phonenumbers.PhoneNumber | None:
    try:
        parsed = phonenumbers.parse(number, REGION)
    except phonenumbers.NumberParseException:
        return None
    return parsed if phonenumbers.is_valid_number(parsed) else None


def _suggested(number: str) -> str | None:
    parsed = _parsed(number)
    if parsed is None:
        return None
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def _extension_hint(number: str) -> str:
    parsed = _parsed(number)
    if parsed and parsed.extension:
        return f", and the extension in a field of its own: `extension: '{parsed.extension}'`"
    return ", only + and digits"
