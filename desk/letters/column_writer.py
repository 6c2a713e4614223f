"""Writes one column of very many rows: what comes again and again is made once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from itertools import product

from desk.domain.records import FieldInfo, Value
from desk.domain.text import format_date
from desk.letters.values import ValueWriter

_ISO_LENGTHS = {16, 19}
"""Of a moment without a zone as text: ``2026-11-22T08:15`` with or without seconds."""


_SOME_DAY = "2000-01-03"
_DIGITS = str.maketrans("123456789", "000000000")


class _Known(dict[object, str]):
    """Texts by what they are made of; each is made when it is first asked for."""

    def __init__(self, make: Callable[[object], str]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: object) -> str:
        self[key] = text = self._make(key)
        return text


@dataclass(frozen=True, slots=True)
class Written:
    """The cells of a column."""

    texts: list[str]
    forms: set[str]
    """Every form a cell has, its digits as zeros; as digits are equally wide, these tell the width."""


class ColumnWriter:
    """Gives the values of a column as the letter shows them."""

    def __init__(
        self, info: FieldInfo, values: ValueWriter, legible: Callable[[str], str], places: int
    ) -> None:
        """``places``: decimals of a quantity at least."""
        self._info, self._values, self._legible, self._places = info, values, legible, places

    def write(self, column: Sequence[Value]) -> Written:
        """The printable text of each value."""
        kinds = set(map(type, column))
        if self._info.data_type in ("date", "datetime") and not self._info.codes:
            moments = self._moments(column, kinds)
            if moments is not None:
                return moments
        if kinds == {Decimal}:
            # Equal numbers may be written in different ways: 1, 1.0 and 1.00.
            numbers = _Known(lambda digits: self._made(Decimal(str(digits))))
            texts = [numbers[digits] for digits in map(str, column)]
        elif len(kinds - {type(None)}) <= 1 and kinds.isdisjoint({Decimal, float}):
            known = _Known(self._made)
            texts = [known[value] for value in column]
        else:
            ways: dict[tuple[type, str], str] = {}
            for value in column:
                way = (type(value), str(value))
                if way not in ways:
                    ways[way] = self._made(value)
            texts = [ways[type(value), str(value)] for value in column]
        return Written(texts, _forms(set(texts)))

    def _moments(self, column: Sequence[Value], kinds: set[type]) -> Written | None:
        """Moments without a zone, from their days and times of day; None where it is not so plain."""
        if kinds not in ({datetime}, {str}):
            return None
        isos = list(map(str, column))
        if not set(map(len, isos)) <= _ISO_LENGTHS:
            return None
        days = _Known(self._day)
        clocks = _Known(self._clock_of_text if kinds == {str} else self._clock)
        try:
            texts = [days[iso[:10]] + clocks[iso[10:]] for iso in isos]
        except ValueError:  # a text that is no moment
            return None
        whole = product(_forms(days.values()), _forms(clocks.values()))
        return Written(texts, {day + clock for day, clock in whole})

    def _day(self, iso: object) -> str:
        return format_date(date.fromisoformat(str(iso)), self._values.language)

    def _clock(self, iso: object) -> str:
        return self._after_day(datetime.fromisoformat(f"{_SOME_DAY}{iso}"))

    def _clock_of_text(self, iso: object) -> str:
        return self._after_day(f"{_SOME_DAY}{iso}")

    def _after_day(self, moment: datetime | str) -> str:
        """What stands behind the day of a moment. Raises ValueError where a text is no moment."""
        whole, day = self._made(moment), self._day(_SOME_DAY)
        if not whole.startswith(day):
            raise ValueError(whole)
        return whole[len(day) :]

    def _made(self, value: object) -> str:
        shown = self._values.shown(value, self._info, self._places)  # type: ignore[arg-type]  # a Value
        return self._legible(shown)


def _forms(texts: Iterable[str]) -> set[str]:
    return {text.translate(_DIGITS) for text in texts}
