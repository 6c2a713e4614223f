"""The walk: everything about the person, nothing about anybody else, whatever the shape of the map."""

from __future__ import annotations

import sqlite3
from decimal import Decimal

import pytest

from desk.domain.errors import Cancelled
from desk.domain.records import SystemResult, SystemStatus
from desk.registers.source import SourceConfig
from desk.registers.sql import database as sql_database
from tests.fakes import Watch
from tests.registers.register_samples import (
    AINO,
    MIKKO,
    PEKKA,
    SAMI,
    SampleRegisters,
    everything,
    rows_of,
)


def statuses(results: list[SystemResult]) -> dict[str, SystemStatus]:
    return {result.system: result.status for result in results}


def test_rows_come_through_references_across_systems_with_their_way(
    samples: SampleRegisters,
) -> None:
    samples.customer(1, PEKKA, "Virtanen", "Pekka")
    samples.contract("S1", "P1", "2025-01-01", None, 1)
    samples.add("asiakas", "kayttopaikka", ("P1", "Kalevankatu 5"))
    samples.add("verkko", "tili", ("pekka", 1001, "Virtanen Pekka", "pekka@example.fi"))
    samples.add("verkko", "kirjautuminen", (7, "pekka", "2026-01-01"), (3, "pekka", "2025-01-01"))
    samples.add("verkko", "seuranta", (1, "P1", "katkos"), (2, "P2", "katkos"))

    found = everything(samples.registers(), {"personal_identity_code": PEKKA})

    ways = {table.info.name: table.through for table in found.tables}
    assert ways["sopimus"] == ("osapuoli.sopimus_id -> sopimus.sopimus_id",)
    assert ways["seuranta"] == (
        "koe_asiakas.kayttopaikka.tunnus -> koe_verkko.seuranta.kayttopaikka",
    )
    assert rows_of(found, "kirjautuminen") == [
        (3, "pekka", "2025-01-01"),
        (7, "pekka", "2026-01-01"),
    ]
    assert rows_of(found, "seuranta") == [(1, "P1", "katkos")]
    assert found.complete
    assert found.identifiers["customer_number"] == ("1001",)
    assert [table.info.name for table in found.tables][:2] == ["asiakas", "tili"]


def test_direction_is_obeyed_so_a_contract_never_leads_to_its_other_holder(
    samples: SampleRegisters,
) -> None:
    samples.customer(1, PEKKA, "Virtanen", "Pekka")
    samples.customer(2, AINO, "Virtanen", "Aino", turvakielto="K", katu="Salotie 1")
    samples.contract("S1", "P1", "2025-01-01", None, 1, 2)

    found = everything(samples.registers(), {"personal_identity_code": PEKKA})

    assert [row[0] for row in rows_of(found, "asiakas")] == [1]
    assert rows_of(found, "osapuoli") == [("S1", 1)]
    (other,) = found.others
    assert other.role == "joint_holder"
    assert other.safety_ban
    assert other.shares_place
    assert other.identifiers["name"] == ("Aino Virtanen", "Virtanen Aino")
    assert other.identifiers["personal_identity_code"] == (AINO,)
    assert other.identifiers["address"] == ("Salotie 1",)


