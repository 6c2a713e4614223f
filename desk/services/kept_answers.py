"""Where registers keep what they answered for one request: the store, one short transaction at a time."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desk.domain.deadline import working_days_from
from desk.services.desk import Desk
from desk.services.row_pieces import Packed, pack_columns
from desk.services.store_ports import KeptAnswer


@dataclass(frozen=True, slots=True)
class Run:
    """One collection of a request, however often it is taken up again."""

    name: str
    whole: tuple[KeptAnswer, ...] = ()
    """What was answered already, in the order kept."""


def new_run() -> Run:
    """A collection that begins from nothing."""
    return Run(uuid.uuid4().hex)


def interrupted_run(
    desk: Desk, kept: Iterable[KeptAnswer], used: Iterable[str], *, however_old: bool
) -> Run | None:
    """The collection that was interrupted last; None where there is none.

    ``used``: names of the answers on which the request's collection rests. An answer is good until
    the end of the next working day, unless taken up ``however_old``.
    """
    known = set(used)
    answers = tuple(kept)
    left = [one for one in answers if one.name not in known]
    if not left:
        return None
    run = left[-1].run
    own = tuple(one for one in answers if one.run == run)
    day = min(one.at for one in left if one.run == run).date()
    if not however_old and working_days_from(day, 1, desk.holidays) < desk.clock.today():
        return None
    return Run(run, own)


class AnswersOfRun:
    """Fulfils ``services.ports.Answers`` on the store. Each call is one transaction, and saved."""

    def __init__(self, desk: Desk, request: str, run: Run) -> None:
        self._desk = desk
        self._request = request
        self._run = run
        # one after another: several connections that wait for the right to write wake up late
        self._lock = threading.Lock()

    @property
    def stored(self) -> bool:
        return True

    def whole(self) -> Mapping[str, bytes]:
        return {one.name: one.head for one in self._run.whole}

    def keep(
        self, answer: str, pieces: Sequence[Packed], *, first: int, head: bytes | None
    ) -> None:
        at = self._desk.clock.now()
        written = [one if isinstance(one, bytes) else pack_columns(one) for one in pieces]
        with self._lock, self._desk.work() as work:
            work.answers.put(
                self._request, self._run.name, answer, written, first=first, head=head, at=at
            )
            work.commit()

    def piece(self, answer: str, place: int) -> bytes:
        with self._lock, self._desk.work() as work:
            return work.answers.piece(answer, place)

    def drop(self, answers: Iterable[str]) -> None:
        names = list(answers)
        if names:
            with self._lock, self._desk.work() as work:
                work.answers.drop(names)
                work.commit()
