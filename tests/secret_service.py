"""A real Secret Service for the test's own process: a session bus with an unlocked GNOME Keyring on it."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def secret_service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The system keyring of this process for one test; what it holds is gone with the test."""
    import keyring
    from keyring.backends import SecretService

    for needed in ("dbus-daemon", "gnome-keyring-daemon"):
        if shutil.which(needed) is None:
            pytest.fail(
                f"The tests need {needed}: install the Debian packages dbus and gnome-keyring."
            )
    home = tmp_path / "keyring-home"
    (home / "runtime").mkdir(mode=0o700, parents=True)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(home / "runtime"))
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert bus.stdout is not None
    address = bus.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with monkeypatch.context() as own:
        own.setenv("HOME", str(home))
        own.setenv("XDG_DATA_HOME", str(home / "data"))
        subprocess.run(
            ["gnome-keyring-daemon", "--unlock", "--components=secrets"],
            input="the log-in password",
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
            check=True,
        )
    before = keyring.get_keyring()
    keyring.set_keyring(SecretService.Keyring())  # type: ignore[no-untyped-call]  # keyring has no types there
    try:
        yield
    finally:
        keyring.set_keyring(before)
        bus.terminate()  # the keyring ends with its bus
        bus.wait()
        bus.stdout.close()
