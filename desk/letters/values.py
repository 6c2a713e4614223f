"""Writes a register's value as the reader's language writes it; nothing is ever dropped."""

from __future__ import annotations

import contextlib
import hashlib
import re
from datetime import date, datetime
from decimal import Decimal

from desk.domain.answer import BLACKED_OUT
from desk.domain.person import IdentityKey
from desk.domain.records import FieldInfo, Value
from desk.domain.text import MINUS, QT_TRANSLATE_NOOP, format_date, format_number
from desk.domain.time_zone import HELSINKI
from desk.letters.account_numbers import written_account
from desk.letters.phone_numbers import written_phone
from desk.letters.units import with_unit
from desk.services.ports import Translator

EMPTY = "–"
"""Stands where a register holds nothing."""

_EURO_UNITS = frozenset({"€", "eur", "euro", "euroa"})
_TRUE = frozenset({"1", "true", "t", "k", "kyllä", "j", "ja", "y", "yes"})
_FALSE = frozenset({"0", "false", "f", "e", "ei", "n", "nej", "no"})
_NUMERIC_TYPES = frozenset({"number", "float", "money"})
LARGEST = 24
"""Power of ten above which, or below whose inverse, a number stands as the register has it."""
_ACCOUNTS = "user.financial"
_PHONES = "user.contact.phone_number"
_NUMBER = re.compile(r"[+-]?(?:\d+[.,]?\d*|[.,]\d+)(?:[eE][+-]?\d{1,2})?", re.ASCII)


class ValueWriter:
    """Writes values in one language."""

    def __init__(self, translator: Translator) -> None:
        self._translator = translator
        self.language = translator.language
        self.covered = translator(_COVERED)
        self._yes, self._no = translator(_YES), translator(_NO)

    def shown(self, value: Value, info: FieldInfo, places: int = 0) -> str:
        """The value as the letter shows it: codes with their meaning, units, dates of the language.

        ``places``: decimals of a quantity at least, so that a column lines up. A value that does not have the form its data map tells of stands as it is.
        """
        if value is None or (isinstance(value, str) and not value.strip()):
            return EMPTY
        if isinstance(value, str) and BLACKED_OUT in value:
            return value.replace(BLACKED_OUT, self.covered)
        if info.codes:
            return self._coded(value, info)
        match value:
            case bytes():
                return self._binary(value)
            case bool():
                return self._yes if value else self._no
            case datetime():
                return self._moment(value, info)
            case date():
                return format_date(value, self.language)
            case str():
                return self._text(value, info, places)
            case _:
                return self._number(value, info, places)

    def _coded(self, value: Value, info: FieldInfo) -> str:
        code = ("1" if value else "0") if isinstance(value, bool) else str(value).strip()
        meaning = info.codes.get(str(value)) or info.codes.get(code)
        if meaning is None:
            return self._translator(_UNKNOWN_CODE.fill(code=code))
        return self._translator(_CODE.fill(meaning=meaning, code=code))

    def _text(self, value: str, info: FieldInfo, places: int) -> str:
        kind = info.data_type
        if kind == "boolean":
            folded = value.strip().casefold()
            if folded in _TRUE:
                return self._yes
            if folded in _FALSE:
                return self._no
        elif kind in ("date", "datetime"):
            try:
                moment = datetime.fromisoformat(value.strip())
            except ValueError:
                return value
            return self._moment(moment, info)
        elif (kind in _NUMERIC_TYPES or info.unit) and info.identity is None:
            number = as_number(value)
            if number is not None:
                return self._number(number, info, places)
        if info.identity == IdentityKey.PHONE_NUMBER or _PHONES in info.categories:
            return written_phone(value, self.language)
        if any(category.startswith(_ACCOUNTS) for category in info.categories):
            return written_account(value)
        return value

    def _moment(self, value: datetime, info: FieldInfo) -> str:
        if info.data_type == "date" and (value.hour, value.minute, value.second) == (0, 0, 0):
            return format_date(value.date(), self.language)
        if value.tzinfo is not None:
            # The last day that can be written means "for good", and has no later hour in Finland.
            with contextlib.suppress(OverflowError):
                value = value.astimezone(HELSINKI)
        day = format_date(value.date(), self.language)
        point = ":" if self.language == "en" else "."
        clock = value.strftime(f"%H{point}%M")
        if value.second or value.microsecond:
            clock += value.strftime(f"{point}%S")
        return f"{day} {clock}{_which_hour(value)}"

    def _number(self, value: int | float | Decimal, info: FieldInfo, places: int) -> str:
        exact = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
        if not exact.is_finite() or (exact and abs(exact.adjusted()) > LARGEST):
            return str(exact)
        if info.data_type == "boolean" and value in (0, 1):
            return self._yes if value else self._no
        unit = info.unit
        if info.data_type == "money" or (unit or "").casefold() in _EURO_UNITS:
            return self._amount(value, unit)
        if isinstance(value, float):
            value = exact
        if unit and places and not isinstance(value, int):
            value = Decimal(f"{value:.{places}f}")
        if unit:
            return with_unit(format_number(value, self.language), value, unit, self.language)
        # Without a unit it may be a number that names something: 44102291 is no quantity.
        plain = str(value)
        if plain.startswith("-"):
            plain = f"{MINUS}{plain[1:]}"
        return plain if self.language == "en" else plain.replace(".", ",")

    def _amount(self, value: int | float | Decimal, unit: str | None) -> str:
        amount = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
        if amount.is_finite() and amount == round(amount, 2):
            amount = round(amount, 2)
        currency = "€" if unit is None or unit.casefold() in _EURO_UNITS else unit
        written = format_number(amount, self.language)
        if self.language == "en" and currency == "€":
            sign = MINUS if written.startswith(MINUS) else ""
            return f"{sign}€{written.removeprefix(sign)}"
        return f"{written}\u00a0{currency}"

    def _binary(self, value: bytes) -> str:
        digest = hashlib.sha256(value).hexdigest()[:16]
        return self._translator(_BINARY.fill(count=len(value), digest=digest))


def as_number(value: Value) -> Decimal | None:
    """The quantity a value holds, also where a register writes it as text; None where it is none."""
    if value is None or isinstance(value, bool | date | bytes):
        return None
    text = str(value).strip()
    if not _NUMBER.fullmatch(text):
        return None
    return Decimal(text.replace(",", "."))


def _which_hour(moment: datetime) -> str:
    """Which of the two equal hours it is, on the night when summer time ends."""
    other = moment.replace(fold=1 - moment.fold)
    offset = moment.utcoffset()
    if offset is None or offset == other.utcoffset():
        return ""
    return f" (UTC+{offset.seconds // 3600})"


_COVERED = QT_TRANSLATE_NOOP("letter", "[covered]")
_YES = QT_TRANSLATE_NOOP("letter", "yes")
_NO = QT_TRANSLATE_NOOP("letter", "no")
_CODE = QT_TRANSLATE_NOOP("letter", "{meaning} (code {code})")
_UNKNOWN_CODE = QT_TRANSLATE_NOOP("letter", "{code} (we have no explanation of this code)")
_BINARY = QT_TRANSLATE_NOOP("letter", "{count} bytes that are not text (SHA-256 begins {digest})")
