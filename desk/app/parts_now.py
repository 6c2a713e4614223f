"""The parts of a desk as the settings say at this moment: a change holds from the next question on.

Each opens what it needs when it is first asked: the list of requests needs no register.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from desk.domain.controller import ControllerProfile
from desk.domain.question import Owner
from desk.domain.text import Language, LocalText
from desk.services.ports import Answers, Found, Progress, SignedLetter

if TYPE_CHECKING:
    from desk.app.workspace import Workspace
    from desk.domain.records import Candidate, Collection, OtherPerson
    from desk.domain.request import AccessRequest
    from desk.services.desk import Desk
    from desk.services.signing_many import Told
    from desk.system.calendars import FinnishHolidays


class _Now:
    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace


class ProfilesNow(_Now):
    """The controllers' profiles (``ports.Profiles``)."""

    def all(self) -> tuple[ControllerProfile, ...]:
        return self._workspace.profiles.all()

    def get(self, key: str) -> ControllerProfile:
        return self._workspace.profiles.get(key)


class SignerNow(_Now):
    """Signs with the controllers' certificates (``ports.Signer``)."""

    def sign(self, pdf: bytes, *, controller: str, reason: str, language: Language) -> SignedLetter:
        signer = self._workspace.signer
        return signer.sign(pdf, controller=controller, reason=reason, language=language)


class SignsManyNow(_Now):
    """Signs the window's pile (``signing_many.ManySigner``), see ``batch.SignsInProcesses``."""

    def sign(
        self,
        desk: Desk,
        requests: Sequence[AccessRequest],
        *,
        actor: str,
        told: Told,
        stopped: Callable[[], bool],
    ) -> None:
        from desk.app.batch import SignsInProcesses

        many = SignsInProcesses(self._workspace)
        many.sign(desk, requests, actor=actor, told=told, stopped=stopped)


class HolidaysNow(_Now):
    """The public holidays and the desk's own (``ports.Holidays``)."""

    def name(self, day: date) -> LocalText | None:
        settings = self._workspace.settings
        return _calendar(settings.own_holidays, eves=settings.roll_eves).name(day)


@lru_cache(maxsize=2)
def _calendar(own: tuple[tuple[date, LocalText], ...], *, eves: bool) -> FinnishHolidays:
    from desk.system.calendars import FinnishHolidays

    return FinnishHolidays(own, roll_eves=eves)


class OwnersNow(_Now):
    """Who answers for systems without a connection (``ports.Owners``)."""

    def of(self, controller: str, system: str) -> Owner:
        from desk.system.owners import SettingsOwners

        return SettingsOwners(self._workspace.settings.systems).of(controller, system)


class RegistersNow(_Now):
    """The workspace's registers (``ports.Registers``, ``delivery_ports.RegisterFiles``)."""

    def search(self, controller: str, text: str, limit: int = 20) -> Found:
        with self._workspace.using_registers() as registers:
            return registers.search(controller, text, limit)

    def find(self, controller: str, identity: Mapping[str, str]) -> Found:
        with self._workspace.using_registers() as registers:
            return registers.find(controller, identity)

    def subject(self, controller: str, subject: str) -> Candidate:
        with self._workspace.using_registers() as registers:
            return registers.subject(controller, subject)

    def collect(
        self,
        controller: str,
        person: Candidate | None,
        identity: Mapping[str, str],
        progress: Progress,
        only: Sequence[str] | None = None,
        *,
        answers: Answers | None = None,
    ) -> Collection:
        with self._workspace.using_registers() as registers:
            return registers.collect(controller, person, identity, progress, only, answers=answers)

    def mentioned(
        self, controller: str, person: Candidate | None, texts: Sequence[str]
    ) -> list[OtherPerson]:
        with self._workspace.using_registers() as registers:
            return registers.mentioned(controller, person, texts)

    def file(self, controller: str, collection: str, cell: str) -> Iterator[bytes]:
        with self._workspace.using_registers() as registers:
            # the file itself needs no register: only where it lies is asked
            return registers.file(controller, collection, cell)
