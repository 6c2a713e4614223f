"""A pause after which something is done once: keys that rest, a size that no longer changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, SignalInstance


class Pause(QTimer):
    """Begins anew at every ``start``; once it is over, ``then`` is called or emitted."""

    def __init__(
        self, parent: QObject, milliseconds: int, then: Callable[[], None] | SignalInstance
    ) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(milliseconds)
        self.timeout.connect(then)
