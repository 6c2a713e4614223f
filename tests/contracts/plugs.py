"""Plugs to pull: servers that die, lines that are cut or fall silent, at a byte that is chosen."""

from __future__ import annotations

import os
import signal
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_CHUNK = 16_384


class Line:
    """A TCP line to a server's socket that something happens to after so many bytes of answers.

    Bytes beyond the limit are held back while ``then`` runs, so that what happens, happens in the
    middle of an answer and never after it.
    """

    def __init__(self, server: Path) -> None:
        self._server = server
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._limit = 0
        self._always = False
        self._then: Callable[[], None] | None = None
        self.passed = 0
        """Bytes of answers that went through since the plug was set."""
        self.pulled = threading.Event()
        self._silent = threading.Event()
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()
        self._start(self._accept)

    def after(
        self, answers: int, then: Callable[[], None] | None = None, *, always: bool = False
    ) -> None:
        """Pull the plug when so many bytes of answers have passed: ``then``, or the line is cut.

        ``always``: and whenever so many have passed again, until the line is mended.
        """
        with self._lock:
            self.passed, self._limit, self._always = 0, answers, always
            self._then = then or self.cut
        self.pulled.clear()

    def cut(self) -> None:
        """Close all connections; new ones may be made."""
        with self._lock:
            for one in self._open:
                with suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)
            self._open.clear()

    def silence(self) -> None:
        """Let nothing through any more, and say nothing of it."""
        self._silent.set()

    def mend(self) -> None:
        """A whole line again, for new connections."""
        with self._lock:
            self._then = None
        self.cut()
        self._silent.clear()

    def close(self) -> None:
        self._silent.clear()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut()
        for thread in self._threads:
            thread.join(10)

    def _start(self, run: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=run, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            server = socket.socket(socket.AF_UNIX)
            try:
                server.connect(str(self._server))
            except OSError:  # the server is dead: so is the line
                server.close()
                client.close()
                continue
            with self._lock:
                self._open += [client, server]
            self._start(self._pass, client, server, False)
            self._start(self._pass, server, client, True)

    def _pass(self, source: socket.socket, target: socket.socket, answers: bool) -> None:
        with source:
            with suppress(OSError):
                while data := source.recv(_CHUNK):
                    if answers:
                        self._count(len(data))
                    if self._silent.is_set():
                        continue
                    target.sendall(data)
            with suppress(OSError):
                target.shutdown(socket.SHUT_WR)

    def _count(self, more: int) -> None:
        with self._lock:
            self.passed += more
            then = self._then
            if then is None or self.passed < self._limit:
                return
            self.passed = 0
            if not self._always:
                self._then = None
        then()
        self.pulled.set()


def kill_server(place: Path) -> None:
    """End the server that listens at a socket at once, with all that it started, as when the power goes."""
    with socket.socket(socket.AF_UNIX) as knock:
        knock.connect(str(place))
        told = knock.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    process: int = struct.unpack("3i", told)[0]
    children = [
        int(status.parent.name)
        for status in Path("/proc").glob("[0-9]*/stat")
        if _parent(status) == process
    ]
    for one in (process, *children):
        with suppress(ProcessLookupError):
            os.kill(one, signal.SIGKILL)


def _parent(status: Path) -> int | None:
    try:
        return int(status.read_text().rpartition(")")[2].split()[1])
    except OSError:
        return None


@contextmanager
def line_to(server: Path) -> Iterator[Line]:
    """A line that is closed at the end."""
    line = Line(server)
    try:
        yield line
    finally:
        line.close()
