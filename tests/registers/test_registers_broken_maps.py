"""A data map that cannot be used takes its own system out, and nobody else's."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk.domain.errors import BadInput
from desk.domain.records import SystemStatus
from desk.registers.source import SystemFailure
from tests.fakes import Watch
from tests.registers.register_samples import (
    ASIAKAS,
    PEKKA,
    VERKKO,
    SampleRegisters,
    everything,
    rows_of,
)

IDENTITY = {"personal_identity_code": PEKKA}


@pytest.fixture
def samples(tmp_path: Path) -> SampleRegisters:
    made = SampleRegisters(tmp_path)
    made.customer(1, PEKKA, "Virtanen", "Pekka")
    made.contract("s1", "KP1", "2020-01-01", None, 1)
    made.add("asiakas", "kayttopaikka", ("KP1", "Rantatie 1"))
    made.add("verkko", "tili", ("t1", 1001, "Virtanen Pekka", "p@example.fi"))
    made.add("verkko", "seuranta", (1, "KP1", "luettu"))
    return made


def test_what_another_map_says_of_a_broken_one_is_left_out_and_told(
    samples: SampleRegisters,
) -> None:
    samples.maps["asiakas.yaml"] = ASIAKAS.replace("dataset:", "dataset: [", 1)
    registers = samples.registers()
    try:
        given = {"customer_number": "1001"}
        found = registers.find("koe", given)
        assert [one.system for one in found.failures] == ["asiakas"]
        collection = registers.collect("koe", found.candidates[0], given, Watch())
        with pytest.raises(SystemFailure, match=r"asiakas\.yaml"):
            registers.check("koe", "asiakas")
    finally:
        registers.close()
    asiakas, verkko = collection.systems
    assert asiakas.status == SystemStatus.FAILED
    assert asiakas.reason is not None
    assert "asiakas.yaml" in str(asiakas.reason)
    # its watches of places are reached through the customers' places only
    assert verkko.status == SystemStatus.NOT_REACHED
    assert rows_of(collection, "tili")
    assert rows_of(collection, "seuranta") == []


def test_rows_that_only_a_contract_of_a_broken_map_could_judge_are_not_asked_for(
    samples: SampleRegisters,
) -> None:
    judged = VERKKO.replace(
        "        tili:\n",
        "        seuranta: {tenancy: {contract: koe_asiakas.sopimus, contract_key: kayttopaikka, "
        "row_key: kayttopaikka, at: tieto, from: alku, to: loppu}}\n        tili:\n",
    ).replace(
        "          - name: kayttopaikka\n            fides_meta:\n",
        "          - name: kayttopaikka\n            fides_meta:\n              identity: customer_number\n",
    )
    samples.maps["verkko.yaml"] = judged
    samples.maps["asiakas.yaml"] = ASIAKAS.replace("dataset:", "dataset: [", 1)
    samples.add("verkko", "seuranta", (2, "1001", "toisen"))
    registers = samples.registers()
    try:
        given = {"customer_number": "1001"}
        (person,) = registers.find("koe", given).candidates
        collection = registers.collect("koe", person, given, Watch())
    finally:
        registers.close()
    assert rows_of(collection, "seuranta") == []
    assert collection.systems[1].status == SystemStatus.NOT_REACHED


def test_a_mended_map_is_read_again(samples: SampleRegisters) -> None:
    samples.maps["verkko.yaml"] = VERKKO.replace("field: tili.tunnus", "field: tilit.tunnus")
    registers = samples.registers()
    try:
        broken = everything(registers, IDENTITY)
        assert [one.status for one in broken.systems] == [
            SystemStatus.COMPLETE,
            SystemStatus.FAILED,
        ]
        samples.maps["verkko.yaml"] = VERKKO
        whole = everything(registers, IDENTITY)
        assert [one.status for one in whole.systems] == [SystemStatus.COMPLETE] * 2
    finally:
        registers.close()


def test_where_no_map_can_be_used_the_search_says_why(samples: SampleRegisters) -> None:
    for file in samples.maps:
        samples.maps[file] = "dataset: ["
    registers = samples.registers()
    try:
        with pytest.raises(BadInput, match=r"asiakas\.yaml"):
            registers.search("koe", "Virtanen")
    finally:
        registers.close()
