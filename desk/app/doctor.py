"""The desk's own parts for the doctor: each is opened as a day's work would open it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from desk.domain.errors import DeskError
from desk.domain.health import Finding, Health, Weight
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.doctor import DeskPart, examine, with_open_questions

if TYPE_CHECKING:
    from desk.app.workspace import Workspace

_SOON = timedelta(days=30)
_MEGABYTE = 1024**2
_LITTLE, _TOO_LITTLE = 2048, 200
"""Megabytes of free space below which the doctor warns, and below which work may stop."""


def examine_workspace(
    workspace: Workspace, *, controller: str | None, seconds: float, extract_days: int
) -> Health:
    """Everything that the doctor finds in a workspace. Raises BadInput for an unknown controller."""
    from desk.registers.doctor.systems import Doctor

    profiles = workspace.profiles
    chosen = [one.key for one in profiles.all() if controller in (None, one.key)]
    parts = _Parts(workspace, chosen)
    health = examine(
        profiles,
        Doctor(workspace.registers.patients),
        [
            DeskPart("keyring", _KEYRING, parts.keyring),
            DeskPart("store", _STORE, parts.store),
            DeskPart("certificates", _CERTIFICATES, parts.certificates),
            DeskPart("disk", _DISK, parts.disk),
        ],
        controller=controller,
        seconds=seconds,
        extract_days=extract_days,
    )
    if any(one.part == "store" and not one.fine for one in health.parts):
        return health
    return with_open_questions(health, workspace.desk)


class _Parts:
    """Looks at the parts of one workspace."""

    def __init__(self, workspace: Workspace, controllers: Sequence[str]) -> None:
        self._workspace = workspace
        self._controllers = controllers

    def keyring(self) -> Sequence[Finding]:
        """Nothing to tell where the keyring opens."""
        self._workspace.secrets.get("doctor")
        return ()

    def store(self) -> Iterator[Finding]:
        """Where the chain of the history is broken."""
        with self._workspace.store.work() as work:
            broken = work.audit.broken_at()
        if broken is not None:
            yield Finding(Weight.PROBLEM, _CHAIN.fill(number=str(broken)))

    def certificates(self) -> Iterator[Finding]:
        """Controllers whose letters cannot be signed, now or soon."""
        today = self._workspace.clock.today()
        for controller in self._controllers:
            try:
                ends = self._workspace.signer.valid_until(controller)
            except DeskError as error:
                told = _NOT_SIGNED.fill(controller=controller, reason=error.text)
                yield Finding(Weight.PROBLEM, told)
                continue
            if ends < today + _SOON:
                yield Finding(Weight.WARNING, _ENDS.fill(controller=controller, day=ends))

    def disk(self) -> Iterator[Finding]:
        """Little room for the store and for what is read from extracts."""
        free = shutil.disk_usage(self._workspace.folder).free // _MEGABYTE
        if free < _LITTLE:
            weight = Weight.PROBLEM if free < _TOO_LITTLE else Weight.WARNING
            yield Finding(weight, _LITTLE_ROOM.fill(megabytes=free))


_KEYRING = QT_TRANSLATE_NOOP("doctor", "Keyring")
_STORE = QT_TRANSLATE_NOOP("doctor", "Store")
_CERTIFICATES = QT_TRANSLATE_NOOP("doctor", "Signing certificates")
_DISK = QT_TRANSLATE_NOOP("doctor", "Disk space")
_CHAIN = QT_TRANSLATE_NOOP(
    "doctor",
    "The history does not hold from entry {number} on: somebody changed it outside the desk. "
    "Keep the store as it is, and tell the person in charge of information security.",
)
_NOT_SIGNED = QT_TRANSLATE_NOOP("doctor", "Letters of {controller} cannot be signed. {reason}")
_ENDS = QT_TRANSLATE_NOOP(
    "doctor", "The signing certificate of {controller} is valid until {day}. Get a new one in time."
)
_LITTLE_ROOM = QT_TRANSLATE_NOOP(
    "doctor", "The workspace's disk has {megabytes} megabytes left. Make room."
)