@pytest.mark.parametrize("direction", ["", ", direction: to", ", direction: from"])
def test_cycles_and_diamonds_give_each_row_once(samples: SampleRegisters, direction: str) -> None:
    """Four collections that all lead to each other; the far corner is reached on two ways."""
    corners = {"a": "b", "b": "d", "c": "a", "d": "c"}
    fields = "".join(
        f"""
      - name: {name}
        fields:
          - {{name: id, fides_meta: {{primary_key: true, data_type: integer}}}}
          - {{name: hetu, fides_meta: {{identity: personal_identity_code}}}}
          - name: seuraava
            fides_meta:
              references:
                - {{dataset: koe_verkko, field: {target}.id{direction}}}
                - {{dataset: koe_verkko, field: d.id{direction}}}"""
        for name, target in corners.items()
    )
    samples.maps["verkko.yaml"] = f"dataset:\n  - fides_key: koe_verkko\n    collections:{fields}\n"
    for name in corners:
        samples.run("verkko", f"CREATE TABLE {name} (id INTEGER, hetu TEXT, seuraava INTEGER)")
        rows = [(number, PEKKA if number == 1 else None, number) for number in (3, 1, 2)]
        samples.add("verkko", name, *rows)
    samples.customer(1, PEKKA, "Virtanen", "Pekka")

    found = everything(samples.registers(), {"personal_identity_code": PEKKA})

    for name in corners:
        assert rows_of(found, name) == [(1, PEKKA, 1)]


def test_keys_are_asked_in_batches_never_one_query_a_row(
    samples: SampleRegisters, monkeypatch: pytest.MonkeyPatch
) -> None:
    samples.customer(1, PEKKA, "Virtanen", "Pekka")
    samples.add("asiakas", "osapuoli", *((f"S{n}", 1) for n in range(1200)))
    samples.add("asiakas", "sopimus", *((f"S{n}", f"P{n}", None, None) for n in range(1200)))
    samples.add("asiakas", "kayttopaikka", *((f"P{n}", f"Katu {n}") for n in range(1200)))
    asked: list[str] = []
    read = sql_database._read

    def counting(connection, statement, collection, bound=None):  # type: ignore[no-untyped-def]  # the same as what it wraps
        asked.append(collection.info.name)
        return read(connection, statement, collection, bound)

    registers = samples.registers()
    (person,) = registers.find("koe", {"personal_identity_code": PEKKA}).candidates
    monkeypatch.setattr(sql_database, "_read", counting)
    found = registers.collect("koe", person, {}, Watch())

    assert len(rows_of(found, "kayttopaikka")) == 1200
    assert asked.count("sopimus") == 3 + 3  # the walk, and the path to other tenants
    assert asked.count("kayttopaikka") == 3


def test_equal_rows_without_a_key_are_two_records(samples: SampleRegisters) -> None:
    samples.customer(1, PEKKA, "Virtanen", "Pekka")
    samples.add("asiakas", "maksu", ("1001", "12,50"), ("1001", "12,50"), ("1002", "1,00"))

    found = everything(samples.registers(), {"personal_identity_code": PEKKA})

    assert rows_of(found, "maksu") == [("1001", Decimal("12.50"))] * 2


def test_a_reference_that_leads_to_a_neighbour_by_mistake_gives_nothing_of_them(
    samples: SampleRegisters,
) -> None:
    samples.maps["asiakas.yaml"] = (
        samples.maps["asiakas.yaml"]
        .replace("asiakas.asiakas_id, direction: from", "asiakas.asiakas_id")
        .replace("sopimus.sopimus_id, direction: to", "sopimus.sopimus_id")
    )
    samples.customer(1, PEKKA, "Virtanen", "Pekka")
    samples.customer(2, AINO, "Virtanen", "Aino")
    samples.contract("S1", "P1", "2025-01-01", None, 1, 2)

    found = everything(samples.registers(), {"personal_identity_code": PEKKA})

    assert [row[0] for row in rows_of(found, "asiakas")] == [1]
    assert found.set_aside["other_person"] == 1


def test_a_customer_number_shared_with_another_identity_code_gives_nothing_of_that_person(
    samples: SampleRegisters,
) -> None:
    samples.customer(1, PEKKA, "Virtanen", "Pekka", asiakasnro="777")
    samples.customer(2, AINO, "Virtanen", "Aino", asiakasnro="777")

    found = everything(samples.registers(), {"personal_identity_code": PEKKA})

    assert [row[0] for row in rows_of(found, "asiakas")] == [1]
    assert found.set_aside == {"other_person": 1}


