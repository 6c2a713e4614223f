"""The public holidays of Finland, also held against the package ``holidays``."""

from __future__ import annotations

from datetime import date, timedelta

import holidays
import pytest

from desk.domain.text import LocalText
from desk.system.calendars import FinnishHolidays, holidays_of


@pytest.mark.parametrize(
    ("day", "fi", "sv", "en"),
    [
        (date(2026, 1, 6), "loppiainen", "trettondagen", "Epiphany"),
        (date(2026, 4, 3), "pitkäperjantai", "långfredagen", "Good Friday"),
        (date(2026, 4, 6), "toinen pääsiäispäivä", "annandag påsk", "Easter Monday"),
        (date(2026, 5, 14), "helatorstai", "Kristi himmelsfärdsdag", "Ascension Day"),
        (date(2026, 6, 20), "juhannuspäivä", "midsommardagen", "Midsummer Day"),
        (date(2026, 10, 31), "pyhäinpäivä", "alla helgons dag", "All Saints' Day"),
        (date(2026, 12, 6), "itsenäisyyspäivä", "självständighetsdagen", "Independence Day"),
        (date(2027, 3, 29), "toinen pääsiäispäivä", "annandag påsk", "Easter Monday"),
        (date(2028, 5, 1), "vappu", "första maj", "May Day"),
        (date(2029, 12, 26), "tapaninpäivä", "annandag jul", "Second Day of Christmas"),
        (date(2030, 1, 1), "uudenvuodenpäivä", "nyårsdagen", "New Year's Day"),
        (date(2030, 6, 22), "juhannuspäivä", "midsommardagen", "Midsummer Day"),
    ],
)
def test_holidays_have_their_names_in_three_languages(day: date, fi: str, sv: str, en: str) -> None:
    assert FinnishHolidays().name(day) == LocalText(fi, sv, en)


@pytest.mark.parametrize("year", range(2026, 2031))
def test_midsummer_day_and_all_saints_are_saturdays(year: int) -> None:
    saturdays = [
        day
        for day, name in holidays_of(year).items()
        if name.en in ("Midsummer Day", "All Saints' Day")
    ]
    assert [day.weekday() for day in saturdays] == [5, 5]


def test_ordinary_days_and_sundays_are_no_holidays() -> None:
    calendar = FinnishHolidays()
    assert calendar.name(date(2026, 11, 22)) is None
    assert calendar.name(date(2026, 11, 23)) is None


@pytest.mark.parametrize("eve", [date(2026, 6, 19), date(2026, 12, 24)])
def test_eves_count_only_where_a_setting_says_so(eve: date) -> None:
    """Reg. 1182/71 Art. 2 knows public holidays only."""
    assert FinnishHolidays().name(eve) is None
    name = FinnishHolidays(roll_eves=True).name(eve)
    assert name is not None
    assert name.fi in ("juhannusaatto", "jouluaatto")


def test_own_days_are_added_and_may_rename_a_holiday() -> None:
    closed = LocalText("muuttopäivä", "flyttdag", "moving day")
    calendar = FinnishHolidays([(date(2026, 11, 23), closed)])
    assert calendar.name(date(2026, 11, 23)) == closed
    assert calendar.name(date(2026, 12, 6)) is not None


@pytest.mark.parametrize("eves", [True, False])
def test_the_same_days_as_the_package_that_all_the_world_uses(eves: bool) -> None:
    """From 1992, when Epiphany and Ascension Day had come back, to the package's last year."""
    for year in range(1992, 2101):
        package = holidays.country_holidays("FI", years=year, language="en_US")
        expected = {
            day: name
            for day, name in package.items()
            if eves or name not in ("Midsummer Eve", "Christmas Eve")
        }
        own = holidays_of(year, eves=eves)
        assert own.keys() == expected.keys()
        # In 2008 May Day was Ascension Day too: the package then gives both names.
        assert all(name.en in expected[day].split("; ") for day, name in own.items())


def test_swedish_names_are_swedish() -> None:
    """Word for word as the package has them in the Swedish of Finland, but for case and ending."""
    package = holidays.country_holidays("FI", years=2026, language="sv_FI")
    for day, name in holidays_of(2026, eves=True).items():
        assert name.sv.casefold().startswith(package[day].casefold().removesuffix("en"))


def test_easter_lies_between_its_limits() -> None:
    for year in range(1900, 2300):
        easter = next(day for day, name in holidays_of(year).items() if name.en == "Easter Sunday")
        assert easter.weekday() == 6
        assert date(year, 3, 22) <= easter <= date(year, 3, 22) + timedelta(days=34)
