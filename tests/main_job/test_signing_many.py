"""``desk sign``: every letter that was looked through, in processes of their own."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from desk.app.composition import Composition
from desk.cli.progress import Silent
from desk.domain.controller import Channel
from desk.domain.identity import Evidence
from desk.domain.request import State
from desk.services import collection, delivery, identification, intake, overview, review
from desk.services.desk import Desk
from desk.services.search import by_identity, the_one
from desk.services.signing_many import SignedOne, waiting
from tests.main_job.conftest import TODAY, DemoDesk, Run

PEOPLE = [(one, "ordinary") for one in ("issoy", "kesoy", "kmev", "ksoy", "kuopio")]


@contextmanager
def opened(demo: DemoDesk) -> Iterator[Desk]:
    composition = Composition()
    try:
        yield composition.desk(demo.folder)
    finally:
        composition.close()


def looked_through(desk: Desk, demo: DemoDesk, controller: str, case: str) -> str:
    """A request whose letter is ready to be signed."""
    number = intake.register(
        desk, controller=controller, channel=Channel.VISIT, received=TODAY, actor="a"
    ).number
    identification.record(desk, number=number, evidence=Evidence.IDENTITY_CARD, actor="a")
    identity = demo.examples[controller, case]["identity"]
    found = by_identity(desk.registers, controller, identity)
    identification.choose(desk, number=number, person=the_one(found), identity=identity, actor="a")
    collection.collect(desk, number=number, progress=Silent(), actor="a")
    review.decide(desk, number=number, decisions=(), actor="a")
    return number


@pytest.fixture(scope="module")
def prepared(
    untouched: DemoDesk, tmp_path_factory: pytest.TempPathFactory
) -> tuple[DemoDesk, list[str]]:
    """A workspace with letters to be signed; tests work on copies of it."""
    folder = tmp_path_factory.mktemp("prepared") / "workspace"
    shutil.copytree(untouched.folder, folder)
    demo = DemoDesk(folder, untouched.examples)
    with opened(demo) as desk:
        return demo, [looked_through(desk, demo, *one) for one in PEOPLE]


@pytest.fixture
def ready(prepared: tuple[DemoDesk, list[str]]) -> list[str]:
    """The numbers of the requests."""
    return prepared[1]


@pytest.fixture
def desk(prepared: tuple[DemoDesk, list[str]], tmp_path: Path) -> DemoDesk:
    shutil.copytree(prepared[0].folder, tmp_path / "workspace")
    return DemoDesk(tmp_path / "workspace", prepared[0].examples)


def states(demo: DemoDesk) -> dict[str, State]:
    with opened(demo) as desk:
        return {row.request.number: row.request.state for row in overview.requests(desk)}


def command(demo: DemoDesk, out: Path) -> list[str]:
    words = ["--workspace", str(demo.folder), "--json", "sign", "--out", str(out)]
    return [sys.executable, "-m", "desk", *words]


def test_every_letter_that_was_looked_through_is_signed_and_written(
    run: Run, desk: DemoDesk, ready: list[str], tmp_path: Path
) -> None:
    done = subprocess.run(
        command(desk, tmp_path / "out"), capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    listed = json.loads(done.stdout)
    assert [one["request"] for one in listed] == sorted(ready)
    assert all(one["signed"] and one["level"] == "B-B" and one["told"] is None for one in listed)
    files = {Path(one["letter"]) for one in listed}
    assert set((tmp_path / "out").iterdir()) == files
    for file in files:
        assert run(desk, "verify", str(file)).document["trusted"] is True
    assert set(states(desk).values()) == {State.SIGNED}
    again = run(desk, "sign", "--out", str(tmp_path / "out"))
    assert (again.code, again.document) == (0, [])


def test_one_that_fails_loses_nothing_of_the_others(
    run: Run, desk: DemoDesk, ready: list[str], tmp_path: Path
) -> None:
    (desk.folder / "certificates" / "kmev.p12").write_bytes(b"no certificate")
    done = run(desk, "sign", "--out", str(tmp_path / "out"))
    assert done.code == 4
    assert "1 of 5 letters" in done.err
    failed = [one for one in done.document if not one["signed"]]
    assert [one["controller"] for one in failed] == ["kmev"]
    assert "does not open" in failed[0]["told"]
    assert sorted(states(desk).values()) == [State.REVIEWED] + [State.SIGNED] * 4


def test_one_company_can_be_signed_alone(
    run: Run, desk: DemoDesk, ready: list[str], tmp_path: Path
) -> None:
    done = run(desk, "sign", "--controller", "ksoy", "--out", str(tmp_path / "out"))
    assert [one["controller"] for one in done.document] == ["ksoy"]
    assert run(desk, "sign", "--controller", "nobody", "--out", str(tmp_path / "out")).code == 2


def test_a_letter_that_cannot_be_written_is_told_and_stays_sealed(
    run: Run, desk: DemoDesk, ready: list[str], tmp_path: Path
) -> None:
    taken = tmp_path / "out" / f"issoy-{ready[0]}.pdf"
    taken.mkdir(parents=True)
    done = run(desk, "sign", "--out", str(tmp_path / "out"))
    assert done.code == 4
    (failed,) = (one for one in done.document if one["letter"] is None)
    assert (failed["request"], failed["signed"]) == (ready[0], True)
    assert "signed and sealed in the desk" in failed["told"]
    assert set(states(desk).values()) == {State.SIGNED}
    assert len(list((tmp_path / "out").glob("*.pdf"))) == len(ready)


def test_an_interruption_ends_cleanly_and_tells_what_is_signed(
    run: Run, desk: DemoDesk, ready: list[str], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    process = subprocess.Popen(
        command(desk, out),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    until(lambda: out.is_dir() and any(out.glob("*.pdf")))
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to every process of the command
    shown, told = process.communicate(timeout=60)
    listed: list[dict[str, Any]] = json.loads(shown)
    assert process.returncode in (130, 0)  # 0 where the last letter was done by then
    assert "Traceback" not in told
    signed = {one["request"] for one in listed if one["signed"]}
    kept = states(desk)
    assert signed == {number for number, state in kept.items() if state is State.SIGNED}
    assert len(list(out.glob("*.pdf"))) == len(signed)
    assert all(state in (State.SIGNED, State.REVIEWED) for state in kept.values())
    until(lambda: not alive(process.pid))


def alive(group: int) -> bool:
    """True while any process of a command runs."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def until(happens: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not happens():
        assert time.monotonic() < deadline
        time.sleep(0.02)  # there is nothing to wait on: other processes do it


