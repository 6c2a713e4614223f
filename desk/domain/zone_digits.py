"""The digits of a machine-readable zone: letters among them, days, check digits; told without the number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.domain.zone_layout import FILLER, Layout, check_digit

UNKNOWN = "<<"
"""Stands for a year, month or day of birth that the issuing state does not know (Doc 9303-3, 4.8)."""
BIRTH = re.compile(r"(?:\d\d|<<){3}", re.ASCII)
"""``YYMMDD``, or what is known of it."""
_LEAP_YEAR = "00"
_SHORTEST_REST = 2
"""Of a long number at least one character and its check digit stand in the optional data."""


def of_digits(zone: str, layout: Layout) -> list[Text]:
    """Letters where digits belong, days that there are not, and check digits that do not agree."""
    found = _letters(zone, layout)
    birth, born_digit = _dated(zone, layout.birth)
    expiry, expiry_digit = _dated(zone, layout.expiry)
    if BIRTH.fullmatch(birth) and born_digit.isdigit() and born_digit != check_digit(birth):
        found.append(_BIRTH_DIGIT)
    if expiry.isdigit() and expiry_digit.isdigit() and expiry_digit != check_digit(expiry):
        found.append(_EXPIRY_DIGIT)
    if BIRTH.fullmatch(birth) and not _is_birth(birth):
        found.append(_NO_BIRTH)
    if expiry.isdigit() and day_of(expiry, centuries=(2000, 1900)) is None:
        found.append(_NO_EXPIRY)
    if not _number_agrees(zone, layout):
        found.append(_NUMBER_DIGIT)
    if layout.optional_digit is not None:
        data, digit = zone[layout.optional[0]], zone[layout.optional_digit]
        # Where there is nothing to check, the digit may be a filler (Doc 9303-4, 4.2.2).
        if digit != check_digit(data) and (digit + data).strip(FILLER):
            found.append(_OPTIONAL_DIGIT)
    over = "".join(zone[one] for one in layout.composite)
    # Where another one is wrong, so is this, and it tells nothing more.
    if not found and zone[layout.composite_digit] != check_digit(over):
        found.append(_COMPOSITE)
    return found


def day_of(written: str, *, centuries: Sequence[int]) -> date | None:
    """The day written ``YYMMDD``, in the first of some centuries that has it; None for no day."""
    for century in centuries:
        try:
            return date(century + int(written[:2]), int(written[2:4]), int(written[4:]))
        except ValueError:
            continue
    return None


def _dated(zone: str, place: int) -> tuple[str, str]:
    """Six characters of a day and its check digit."""
    return zone[place : place + 6], zone[place + 6]


def _is_birth(written: str) -> bool:
    """True for a day, or what is known of one."""
    year, month, day = written[:2], written[2:4], written[4:]
    possible = (
        _LEAP_YEAR if year == UNKNOWN else year,
        "01" if month == UNKNOWN else month,
        "01" if day == UNKNOWN else day,
    )
    return day_of("".join(possible), centuries=(2000, 1900)) is not None


def _letters(zone: str, layout: Layout) -> list[Text]:
    """Letters where only digits stand. Nothing is guessed of them: a wrong guess would be a yes."""
    birth, born_digit = _dated(zone, layout.birth)
    expiry, expiry_digit = _dated(zone, layout.expiry)
    digit = zone[layout.number + 9]
    found = []
    if not BIRTH.fullmatch(birth) or not born_digit.isdigit():
        found.append(_LETTER_IN_BIRTH)
    if not expiry.isdigit() or not expiry_digit.isdigit():
        found.append(_LETTER_IN_EXPIRY)
    if not digit.isdigit() and not (digit == FILLER and layout.long_number):
        found.append(_LETTER_FOR_NUMBER)
    if not zone[layout.composite_digit].isdigit():
        found.append(_LETTER_AT_END)
    return found


def _number_agrees(zone: str, layout: Layout) -> bool:
    """True where the check digit of the number is right, behind it or behind the rest of a long one.

    A number of more than nine characters goes on in the optional data, its digit behind
    (Doc 9303-5 and -6, 4.2.2).
    """
    number, digit = zone[layout.number : layout.number + 9], zone[layout.number + 9]
    if digit.isdigit():
        return digit == check_digit(number)
    if digit != FILLER or not layout.long_number:
        return True  # told as a letter
    rest = zone[layout.optional[0]].partition(FILLER)[0]
    return (
        len(rest) >= _SHORTEST_REST
        and FILLER not in number
        and rest[-1] == check_digit(number + rest[:-1])
    )


_LETTER_IN_BIRTH = QT_TRANSLATE_NOOP(
    "document",
    "A letter stands in the birth date or its check digit, where only digits belong (O for 0, I for "
    "1). Nothing is guessed: read the document once more.",
)
_LETTER_IN_EXPIRY = QT_TRANSLATE_NOOP(
    "document",
    "A letter stands in the day of expiry or its check digit, where only digits belong (O for 0, I "
    "for 1). Nothing is guessed: read the document once more.",
)
_LETTER_FOR_NUMBER = QT_TRANSLATE_NOOP(
    "document",
    "The check digit behind the document's number is no digit (O for 0, I for 1). Nothing is guessed: "
    "read the document once more.",
)
_LETTER_AT_END = QT_TRANSLATE_NOOP(
    "document",
    "The last check digit of all is no digit (O for 0, I for 1). Nothing is guessed: read the "
    "document once more.",
)
_NUMBER_DIGIT = QT_TRANSLATE_NOOP(
    "document",
    "The check digit of the document's number does not agree: the number was misread. Read it once "
    "more.",
)
_BIRTH_DIGIT = QT_TRANSLATE_NOOP(
    "document",
    "The check digit of the birth date does not agree: the birth date was misread. Read it once more.",
)
_EXPIRY_DIGIT = QT_TRANSLATE_NOOP(
    "document",
    "The check digit of the day of expiry does not agree: that day was misread. Read it once more.",
)
_OPTIONAL_DIGIT = QT_TRANSLATE_NOOP(
    "document",
    "The check digit of what stands behind the day of expiry does not agree: that was misread. Read "
    "it once more.",
)
_COMPOSITE = QT_TRANSLATE_NOOP(
    "document",
    "The last check digit, which is reckoned over all the others, does not agree: something was "
    "misread. Read it once more.",
)
_NO_BIRTH = QT_TRANSLATE_NOOP(
    "document", "There is no such birth date as these lines give. Read the document once more."
)
_NO_EXPIRY = QT_TRANSLATE_NOOP(
    "document", "There is no such day of expiry as these lines give. Read the document once more."
)
