"""Drafts of the demo registers' databases: loaded as they are printed, they find the people's rows."""

from __future__ import annotations

import pytest

from desk.registers.described import describe_registers
from desk.registers.drafts.map_draft import draft_map
from desk.registers.maps.map_check import check_maps
from desk.services.data_maps import DraftSource
from tests.demo.conftest import Demo
from tests.demo.oracle import counted, rows_of
from tests.fakes import Watch

REGISTERS = {
    "issoy": "asiakastieto",
    "kesoy": "asiakasrekisteri",
    "kmev": "sahko",
    "ksoy": "asiakastieto",
    "kuopio": "markkinointi",
}
"""The system of each company that knows who its customers are."""
LONG = 2000
"""Rows from here on are counted only."""
CASES = {"ordinary", "joint_holder", "former_tenant", "representative", "unknown"}
"""People in whose rows others are involved, and one of whom nothing is held."""


def drafted(demo: Demo, controller: str, system: str) -> tuple[str, str, str]:
    """Dataset, address and draft of a system."""
    dataset = f"{controller}_{system}"
    file = demo.folder / "registers" / controller / f"{system}.sqlite"
    address = f"sqlite:///{file}"
    return dataset, address, draft_map(DraftSource(dataset=dataset, address=address))


@pytest.mark.parametrize(("controller", "system"), [*REGISTERS.items(), ("kmev", "lampo_vesi")])
def test_a_draft_is_a_map_without_problems(demo: Demo, controller: str, system: str) -> None:
    dataset, _, text = drafted(demo, controller, system)
    found = check_maps([(f"{dataset}.yaml", text)])
    assert [one for one in found if not one.warning] == []
    # a person is told of every table that was left out, and of nothing else
    assert len(found) == text.count("nothing leads from a customer")
    assert all("draft found no way" in str(one.reason) for one in found)


@pytest.mark.parametrize(("controller", "system"), [*REGISTERS.items(), ("kmev", "lampo_vesi")])
def test_a_draft_finds_every_row_and_none_of_anybody_elses(
    demo: Demo, controller: str, system: str
) -> None:
    dataset, address, text = drafted(demo, controller, system)
    registers = describe_registers(
        [("draft.yaml", text)], sources={dataset: address}, secrets={}, timeout=None
    )
    wanted = found = 0
    foreign = {}
    try:
        for example in demo.result.examples:
            if example.controller != controller or example.case not in CASES:
                continue
            truth = {
                key: rows
                for key, rows in rows_of(demo.folder, controller, example.case).items()
                if key.startswith(f"{dataset}:")
            }
            people = registers.find("", example.identity).candidates
            collection = registers.collect(
                "", people[0] if people else None, example.identity, Watch()
            )
            tables = {table.info.key: table for table in collection.tables}
            for key in truth.keys() | tables.keys():
                expected, table = truth.get(key, []), tables.get(key)
                got = (
                    [dict(zip(table.info.columns, row, strict=True)) for row in table.rows]
                    if table
                    else []
                )
                wanted += len(expected)
                if len(expected) > LONG:
                    found += min(len(got), len(expected))
                    more = len(got) - len(expected)
                else:
                    both = counted(got) & counted(expected)
                    found += both.total()
                    more = len(got) - both.total()
                if more > 0:
                    foreign[example.case, key] = more
    finally:
        registers.close()
    assert foreign == {}
    assert wanted
    assert found == wanted