class TestFailures:
    """One dead system never loses the others, and nothing partial is called complete."""

    def test_a_missing_file_fails_its_system_alone(self, samples: SampleRegisters) -> None:
        samples.customer(1, PEKKA, "Virtanen", "Pekka")
        samples.add("verkko", "tili", ("pekka", 1001, "Virtanen Pekka", None))
        registers = samples.registers()
        (person,) = registers.find("koe", {"personal_identity_code": PEKKA}).candidates
        samples.file("verkko").unlink()
        registers.close()

        found = registers.collect("koe", person, {}, Watch())

        results = statuses(found.systems)
        assert results == {"asiakas": SystemStatus.COMPLETE, "verkko": SystemStatus.FAILED}
        assert "Verkko" in str(found.systems[1].reason)
        assert not found.complete
        assert rows_of(found, "asiakas")

    def test_a_dropped_table_loses_only_itself_and_is_named(self, samples: SampleRegisters) -> None:
        samples.customer(1, PEKKA, "Virtanen", "Pekka")
        samples.add("verkko", "tili", ("pekka", 1001, "Virtanen Pekka", None))
        samples.run("verkko", "DROP TABLE kirjautuminen")

        found = everything(samples.registers(), {"personal_identity_code": PEKKA})

        result = found.systems[1]
        assert result.status is SystemStatus.FAILED
        assert "kirjautuminen" in str(result.reason)
        assert rows_of(found, "tili")

    def test_without_contracts_readings_are_not_judged_and_the_answer_is_not_complete(
        self, samples: SampleRegisters
    ) -> None:
        samples.maps["verkko.yaml"] = samples.maps["verkko.yaml"].replace(
            "        tili:\n",
            "        seuranta: {tenancy: {contract: koe_asiakas.sopimus, contract_key: kayttopaikka,"
            " row_key: kayttopaikka, at: tieto, from: alku, to: loppu}}\n        tili:\n",
        )
        samples.customer(1, PEKKA, "Virtanen", "Pekka")
        samples.contract("S1", "P1", "2025-01-01", None, 1)
        samples.add("verkko", "tili", ("pekka", 1001, "Virtanen Pekka", None))
        samples.add("verkko", "seuranta", (1, "P1", "2025-05-05"))
        samples.run("asiakas", "ALTER TABLE sopimus RENAME TO sopimus_vanha")

        found = everything(samples.registers(), {"personal_identity_code": PEKKA})

        assert statuses(found.systems) == {
            "asiakas": SystemStatus.FAILED,
            "verkko": SystemStatus.NOT_REACHED,
        }
        assert rows_of(found, "tili")
        assert rows_of(found, "seuranta") == []

    def test_a_system_that_only_a_failed_one_leads_to_is_not_reached(
        self, samples: SampleRegisters
    ) -> None:
        samples.maps["verkko.yaml"] = """
dataset:
  - fides_key: koe_verkko
    collections:
      - name: seuranta
        fields:
          - {name: id, fides_meta: {primary_key: true}}
          - name: kayttopaikka
            fides_meta:
              references: [{dataset: koe_asiakas, field: kayttopaikka.tunnus, direction: from}]
"""
        samples.customer(1, PEKKA, "Virtanen", "Pekka")
        registers = samples.registers()
        (person,) = registers.find("koe", {"personal_identity_code": PEKKA}).candidates
        samples.file("asiakas").write_bytes(b"this is no database, whatever its name says" * 100)
        registers.close()

        found = registers.collect("koe", person, {}, Watch())

        assert statuses(found.systems) == {
            "asiakas": SystemStatus.FAILED,
            "verkko": SystemStatus.NOT_REACHED,
        }
        assert "Asiakas" in str(found.systems[1].reason)

    def test_a_system_that_holds_nothing_says_so(self, samples: SampleRegisters) -> None:
        samples.customer(1, PEKKA, "Virtanen", "Pekka")

        found = everything(samples.registers(), {"personal_identity_code": PEKKA})

        assert statuses(found.systems)["verkko"] is SystemStatus.NOTHING_HELD
        assert found.systems[1].keys == ("customer_number",)
        assert found.complete

    def test_one_system_is_asked_again_alone(self, samples: SampleRegisters) -> None:
        samples.customer(1, PEKKA, "Virtanen", "Pekka")
        samples.contract("S1", "P1", "2025-01-01", None, 1)
        samples.add("asiakas", "kayttopaikka", ("P1", "Kalevankatu 5"))
        samples.add("verkko", "seuranta", (1, "P1", "katkos"))
        registers = samples.registers()
        (person,) = registers.find("koe", {"personal_identity_code": PEKKA}).candidates

        found = registers.collect("koe", person, {}, Watch(), only=["verkko"])

        assert [result.system for result in found.systems] == ["verkko"]
        assert [table.info.name for table in found.tables] == ["seuranta"]

    def test_settings_without_the_system_fail_that_system(self, samples: SampleRegisters) -> None:
        samples.customer(1, PEKKA, "Virtanen", "Pekka")
        registers = samples.registers(verkko=SourceConfig("paper"))

        found = everything(registers, {"personal_identity_code": PEKKA})

        assert statuses(found.systems)["verkko"] is SystemStatus.FAILED
        assert "paper" in str(found.systems[1].reason)

    def test_the_clerk_may_stop_a_collection(self, samples: SampleRegisters) -> None:
        samples.customer(1, PEKKA, "Virtanen", "Pekka")
        registers = samples.registers()
        (person,) = registers.find("koe", {"personal_identity_code": PEKKA}).candidates
        watch = Watch()
        watch.cancelled = True

        with pytest.raises(Cancelled):
            registers.collect("koe", person, {}, watch)


