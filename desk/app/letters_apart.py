"""Draws and signs the window's letters in a process of its own, so that its memory goes away with it.

The process is spawned and never forked: a forked one would inherit half of Qt's threads and the
store's open connections. It opens the workspace itself, with the secrets of the keyring; nothing
secret is passed to it. One is kept ready while the window is open. It ends by itself when nobody asks
for some minutes, and another takes its place once it has held much memory, or draws what nobody
waits for.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from desk.app.letter_process import ENDED_IDLE, Question, serve
from desk.app.turns import Turns
from desk.domain.errors import Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.letter_work import (
    InThisThread,
    LetterDraft,
    Signed,
    Stopped,
    no_longer_wanted,
)

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

    from desk.services.desk import Desk

_MOST_MEMORY = 260_000_000
"""Bytes; a process that has held more gives way to a fresh one, which holds some 130 million."""
_LOOK_SECONDS = 0.05
"""How often a question looks whether anybody still waits for it."""
_PATIENCE = 1.0
"""Seconds a draft that nobody waits for may still take: a new process takes longer to be ready."""
_GONE_SECONDS = 2.0
"""A process that hung up is waited for so long before it is ended."""


class LettersApart:
    """Fulfils ``letter_work.LetterWork``; one letter at a time, a signature before any draft."""

    def __init__(self, folder: Path, *, most_memory: int = _MOST_MEMORY) -> None:
        self._folder = folder
        self._most_memory = most_memory
        self._turns = Turns()
        self._changing = threading.Lock()
        self._process: SpawnProcess | None = None
        self._line: Connection
        self._ready = False
        self._outdated = False
        self._closed = False

    def start(self) -> None:
        """Have a process ready before the first letter; where none can be started, say nothing yet."""
        with contextlib.suppress(_NotStarted, _Ended):
            self._started()

    def outdate(self) -> None:
        """The settings changed: the next letter is drawn by a process that has read them anew."""
        self._outdated = True

    def close(self) -> None:
        """End the process; what it has not committed never happened."""
        self._closed = True
        self._end()

    @property
    def process(self) -> int | None:
        """The number of the process that is ready or at work; None where there is none."""
        with self._changing:
            return None if self._process is None else self._process.pid

    def draft(
        self, desk: Desk, number: str, *, stopped: Stopped, with_recordings: bool = False
    ) -> LetterDraft:
        """As ``LetterWork``. A newer draft and a signature go first; then this one is drawn anew."""
        question: Question = ("draft", number, "", with_recordings)
        with self._turns.draft() as turn:

            def given_up() -> bool:
                return stopped() or turn.overtaken

            while True:
                if not turn.wait(stopped):
                    raise no_longer_wanted()
                try:
                    return cast(LetterDraft, self._ask(question, given_up))
                except _GivenUp:
                    if stopped():
                        raise no_longer_wanted() from None
                except _NotStarted:
                    return InThisThread().draft(
                        desk, number, stopped=stopped, with_recordings=with_recordings
                    )
                except _Ended:
                    raise Unavailable(_NOT_DRAWN) from None
                finally:
                    turn.end()

    def sign(self, desk: Desk, number: str, *, actor: str, with_recordings: bool = False) -> Signed:
        """As ``LetterWork``. A process that ended behind its last step has signed all the same."""
        with desk.reading() as work:
            before = work.requests.get(number).letter
        with self._turns.signature():
            try:
                return cast(Signed, self._ask(("sign", number, actor, with_recordings), _never))
            except _NotStarted:
                return InThisThread().sign(
                    desk, number, actor=actor, with_recordings=with_recordings
                )
            except _Ended:
                with desk.reading() as work:
                    request = work.requests.get(number)
                if request.letter is not None and request.letter != before:
                    return Signed(request)
                raise Unavailable(_NOT_SIGNED) from None

    def _ask(self, question: Question, given_up: Callable[[], bool]) -> object:
        """What the process answers; raises what it raised, or how it ended."""
        if self._outdated:
            self._outdated = False
            self._end()
        while True:
            line = self._started()
            try:
                self._await_ready(line, given_up)
                line.send(question)
                begun = time.monotonic()
                while not line.poll(_LOOK_SECONDS):
                    if given_up() and time.monotonic() - begun > _PATIENCE:
                        self._replace()
                        raise _GivenUp
                failure, value, most = line.recv()
            except (EOFError, OSError):
                if self._end(gone=True) == ENDED_IDLE and not self._closed:
                    continue  # it had waited long enough at this very moment
                raise _Ended from None
            break
        if most > self._most_memory:
            self._replace()
        if failure is not None:
            raise cast("type[Unavailable]", failure)(value)
        return cast(object, value)

    def _await_ready(self, line: Connection, given_up: Callable[[], bool]) -> None:
        while not self._ready:
            try:
                if line.poll(_LOOK_SECONDS):
                    line.recv()
                    self._ready = True
                elif given_up():
                    raise _GivenUp
            except (EOFError, OSError):
                self._end()
                raise _NotStarted from None

    def _started(self) -> Connection:
        with self._changing:
            if self._closed:
                raise _Ended
            if self._process is None:
                spawn: Any = get_context("spawn")
                here, there = spawn.Pipe()
                process = spawn.Process(target=serve, args=(there, self._folder), daemon=True)
                try:
                    process.start()
                except OSError as error:
                    here.close()
                    raise _NotStarted from error
                finally:
                    there.close()
                self._process, self._line, self._ready = process, here, False
            return self._line

    def _replace(self) -> None:
        self._end()
        self.start()

    def _end(self, *, gone: bool = False) -> int | None:
        """End the process; returns its exit code where it is ``gone`` by itself."""
        with self._changing:
            process, self._process = self._process, None
            if process is None:
                return None
            if gone:
                process.join(_GONE_SECONDS)
            code = process.exitcode
            process.kill()
            process.join()
            process.close()
            self._line.close()
            return code


class _NotStarted(Exception):
    """No process could be started."""


class _Ended(Exception):
    """The process ended before its time."""


class _GivenUp(Exception):
    """Nobody waits for the answer any more."""


def _never() -> bool:
    return False


_NOT_DRAWN = QT_TRANSLATE_NOOP(
    "letter_work",
    "The process that was drawing the letter ended before its time, perhaps for want of memory. The "
    "request is as it was last saved; the letter is drawn again with the next decision or when its "
    "page is opened.",
)
_NOT_SIGNED = QT_TRANSLATE_NOOP(
    "letter_work",
    "The process that was to sign the letter ended before its time, perhaps for want of memory. "
    "Nothing was signed and the request is as it was last saved; sign it once more.",
)
