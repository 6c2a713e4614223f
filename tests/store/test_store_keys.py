"""The keys of a workspace: wrapped in its folder, and useless without the secret."""

from __future__ import annotations

import base64
import json
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.domain.errors import BadInput, Unavailable
from desk.store.keys import create_keys, open_keys
from desk.system.demo_secrets import DemoSecrets
from tests.store.conftest import Workspace


@pytest.fixture
def open_umask() -> Iterator[None]:
    """A machine on which files are readable by all unless somebody cares."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.fixture
def secrets(tmp_path: Path) -> DemoSecrets:
    return DemoSecrets(tmp_path / "elsewhere")


def test_the_same_keys_come_back_and_differ_by_purpose(
    tmp_path: Path, secrets: DemoSecrets
) -> None:
    folder = tmp_path / "workspace"
    made = create_keys(folder, secrets)
    assert open_keys(folder, secrets) == made
    keys = [made.store, made.vault, made.ledger, made.audit]
    assert len(set(keys)) == 4
    assert {len(key) for key in keys} == {32}
    assert create_keys(tmp_path / "other", secrets).store != made.store


def test_the_file_holds_no_key_in_clear(tmp_path: Path, secrets: DemoSecrets) -> None:
    made = create_keys(tmp_path, secrets)
    document = json.loads((tmp_path / "keys.json").read_text())
    assert document["format"] == 1
    [wrap] = document["wraps"]  # a list, so that it can be wrapped for each user later
    assert len(base64.b64decode(wrap["key"])) == 40  # AES key wrap of 32 bytes (RFC 3394)
    assert repr(made.store) not in repr(made)


def test_folders_and_files_are_for_their_owner_alone(open_umask: None, tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "a" / "workspace", None)
    store = workspace.create()
    with store.work() as work:
        work.vault.put("2026-0001", "letter", b"letter")
        names = {path.name for path in workspace.folder.iterdir()}
        assert names >= {"keys.json", "store.sqlite", "store.sqlite-wal", "store.sqlite-shm"}
        modes = {
            path.name: stat.S_IMODE(path.stat().st_mode) for path in workspace.folder.iterdir()
        }
        assert set(modes.values()) == {0o600}, modes
    assert stat.S_IMODE(workspace.folder.stat().st_mode) == 0o700
    store.close()


def test_an_open_folder_is_closed_but_not_a_shared_one(tmp_path: Path) -> None:
    mine, everybodys = tmp_path / "mine", tmp_path / "everybodys"
    for folder, mode in ((mine, 0o755), (everybodys, 0o1777)):
        folder.mkdir()
        folder.chmod(mode)
        create_keys(folder, DemoSecrets(folder))
    assert stat.S_IMODE(mine.stat().st_mode) == 0o700
    assert stat.S_IMODE(everybodys.stat().st_mode) == 0o1777


def test_without_the_secret_it_stays_closed(tmp_path: Path, secrets: DemoSecrets) -> None:
    made = create_keys(tmp_path, secrets)
    secrets.delete(f"workspace:{made.workspace}")
    with pytest.raises(
        Unavailable, match=f"restore the keyring entry “workspace:{made.workspace}”"
    ):
        open_keys(tmp_path, secrets)


@pytest.mark.parametrize("secret", [bytes(32), b"", b"short"])
def test_with_a_wrong_secret_it_stays_closed(
    tmp_path: Path, secrets: DemoSecrets, secret: bytes
) -> None:
    made = create_keys(tmp_path, secrets)
    secrets.set(f"workspace:{made.workspace}", secret)
    with pytest.raises(Unavailable, match="is not the key of this workspace"):
        open_keys(tmp_path, secrets)


def test_a_workspace_is_not_made_over_another(tmp_path: Path, secrets: DemoSecrets) -> None:
    made = create_keys(tmp_path, secrets)
    with pytest.raises(BadInput, match=r"a workspace in .* already"):
        create_keys(tmp_path, secrets)
    assert open_keys(tmp_path, secrets) == made


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "There is no workspace"),
        ("", "cannot be read"),
        ("[]", "cannot be read"),
        ('{"format": 1, "workspace": "1"}', "cannot be read"),
        (
            '{"format": 1, "workspace": "1", "wraps": [{"kind": "keyring", "secret": "a", "key": "*"}]}',
            "cannot be read",
        ),
        ('{"format": 2}', "newer version"),
    ],
)
def test_a_broken_file_is_said(
    tmp_path: Path, secrets: DemoSecrets, content: str | None, sentence: str
) -> None:
    if content is not None:
        (tmp_path / "keys.json").write_text(content)
    with pytest.raises(Unavailable, match=sentence):
        open_keys(tmp_path, secrets)
