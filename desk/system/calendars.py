"""The public holidays of Finland, on which a time limit of the law rolls."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from desk.domain.text import LocalText

_EVES = frozenset({(6, "Midsummer Eve"), (12, "Christmas Eve")})
"""Month and English name of the eves that the package counts, but the law here does not."""


class FinnishHolidays:
    """Finland's public holidays with their names, fulfilling ``services.ports.Holidays``.

    Christmas Eve and Midsummer Eve are no public holidays in the sense of Reg. (EEC, Euratom)
    1182/71 Art. 2; not rolling on them is the side that is safe for the customer. ``roll_eves``
    rolls them all the same. ``extra`` holds days of the desk's own: (day, name).
    """

    def __init__(
        self, extra: Iterable[tuple[date, LocalText]] = (), *, roll_eves: bool = False
    ) -> None:
        self._extra = dict(extra)
        self._roll_eves = roll_eves
        self._years: dict[int, dict[date, LocalText]] = {}

    def name(self, day: date) -> LocalText | None:
        """Name of the public holiday in the three languages, or None on every other day."""
        own = self._extra.get(day)
        if own is not None:
            return own
        year = self._years.get(day.year)
        if year is None:
            year = self._years[day.year] = self._holidays_of(day.year)
        return year.get(day)

    def _holidays_of(self, year: int) -> dict[date, LocalText]:
        # Imported here: it takes 100 ms, which only a command with a date in it should pay. The
        # Swedish of Finland is sv_FI; plain sv would silently give English.
        from holidays import country_holidays

        fi, sv, en = (
            country_holidays("FI", years=year, language=language)
            for language in ("fi", "sv_FI", "en_US")
        )
        return {
            day: LocalText(fi[day], sv[day], en[day])
            for day in en
            if self._roll_eves or (day.month, en[day]) not in _EVES
        }
