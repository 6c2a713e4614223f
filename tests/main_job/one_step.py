"""One step of a request in a process of its own: ``FOLDER STEP NUMBER CODE WHERE``.

``WHERE``: ``end`` does the step; ``before`` and ``after`` stop at the commit that finishes it, ``first``
behind an earlier one, and ``signing`` when the letter is signed and not stored. Where it stops it says
so and waits to be killed.
"""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn, cast

from desk.app.composition import Composition
from desk.domain.controller import Channel, Delivery
from desk.domain.identity import Evidence
from desk.domain.request import AuditEvent
from desk.domain.text import Language
from desk.services import answer, collection, delivery, doubt, identification, intake, review
from desk.services.desk import Desk
from desk.services.ports import SignedLetter, Signer
from desk.services.search import by_identity, the_one
from desk.services.store_ports import Audit, UnitOfWork
from tests.fakes import Watch

CONTROLLER, ACTOR = "issoy", "Kaisa"


def stop() -> NoReturn:
    print("stopped", flush=True)
    time.sleep(600)
    raise AssertionError("nobody killed it")


class Noting:
    """A history that knows whether something was written into it: then the commit finishes a step."""

    def __init__(self, audit: Audit) -> None:
        self.written = False
        self._audit = audit
        self.of, self.broken_at = audit.of, audit.broken_at

    def append(self, event: AuditEvent) -> None:
        self.written = True
        self._audit.append(event)


class Stopping:
    """A unit of work that stops at one of its commits."""

    def __init__(self, work: UnitOfWork, where: str) -> None:
        self._work, self._where = work, where

    def __enter__(self) -> UnitOfWork:
        self._inner = self._work.__enter__()
        self.audit = Noting(self._inner.audit)
        return cast("UnitOfWork", self)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def __exit__(self, *what: Any) -> None:
        self._work.__exit__(*what)

    def commit(self) -> None:
        finishes = self.audit.written
        if finishes and self._where == "before":
            stop()
        self._inner.commit()
        if (finishes and self._where == "after") or (not finishes and self._where == "first"):
            stop()


class StoppingSigner:
    """Signs, and then stops."""

    def __init__(self, signer: Signer) -> None:
        self._signer = signer

    def sign(self, pdf: bytes, *, controller: str, reason: str, language: Language) -> SignedLetter:
        self._signer.sign(pdf, controller=controller, reason=reason, language=language)
        stop()


def stopping(desk: Desk, where: str) -> Desk:
    """The desk that stops there."""
    if where == "signing":
        return replace(desk, signer=StoppingSigner(desk.signer))
    return replace(desk, work=lambda: cast("UnitOfWork", Stopping(desk.work(), where)))


def do(desk: Desk, step: str, number: str, code: str) -> object:
    """The step; a new request's number is what ``receive`` returns."""
    match step:
        case "receive":
            return intake.register(
                desk,
                controller=CONTROLLER,
                channel=Channel.VISIT,
                received=desk.clock.today(),
                actor=ACTOR,
            ).number
        case "ask":
            return doubt.ask(desk, number=number, actor=ACTOR, reason="Kuka kysyy?")
        case "identify":
            return identification.record(
                desk, number=number, evidence=Evidence.IDENTITY_CARD, actor=ACTOR
            )
        case "choose":
            identity = {"personal_identity_code": code}
            person = the_one(by_identity(desk.registers, CONTROLLER, identity))
            return identification.choose(
                desk, number=number, person=person, identity=identity, actor=ACTOR
            )
        case "collect":
            return collection.collect(desk, number=number, progress=Watch(), actor=ACTOR)
        case "review":
            return review.decide(desk, number=number, decisions=(), actor=ACTOR)
        case "sign":
            return answer.seal(desk, number=number, actor=ACTOR)
        case "deliver":
            return delivery.deliver(desk, number=number, way=Delivery.COUNTER, actor=ACTOR)
        case _:
            return answer.close(desk, number=number, actor=ACTOR)


def main() -> None:
    folder, step, number, code, where = sys.argv[1:]
    desk = Composition().desk(Path(folder))
    if where != "end":
        desk = stopping(desk, where)
    done = do(desk, step, number, code)
    print(done if step == "receive" else "done")


if __name__ == "__main__":
    main()
