"""Machine-readable zones of people and documents that do not exist, with their check digits reckoned."""

from __future__ import annotations

from desk.domain.zone_layout import FILLER, check_digit


def padded(text: str, length: int) -> str:
    return text.ljust(length, FILLER)[:length]


def td1(
    *,
    code: str = "ID",
    issuer: str = "FIN",
    number: str = "XA0000093",
    birth: str = "521013",
    expiry: str = "310101",
    name: str = "VIRTANEN<<AINO<MARIA",
    first: str = "",
    second: str = "",
    long_digit: str | None = None,
) -> str:
    """Three lines of 30, as on an identity card; ``long_digit`` is that of a number of more than nine."""
    digit = check_digit(padded(number, 9)) if len(number) <= 9 else FILLER
    if len(number) > 9:
        first = number[9:] + (long_digit or check_digit(number)) + first
    upper = padded(code, 2) + padded(issuer, 3) + padded(number, 9) + digit + padded(first, 15)
    dates = birth + check_digit(birth), expiry + check_digit(expiry)
    rest = padded(second, 11)
    over = check_digit(upper[5:] + "".join(dates) + rest)
    middle = f"{dates[0]}F{dates[1]}{padded(issuer, 3)}{rest}{over}"
    return f"{upper}\n{middle}\n{padded(name, 30)}"


def td2(
    *,
    code: str = "I<",
    issuer: str = "UTO",
    number: str = "D23145890",
    birth: str = "521013",
    expiry: str = "310101",
    name: str = "VIRTANEN<<AINO<MARIA",
) -> str:
    """Two lines of 36."""
    upper = padded(code, 2) + padded(issuer, 3) + padded(name, 31)
    parts = number + check_digit(number), birth + check_digit(birth), expiry + check_digit(expiry)
    rest = padded("", 7)
    over = check_digit("".join(parts) + rest)
    return f"{upper}\n{parts[0]}{padded(issuer, 3)}{parts[1]}F{parts[2]}{rest}{over}"


def td3(
    *,
    code: str = "P<",
    issuer: str = "FIN",
    number: str = "XP0000093",
    birth: str = "521013",
    expiry: str = "310101",
    name: str = "VIRTANEN<<AINO<MARIA",
    optional: str = "",
    optional_digit: str | None = None,
) -> str:
    """Two lines of 44, as in a passport."""
    upper = padded(code, 2) + padded(issuer, 3) + padded(name, 39)
    parts = number + check_digit(number), birth + check_digit(birth), expiry + check_digit(expiry)
    rest = padded(optional, 14)
    rest += check_digit(rest) if optional_digit is None else optional_digit
    over = check_digit("".join(parts) + rest)
    return f"{upper}\n{parts[0]}{padded(issuer, 3)}{parts[1]}F{parts[2]}{rest}{over}"
