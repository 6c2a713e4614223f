"""Desks that work at once, and a desk that dies: nothing doubled, nothing half done."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable, Iterator
from dataclasses import replace
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from threading import Thread
from typing import Any

import pytest

from desk.domain.controller import Channel
from desk.domain.errors import Unavailable
from desk.domain.identity import Evidence
from desk.domain.person import Identifiers
from desk.domain.request import FreeCheck
from desk.services import identification, intake
from desk.services.store_ports import UnitOfWork
from tests.fakes import FakeDesk
from tests.store.conftest import Workspace
from tests.store.examples import AINO, DAY, VEIKKO, event, new_request

_SPAWN = multiprocessing.get_context("spawn")
_SECONDS = 60

Act = Callable[[UnitOfWork, int, int], Any]
"""What a desk does in a turn: unit of work, number of the desk, number of the turn."""


def _claim(work: UnitOfWork, desk: int, turn: int) -> tuple[str, FreeCheck]:
    """Claim the free check of the person of a turn.

    Each desk knows the person by one thing that both know and one that it alone knows, given in
    opposite orders.
    """
    person = {"customer_number": (str(turn),), f"register_row_{desk}": (str(turn),)}
    who = Identifiers(person if desk else dict(reversed(person.items())))
    number = f"2026-{2 * turn + desk:04d}"
    answer = work.ledger.claim(
        unit="issoy", year=2026, identifiers=who, request=number, received=DAY
    )
    work.audit.append(event(number))
    return number, answer


def _write_down(work: UnitOfWork, _desk: int, _turn: int) -> str:
    """Write a new request down."""
    number = work.requests.add(new_request()).number
    work.audit.append(event(number))
    return number


def _note(work: UnitOfWork, desk: int, turn: int) -> None:
    """Write an event and nothing else."""
    work.audit.append(event(f"2026-{desk}", turn=str(turn)))


def _desk(workspace: Workspace, number: int, act: Act, gate: Barrier, talk: Connection) -> None:
    """Act in each round at the same moment as the other desk."""
    store = workspace.open()
    while (turn := talk.recv()) is not None:
        gate.wait(_SECONDS)
        with store.work() as work:
            answer = act(work, number, turn)
            work.commit()
        talk.send(answer)
    store.close()


def _picking_desk(
    workspace: Workspace, _number: int, _act: Act, gate: Barrier, talk: Connection
) -> None:
    """Pick the person of each round for a request of its own, at the same moment as the other desk."""
    store = workspace.open()
    desk = replace(FakeDesk(today=DAY).desk(), work=store.work, look=store.look)
    while (turn := talk.recv()) is not None:
        number = intake.register(
            desk, controller="issoy", channel=Channel.VISIT, received=DAY, actor="tiski"
        ).number
        identification.record(desk, number=number, evidence=Evidence.IDENTITY_CARD, actor="tiski")
        gate.wait(_SECONDS)
        picked = identification.choose(
            desk,
            number=number,
            person=None,
            identity={"customer_number": str(turn)},
            actor="tiski",
            name="Koskela Aino",
        )
        talk.send((number, picked.free_check))
    store.close()


def _two_desks(
    workspace: Workspace, act: Act, rounds: int, runs: Callable[..., None] = _desk
) -> Iterator[list[Any]]:
    """What both desks, each a process, answered in each round."""
    gate = _SPAWN.Barrier(2)
    talks, processes = [], []
    for number in range(2):
        here, there = _SPAWN.Pipe()
        process = _SPAWN.Process(target=runs, args=(workspace, number, act, gate, there))
        process.start()
        there.close()
        talks.append(here)
        processes.append(process)
    try:
        for turn in range(rounds):
            for talk in talks:
                talk.send(turn)
            yield [talk.recv() for talk in talks]
        for talk in talks:
            talk.send(None)
    finally:
        for talk, process in zip(talks, processes, strict=True):
            talk.close()
            process.join(_SECONDS)
            process.kill()
            process.join()
            process.close()


_ROUNDS = pytest.mark.parametrize("rounds", [100, pytest.param(1000, marks=pytest.mark.full)])


@_ROUNDS
def test_exactly_one_of_two_desks_gets_the_free_check(workspace: Workspace, rounds: int) -> None:
    workspace.create().close()
    for answers in _two_desks(workspace, _claim, rounds):
        winners = [number for number, answer in answers if answer.free]
        losers = [answer for _, answer in answers if not answer.free]
        assert len(winners) == 1
        assert losers == [FreeCheck(False, 2026, winners[0], DAY)]
    with workspace.open().work() as work:
        assert work.audit.broken_at() is None


@pytest.mark.parametrize("rounds", [25, pytest.param(1000, marks=pytest.mark.full)])
def test_exactly_one_of_two_clerks_who_pick_the_person_at_once_gets_the_free_check(
    workspace: Workspace, rounds: int
) -> None:
    """Law, free check: through the use case, with everything else that it saves and notes."""
    workspace.create().close()
    for answers in _two_desks(workspace, _claim, rounds, _picking_desk):
        winners = [number for number, check in answers if check.free]
        losers = [check for _, check in answers if not check.free]
        assert len(winners) == 1
        assert losers == [FreeCheck(False, 2026, winners[0], DAY)]
    with workspace.open().work() as work:
        assert work.audit.broken_at() is None


@_ROUNDS
def test_numbers_have_no_gaps_and_no_doubles(workspace: Workspace, rounds: int) -> None:
    workspace.create().close()
    numbers = [number for both in _two_desks(workspace, _write_down, rounds) for number in both]
    assert sorted(numbers) == [f"2026-{one:04d}" for one in range(1, 2 * rounds + 1)]
    with workspace.open().work() as work:
        assert work.audit.broken_at() is None
        assert {len(work.audit.of(one)) for one in numbers} == {1}


def test_two_desks_write_one_history(workspace: Workspace) -> None:
    workspace.create().close()
    rounds = len(list(_two_desks(workspace, _note, 50)))
    with workspace.open().work() as work:
        assert work.audit.broken_at() is None
        for desk in range(2):
            turns = [one.details["turn"] for one in work.audit.of(f"2026-{desk}")]
            assert turns == [str(turn) for turn in range(rounds)]


def _desk_that_dies(workspace: Workspace, number: str, talk: Connection) -> None:
    store = workspace.open()
    with store.work() as work:
        work.requests.save(work.requests.get(number))
        work.requests.add(new_request())
        work.ledger.claim(unit="issoy", year=2026, identifiers=AINO, request=number, received=DAY)
        work.vault.put(number, "collection", b"x" * 5_000_000)
        work.audit.append(event(number))
        work.audit.of(number)
        talk.send("in the middle")
        talk.recv()


def test_a_killed_desk_leaves_the_last_saved_state(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        saved = work.requests.add(new_request())
        work.audit.append(event(saved.number))
        work.commit()
    here, there = _SPAWN.Pipe()
    process = _SPAWN.Process(target=_desk_that_dies, args=(workspace, saved.number, there))
    process.start()
    there.close()
    assert here.recv() == "in the middle"
    process.kill()
    process.join(_SECONDS)
    assert process.exitcode == -signal.SIGKILL
    with store.work() as work:
        assert work.requests.list() == [saved]
        assert work.ledger.look(unit="issoy", year=2026, identifiers=AINO).free
        assert len(work.audit.of(saved.number)) == 1
        assert work.audit.broken_at() is None
        assert work.requests.add(new_request()).number == "2026-0002"
    here.close()


def test_a_desk_waits_for_another_and_goes_on(workspace: Workspace) -> None:
    store = workspace.create()
    results: list[FreeCheck] = []

    def later() -> None:
        with store.work() as work:
            results.append(
                work.ledger.claim(
                    unit="issoy", year=2026, identifiers=AINO, request="2026-0002", received=DAY
                )
            )
            work.commit()

    waiting = Thread(target=later)
    with store.work() as work:
        work.ledger.claim(
            unit="issoy", year=2026, identifiers=AINO, request="2026-0001", received=DAY
        )
        waiting.start()
        work.commit()
    waiting.join(_SECONDS)
    assert [answer.earlier for answer in results] == ["2026-0001"]


def test_a_store_in_use_for_too_long_is_said(workspace: Workspace) -> None:
    first = workspace.create()
    second = workspace.open(wait_seconds=0.2)

    def take(who: Identifiers) -> None:
        with second.work() as work:
            work.ledger.claim(
                unit="issoy", year=2026, identifiers=who, request="2026-0002", received=DAY
            )

    with first.work() as work:
        work.ledger.claim(
            unit="issoy", year=2026, identifiers=AINO, request="2026-0001", received=DAY
        )
        with pytest.raises(Unavailable, match="Another program is using the store"):
            take(VEIKKO)
    take(VEIKKO)


def test_opening_does_not_wait_for_who_writes(workspace: Workspace) -> None:
    first = workspace.create()
    with first.work() as work:
        work.requests.add(new_request())
        workspace.open(wait_seconds=0.2).close()
