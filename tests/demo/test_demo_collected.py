"""Collecting each example gives exactly the rows that the demo's maker knows to be theirs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pytest

from desk.domain.records import SystemStatus
from desk.registers.registers import Registers
from desk.registers.source import SourceConfig
from desk.system.profiles import FileProfiles
from tests.demo.conftest import Demo
from tests.demo.oracle import counted, made_again, rows_of
from tests.fakes import Watch

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
CASES = {
    "ordinary": "ksoy kmev kesoy kuopio issoy",
    "namesake": "ksoy kmev kesoy kuopio issoy",
    "sign_twin": "ksoy kmev kuopio issoy",
    "former_name": "ksoy kmev kesoy kuopio issoy",
    "joint_holder": "ksoy kmev kesoy issoy",
    "former_tenant": "ksoy kmev issoy",
    "safety_ban_conflict": "ksoy kmev issoy",
    "safety_ban": "ksoy kmev kesoy kuopio issoy",
    "minor": "ksoy kmev kuopio issoy",
    "company": "ksoy kmev kesoy kuopio issoy",
    "one_system": "ksoy kmev kesoy kuopio issoy",
    "swedish": "ksoy kmev kesoy kuopio issoy",
    "foreign_letters": "ksoy kmev kesoy kuopio issoy",
    "markup": "ksoy kmev kesoy kuopio issoy",
    "sole_trader": "ksoy kmev kesoy kuopio issoy",
    "six_years": "ksoy kmev issoy",
}
EXAMPLES = [(key, case) for case, keys in CASES.items() for key in keys.split()]
OTHERS = {
    "joint_holder": {"joint_holder"},
    "former_tenant": {"other_tenant"},
    "safety_ban_conflict": {"other_tenant"},
    "minor": {"guardian"},
    "company": {"representative"},
}
"""Whom the maps' paths must find."""
NAMED_IN_OWN_ROWS = {("kuopio", "minor"), ("kuopio", "company"), ("kesoy", "company")}
"""Where the other person stands in no table of people."""


LONG = 5000
"""Six years of readings are compared by number, point and sum: counting each way of writing takes long."""


def measured(rows: Iterable[Mapping[str, object]]) -> tuple[int, set[str], float]:
    """How many readings, of which metering points, and how much in all."""
    found = [(str(point), float(str(kwh))) for point, _, kwh, _ in (r.values() for r in rows)]
    return len(found), {point for point, _ in found}, round(sum(kwh for _, kwh in found), 2)


class _NoSecrets:
    def get(self, name: str) -> bytes | None:
        return None

    def set(self, name: str, secret: bytes) -> None:
        raise AssertionError(name)

    def delete(self, name: str) -> None:
        raise AssertionError(name)


@pytest.fixture(scope="session")
def registers(demo: Demo) -> Iterator[Registers]:
    made = Registers(
        profiles=FileProfiles(RESOURCES / "controllers"),
        sources={
            key: SourceConfig(
                kind=told["kind"],
                url=told["url"].replace("sqlite:///", f"sqlite:///{demo.folder}/")
                if "url" in told
                else None,
                path=demo.folder / told["path"] if "path" in told else None,
            )
            for key, told in demo.result.systems.items()
        },
        read_data_map=lambda file: (RESOURCES / "data_maps" / file).read_text(encoding="utf-8"),
        secrets=_NoSecrets(),
    )
    yield made
    made.close()


@pytest.fixture(scope="session")
def identities(demo: Demo) -> dict[tuple[str, str], dict[str, str]]:
    return {(e.controller, e.case): dict(e.identity) for e in demo.result.examples}


@pytest.mark.parametrize(("controller", "case"), EXAMPLES)
def test_each_example_gets_every_row_of_theirs_and_none_of_anybody_elses(
    demo: Demo,
    registers: Registers,
    identities: dict[tuple[str, str], dict[str, str]],
    controller: str,
    case: str,
) -> None:
    identity = identities[controller, case]
    found = registers.find(controller, identity)
    (person,) = found.candidates
    expected = next(
        e.name for e in demo.result.examples if (e.controller, e.case) == (controller, case)
    )
    assert person.name == expected
    collection = registers.collect(controller, person, identity, Watch())
    assert collection.complete, [r.reason for r in collection.systems]
    tables = {table.info.key: table for table in collection.tables if table.rows}
    truth = rows_of(demo.folder, controller, case)
    assert set(tables) == set(truth)
    for key, rows in truth.items():
        table = tables[key]
        got = (dict(zip(table.info.columns, row, strict=True)) for row in table.rows)
        if len(rows) > LONG:
            assert measured(got) == measured(rows)
        else:
            assert counted(got) == counted(rows), key
    roles = {other.role for other in collection.others}
    named = (controller, case) in NAMED_IN_OWN_ROWS
    assert roles == (set() if named else OTHERS.get(case, set()))
    banned = {other.safety_ban for other in collection.others if other.shares_place}
    assert (True in banned) == (case == "safety_ban_conflict")
    assert person.safety_ban == (case == "safety_ban")
    assert person.company == (case == "company")


@pytest.mark.parametrize("controller", ["ksoy", "kmev", "kesoy", "kuopio", "issoy"])
def test_the_unknown_person_is_found_nowhere(
    registers: Registers, identities: dict[tuple[str, str], dict[str, str]], controller: str
) -> None:
    identity = identities[controller, "unknown"]
    found = registers.find(controller, identity)
    assert not found.candidates
    collection = registers.collect(controller, None, identity, Watch())
    assert not collection.records
    assert {r.status for r in collection.systems} == {SystemStatus.NOTHING_HELD}


@pytest.mark.parametrize("controller", ["ksoy", "kmev", "issoy"])
def test_readings_of_other_tenants_are_set_aside(
    demo: Demo,
    registers: Registers,
    identities: dict[tuple[str, str], dict[str, str]],
    controller: str,
) -> None:
    identity = identities[controller, "former_tenant"]
    (person,) = registers.find(controller, identity).candidates
    collection = registers.collect(controller, person, identity, Watch())
    assert collection.set_aside["tenancy"] >= 4 * 96


@pytest.mark.parametrize("controller", ["ksoy", "kmev", "kesoy", "kuopio", "issoy"])
def test_everybody_is_found_by_every_key_of_theirs(
    demo: Demo, registers: Registers, controller: str
) -> None:
    made = made_again(demo.folder, controller)
    for case in ("ordinary", "safety_ban", "former_name", "swedish", "foreign_letters"):
        person = made.cast.cases[case]
        keys = {
            "customer_number": person.customer_number,
            "email": person.email,
            "phone_number": person.phone,
            "name": person.name,
        }
        if controller != "kesoy" and person.code:
            keys["personal_identity_code"] = person.code
        points = [c.place.metering_point for c in made.cast.contracts if person in c.holders]
        if controller in {"ksoy", "kmev", "issoy"}:
            keys["metering_point"] = points[0]
            keys["address"] = person.home.street
        for key, value in keys.items():
            found = registers.find(controller, {key: value})
            assert [c.name for c in found.candidates] == [person.name], (case, key)
