"""Codes that old registers wrote without their sign: told, never taken for proof, never joined by themselves."""

from __future__ import annotations

import pytest

from desk.domain.entitlement import ledger_identifiers
from desk.domain.errors import Refused
from desk.domain.person import CODE_WITHOUT_SIGN, Identifiers, InvalidCode
from desk.services.search import by_identity, the_one
from tests.fakes import Watch
from tests.registers.register_samples import (
    AINO,
    PEKKA,
    PEKKA_TWIN,
    SampleRegisters,
    everything,
    rows_of,
)

BARE = "010190900P"
FORMS = (BARE, "010190 900P", "010190900p")


@pytest.mark.parametrize("form", FORMS)
def test_it_is_matched_with_a_warning_only(samples: SampleRegisters, form: str) -> None:
    """Law.md: the code is unique only with its sign, so that one without it is nobody's surely."""
    samples.customer(1, form, "Virtanen", "Pekka")
    registers = samples.registers()

    for typed in (PEKKA, PEKKA_TWIN, *FORMS):
        (found,) = registers.search("koe", typed).candidates
        assert found.matched_on == (CODE_WITHOUT_SIGN,), typed
        assert found.unsigned
        assert found.score < 100
    (by_name,) = registers.search("koe", "virtanen pekka").candidates
    assert by_name.unsigned
    assert registers.search("koe", AINO).candidates == ()


@pytest.mark.parametrize("form", FORMS)
def test_it_never_counts_as_proof(samples: SampleRegisters, form: str) -> None:
    samples.customer(1, form, "Virtanen", "Pekka")
    registers = samples.registers()

    for given in (PEKKA, PEKKA_TWIN, BARE):
        found = by_identity(registers, "koe", {"personal_identity_code": given})
        with pytest.raises(Refused, match="without its sign"):
            the_one(found)
    assert the_one(by_identity(registers, "koe", {"customer_number": "1001"}))


def test_what_else_was_given_has_to_agree(samples: SampleRegisters) -> None:
    samples.customer(1, BARE, "Virtanen", "Pekka")
    registers = samples.registers()

    given = {"personal_identity_code": PEKKA, "name": "Virtanen Pekka"}
    (found,) = registers.find("koe", given).candidates
    assert found.matched_on == (CODE_WITHOUT_SIGN,)
    assert registers.find("koe", {**given, "name": "Laine Veera"}).candidates == ()


def test_a_code_without_sign_that_nobody_has_asks_for_the_sign(samples: SampleRegisters) -> None:
    samples.customer(1, AINO, "Virtanen", "Aino")
    with pytest.raises(InvalidCode, match="sign"):
        samples.registers().find("koe", {"personal_identity_code": BARE})


def test_whoever_has_the_whole_code_is_found_alone_and_the_other_row_is_told_of(
    samples: SampleRegisters,
) -> None:
    samples.customer(1, PEKKA, "Virtanen", "Pekka")
    samples.customer(2, BARE, "Laine", "Veera")
    registers = samples.registers()

    for typed in (PEKKA, "virtanen pekka", "1001"):
        (found,) = registers.search("koe", typed).candidates
        assert (found.name, found.signless, found.unsigned) == ("Pekka Virtanen", 1, False), typed
    (twin,) = registers.search("koe", PEKKA_TWIN).candidates
    assert twin.name == "Veera Laine"
    assert twin.matched_on == (CODE_WITHOUT_SIGN,)


def test_typed_without_its_sign_everybody_it_may_be_is_offered(samples: SampleRegisters) -> None:
    samples.customer(1, PEKKA, "Virtanen", "Pekka")
    samples.customer(2, PEKKA_TWIN, "Laine", "Veera")
    samples.customer(3, BARE, "Salo", "Tiina")

    found = samples.registers().search("koe", BARE).candidates

    assert sorted(one.name for one in found) == ["Pekka Virtanen", "Tiina Salo", "Veera Laine"]
    assert {one.matched_on for one in found} == {(CODE_WITHOUT_SIGN,)}


def test_a_customer_number_that_looks_like_one_is_the_customer_number(
    samples: SampleRegisters,
) -> None:
    samples.customer(1, AINO, "Virtanen", "Aino", asiakasnro=BARE)
    (found,) = samples.registers().search("koe", BARE).candidates
    assert found.matched_on == ("customer_number",)


def test_two_rows_with_the_same_code_without_sign_are_not_one_person(
    samples: SampleRegisters,
) -> None:
    samples.customer(1, BARE, "Virtanen", "Pekka")
    samples.customer(2, BARE, "Laine", "Veera")
    found = samples.registers().search("koe", PEKKA).candidates
    assert [len(one.rows) for one in found] == [1, 1]


def test_a_customer_number_joins_what_the_code_does_not_contradict(
    samples: SampleRegisters,
) -> None:
    samples.customer(1, PEKKA, "Virtanen", "Pekka", asiakasnro="777")
    samples.customer(2, BARE, "Virtanen", "Pekka", asiakasnro="777")
    samples.customer(3, "020280901L", "Korhonen", "Aino", asiakasnro="777")
    registers = samples.registers()

    (found,) = registers.search("koe", PEKKA).candidates

    assert found.rows == ("koe_asiakas:asiakas:1", "koe_asiakas:asiakas:2")
    assert not found.unsigned
    collected = everything(registers, {"personal_identity_code": PEKKA})
    assert len(rows_of(collected, "asiakas")) == 2


def test_nothing_is_collected_by_it(samples: SampleRegisters) -> None:
    """Else the sign twin's rows would be given to whoever asks."""
    samples.customer(1, BARE, "Virtanen", "Pekka")
    samples.customer(2, BARE, "Laine", "Veera")
    registers = samples.registers()
    one = registers.subject("koe", "koe_asiakas:asiakas:1")
    found = registers.collect("koe", one, {}, Watch())
    assert [row[3] for row in rows_of(found, "asiakas")] == ["Virtanen"]


def test_the_ledger_does_not_remember_anybody_by_it() -> None:
    """The free check of a sign twin must not be taken: one row would stand for two people."""
    held = Identifiers({"personal_identity_code": (BARE, PEKKA), "customer_number": ("1",)})
    assert dict(ledger_identifiers(held)) == {
        "personal_identity_code": (PEKKA,),
        "customer_number": ("1",),
    }
