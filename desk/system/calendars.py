"""The public holidays of Finland, on which a time limit of the law rolls.

The rules are written out here: the package ``holidays`` needs 250 ms of the half second in which
``desk due`` has to answer, since it imports every country. The tests hold this calendar against it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from desk.domain.text import LocalText

_FIXED: Mapping[tuple[int, int], LocalText] = {
    (1, 1): LocalText("uudenvuodenpäivä", "nyårsdagen", "New Year's Day"),
    (1, 6): LocalText("loppiainen", "trettondagen", "Epiphany"),
    (5, 1): LocalText("vappu", "första maj", "May Day"),
    (12, 6): LocalText("itsenäisyyspäivä", "självständighetsdagen", "Independence Day"),
    (12, 25): LocalText("joulupäivä", "juldagen", "Christmas Day"),
    (12, 26): LocalText("tapaninpäivä", "annandag jul", "Second Day of Christmas"),
}
_FROM_EASTER: Mapping[int, LocalText] = {
    -2: LocalText("pitkäperjantai", "långfredagen", "Good Friday"),
    0: LocalText("pääsiäispäivä", "påskdagen", "Easter Sunday"),
    1: LocalText("toinen pääsiäispäivä", "annandag påsk", "Easter Monday"),
    39: LocalText("helatorstai", "Kristi himmelsfärdsdag", "Ascension Day"),
    49: LocalText("helluntaipäivä", "pingstdagen", "Pentecost"),
}
_MIDSUMMER_DAY = LocalText("juhannuspäivä", "midsommardagen", "Midsummer Day")
_ALL_SAINTS = LocalText("pyhäinpäivä", "alla helgons dag", "All Saints' Day")
_MIDSUMMER_EVE = LocalText("juhannusaatto", "midsommarafton", "Midsummer Eve")
_CHRISTMAS_EVE = LocalText("jouluaatto", "julafton", "Christmas Eve")


class FinnishHolidays:
    """Finland's public holidays with their names, fulfilling ``services.ports.Holidays``.

    They are the feasts of the Church Act, May Day (Act 272/1944) and Independence Day (388/1937).
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
        if day.year not in self._years:
            self._years[day.year] = holidays_of(day.year, eves=self._roll_eves)
        return self._years[day.year].get(day)


def holidays_of(year: int, *, eves: bool = False) -> dict[date, LocalText]:
    """The public holidays of a year from 1992 on, when Epiphany and Ascension Day had come back to
    their weekdays; ``eves`` adds Christmas Eve and Midsummer Eve."""
    easter = easter_sunday(year)
    midsummer = _saturday_from(date(year, 6, 20))
    found = {date(year, month, day): name for (month, day), name in _FIXED.items()}
    found |= {easter + timedelta(days=days): name for days, name in _FROM_EASTER.items()}
    found[midsummer] = _MIDSUMMER_DAY
    found[_saturday_from(date(year, 10, 31))] = _ALL_SAINTS
    if eves:
        found[midsummer - timedelta(days=1)] = _MIDSUMMER_EVE
        found[date(year, 12, 24)] = _CHRISTMAS_EVE
    return found


def easter_sunday(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the method of Butcher and Meeus)."""
    century, of_century = divmod(year, 100)
    golden = year % 19
    moon = (19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - moon - of_century % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _saturday_from(day: date) -> date:
    """The first Saturday on or after a day."""
    return day + timedelta(days=(5 - day.weekday()) % 7)
