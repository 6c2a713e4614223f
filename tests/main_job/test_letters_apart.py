"""The window's letters are drawn and signed in a process of their own, and nothing is lost when it ends."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from multiprocessing import spawn
from pathlib import Path

import pytest

from desk.app.composition import Composition
from desk.app.letters_apart import LettersApart
from desk.domain.errors import Cancelled, NoAnswer, Unavailable
from desk.domain.request import State
from desk.services import answer
from desk.services.desk import Desk
from desk.services.letter_work import InThisThread, LetterDraft, Signed
from tests.main_job.conftest import DemoDesk
from tests.main_job.test_signing_many import looked_through, opened

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="stops processes with signals")


@dataclass
class Case:
    """A desk with one request that was looked through, and the process for its letters."""

    desk: Desk
    number: str
    apart: LettersApart
    threads: ThreadPoolExecutor

    def draft(self, stopped: Callable[[], bool] = lambda: False) -> LetterDraft:
        return self.apart.draft(self.desk, self.number, stopped=stopped)

    def sign(self) -> Signed:
        return self.apart.sign(self.desk, self.number, actor="a")

    def held(self) -> int:
        """The process, ready and standing still; what is asked of it next has to wait."""
        self.draft()
        process = self.apart.process
        assert process is not None
        os.kill(process, signal.SIGSTOP)
        return process

    def begin_draft(self) -> Future[LetterDraft]:
        """Ask for a draft in another thread, and come back once the process has the question."""
        begun = threading.Event()

        def asked() -> bool:
            begun.set()
            return False

        future = self.threads.submit(self.draft, asked)
        assert begun.wait(10)
        return future


@pytest.fixture(scope="module")
def prepared(untouched: DemoDesk, tmp_path_factory: pytest.TempPathFactory) -> tuple[DemoDesk, str]:
    folder = tmp_path_factory.mktemp("apart") / "workspace"
    shutil.copytree(untouched.folder, folder)
    demo = DemoDesk(folder, untouched.examples)
    with opened(demo) as desk:
        return demo, looked_through(desk, demo, "issoy", "ordinary")


@pytest.fixture
def case(prepared: tuple[DemoDesk, str], tmp_path: Path) -> Iterator[Case]:
    """A workspace of its own for each test."""
    demo, number = prepared
    folder = tmp_path / "workspace"
    shutil.copytree(demo.folder, folder)
    apart = LettersApart(folder)
    with opened(DemoDesk(folder, demo.examples)) as desk, ThreadPoolExecutor() as threads:
        try:
            yield Case(desk, number, apart, threads)
        finally:
            apart.close()


def test_a_draft_of_another_process_is_the_one_that_this_would_draw(case: Case) -> None:
    apart = case.draft()
    here = InThisThread().draft(case.desk, case.number, stopped=lambda: False)
    assert case.apart.process not in (None, os.getpid())
    assert (apart.written.pages, apart.written.data_digest) == (
        here.written.pages,
        here.written.data_digest,
    )
    assert apart.written.findings == here.written.findings == ()
    assert apart.recordings == here.recordings


def test_the_same_process_serves_the_next_letter(case: Case) -> None:
    case.draft()
    first = case.apart.process
    case.draft()
    assert case.apart.process == first


def test_a_letter_signed_apart_lies_sealed_in_the_store(case: Case) -> None:
    signed = case.sign()
    assert signed.request.state is State.SIGNED
    assert signed.request.letter is not None
    assert answer.letter(case.desk, case.number).startswith(b"%PDF-")
    with case.desk.work() as work:
        events = work.audit.of(case.number)
    assert ("sign", "a") in [(one.action, one.actor) for one in events]


def test_what_cannot_be_drawn_is_told_in_the_same_words(case: Case) -> None:
    with pytest.raises(NoAnswer) as here:
        InThisThread().draft(case.desk, "2026-9999", stopped=lambda: False)
    with pytest.raises(NoAnswer) as apart:
        case.apart.draft(case.desk, "2026-9999", stopped=lambda: False)
    assert apart.value.text == here.value.text


def test_a_process_that_is_killed_is_told_and_the_next_draft_is_drawn(case: Case) -> None:
    process = case.held()
    waiting = case.begin_draft()
    os.kill(process, signal.SIGKILL)
    with pytest.raises(Unavailable, match="ended before its time"):
        waiting.result(20)
    assert case.draft().written.pages > 0


def test_a_signature_whose_process_is_killed_leaves_the_request_as_it_was(case: Case) -> None:
    process = case.held()
    signing = case.threads.submit(case.sign)
    os.kill(process, signal.SIGKILL)
    with pytest.raises(Unavailable, match="Nothing was signed"):
        signing.result(20)
    with case.desk.work() as work:
        assert work.requests.get(case.number).state is State.REVIEWED
    assert case.sign().request.state is State.SIGNED


def test_a_draft_that_nobody_waits_for_ends_with_its_process(case: Case) -> None:
    process = case.held()
    with pytest.raises(Cancelled):
        case.draft(stopped=_after(1))
    assert case.apart.process not in (None, process)
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_a_signature_goes_before_a_draft_that_takes_long(case: Case) -> None:
    case.held()
    waiting = case.begin_draft()
    assert case.sign().request.state is State.SIGNED
    assert waiting.result(30).written.pages > 0


def test_the_newest_draft_goes_first_and_the_older_one_is_drawn_after_it(case: Case) -> None:
    case.held()
    older = case.begin_draft()
    assert case.draft().written.pages > 0
    assert older.result(30).written.pages > 0


def test_a_process_that_held_much_memory_gives_way_to_another(case: Case) -> None:
    small = LettersApart(case.apart._folder, most_memory=1)
    try:
        small.start()
        first = small.process
        small.draft(case.desk, case.number, stopped=lambda: False)
        assert small.process not in (None, first)
    finally:
        small.close()


def test_changed_settings_are_read_by_a_process_of_their_own(case: Case) -> None:
    case.draft()
    first = case.apart.process
    case.apart.outdate()
    case.draft()
    assert case.apart.process not in (None, first)


def test_where_no_process_can_be_started_the_letter_is_drawn_here(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spawn, "_python_exe", b"/nonexistent/python")
    assert case.draft().written.pages > 0
    assert case.sign().request.state is State.SIGNED


def test_a_desk_that_was_closed_draws_no_more(case: Case) -> None:
    process = case.held()
    waiting = case.begin_draft()
    case.apart.close()
    with pytest.raises(Unavailable):
        waiting.result(20)
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def _after(seconds: float) -> Callable[[], bool]:
    begun = time.monotonic()
    return lambda: time.monotonic() - begun > seconds


def test_a_window_draws_apart_and_a_secret_that_changed_reaches_the_process(
    case: Case,
) -> None:
    composition = Composition()
    composition.letters_apart = True
    try:
        workspace = composition.workspace(case.apart._folder)
        apart = workspace.desk.letter_work
        assert isinstance(apart, LettersApart)
        apart.draft(workspace.desk, case.number, stopped=lambda: False)
        first = apart.process
        workspace.renew()
        apart.draft(workspace.desk, case.number, stopped=lambda: False)
        assert apart.process not in (None, first)
    finally:
        composition.close()
    assert apart.process is None
