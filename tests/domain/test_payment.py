"""Reference numbers and the bank barcode, with the published vectors."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from stdnum import iso11649

from desk.domain.errors import BadInput
from desk.domain.payment import (
    bank_barcode,
    creditor_reference,
    in_groups,
    is_reference_number,
    reference_number,
)

# Finance Finland, Bank Bar Code Guide 5.3 (2012, corrected 2019): its sample invoices.
VERSION_4 = [
    ("FI7944052020036082", "868516259619897", "4883.15", date(2010, 6, 12)),
    ("FI5810171000000122", "559582243294671", "482.99", date(2012, 1, 31)),
    ("FI0250004640001302", "69875672083435364", "693.80", date(2011, 7, 24)),
    ("FI1566010001530641", "7758474790647489", "7444.54", date(2019, 12, 19)),
    ("FI1680001400050267", "78777679656628687", "935.85", None),
    ("FI7331313001000058", "868624", "0.00", date(2013, 8, 9)),
    ("FI8333010001100775", "92125374252539897737", "150000.20", date(2016, 5, 25)),
    ("FI3936363002092492", "590738390", "1.03", date(2023, 3, 11)),
    ("FI9239390001003391", "1357914", "0.02", date(2099, 12, 24)),
]
SYMBOLS_4 = [
    "479440520200360820048831500000000868516259619897100612",
    "458101710000001220004829900000000559582243294671120131",
    "402500046400013020006938000000069875672083435364110724",
    "415660100015306410074445400000007758474790647489191219",
    "416800014000502670009358500000078777679656628687000000",
    "473313130010000580000000000000000000000000868624130809",
    "483330100011007751500002000092125374252539897737160525",
    "439363630020924920000010300000000000000590738390230311",
    "492393900010033910000000200000000000000001357914991224",
]
VERSION_5 = [
    ("FI7944052020036082", "RF09868516259619897", "4883.15", date(2010, 6, 12)),
    ("FI5810171000000122", "RF06559582243294671", "482.99", date(2010, 1, 31)),
    ("FI0250004640001302", "RF61698756720839", "693.80", date(2011, 7, 24)),
    ("FI1566010001530641", "RF847758474790647489", "7444.54", date(2019, 12, 19)),
    ("FI1680001400050267", "RF6078777679656628687", "935.85", None),
    ("FI7331313001000058", "RF10868624", "0.00", date(2013, 8, 9)),
    ("FI8333010001100775", "RF7192125374252539897737", "150000.20", date(2016, 5, 25)),
    ("FI3936363002092492", "RF66590738390", "1.03", date(2023, 3, 11)),
    ("FI9239390001003391", "RF951357914", "0.02", date(2099, 12, 24)),
]
SYMBOLS_5 = [
    "579440520200360820048831509000000868516259619897100612",
    "558101710000001220004829906000000559582243294671100131",
    "502500046400013020006938061000000000698756720839110724",
    "515660100015306410074445484000007758474790647489191219",
    "516800014000502670009358560000078777679656628687000000",
    "573313130010000580000000010000000000000000868624130809",
    "583330100011007751500002071092125374252539897737160525",
    "539363630020924920000010366000000000000590738390230311",
    "592393900010033910000000295000000000000001357914991224",
]


@pytest.mark.parametrize(
    ("account", "reference", "amount", "due", "symbol"),
    [(*one, symbol) for one, symbol in zip(VERSION_4, SYMBOLS_4, strict=True)]
    + [(*one, symbol) for one, symbol in zip(VERSION_5, SYMBOLS_5, strict=True)],
)
def test_the_bank_barcode_is_that_of_the_guide(
    account: str, reference: str, amount: str, due: date | None, symbol: str
) -> None:
    assert bank_barcode(account, amount=Decimal(amount), reference=reference, due=due) == symbol


@pytest.mark.parametrize("reference", [one[1] for one in VERSION_4])
def test_references_of_the_guide_have_their_check_digit(reference: str) -> None:
    assert reference_number(reference[:-1]) == reference
    assert is_reference_number(in_groups(reference))
    wrong = f"{reference[:-1]}{(int(reference[-1]) + 1) % 10}"
    assert not is_reference_number(wrong)


@pytest.mark.parametrize("reference", [one[1] for one in VERSION_5])
def test_the_creditor_reference_is_that_of_iso_11649(reference: str) -> None:
    assert creditor_reference(reference[4:]) == reference
    assert iso11649.is_valid(reference)


def test_a_request_number_makes_a_reference() -> None:
    made = reference_number("2026-0131")
    assert made[:-1] == "20260131"
    assert is_reference_number(made)
    assert iso11649.is_valid(creditor_reference(made))


def test_an_amount_that_is_too_large_is_left_to_the_payer() -> None:
    symbol = bank_barcode(
        "FI7944052020036082", amount=Decimal("1000000.00"), reference="1234561", due=None
    )
    assert symbol is not None
    assert symbol[17:25] == "00000000"
    assert len(symbol) == 54


def test_an_account_abroad_has_no_bank_barcode() -> None:
    symbol = bank_barcode("EE382200221020145685", amount=Decimal(1), reference="1234561")
    assert symbol is None


@pytest.mark.parametrize("base", ["", "0", "12", "0012", "1" * 20, "٣٤٥٦"])
def test_too_few_or_too_many_digits_make_no_reference(base: str) -> None:
    with pytest.raises(BadInput):
        reference_number(base)


def test_numbers_are_grouped_as_banks_print_them() -> None:
    assert in_groups("868516259619897") == "86851 62596 19897"
    assert in_groups("1234561") == "12 34561"
    assert in_groups("FI2112345600000785") == "FI21 1234 5600 0007 85"
    assert in_groups("RF09868516259619897") == "RF09 8685 1625 9619 897"
