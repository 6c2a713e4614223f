"""Secrets in a real Secret Service, and the refusal where there is none."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]

_SESSION = """
set -eu
printf 'the log-in password' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
"$1" -W error -c "$2" "$3"
"""

_CREATE_AND_OPEN = """
import sys
from pathlib import Path
from desk.store.open_store import create_workspace_store, open_store
from desk.system.keyring_secrets import KeyringSecrets
secrets = KeyringSecrets()
folder = Path(sys.argv[1])
create_workspace_store(folder, secrets).close()
store = open_store(folder, KeyringSecrets())
with store.work() as work:
    print(work.requests.list())
store.close()
secrets.set("store:password", b"\\x00\\xff")
assert secrets.get("store:password") == b"\\x00\\xff"
secrets.delete("store:password")
secrets.delete("store:password")
assert secrets.get("store:password") is None
"""

_CREATE = """
import sys
from pathlib import Path
from desk.domain.errors import Unavailable
from desk.store.open_store import create_workspace_store
from desk.system.keyring_secrets import KeyringSecrets
try:
    create_workspace_store(Path(sys.argv[1]), KeyringSecrets())
except Unavailable as error:
    print(error)
"""

_FOREIGN_ENTRY = """
import keyring
from desk.domain.errors import Unavailable
from desk.system.keyring_secrets import SERVICE, KeyringSecrets
keyring.set_password(SERVICE, "store:password", "not base64!")
try:
    KeyringSecrets().get("store:password")
except Unavailable as error:
    print(error)
"""


def environment(home: Path, **more: str) -> dict[str, str]:
    """A user's environment without desktop session and without keyring."""
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700, parents=True)
    dropped = ("DBUS_", "XDG_", "GNOME_", "PYTHON_KEYRING", "DISPLAY", "WAYLAND", "HOME")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(dropped)}
    return {**kept, "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), **more}


def in_session(program: str, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    for needed in ("dbus-run-session", "gnome-keyring-daemon"):
        if shutil.which(needed) is None:
            pytest.fail(
                f"The tests need {needed}: install the Debian packages dbus and gnome-keyring."
            )
    return subprocess.run(
        [
            *("dbus-run-session", "--", "sh", "-c", _SESSION, "sh"),
            *(sys.executable, program, *(arguments or ("",))),
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        cwd=_ROOT,
        env=environment(home),
    )


def test_a_workspace_lives_on_a_secret_service(tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    done = in_session(_CREATE_AND_OPEN, tmp_path / "home", str(folder))
    assert (done.returncode, done.stdout) == (0, "[]\n"), done.stderr
    assert {path.name for path in folder.iterdir()} == {"keys.json", "store.sqlite"}


def test_an_entry_that_the_desk_did_not_write_is_said(tmp_path: Path) -> None:
    done = in_session(_FOREIGN_ENTRY, tmp_path / "home")
    assert done.stdout.startswith("The keyring entry “store:password” is not one"), done.stderr


@pytest.mark.parametrize(
    "more",
    [
        {},
        # keyrings that keep nothing, or would keep it in clear
        {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"},
        {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"},
        {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"},
    ],
    ids=["nothing", "null", "fail", "no bus"],
)
def test_without_a_keyring_nothing_is_made(tmp_path: Path, more: dict[str, str]) -> None:
    folder, home = tmp_path / "workspace", tmp_path / "home"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _CREATE, str(folder)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        cwd=_ROOT,
        env=environment(home, **more),
    )
    assert done.stderr == ""
    assert done.stdout.startswith("This machine has no system keyring")
    assert not folder.exists()
    assert [path for path in home.rglob("*") if path.is_file()] == []
