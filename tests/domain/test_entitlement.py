"""Whose free check it is: all identifiers of one person count as one person."""

from __future__ import annotations

from datetime import date

from desk.domain.entitlement import ledger_identifiers, year_of
from desk.domain.person import Identifiers


def test_the_year_is_that_of_the_day_of_receipt() -> None:
    assert year_of(date(2026, 12, 31)) == 2026


def test_code_customer_number_and_rows_all_count() -> None:
    person = Identifiers(
        {
            "personal_identity_code": ("131052-9373",),
            "customer_number": ("44102291",),
            "name": ("A",),
        }
    )
    kept = ledger_identifiers(person, rows=("koe:asiakas:1",))
    assert dict(kept) == {
        "personal_identity_code": ("131052-9373",),
        "customer_number": ("44102291",),
        "register_row": ("koe:asiakas:1",),
    }


def test_shared_phone_and_address_take_nobodys_check() -> None:
    """A household shares them, and two people are two people."""
    person = Identifiers({"phone_number": ("0500001234",), "address": ("Koekatu 1",)})
    assert dict(ledger_identifiers(person, rows=("koe:asiakas:1",))) == {
        "register_row": ("koe:asiakas:1",)
    }


def test_an_unknown_person_counts_by_what_was_given() -> None:
    """“Nothing held” is a check too."""
    given = Identifiers({"personal_identity_code": ("010594Y9032",)})
    assert dict(ledger_identifiers(Identifiers(), given=given)) == dict(given)
    weak = Identifiers({"name": ("Laine Eeva",), "address": ("Koekatu 1",)})
    assert len(ledger_identifiers(Identifiers(), given=weak)) == 1
