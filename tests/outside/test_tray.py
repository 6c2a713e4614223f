"""Reminders in a real tray: the one of a desktop on D-Bus, and a desktop that has none."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.benchmarks.window import screen

HERE = Path(__file__).parent
SYSTEM_PYTHON = "/usr/bin/python3"
"""Debian's, which knows ``gi``."""


@pytest.fixture
def desktop() -> Iterator[dict[str, str]]:
    """A screen and a session bus, and no tray yet."""
    with screen() as display:
        env = {**os.environ, **display}
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert bus.stdout is not None
        try:
            yield {**env, "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip()}
        finally:
            bus.terminate()
            bus.wait()
            bus.stdout.close()


def looked(env: dict[str, str]) -> str:
    """What a window says of the tray it finds."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.outside.tray_probe"],
        cwd=HERE.parents[1],
        env=env,
        stdout=subprocess.PIPE,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout.strip()


def test_a_desktop_without_a_tray_is_noticed(desktop: dict[str, str]) -> None:
    assert looked(desktop) == "not there"


def test_a_reminder_reaches_the_desktop_s_tray(desktop: dict[str, str]) -> None:
    host = subprocess.Popen(
        [SYSTEM_PYTHON, str(HERE / "tray_host.py")], env=desktop, stdout=subprocess.PIPE, text=True
    )
    assert host.stdout is not None
    try:
        assert {json.loads(host.stdout.readline())["owns"] for _ in range(2)} == {
            "org.kde.StatusNotifierWatcher",
            "org.freedesktop.Notifications",
        }
        assert looked(desktop) == "there"
        assert json.loads(host.stdout.readline()) == {
            "title": "Määräpäivä lähestyy",
            "words": "Pian vastattava: 2026-0119.",
        }
    finally:
        host.terminate()
        host.wait()
        host.stdout.close()
