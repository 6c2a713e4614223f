"""The password or token of a system: into the keyring and never out again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.setup_ports import Setup
from desk.ui.bench import Bench
from desk.ui.messages import sentence
from desk.ui.setting_inputs import SecretInput
from desk.ui.system_work import KeepingSecret

_PASSWORD = QT_TRANSLATE_NOOP("systems", "Password")


class SystemSecret(QWidget):
    """Asks the keyring through jobs; it says so where there is none, and what to do."""

    place_asked = Signal()
    """A secret was typed before the system has a key: call :meth:`at` to give it one."""

    def __init__(self, bench: Bench, setup: Setup) -> None:
        super().__init__()
        self._bench = bench
        self._setup = setup
        self._place: tuple[str, str] | None = None
        self.input = SecretInput(bench, _PASSWORD, name="secret")
        self.input.kept.connect(self._keep)
        self.input.forgotten.connect(self._forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.input)

    def open(self, controller: str, system: str) -> None:
        """Show whether the keyring holds one for a system; an empty key: the system is new."""
        self._place = (controller, system) if system else None
        self.input.reset()
        if self._place is not None:
            self._bench.jobs.read(
                partial(self._setup.systems.has_secret, *self._place),
                owner=self,
                done=self.input.show_held,
                failed=self._failed,
            )

    def at(self, controller: str, system: str) -> None:
        """The system's place, once it has a key."""
        self._place = (controller, system)

    def _keep(self, secret: str) -> None:
        if self._place is None:
            self.place_asked.emit()
        if self._place is not None:
            self._write(secret)

    def _forget(self) -> None:
        if self._place is not None:
            self._write(None)

    def _write(self, secret: str | None) -> None:
        assert self._place is not None
        self._bench.jobs.write(
            KeepingSecret(self._setup, *self._place, secret),
            owner=self,
            done=self.input.show_held,
            failed=self._failed,
        )

    def _failed(self, error: Exception) -> None:
        self.input.tell(sentence(error))
