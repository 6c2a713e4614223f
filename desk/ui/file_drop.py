"""Files that are dropped on the window, wherever on it; their contents are not looked at here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """Watches a window."""

    dropped = Signal(list)
    """The ``Path`` of each file or folder that was dropped."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and paths_in(event.mimeData()):
            # Copied, never moved: the sender must not take the file away afterwards.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if event.type() == QEvent.Type.Drop:
                self.dropped.emit(paths_in(event.mimeData()))
            return True
        return super().eventFilter(watched, event)


def paths_in(dropped: QMimeData) -> list[Path]:
    """The files on this machine among what is dropped; addresses of other places are left alone."""
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
