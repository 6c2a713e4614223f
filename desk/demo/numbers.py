"""Numbers with right check digits from ranges that belong to nobody."""

from __future__ import annotations

from datetime import date
from typing import Final

_CONTROL: Final = "0123456789ABCDEFHJKLMNPRSTUVWXY"


def identity_code(birth: date, sign: str, individual: int) -> str:
    """A personal identity code; ``individual`` 900 to 999, which are never given to a person permanently."""
    digits = f"{birth:%d%m%y}{individual:03d}"
    return f"{digits[:6]}{sign}{digits[6:]}{_CONTROL[int(digits) % 31]}"


def business_id(serial: int) -> str | None:
    """A Y-tunnus (weights 7 9 10 5 8 4 2) in the range 9 000 000 and up, not in use; None where the remainder is 1."""
    digits = f"{9_000_000 + serial:07d}"
    rest = sum(int(d) * w for d, w in zip(digits, (7, 9, 10, 5, 8, 4, 2), strict=True)) % 11
    return None if rest == 1 else f"{digits}-{0 if rest == 0 else 11 - rest}"


def metering_point(network: int, serial: int) -> str:
    """An 18-digit place of use number in the form of a GSRN: 6430, network, serial, check digit (GS1)."""
    digits = f"6430{network:03d}{serial:010d}"
    total = sum(int(d) * (3 if i % 2 == 0 else 1) for i, d in enumerate(reversed(digits)))
    return f"{digits}{-total % 10}"


def reference_number(serial: int) -> str:
    """A Finnish reference number (viitenumero): weights 7, 3, 1 from the right."""
    digits = str(serial)
    total = sum(int(d) * (7, 3, 1)[i % 3] for i, d in enumerate(reversed(digits)))
    return f"{digits}{-total % 10}"


def iban(serial: int) -> str:
    """A Finnish IBAN with right check digits in the bank group 990, which no bank has."""
    body = f"990{serial:010d}"
    doubled = (int(d) * (2 if i % 2 == 0 else 1) for i, d in enumerate(reversed(body)))
    account = f"{body}{-sum(n // 10 + n % 10 for n in doubled) % 10}"
    check = 98 - int(f"{account}151800") % 97
    return f"FI{check:02d}{account}"
