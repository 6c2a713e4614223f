"""One window for each clerk and workspace: a second start brings the first window forward.

Two clerks, two workspaces and two screens are none of each other's business: each has its own. Where
the first window does not answer, the second opens all the same; the store bears both.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCryptographicHash,
    QDir,
    QLockFile,
    QObject,
    QThread,
    Signal,
)

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "SESSIONNAME")
_PATIENCE, _PAUSE = 3000, 100
"""Milliseconds that the first window has for an answer, and between two attempts."""
_CALL = b"forward\n"


class OneWindow(QObject):
    """Held by the window that runs; asked by the one that is started beside it."""

    asked = Signal()
    """Somebody started the program again: come forward."""

    def __init__(self, workspace: str, actor: str, parent: QObject) -> None:
        super().__init__(parent)
        words = "\n".join(
            [QDir.homePath(), workspace, actor, *(os.environ.get(one, "") for one in _SCREENS)]
        )
        kind = QCryptographicHash.Algorithm.Sha256
        digest = QCryptographicHash.hash(words.encode(), kind).toHex().toStdString()
        self._name = f"sar-desk-{digest[:24]}"
        self._lock = QLockFile(QDir(_folder()).filePath(f"{self._name}.lock"))
        self._lock.setStaleLockTime(0)  # a window may run for days; only a dead one is stale
        self._server: QLocalServer | None = None

    def taken(self) -> bool:
        """True where another window runs; else this one is the first from now on."""
        return (
            not self._lock.tryLock(0) and self._lock.error() is QLockFile.LockError.LockFailedError
        )

    def call(self) -> bool:
        """Ask the first window to come forward; False where it does not answer."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        for _ in range(_PATIENCE // _PAUSE):  # it may only just have been started itself
            socket.connectToServer(self._name)
            if socket.waitForConnected(_PAUSE):
                socket.write(_CALL)
                heard = socket.waitForBytesWritten(_PATIENCE)
                socket.disconnectFromServer()
                return heard
            QThread.msleep(_PAUSE)
        return False

    def listen(self) -> None:
        """Hear when the program is started again."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)  # what a window that was killed left behind
        if server.listen(self._name):
            server.newConnection.connect(self._called)
            self._server = server

    def close(self) -> None:
        """Let another window be the first."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _called(self) -> None:
        if self._server is not None:
            while (caller := self._server.nextPendingConnection()) is not None:
                caller.disconnected.connect(caller.deleteLater)
            self.asked.emit()


def _folder() -> str:
    """The clerk's own folder for what ends with the session, else the one for what is passing."""
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return folder if folder and QDir(folder).exists() else QDir.tempPath()
