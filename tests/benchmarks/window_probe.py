"""Opens the desk, or an empty window, and notes when it is painted, filled and answers a key; then closes it."""

from __future__ import annotations

import json
import os
import sys
import time
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMainWindow, QWidget

BEGIN = float(os.environ["BENCHMARK_BEGIN"])
PATIENCE = 60_000
"""Milliseconds after which a window that does not get there is given up."""
GAVE_UP = 9


class Watch(QObject):
    """Sees every event of the application."""

    def __init__(self, awaited: set[str]) -> None:
        super().__init__()
        self.moments: dict[str, float] = {}
        self.begun: set[str] = set()
        self.awaited = awaited
        self.told = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Note what happens; nothing is held back but the probe's own key."""
        match event:
            case QKeyEvent() if event.key() == Qt.Key.Key_F35:
                self._note("keyboard")
                return True
            case _ if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
                self._after_painting("painted")
                view = watched.parent()
                if (
                    isinstance(view, QAbstractItemView)
                    and watched is view.viewport()
                    and rows(view)
                ):
                    self._after_painting("filled")
        return False

    def _after_painting(self, name: str) -> None:
        """Note it when this event is over: the whole window is then drawn and shown."""
        if name not in self.begun:
            self.begun.add(name)
            QTimer.singleShot(0, partial(self._note, name))

    def _note(self, name: str) -> None:
        self.moments.setdefault(name, time.monotonic() - BEGIN)
        if name == "filled":
            window = QApplication.activeWindow() or QApplication.topLevelWidgets()[0]
            key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F35, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.postEvent(window.focusWidget() or window, key)
        if self.awaited <= self.moments.keys() and not self.told:
            self.told = True
            print(json.dumps(self.moments), flush=True)
            QTimer.singleShot(0, QApplication.quit)


def rows(view: QAbstractItemView) -> int:
    """How many rows the view's model has now."""
    model = view.model()
    return model.rowCount() if model is not None else 0


def watch_application(awaited: set[str]) -> None:
    """Start watching when the application's loop starts; a window painted earlier counts as painted then."""
    watch = Watch(awaited)
    run_loop = QApplication.exec

    def watched_loop(*_: object) -> int:
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(watch)
        QTimer.singleShot(PATIENCE, application.quit)
        code = run_loop()
        return code if watch.told else GAVE_UP

    # The program knows nothing of benchmarks; its loop is the one place where they can begin to look.
    QApplication.exec = watched_loop  # type: ignore[method-assign]  # see above


def empty_window() -> int:
    """A window with nothing in it."""
    application = QApplication([])
    window = QMainWindow()
    window.resize(1200, 800)
    window.show()
    return QApplication.exec() if application else 1


def main() -> int:
    """Open the desk on the workspace given, or else the empty window."""
    if len(sys.argv) > 1:
        from desk.app import main as open_desk

        watch_application({"painted", "filled", "keyboard"})
        return open_desk(["--workspace", sys.argv[1]])
    watch_application({"painted"})
    return empty_window()


if __name__ == "__main__":
    sys.exit(main())
