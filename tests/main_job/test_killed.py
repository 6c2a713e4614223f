"""A request walks through every state while the program is killed between and within its steps (kill -9)."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desk.domain.request import AccessRequest, State
from desk.store.open_store import Store, open_store
from desk.system.demo_secrets import DemoSecrets
from tests.main_job.conftest import DemoDesk

ROOT = Path(__file__).parents[2]

STEPS = (
    ("receive", State.RECEIVED),
    ("ask", State.AWAITING_IDENTITY),
    ("identify", State.IDENTIFIED),
    ("choose", State.IDENTIFIED),
    ("collect", State.COLLECTED),
    ("review", State.REVIEWED),
    ("sign", State.SIGNED),
    ("deliver", State.DELIVERED),
    ("close", State.CLOSED),
)


class Walk:
    """One request of a workspace; each step in a process of its own."""

    def __init__(self, desk: DemoDesk) -> None:
        self.folder = desk.folder
        self.code = desk.examples["issoy", "ordinary"]["identity_code"]
        self.number = "-"

    def step(self, name: str, where: str = "end") -> str:
        """Do a step, or kill it where it stops; what it said."""
        child = subprocess.Popen(
            [
                *(sys.executable, "-m", "tests.main_job.one_step"),
                *(str(self.folder), name, self.number, self.code, where),
            ],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        with child:
            assert child.stdout is not None
            assert child.stderr is not None
            said = child.stdout.readline().strip()
            if where == "end":
                assert child.wait(60) == 0, child.stderr.read()
            else:
                assert said == "stopped", child.stderr.read()
                child.kill()
        return said

    def store(self) -> Store:
        return open_store(self.folder, DemoSecrets(self.folder))

    def looked_at(self) -> tuple[AccessRequest | None, list[str]]:
        """The request and its history after a fresh start, which finds everything whole."""
        store = self.store()
        with store.work() as work:
            assert work.audit.broken_at() is None
            requests = work.requests.list()
            assert len(requests) <= 1
            assert len(work.requests.listed()) == len(requests)
            request = requests[0] if requests else None
            events = [one.action for one in work.audit.of(request.number)] if request else []
            for letter in work.letters.of(request.number) if request else []:
                assert work.vault.get(letter.vault_id).startswith(b"%PDF")
        store.close()
        return request, events


@pytest.fixture
def walk(copied: DemoDesk) -> Walk:
    return Walk(copied)


def test_killed_before_and_behind_every_step_the_request_goes_on(walk: Walk) -> None:
    for name, state in STEPS:
        before = walk.looked_at()
        walk.step(name, "before")
        assert walk.looked_at() == before, f"{name} was killed before it was saved"
        said = walk.step(name, "after")
        after, events = walk.looked_at()
        assert said == "stopped"
        assert after is not None
        assert after.state is state, f"{name} was killed behind its commit"
        assert len(events) > len(before[1])
        walk.number = after.number
    request, events = walk.looked_at()
    assert request is not None
    assert request.free_check is not None
    assert request.free_check.free
    once = ("received", "ask_identity", "identity_enough", "collect", "sign", "deliver", "close")
    assert [events.count(one) for one in once] == [1] * len(once)


@pytest.fixture(scope="module")
def collected(untouched: DemoDesk, tmp_path_factory: pytest.TempPathFactory) -> Walk:
    """A request that was picked, and what it takes to go on from there."""
    folder = tmp_path_factory.mktemp("walked") / "workspace"
    shutil.copytree(untouched.folder, folder)
    walk = Walk(DemoDesk(folder, untouched.examples))
    walk.number = walk.step("receive")
    for name in ("identify", "choose"):
        walk.step(name)
    return walk


def test_killed_in_the_middle_what_is_stored_is_whole_and_the_step_is_done_again(
    collected: Walk,
) -> None:
    walk = collected
    walk.step("collect", "first")  # a system has answered, another has not
    before, _ = walk.looked_at()
    assert before is not None
    assert (before.state, before.collection_id) == (State.IDENTIFIED, None)
    store = walk.store()
    with store.work() as work:
        kept = len(work.answers.whole(before.number))
    assert kept > 0
    store.close()
    walk.step("collect")
    walk.step("review")
    walk.step("sign", "signing")  # the letter is signed, and nothing of it is stored
    reviewed, events = walk.looked_at()
    assert reviewed is not None
    assert (reviewed.state, reviewed.letter) == (State.REVIEWED, None)
    assert "sign" not in events
    walk.step("sign")
    walk.step("deliver", "before")
    signed, events = walk.looked_at()
    assert signed is not None
    assert (signed.state, signed.delivered) == (State.SIGNED, None)
    walk.step("deliver")
    store = walk.store()
    with store.work() as work:
        assert [one.letter for one in work.dispatches.of(signed.number)] == [
            one.vault_id for one in work.letters.of(signed.number)
        ]
    store.close()
