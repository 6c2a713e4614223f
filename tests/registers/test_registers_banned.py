"""One flag of a safety ban, in whichever register, holds for the person everywhere (Art. 15(4), 32)."""

from __future__ import annotations

import pytest

from desk.domain.answer import BLACKED_OUT
from desk.domain.disclosure import disclose
from desk.domain.person import Identifiers
from tests.registers.register_samples import AINO, PEKKA, SampleRegisters, everything

FLAGGED = "piilo"
"""The account that the other register flags."""


@pytest.fixture
def flagged(samples: SampleRegisters) -> SampleRegisters:
    """Pekka and Aino share a contract; only the online service knows that Aino is under a ban."""
    samples.maps["verkko.yaml"] = samples.maps["verkko.yaml"].replace(
        "person: {name: [nimi]}",
        f"person: {{name: [nimi], safety_ban: {{column: tunnus, values: [{FLAGGED}]}}}}",
    )
    samples.customer(1, PEKKA, "Virtanen", "Pekka Juhani", katu="Kalevankatu 5")
    samples.customer(2, AINO, "Leinonen", "Aino", katu="Salotie 1", puhelin="0499100002")
    samples.add("asiakas", "palaute", (1, 1, "Tavattu osoitteessa Salotie 1."))
    return samples


def test_a_joint_holder_whom_another_register_flags_stops_the_answer(
    flagged: SampleRegisters,
) -> None:
    flagged.contract("S1", "K1", "2020-01-01", None, 1, 2)
    flagged.add("verkko", "tili", (FLAGGED, 1002, "Aino Leinonen", "aino@example.fi"))
    found = everything(flagged.registers(), {"personal_identity_code": PEKKA})
    [other] = found.others
    assert (other.role, other.safety_ban, other.shares_place) == ("joint_holder", True, True)
    assert "aino@example.fi" in other.identifiers["email"]
    assert disclose(found, own=Identifiers()).conflict is not None


def test_a_person_mentioned_whom_another_register_flags_is_told_of_nowhere(
    flagged: SampleRegisters,
) -> None:
    flagged.add("asiakas", "palaute", (2, 1, "Aino Leinonen, Salotie 1, soitti."))
    flagged.add("verkko", "tili", (FLAGGED, 1002, "Aino Leinonen", "aino@example.fi"))
    found = everything(flagged.registers(), {"personal_identity_code": PEKKA})
    texts = [
        str(row[2])
        for table in disclose(found, own=Identifiers()).tables
        if table.info.name == "palaute"
        for row in table.rows
    ]
    assert texts == [
        f"Tavattu osoitteessa {BLACKED_OUT}.",
        f"{BLACKED_OUT}, {BLACKED_OUT}, soitti.",
    ]


def test_without_any_flag_nothing_stops(flagged: SampleRegisters) -> None:
    flagged.contract("S1", "K1", "2020-01-01", None, 1, 2)
    flagged.add("verkko", "tili", ("muu", 1002, "Aino Leinonen", "aino@example.fi"))
    found = everything(flagged.registers(), {"personal_identity_code": PEKKA})
    assert [one.safety_ban for one in found.others] == [False]
    assert disclose(found, own=Identifiers()).conflict is None


def test_a_collection_tells_of_the_persons_own_ban_wherever_it_is_flagged(
    flagged: SampleRegisters,
) -> None:
    flagged.add("verkko", "tili", (FLAGGED, 1002, "Aino Leinonen", "aino@example.fi"))
    registers = flagged.registers()
    assert everything(registers, {"personal_identity_code": AINO}).safety_ban
    assert not everything(registers, {"personal_identity_code": PEKKA}).safety_ban


def test_somebody_of_the_same_household_under_a_ban_shares_the_place(
    flagged: SampleRegisters,
) -> None:
    """No map has to say so: both live at the same address."""
    flagged.add("verkko", "tili", (FLAGGED, 1003, "Sami Virtanen", "sami@example.fi"))
    flagged.customer(3, "131052-9373", "Virtanen", "Sami", katu="Kalevankatu 5")
    flagged.add("asiakas", "palaute", (2, 1, "Sami Virtanen avasi oven."))
    found = everything(flagged.registers(), {"personal_identity_code": PEKKA})
    assert [(one.role, one.shares_place) for one in found.others] == [("mentioned", False)]
    assert disclose(found, own=Identifiers()).conflict is not None


@pytest.mark.parametrize("text", ["Tavattu osoitteessa Salotie 1.", "Salotie 1", "salotie 1:ssä"])
def test_an_address_alone_is_covered_where_somebody_under_a_ban_lives_there(
    samples: SampleRegisters, text: str
) -> None:
    samples.customer(1, PEKKA, "Virtanen", "Pekka Juhani", katu="Kalevankatu 5")
    samples.customer(2, AINO, "Leinonen", "Aino", katu="Salotie 1", turvakielto="kyllä ")
    samples.customer(3, None, "Muu", "Sami", katu="Mäkitie 4")
    samples.add("asiakas", "palaute", (1, 1, text), (2, 1, "Mäkitie 4 ja Kalevankatu 5"))
    found = everything(samples.registers(), {"personal_identity_code": PEKKA})
    assert [(one.role, one.safety_ban) for one in found.others] == [("mentioned", True)]
    texts = [
        str(row[2])
        for table in disclose(found, own=Identifiers()).tables
        if table.info.name == "palaute"
        for row in table.rows
    ]
    assert "alotie" not in texts[0]
    assert texts[1] == "Mäkitie 4 ja Kalevankatu 5"