def pile(demo: DemoDesk, stop_after: int) -> tuple[list[SignedOne], set[int]]:
    """Sign the pile as the window does; what was told, and the threads in which it was."""
    told: list[SignedOne] = []
    threads: set[int] = set()

    def hear(one: SignedOne) -> None:
        told.append(one)
        threads.add(threading.get_ident())

    with opened(demo) as desk:
        assert desk.many is not None
        desk.many.sign(
            desk,
            waiting(desk, None),
            actor="a",
            told=hear,
            stopped=lambda: len(told) >= stop_after,
        )
    return told, threads


def test_the_window_s_pile_is_signed_in_processes_and_stays_in_the_desk(
    desk: DemoDesk, ready: list[str], tmp_path: Path
) -> None:
    told, threads = pile(desk, stop_after=99)
    assert sorted(one.request for one in told) == sorted(ready)
    assert all(one.signed and one.told is None for one in told)
    assert threads == {threading.get_ident()}
    assert set(states(desk).values()) == {State.SIGNED}
    assert list(tmp_path.glob("**/*.pdf")) == list(desk.folder.glob("**/*.pdf"))
    with opened(desk) as again:
        for number in ready:
            letter, pdf = delivery.signed(again, number)
            assert hashlib.sha256(pdf).hexdigest() == letter.sha256


def test_a_pile_that_is_stopped_ends_what_is_under_way_and_begins_nothing(
    desk: DemoDesk, ready: list[str]
) -> None:
    told, _ = pile(desk, stop_after=1)
    signed = {one.request for one in told}
    assert 1 <= len(signed) < len(ready)
    assert {number for number, state in states(desk).items() if state is State.SIGNED} == signed


def test_a_pile_under_a_key_that_does_not_open_is_told_of_at_once(desk: DemoDesk) -> None:
    for file in (desk.folder / "certificates").glob("*.p12"):
        file.write_bytes(b"no certificate")
    told, _ = pile(desk, stop_after=99)
    assert len(told) == 5
    assert not any(one.signed for one in told)
    assert all("does not open" in str(one.told) for one in told)
