"""A company has no right of access, a sole trader has: who is which in a register (GDPR Art. 4(1), 15)."""

from __future__ import annotations

import pytest

from tests.registers.register_samples import ASIAKAS, PEKKA, SampleRegisters

TRADE = "0737546-2"


@pytest.fixture
def trades(samples: SampleRegisters) -> SampleRegisters:
    """The sample's customers with a business ID."""
    samples.maps["asiakas.yaml"] = ASIAKAS.replace(
        "          - {name: yritys}\n",
        "          - {name: yritys}\n          - {name: ytunnus, fides_meta: {identity: business_id}}\n",
        1,
    )
    samples.run("asiakas", "ALTER TABLE asiakas ADD COLUMN ytunnus TEXT")
    return samples


@pytest.mark.parametrize("typed", [TRADE, "FI07375462", "Virtanen Pekka", PEKKA])
@pytest.mark.parametrize("flag", ["K", ""])
def test_a_business_id_beside_an_identity_code_is_a_sole_trader(
    trades: SampleRegisters, typed: str, flag: str
) -> None:
    trades.customer(1, PEKKA, "Virtanen", "Pekka", yritys=flag, ytunnus=TRADE)
    (found,) = trades.registers().search("koe", typed).candidates
    assert (found.company, found.sole_trader) == (False, True)


@pytest.mark.parametrize("held", ["0737546-2", "07375462", "FI07375462"])
def test_a_business_id_is_found_in_each_way_it_is_written(
    trades: SampleRegisters, held: str
) -> None:
    trades.customer(1, None, "Niittytien Saha Oy", "", yritys="K", ytunnus=held)
    (found,) = trades.registers().search("koe", TRADE).candidates
    assert (found.company, found.sole_trader) == (True, False)


def test_the_code_of_whoever_acts_for_a_company_makes_it_no_person(
    trades: SampleRegisters,
) -> None:
    trades.customer(1, PEKKA, "Niittytien Saha Oy", "", yritys="K", ytunnus=TRADE)
    (found,) = trades.registers().search("koe", TRADE).candidates
    assert (found.company, found.sole_trader) == (True, False)


def test_a_company_without_a_code_stays_one(trades: SampleRegisters) -> None:
    trades.customer(1, None, "Virtanen", "Pekka", yritys="K", ytunnus=TRADE)
    (found,) = trades.registers().search("koe", "virtanen").candidates
    assert (found.company, found.sole_trader) == (True, False)
