"""Reminds the clerk of due dates that come near: in the system tray, or in a line on Today."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desk.domain.listed import Listed
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services import reminders
from desk.ui.bench import Bench

if TYPE_CHECKING:
    from desk.ui.tray import Tray

SETTING = "reminders"
OFF = "off"
_REMEMBERED = "reminded"
"""What was said or seen today, in what the window remembers."""
_FIRST = 20_000
"""Milliseconds after the start; the clerk looks at Today first."""
_EVERY = 15 * 60_000
_NAMED = 5
"""Requests that one reminder names."""
_TITLE = QT_TRANSLATE_NOOP("reminders", "Due dates come near")
_LINE = QT_TRANSLATE_NOOP("reminders", "To be answered soon: {numbers}. Open the request today.")
_MANY = QT_TRANSLATE_NOOP(
    "reminders", "To be answered soon: {numbers} and {count} more. See Today."
)


class Reminders(QObject):
    """At most one reminder a day and request, and none of a request that was opened today."""

    to_show = Signal(object)
    """A ``Text`` for Today, where there is no tray; None: nothing to remind of any more."""
    wanted = Signal(str)
    """The reminder was pressed: number of the request, or empty where it named several."""

    def __init__(
        self, bench: Bench, window: QWidget, make_tray: Callable[[], Tray] | None = None
    ) -> None:
        """``make_tray`` is asked once, when the first reminder may be due; None: the system's."""
        super().__init__(window)
        self._bench = bench
        self._window = window
        self._make_tray = make_tray or self._system_tray
        self._tray: Tray | None = None
        self._told: Sequence[Listed] = ()
        self._pending: Sequence[Listed] = ()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        bench.jobs.saved.connect(self._saved)

    def start(self) -> None:
        """Look in a while, and from then on every quarter of an hour."""
        self._timer.start(_EVERY)
        QTimer.singleShot(_FIRST, self, self.look)

    def look(self) -> None:
        """See what comes near, and remind of what was not said or seen today."""
        if self._bench.settings.get(SETTING) == OFF:
            self._show_pending(())
            return
        if self._tray is None:
            self._tray = self._make_tray()
            self._tray.pressed.connect(self._pressed)
        desk, actor = self._bench.desk, self._bench.actor
        self._bench.jobs.read(
            lambda: reminders.near(desk, actor=actor), owner=self, done=self._tell
        )

    def seen(self, number: str) -> None:
        """The clerk has opened a request: it needs no reminder today."""
        self._remember([number])
        self._show_pending([one for one in self._pending if one.number != number])

    def _tell(self, near: Sequence[Listed]) -> None:
        known = self._remembered()
        new = [one for one in near if one.number not in known]
        if self._tray is not None and self._tray.there:
            self._show_pending(())
            if new:
                self._told = new
                self._remember([one.number for one in new])
                self._tray.say(self._bench.say(_TITLE), self._bench.say(words(new)))
            return
        self._show_pending(new)

    def _show_pending(self, pending: Sequence[Listed]) -> None:
        self._pending = pending
        self.to_show.emit(words(pending) if pending else None)

    def _saved(self) -> None:
        if self._pending:  # perhaps it was answered just now
            self.look()

    def _system_tray(self) -> Tray:
        from desk.ui.tray import SystemTray

        return SystemTray(self._bench.theme, self._window)

    def _pressed(self) -> None:
        """Come to the front from behind other windows."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.activateWindow()
        self.wanted.emit(self._told[0].number if len(self._told) == 1 else "")

    def _remembered(self) -> set[str]:
        """The requests that were said or seen today."""
        with suppress(ValueError, TypeError, KeyError):
            kept = json.loads(self._bench.settings.get(_REMEMBERED, ""))
            if kept["day"] == self._bench.desk.clock.today().isoformat():
                return set(kept["requests"])
        return set()

    def _remember(self, numbers: Sequence[str]) -> None:
        known = self._remembered()
        if not known.issuperset(numbers):
            kept = {
                "day": self._bench.desk.clock.today().isoformat(),
                "requests": sorted(known.union(numbers)),
            }
            self._bench.settings[_REMEMBERED] = json.dumps(kept)


def words(near: Sequence[Listed]) -> Text:
    """The reminder of some requests: their numbers, and nothing of whom they are about."""
    numbers = ", ".join(one.number for one in near[:_NAMED])
    if len(near) > _NAMED:
        return _MANY.fill(numbers=numbers, count=len(near) - _NAMED)
    return _LINE.fill(numbers=numbers)
