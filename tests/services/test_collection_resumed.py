"""What was answered is kept: a collection goes on after a crash, and a failed system is asked again alone."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desk.domain.errors import Cancelled
from desk.domain.records import Collection, SystemResult, SystemStatus
from desk.services import collection, identification, intake
from desk.services.desk import Desk
from desk.services.row_pieces import PiecedRows
from tests.fakes import Watch
from tests.registers.register_samples import AINO
from tests.services.collecting_desk import CollectingDesk

ROOT = Path(__file__).parents[2]


@pytest.fixture
def at(tmp_path: Path) -> Iterator[CollectingDesk]:
    made = CollectingDesk(tmp_path)
    made.make()
    yield made
    made.close()


def rows(found: Collection) -> dict[str, list[object]]:
    return {one.info.name: list(one.rows) for one in found.tables}


def collect(desk: Desk, number: str, **how: object) -> None:
    collection.collect(desk, number=number, progress=Watch(), actor="tiski", **how)  # type: ignore[arg-type]  # as the use case has them


def kept(desk: Desk, number: str) -> int:
    with desk.work() as work:
        return len(work.answers.whole(number))


def interrupt(desk: Desk, number: str, system: str) -> None:
    """Stop the collection as soon as a system has answered."""

    class Stops(Watch):
        def system(self, told: str, rows: int, result: SystemResult | None) -> None:
            self.cancelled = self.cancelled or (told == system and result is not None)

    with pytest.raises(Cancelled):
        collection.collect(desk, number=number, progress=Stops(), actor="tiski")


def test_a_killed_collection_goes_on_where_it_was(at: CollectingDesk) -> None:
    desk = at.desk()
    number = at.picked(desk)
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.services.collecting_desk", str(at.folder), number],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == "hangs\n"
        child.kill()

    assert collection.interrupted(desk, number)
    collect(desk, number)

    assert at.asked["asiakas.sopimus"] >= 1
    assert at.asked["asiakas.lukema"] == 1
    # what was answered before is not asked again
    assert not {"asiakas.maksu", "asiakas.palaute", "verkko.tili", "verkko.kirjautuminen"} & set(
        at.asked
    )
    found = collection.load(desk, number)
    assert found.complete
    at.asked.clear()
    other = at.picked(desk)
    collect(desk, other)
    assert rows(found) == rows(collection.load(desk, other))
    assert not collection.interrupted(desk, number)


def test_a_failed_system_is_asked_again_and_no_other(at: CollectingDesk) -> None:
    desk = at.desk()
    number = at.picked(desk)
    at.down = {"verkko"}
    collect(desk, number)
    before = collection.load(desk, number)
    assert {one.status for one in before.systems} == {SystemStatus.COMPLETE, SystemStatus.FAILED}
    at.down = set()
    at.systems_asked()

    collect(desk, number, only=["verkko"])

    assert at.systems_asked() == {"verkko"}
    found = collection.load(desk, number)
    assert found.complete
    assert {"asiakas", "lukema", "tili", "kirjautuminen", "seuranta"} <= set(rows(found))
    whole = at.picked(desk)
    collect(desk, whole)
    fresh = collection.load(desk, whole)
    assert rows(found) == rows(fresh)
    assert [(one.system, one.status, one.records, one.keys) for one in found.systems] == [
        (one.system, one.status, one.records, one.keys) for one in fresh.systems
    ]


def test_collecting_again_asks_everybody_again_and_keeps_the_new_answers_alone(
    at: CollectingDesk,
) -> None:
    desk = at.desk()
    number = at.picked(desk)
    collect(desk, number)
    answers = kept(desk, number)
    at.samples.add("verkko", "kirjautuminen", (8, "pekka", "2026-02-02"))
    at.systems_asked()

    collect(desk, number)

    assert at.systems_asked() == {"asiakas", "verkko"}
    assert len(rows(collection.load(desk, number))["kirjautuminen"]) == 2
    assert kept(desk, number) == answers


def test_an_interrupted_collection_is_taken_up_until_the_next_working_day(
    at: CollectingDesk,
) -> None:
    """Begun on a Friday: on Monday it goes on, on Tuesday the clerk's collecting asks everybody."""
    desk = at.desk()
    number = at.picked(desk)
    interrupt(desk, number, "verkko")
    at.systems_asked()
    for day, taken_up in ((date(2026, 11, 23), True), (date(2026, 11, 24), False)):
        at.today = day
        assert collection.interrupted(at.desk(), number) is taken_up

    at.today = date(2026, 11, 24)
    later = at.desk()
    collect(later, number, resume=True)
    assert "verkko.tili" not in at.asked
    interrupt(desk, number, "verkko")
    at.asked.clear()
    collect(later, number)
    assert at.asked["verkko.tili"] >= 1


