"""Values of registers in the reader's language: numbers, units, phones, accounts, times; and harmless cells."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from desk.domain.records import Value
from desk.domain.text import LANGUAGES, Language
from desk.letters.spreadsheet import harmless
from desk.letters.units import written_unit
from desk.letters.values import ValueWriter, as_number
from tests.letters.letter_samples import SampleTranslator, field

BANK = ("user.financial.bank_account",)
WRITERS = {language: ValueWriter(SampleTranslator(language)) for language in LANGUAGES}


def shown(value: Value, language: Language = "fi", **info: Any) -> str:
    """The value as a letter shows it, with no-break spaces as plain ones."""
    told = WRITERS[language].shown(value, field("a", "A", "A", "A", **info))
    return told.replace("\u00a0", " ")


def phone(value: Value, language: Language = "fi") -> str:
    return shown(value, language, identity="phone_number")


@pytest.mark.parametrize(
    ("held", "fi", "abroad"),
    [
        ("0405550147", "040 555 0147", "+358 40 555 0147"),
        ("+358405550147", "040 555 0147", "+358 40 555 0147"),
        ("00358 40 5550147", "040 555 0147", "+358 40 555 0147"),
        ("+358 (0)40 5550147", "040 555 0147", "+358 40 555 0147"),
        ("040-5550147", "040 555 0147", "+358 40 555 0147"),
        ("05 6835 209", "05 6835 209", "+358 5 6835 209"),
        ("05 77801", "05 77801", "+358 5 77801"),
        ("040 1870 200", "040 1870 200", "+358 40 1870 200"),
        ("049 940 0008", "049 940 0008", "+358 49 940 0008"),
        ("+46701234567", "+46 70 123 45 67", "+46 70 123 45 67"),
    ],
)
def test_a_phone_number_is_grouped_and_abroad_has_its_country(
    held: str, fi: str, abroad: str
) -> None:
    assert phone(held) == phone(held, "sv") == fi
    assert phone(held, "en") == abroad


@pytest.mark.parametrize(
    "held",
    [
        "040 555 0147 / 05 6835 209",
        "040 555 0147, 044 987 9982",
        "0405550147 alanumero 12",
        "0405550147 (äiti)",
        "ei puhelinta",
        "112",
        "6835209",
        "+999 1234",
        "040",
        "040555014704055501470405550147",
        "+",
        "044=1",
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_no_single_phone_number_stands_as_it_is(held: str, language: Language) -> None:
    assert phone(held, language) == held


def test_phones_are_known_by_their_category_too_and_other_numbers_are_left() -> None:
    assert shown("0405550147", categories=("user.contact.phone_number",)) == "040 555 0147"
    assert shown("0405550147") == "0405550147"
    assert phone(405550147) == "405550147"


def test_a_bank_account_is_written_in_fours_where_it_is_one() -> None:
    assert shown("FI2112345600000785", categories=BANK) == "FI21 1234 5600 0007 85"
    assert shown("FI21 1234 5600 0007 85", categories=BANK) == "FI21 1234 5600 0007 85"
    for held in ("FI2112345600000786", "123456-785", "FI2112345600000785 / SE45", "-"):
        assert shown(held, categories=BANK) == held
    assert shown("FI2112345600000785") == "FI2112345600000785"


@pytest.mark.parametrize(
    ("unit", "fi", "sv", "en"),
    [
        ("kWh", "2 kWh", "2 kWh", "2 kWh"),
        ("MWh", "2 MWh", "2 MWh", "2 MWh"),
        ("m3", "2 m³", "2 m³", "2 m³"),
        ("m2", "2 m²", "2 m²", "2 m²"),
        ("°C", "2 °C", "2 °C", "2 °C"),
        ("A", "2 A", "2 A", "2 A"),
        ("V", "2 V", "2 V", "2 V"),
        ("h", "2 h", "2 h", "2 h"),
        ("%", "2 %", "2 %", "2%"),
        ("c/kWh", "2 c/kWh", "2 c/kWh", "2 c/kWh"),
        ("snt/kWh", "2 snt/kWh", "2 cent/kWh", "2 cents/kWh"),
        ("kpl", "2 kpl", "2 st.", "2 pcs"),
        ("kk", "2 kk", "2 mån.", "2 months"),
        ("v", "2 v", "2 år", "2 years"),
        ("hlö", "2 henkilöä", "2 personer", "2 people"),
    ],
)
def test_units_that_are_words_are_translated_and_symbols_stay(
    unit: str, fi: str, sv: str, en: str
) -> None:
    assert [shown(2, language, unit=unit) for language in LANGUAGES] == [fi, sv, en]


def test_one_of_a_thing_is_in_the_singular_and_a_column_s_head_in_the_plural() -> None:
    assert [shown(1, "en", unit=unit) for unit in ("kk", "kpl", "hlö")] == [
        "1 month",
        "1 pc",
        "1 person",
    ]
    assert shown(1, "sv", unit="pv") == "1 dag"
    assert written_unit("kk", "en") == "months"


def test_negative_numbers_have_a_minus_sign_and_thousands_a_space() -> None:
    money: dict[str, Any] = {"data_type": "money"}
    assert shown(Decimal("-1234.5"), **money) == "−1 234,50 €"
    assert shown(Decimal("-1234.5"), "en", **money) == "−€1,234.50"
    assert shown("-0,05", "sv", **money) == "−0,05 €"
    assert shown(-1234567.25, unit="kWh") == "−1 234 567,25 kWh"
    assert shown(-3) == "−3"
    assert shown(Decimal("0.005"), **money) == "0,005 €"
    assert shown(Decimal("1E+3"), unit="kWh") == "1 000 kWh"
    assert shown(1e-7, unit="kWh") == "0,0000001 kWh"


@pytest.mark.parametrize("text", ["1_000", "١٢", "1 234", "12abc", "1.2.3", "Infinity", "nan", "-"])
def test_a_text_that_is_no_plain_number_stands_as_it_is(text: str) -> None:
    assert as_number(text) is None
    assert shown(text, unit="kWh") == text


def test_times_are_those_of_finland_and_the_double_hour_says_which() -> None:
    clock: dict[str, Any] = {"data_type": "datetime"}
    assert shown(datetime(2026, 7, 1, 9, 0, tzinfo=UTC), **clock) == "1.7.2026 12.00"
    assert shown("2026-01-01T09:00:00Z", "en", **clock) == "1 January 2026 11:00"
    # Summer time ends on 25 October 2026 at four o'clock, which then is three again.
    assert shown(datetime(2026, 10, 25, 0, 30, tzinfo=UTC), **clock) == "25.10.2026 03.30 (UTC+3)"
    assert shown(datetime(2026, 10, 25, 1, 30, tzinfo=UTC), **clock) == "25.10.2026 03.30 (UTC+2)"
    assert shown(datetime(2026, 10, 25, 2, 30, tzinfo=UTC), **clock) == "25.10.2026 04.30"
    # It begins on 29 March 2026 at three o'clock, which then is four.
    assert shown(datetime(2026, 3, 29, 1, 30, tzinfo=UTC), **clock) == "29.3.2026 04.30"
    assert shown("2026-10-25T03:30", **clock) == "25.10.2026 03.30"


def test_a_date_with_a_zone_stays_its_own_day() -> None:
    day: dict[str, Any] = {"data_type": "date"}
    assert shown("2026-02-01T00:00:00+00:00", **day) == "1.2.2026"
    west = timezone(timedelta(hours=-5))
    assert shown(datetime(2026, 2, 1, tzinfo=west), **day) == "1.2.2026"
    assert shown(date(1952, 10, 13), "sv", **day) == "13.10.1952"
    for text in ("1984", "2026-02", "31.12.1999", "0000-00-00"):
        assert shown(text, **day) == text


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+358 40 555 0147",
        "-2+3",
        "@SUM(A1)",
        " =1+1",
        "\t=1+1",
        "\u00a0=1+1",
        "\ufeff=1+1",
        "＝1+1",
        "＋1",
        "－1",
        "＠A1",
        "\r\n=1",
        "-",
        "-12,5",
    ],
)
def test_a_cell_that_a_spreadsheet_might_reckon_is_made_harmless(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", " ", "tavallinen", "a=b", "12,5", "'=1", "1-2", "–"])
def test_other_cells_are_as_they_are(cell: str) -> None:
    assert harmless(cell) == cell


def test_negative_quantities_stay_numbers_and_nothing_else_does() -> None:
    assert harmless("-12,5", quantity=True) == "-12,5"
    assert harmless("-3", quantity=True) == "-3"
    for cell in ("-3+cmd|' /C calc'!A0", "-A1", "--3", "-3 ", "+3"):
        assert harmless(cell, quantity=True) == f"'{cell}"


@pytest.mark.parametrize("held", ["9999-12-31T23:59:59+00:00", datetime.max.replace(tzinfo=UTC)])
def test_a_time_that_means_for_good_is_written(held: Value) -> None:
    """Registers write "valid until further notice" so; it has no hour in Finland that can be counted."""
    assert shown(held, data_type="datetime") == "31.12.9999 23.59.59"


@pytest.mark.parametrize(
    ("held", "written"),
    [
        (Decimal("1E+999999"), "1E+999999"),
        (Decimal("-1E-999999"), "-1E-999999"),
        (10**5000, f"1{'0' * 5000}"),
        (1e308, "1E+308"),
        (float("nan"), "NaN"),
    ],
    ids=["huge", "tiny", "long", "float", "nan"],
)
def test_a_number_out_of_all_bounds_stands_as_it_is(held: Value, written: str) -> None:
    assert shown(held, unit="€") == written
    assert shown(held, unit="kWh") == written
    assert shown(held, data_type="boolean") == written
