"""The window is light or dark as the desktop is, also when that changes while it runs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.outside.outside import screen, session_bus

ROOT = Path(__file__).parents[2]


def test_the_window_follows_the_desktop_from_dark_to_light() -> None:
    env = {**os.environ, "QT_QPA_PLATFORM": "xcb", "XDG_CURRENT_DESKTOP": "GNOME"}
    with screen() as display, session_bus(env) as address:
        done = subprocess.run(
            [sys.executable, "-m", "tests.outside.look_probe", str(ROOT / "resources")],
            cwd=ROOT,
            env={**env, "DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": address},
            capture_output=True,
            text=True,
            check=True,
        )
    assert done.stdout.split() == ["#15181d", "#f6f7f9"]
