"""The desk as its own program on a screen, and somebody who uses it through AT-SPI alone."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

SYSTEM_PYTHON = "/usr/bin/python3"
"""Debian's Python, which knows ``python3-pyatspi``."""
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")


LAST_LINES = 60
"""Of what the programs wrote, that are told when the desk is gone: all its threads, where it crashed."""


class NotThere(AssertionError):
    """The reader did not find what it was told to use."""


@dataclass(frozen=True)
class Running:
    """The desk's process, and the file in which it and all around it write."""

    process: subprocess.Popen[Any]
    log: Path

    @property
    def ended(self) -> str:
        """How the desk ended and what was written last; empty while it runs."""
        code = self.process.poll()
        if code is None:
            return ""
        how = signal.Signals(-code).name if code < 0 else f"exit code {code}"
        lines = self.log.read_text(encoding="utf-8", errors="replace").splitlines()
        return "\n".join([f"the desk has ended with {how}; written last:", *lines[-LAST_LINES:]])


@dataclass
class Reader:
    """Speaks with the screen reader's program."""

    orders: IO[str]
    answers: IO[str]
    desk: Running

    def look(self) -> list[dict[str, Any]]:
        """Everything that shows, in reading order."""
        seen: list[dict[str, Any]] = self.order("look")["seen"]
        return seen

    def wait(self, role: str, name: str) -> dict[str, Any]:
        """Wait until it shows."""
        return self.order("wait", role=role, name=name)

    def press(self, role: str, name: str) -> None:
        """Press it."""
        self.order("press", role=role, name=name)

    def write(self, name: str, text: str) -> None:
        """Put a text into a field."""
        self.order("write", role="text", name=name, text=text)

    def focus(self, role: str, name: str) -> None:
        """Give it the focus."""
        self.order("focus", role=role, name=name)

    def gone(self, role: str, name: str) -> None:
        """Wait until it is gone."""
        self.order("gone", role=role, name=name)

    def hear(self, words: str) -> list[str]:
        """Wait until the window says this by itself; returns all it said so far, ``polite:`` or ``urgent:``."""
        said: list[str] = self.order("hear", words=words)["heard"]
        return said

    def order(self, do: str, **more: str) -> dict[str, Any]:
        """Give one order; raises NotThere where it could not be done, with how the desk ended or what shows."""
        self.orders.write(json.dumps({"do": do, **more}) + "\n")
        self.orders.flush()
        line = self.answers.readline()
        if not line:
            raise NotThere(f"the reader ended at {do} {more}")
        answer: dict[str, Any] = json.loads(line)
        if "failed" in answer:
            if self.desk.ended:
                raise NotThere(f"{answer['failed']}; {self.desk.ended}")
            shows = "\n".join(
                f"  {one['role']} “{one['name']}”" for one in answer["seen"] if one["name"]
            )
            raise NotThere(f"{answer['failed']}; there is\n{shows}")
        return answer


@contextmanager
def opened(workspace: Path, scratch: Path, *, language: str = "en") -> Iterator[Reader]:
    """A screen, a session bus with the accessibility service, the desk on a workspace, and a reader.

    Raises NotThere where the desk is gone at the end.
    """
    with ExitStack() as stack:
        env = {
            **os.environ,
            "LC_ALL": "C.UTF-8",
            "LANGUAGE": language,
            "PYTHONFAULTHANDLER": "1",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_CONFIG_HOME": str(scratch / "config"),
            "XDG_CACHE_HOME": str(scratch / "cache"),
            "XDG_STATE_HOME": str(scratch / "state"),
            "XDG_RUNTIME_DIR": str(scratch / "runtime"),
        }
        (scratch / "runtime").mkdir(mode=0o700)
        env["DISPLAY"] = stack.enter_context(screen())
        env["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(session_bus(env))
        written = scratch / "outside.log"
        log = stack.enter_context(written.open("wb"))
        _started(stack, [str(LAUNCHER), "--launch-immediately"], env=env, stderr=log)
        words = [sys.executable, "-m", "desk", "--workspace", str(workspace)]
        desk = Running(_started(stack, words, env=env, stderr=log), written)
        program = Path(__file__).with_name("screen_reader.py")
        reader = _started(
            stack,
            [SYSTEM_PYTHON, str(program)],
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )
        assert reader.stdin is not None
        assert reader.stdout is not None
        stack.callback(reader.stdin.close)
        stack.callback(reader.stdout.close)
        yield Reader(reader.stdin, reader.stdout, desk)
        if desk.ended:
            raise NotThere(desk.ended)


def _started(stack: ExitStack, words: list[str], **more: Any) -> subprocess.Popen[Any]:
    process = subprocess.Popen(words, **more)

    def end() -> None:
        process.terminate()
        process.wait(30)

    stack.callback(end)
    return process


@contextmanager
def screen() -> Iterator[str]:
    """A virtual screen; its name."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as ready:
            yield f":{ready.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


@contextmanager
def session_bus(env: dict[str, str]) -> Iterator[str]:
    """A D-Bus of a session of its own; its address."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    try:
        yield daemon.stdout.readline().strip()
    finally:
        daemon.terminate()
        daemon.wait()
        daemon.stdout.close()
