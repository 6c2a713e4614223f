"""The business ID: a company has no right of access, a sole trader has (GDPR Art. 4(1), 15; recital 14)."""

from __future__ import annotations

import pytest

from desk.domain.business_id import is_legal_person, spellings, valid, written_as_business_id


@pytest.mark.parametrize("text", ["0737546-2", " 0737546-2 ", "FI07375462", "fi 0737546-2"])
def test_it_is_known_with_its_hyphen_or_as_a_vat_number(text: str) -> None:
    assert written_as_business_id(text) == "0737546-2"


@pytest.mark.parametrize(
    "text", ["07375462", "0737546", "131052-9373", "Saha Oy", "", "０７３７５４６-２"]
)
def test_anything_else_is_none(text: str) -> None:
    assert written_as_business_id(text) is None


def test_every_wrong_check_digit_is_found() -> None:
    right = [digit for digit in range(10) if valid(f"0737546-{digit}")]
    assert right == [2]


def test_registers_write_it_in_three_ways() -> None:
    assert spellings("0737546-2") == ("0737546-2", "07375462", "FI07375462")


@pytest.mark.parametrize(
    ("name", "legal"),
    [
        ("Niittytien Saha Oy", True),
        ("Asunto Oy Kallio", True),
        ("Ab Hangö Båt", True),
        ("Imatran Urheilijat ry", True),
        ("Mäkelä Aino", False),
        ("Toiminimi Aino Mäkelä", False),
        ("Oyala Aino", False),
        ("Parturi-Kampaamo Aino", False),
    ],
)
def test_the_form_of_a_company_stands_in_its_name(name: str, legal: bool) -> None:
    assert is_legal_person(name) is legal
