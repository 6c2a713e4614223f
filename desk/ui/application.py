"""Starts the window: an empty shell is painted first, everything heavy is loaded behind it."""

from __future__ import annotations

import sys
from collections.abc import Callable, MutableMapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desk.domain.text import Language
from desk.ui.speech import Translators
from desk.ui.window import MainWindow

if TYPE_CHECKING:
    from desk.services.desk import Desk


class Opening(QObject):
    """Opens the desk in a worker thread once the empty window stands on the screen."""

    def __init__(self, window: MainWindow, make_desk: Callable[[], Desk]) -> None:
        super().__init__(window)
        self._window = window
        self._make_desk = make_desk

    def start(self) -> None:
        """Paint first, then work."""
        self._window.show()
        QTimer.singleShot(0, self._load)

    def _load(self) -> None:
        self._window.jobs.read(
            self._make_desk, owner=self, done=self._window.open_desk, failed=self._window.fail
        )


def run(
    make_desk: Callable[[], Desk],
    *,
    actor: str,
    language: Language,
    resources: Path,
    translators: Translators | None = None,
    settings: MutableMapping[str, str] | None = None,
) -> int:
    """Show the window until it is closed; returns the exit code.

    ``make_desk`` may be slow and may raise DeskError: it runs in a worker thread, and what it
    raises stands in the empty window. ``language`` is used unless ``settings`` remembers another.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("sar-desk")
    window = MainWindow(
        None,
        actor=actor,
        language=remembered_language(settings, language),
        resources=resources,
        translators=translators,
        settings=settings,
    )

    def show_fault(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        window.fail(error)

    sys.excepthook = show_fault
    Opening(window, make_desk).start()
    try:
        return app.exec()
    finally:
        sys.excepthook = sys.__excepthook__


def remembered_language(settings: MutableMapping[str, str] | None, language: Language) -> Language:
    """The language the clerk chose last, else the given one."""
    known: dict[str, Language] = {"fi": "fi", "sv": "sv", "en": "en"}
    return known.get((settings or {}).get("language", ""), language)
