"""Random people planted in all systems of each controller: every row of theirs comes back, and no other.

The planter knows whose each row is from the links that it made, not from a data map. A failure
names the seed; ``plant(controller, people=..., seed=...)`` plants the same again.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desk.domain.records import Candidate, Table
from tests.demo.oracle import counted
from tests.fakes import Watch
from tests.planted.conftest import Field
from tests.planted.people import Human

BORN_ON_RECORD = {"ksoy", "issoy"}
"""Controllers that hold the birth date of somebody without an identity code."""


def test_few_planted_people_come_back_whole(few: Field) -> None:
    _all_come_back(few)


@pytest.mark.full
def test_a_thousand_planted_people_come_back_whole(many: Field) -> None:
    _all_come_back(many)


def _all_come_back(field: Field) -> None:
    wrong = [found for human in field.planted.humans for found in _wrong_with(field, human)]
    seen = f"{field.key}, {len(field.planted.humans)} people, seed {field.planted.seed}"
    assert not wrong, f"{seen}: {len(wrong)} wrong\n" + "\n".join(wrong[:9])


def _wrong_with(field: Field, human: Human) -> Iterator[str]:
    """What is wrong with the search and the collection of one planted human."""
    planted, registers, who = field.planted, field.registers, f"{human.number} {human.name}"
    roots = planted.roots.get(human.number, set())
    numbers = planted.numbers.get(human.number, [])
    if not roots:
        for number in numbers:
            asked = {"customer_number": number}
            if registers.find(field.key, asked).candidates:
                yield f"{who}: somebody is found by the number {number} that no person has"
            collected = registers.collect(field.key, None, asked, Watch())
            yield from _differences(field, human, collected.tables, who)
        return
    person: Candidate | None = None
    for asked in _ways(field, human, numbers):
        found = registers.find(field.key, asked).candidates
        own = [one for one in found if set(one.rows) == roots]
        if not own:
            yield f"{who}: not found by {asked}: {[one.rows for one in found]} instead of {roots}"
        elif len(found) > 1 and "name" not in asked:
            yield f"{who}: {len(found)} people found by {asked}"
        person = own[0] if own else person
    code = human.code if field.key != "kesoy" else None
    for typed in filter(None, (code, *numbers)):
        best = registers.search(field.key, typed).candidates[:1]
        if [set(one.rows) for one in best] != [roots]:
            yield f"{who}: typing {typed} finds {[one.rows for one in best]} instead of {roots}"
    if person is None:
        return
    collected = registers.collect(field.key, person, {}, Watch())
    if not collected.complete:
        yield f"{who}: incomplete, {[str(one.reason) for one in collected.systems]}"
    yield from _differences(field, human, collected.tables, who)
    foreign = planted.foreign[human.number]
    if collected.set_aside != ({"tenancy": foreign} if foreign else {}):
        yield f"{who}: set aside {collected.set_aside}, not {foreign} of other tenants"


def _ways(field: Field, human: Human, numbers: list[str]) -> Iterator[dict[str, str]]:
    for number in numbers:
        yield {"customer_number": number}
    if human.code and field.key != "kesoy":
        yield {"personal_identity_code": human.code}
        yield {"personal_identity_code": human.code, "name": human.name}
    held = human.code is not None and field.key != "kesoy"
    if not human.company and (held or field.key in BORN_ON_RECORD):
        yield {"name": human.name, "birth_date": human.birth.isoformat()}
    if human.company or field.key == "kesoy":
        yield {"name": human.name, "customer_number": numbers[0]}


def _differences(field: Field, human: Human, tables: list[Table], who: str) -> Iterator[str]:
    truth = field.planted.rows_of(human.number)
    got = {table.info.key: table for table in tables if table.rows}
    for key in sorted({*truth, *got}):
        expected = counted(truth.get(key, ()))
        table = got.get(key)
        rows = (
            [dict(zip(table.info.columns, row, strict=True)) for row in table.rows] if table else []
        )
        collected = counted(rows)
        for missed in expected - collected:
            yield f"{who}: MISSED in {key}: {dict(missed)}"
        for foreign in collected - expected:
            yield f"{who}: NOT THEIRS in {key}: {dict(foreign)}"