class TestNobodyKnown:
    """Nobody was found: each system is asked with what was given, and no more."""

    def test_every_system_says_that_it_holds_nothing(self, samples: SampleRegisters) -> None:
        samples.customer(1, PEKKA, "Virtanen", "Pekka")

        found = samples.registers().collect("koe", None, {"personal_identity_code": MIKKO}, Watch())

        assert set(statuses(found.systems).values()) == {SystemStatus.NOTHING_HELD}
        assert found.complete
        assert found.tables == []

    def test_one_right_key_of_two_gives_nobody_elses_rows(self, samples: SampleRegisters) -> None:
        samples.customer(1, PEKKA, "Virtanen", "Pekka")
        samples.add("verkko", "tili", ("pekka", 1001, "Virtanen Pekka", "pekka@example.fi"))

        found = samples.registers().collect(
            "koe", None, {"customer_number": "1001", "email": "sami@example.fi"}, Watch()
        )

        assert found.tables == []


def test_weak_keys_never_lead_a_known_person_to_a_namesakes_account(
    samples: SampleRegisters,
) -> None:
    samples.customer(1, PEKKA, "Virtanen", "Pekka", sahkoposti="perhe@example.fi")
    samples.add("verkko", "tili", ("aino", 1002, "Virtanen Pekka", "perhe@example.fi"))

    found = everything(samples.registers(), {"personal_identity_code": PEKKA})

    assert rows_of(found, "tili") == []


def test_registers_are_never_written_to(samples: SampleRegisters) -> None:
    samples.customer(1, SAMI, "Aikio", "Sámi")
    before = samples.file("asiakas").read_bytes()
    registers = samples.registers()

    everything(registers, {"personal_identity_code": SAMI})
    source = registers._open("koe", "asiakas")

    assert isinstance(source, sql_database.SqlDatabase)
    with (
        source._engine.connect() as connection,
        pytest.raises(sqlite3.OperationalError, match="readonly"),
    ):
        connection.connection.driver_connection.execute("DELETE FROM asiakas")  # type: ignore[union-attr]  # SQLite's own
    assert samples.file("asiakas").read_bytes() == before