def test_rows_are_read_from_the_vault_when_they_are_needed(at: CollectingDesk) -> None:
    desk = at.desk()
    number = at.picked(desk)
    collect(desk, number)
    lukema = next(t for t in collection.load(desk, number).tables if t.info.name == "lukema")
    assert isinstance(lukema.rows, PiecedRows)
    assert (len(lukema.rows), lukema.rows[-1], lukema.rows[:1]) == (
        2,
        list(lukema.rows)[1],
        [lukema.rows[0]],
    )


def test_another_person_leaves_nothing_of_the_first(at: CollectingDesk) -> None:
    desk = at.desk()
    number = at.picked(desk)
    collect(desk, number)
    at.samples.customer(2, AINO, "Korhonen", "Aino")
    (aino,) = desk.registers.find("koe", {"personal_identity_code": AINO}).candidates

    request = identification.choose(desk, number=number, person=aino, identity={}, actor="tiski")

    assert (request.collection_id, request.collection_complete) == (None, None)
    assert kept(desk, number) == 0
    collect(desk, number)
    assert [row[3] for row in rows(collection.load(desk, number))["asiakas"]] == ["Korhonen"]  # type: ignore[index]  # a row


def test_an_ended_request_keeps_its_collection_and_nothing_beside(at: CollectingDesk) -> None:
    desk = at.desk()
    number = at.picked(desk)
    collect(desk, number)
    collected = rows(collection.load(desk, number))
    interrupt(desk, number, "verkko")
    more = kept(desk, number)

    intake.withdraw(desk, number=number, actor="tiski")

    assert rows(collection.load(desk, number)) == collected
    assert kept(desk, number) < more
    tables = collection.load(desk, number).tables
    pieces = [one.rows.pieces for one in tables if isinstance(one.rows, PiecedRows)]
    with desk.work() as work:
        left = {one.name for one in work.answers.whole(number)}
    assert left == {piece.answer for some in pieces for piece in some}


def test_the_certificate_names_the_keys_that_were_typed(at: CollectingDesk) -> None:
    desk = at.desk()
    number = at.picked(desk)
    collect(desk, number)
    systems = {one.system: one for one in collection.load(desk, number).systems}
    assert systems["asiakas"].keys == ("personal_identity_code", "customer_number")
    assert systems["verkko"].keys == ("customer_number",)
    assert sum(one.rows for one in systems["asiakas"].asked) == systems["asiakas"].records


def test_a_collection_of_an_earlier_version_is_read_as_it_was_written(at: CollectingDesk) -> None:
    desk = at.desk()
    number = at.picked(desk)
    collect(desk, number)
    old = (
        b'{"systems":[{"system":"asiakas","status":"complete","records":1,"seconds":0.1,'
        b'"asked_at":null,"keys":[],"reason":null}],"tables":[{"info":{"system":"asiakas",'
        b'"dataset":"koe_asiakas","name":"maksu","label":{"fi":"a","sv":"b","en":"c"},"fields":['
        b'{"name":"summa","label":{"fi":"a","sv":"b","en":"c"},"categories":[],"codes":{},'
        b'"unit":null,"data_type":"money","identity":null,"primary_key":false,"about":"subject"}],'
        b'"order":100,"meaning":null,"series_time":null,"series_value":null},"through":["x"],'
        b'"columns":[["12.50"]],"types":["decimal"]}],"others":[],"set_aside":{},"identifiers":{}}'
    )
    with desk.work() as work:
        request = work.requests.get(number)
        name = work.vault.put(number, "collection", old)
        work.requests.save(replace(request, collection_id=name))
        work.commit()
    found = collection.load(desk, number)
    assert str(rows(found)["maksu"]) == "[(Decimal('12.50'),)]"
    collect(desk, number, only=["verkko"])
    assert "lukema" in rows(collection.load(desk, number))
