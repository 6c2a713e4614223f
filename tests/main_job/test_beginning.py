"""From nothing to a workspace, in a real Secret Service: whole or not at all, wherever it is to lie."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.app.beginning import WindowBeginning
from desk.app.composition import Composition
from desk.domain.errors import BadInput, Unavailable
from desk.services.beginning import Place, SharedStore
from desk.system.keyring_secrets import KeyringSecrets
from desk.system.places import default_workspace, usual_workspace
from desk.system.settings import read_settings
from desk.system.window_memory import WindowMemory
from tests.secret_service import secret_service
from tests.servers import PostgresServer

__all__ = ["secret_service"]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the desk's data lies in this test."""
    folder = tmp_path / "data ä"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    return folder


@pytest.fixture
def beginning(home: Path, secret_service: None) -> Iterator[WindowBeginning]:
    composition = Composition()
    made = WindowBeginning(composition, None, demo=usual_workspace() / "demo")
    made.remember_in(WindowMemory(made.opened))
    yield made
    composition.close()


def test_a_workspace_is_made_where_nothing_was_and_found_again(
    beginning: WindowBeginning, home: Path, tmp_path: Path
) -> None:
    assert beginning.open() is None
    assert beginning.lost is None
    beginning.check_keyring()
    folder = tmp_path / "työ tila" / "Åbo"
    assert beginning.look_at(str(folder)) is Place.NEW
    assert not folder.parent.exists()
    desk = beginning.make(str(folder), language="sv", shared=None)
    assert desk.setup is not None
    assert not desk.setup.demo
    assert read_settings(folder).language == "sv"
    there = {one.name for one in folder.iterdir()}
    assert there >= {"keys.json", "settings.toml", "store.sqlite", "trust"}
    assert not [one for one in there if one.startswith(".new-")]
    if os.name == "posix":
        assert folder.stat().st_mode & 0o077 == 0

    assert default_workspace() == folder
    again = WindowBeginning(Composition(), None, demo=usual_workspace() / "demo")
    assert again.opened == folder
    assert again.look_at(str(folder)) is Place.WORKSPACE


def test_a_workspace_that_is_away_is_not_taken_for_none(
    beginning: WindowBeginning, tmp_path: Path
) -> None:
    folder = tmp_path / "drive" / "desk"
    beginning.make(str(folder), language="fi", shared=None)
    folder.parent.rename(tmp_path / "unplugged")
    again = WindowBeginning(Composition(), None, demo=usual_workspace() / "demo")
    assert again.open() is None
    assert again.lost is not None
    assert str(folder) in str(again.lost)


def test_the_usual_folder_may_hold_what_the_desk_put_there(
    beginning: WindowBeginning, home: Path
) -> None:
    usual = usual_workspace()
    (usual / "demo").mkdir(parents=True)
    WindowMemory(usual)["language"] = "sv"
    beginning.make(str(usual), language="sv", shared=None)
    assert default_workspace() == usual
    assert WindowMemory(usual)["language"] == "sv"


@pytest.mark.parametrize("place", ["full", "file", "nowhere", "empty"])
def test_a_folder_that_will_not_do_is_told_and_nothing_is_left(
    beginning: WindowBeginning, tmp_path: Path, place: str
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "Häät.jpg").write_bytes(b"x")
    (tmp_path / "file").write_text("x")
    folder = {"nowhere": "/proc/1/desk", "empty": " "}.get(place, str(tmp_path / place))
    told = {
        "full": r"holds something else already \(Häät.jpg\)",
        "file": "is no folder",
        "nowhere": "nothing was left behind",
        "empty": "Name a folder",
    }[place]
    before = sorted(str(one) for one in tmp_path.rglob("*") if "keyring-home" not in str(one))
    with pytest.raises((BadInput, Unavailable), match=told):
        beginning.look_at(folder)
    with pytest.raises((BadInput, Unavailable), match=told):
        beginning.make(folder, language="fi", shared=None)
    assert before == sorted(
        str(one) for one in tmp_path.rglob("*") if "keyring-home" not in str(one)
    )


_FULL_DISK = """
import sys
from pathlib import Path
from desk.app.beginning import WindowBeginning
from desk.app.composition import Composition
from desk.domain.errors import DeskError
folder = Path(sys.argv[1])
try:
    WindowBeginning(Composition(), folder, demo=folder / "demo").make(
        str(folder), language="fi", shared=None
    )
except DeskError as error:
    print(error)
"""


def _no_room() -> None:
    """No file may grow beyond some kilobytes: what a full disk says to who writes."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16_384, 16_384))


def test_on_a_full_disk_nothing_is_left_behind(
    home: Path, secret_service: None, tmp_path: Path
) -> None:
    folder = tmp_path / "room" / "desk"
    done = subprocess.run(
        [sys.executable, "-c", _FULL_DISK, str(folder)],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=_no_room,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip(), done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "room").exists()


def test_many_desks_share_a_database_whose_password_stands_in_no_file(
    beginning: WindowBeginning, tmp_path: Path, postgres_server: PostgresServer
) -> None:
    url = postgres_server.new_database()
    folder = tmp_path / "shared"
    desk = beginning.make(
        str(folder), language="fi", shared=SharedStore(url, postgres_server.password)
    )
    with desk.work() as work:
        assert list(work.requests.list()) == []
    assert read_settings(folder).store_url == url
    written = [one for one in folder.rglob("*") if one.is_file()]
    assert not [one for one in written if postgres_server.password.encode() in one.read_bytes()]


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("postgresql://desk:secret@db.example/x", "password never stands in the settings"),
        ("mysql://db.example/x", "has to begin with one of these"),
        ("db.example", "has to be a database URL"),
    ],
)
def test_an_address_that_cannot_be_is_told_before_anything_is_made(
    beginning: WindowBeginning, tmp_path: Path, url: str, told: str
) -> None:
    with pytest.raises(BadInput, match=told):
        beginning.make(str(tmp_path / "x"), language="fi", shared=SharedStore(url))
    assert not (tmp_path / "x").exists()


def test_a_database_that_does_not_answer_leaves_nothing(
    beginning: WindowBeginning, tmp_path: Path
) -> None:
    url = "postgresql+psycopg://desk@127.0.0.1:1/requests"
    with pytest.raises(Unavailable, match="does not answer"):
        beginning.make(str(tmp_path / "x"), language="fi", shared=SharedStore(url, "hunter2"))
    assert not (tmp_path / "x").exists()
    assert KeyringSecrets().get("store:password") is None


def test_without_a_keyring_nothing_is_made(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import keyring
    from keyring.backends import fail

    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]  # keyring has no types there
    try:
        beginning = WindowBeginning(Composition(), None, demo=tmp_path / "demo")
        with pytest.raises(Unavailable, match="no system keyring"):
            beginning.check_keyring()
        with pytest.raises(Unavailable, match="no system keyring"):
            beginning.make(str(tmp_path / "x"), language="fi", shared=None)
    finally:
        keyring.set_keyring(before)
    assert not (tmp_path / "x").exists()
