"""Telephone numbers: short codes, and full numbers by the rules of each country."""

from __future__ import annotations

import phonenumbers

#: Region of numbers that are written without a country code.
REGION = "KZ"


def is_phone(number: str, short: bool = False) -> bool:
    """Tell whether `number` can be dialled.

    Args:
        number: a full number ('+77272584598'), or a short code of 3 to 5 digits ('112').
        short: the record says that it is a short code, so that 6 digits will do, too.
    """
    if number.isascii() and number.isdigit() and len(number) <= 6:
        return 3 <= len(number) <= 5 or (short and len(number) == 6)
    if short:
        return False
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(number, REGION))
    except phonenumbers.NumberParseException:
        return False


def is_international(number: str) -> bool:
    """Tell whether `number` is a valid full number in the form +77272584598, without spaces."""
    return number.startswith("+") and number[1:].isdigit() and is_phone(number)
