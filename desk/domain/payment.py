"""How a fee is paid: Finnish reference number, RF creditor reference, and the bank barcode."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP

_WEIGHTS = (7, 3, 1)
_LONGEST_REFERENCE = 20
_SHORTEST_REFERENCE = 4
_LARGEST = Decimal("999999.99")
_RF_AS_DIGITS = "2715"
"""R and F as ISO 11649 counts letters: A is 10, Z is 35."""


def reference_number(base: str) -> str:
    """A Finnish reference number (viitenumero): the digits of ``base`` with their check digit.

    Weights 7, 3, 1 from the right; the check digit fills the sum up to the next ten (Finance
    Finland, guide to the Finnish reference number). Leading zeros are dropped. Raises BadInput
    where 3 to 19 digits do not remain.
    """
    digits = re.sub(r"\D", "", base, flags=re.ASCII).lstrip("0")
    if not _SHORTEST_REFERENCE <= len(digits) + 1 <= _LONGEST_REFERENCE:
        raise BadInput(_NO_REFERENCE.fill(text=base))
    return f"{digits}{_check_digit(digits)}"


def is_reference_number(text: str) -> bool:
    """True for 4 to 20 digits whose last one is the check digit of the others; blanks do not count."""
    digits = text.replace(" ", "")
    if not re.fullmatch(r"\d{4,20}", digits, re.ASCII):
        return False
    return _check_digit(digits[:-1]) == int(digits[-1])


def creditor_reference(reference: str) -> str:
    """The same reference for payments from abroad: ``RF``, two check digits, the reference (ISO 11649)."""
    return f"RF{98 - int(reference + _RF_AS_DIGITS + '00') % 97:02}{reference}"


def bank_barcode(
    iban: str, *, amount: Decimal, reference: str, due: date | None = None
) -> str | None:
    """The 54 digits of the bank barcode; None for an account that is not a Finnish one.

    ``reference``: a Finnish reference number (symbol version 4) or an RF creditor reference with
    digits only (version 5). An amount over 999,999.99 euros and a missing due date are written as
    zeros: the payer types them (Finance Finland, Bank Bar Code Guide 5.3, sections 9 and 10).
    """
    if not re.fullmatch(r"FI\d{16}", iban, re.ASCII):
        return None
    cents = int(amount * 100) if amount <= _LARGEST else 0
    if reference.startswith("RF"):
        version, payee = "5", f"{reference[2:4]}{reference[4:]:0>21}"
    else:
        version, payee = "4", f"{reference:0>23}"
    day = f"{due:%y%m%d}" if due else "000000"
    return f"{version}{iban[2:]}{cents:08}{payee}{day}"


def in_groups(text: str) -> str:
    """An IBAN or RF reference in groups of four from the left, digits alone in fives from the right."""
    if text.isdigit():
        return re.sub(r"(?<=\d)(?=(\d{5})+$)", " ", text)
    return " ".join(text[at : at + 4] for at in range(0, len(text), 4))


def _check_digit(digits: str) -> int:
    weighed = sum(int(digit) * _WEIGHTS[place % 3] for place, digit in enumerate(reversed(digits)))
    return -weighed % 10


_NO_REFERENCE = QT_TRANSLATE_NOOP(
    "payment",
    "No reference number can be made of “{text}”: it needs 3 to 19 digits, the first not a zero. "
    "Nothing was written.",
)
