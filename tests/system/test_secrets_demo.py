"""Demo secrets: in a file that says what it is."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from desk.domain.errors import Unavailable
from desk.system.demo_secrets import DEMO_SECRETS_FILE, DemoSecrets


def test_secrets_come_back(tmp_path: Path) -> None:
    secrets = DemoSecrets(tmp_path / "demo")
    assert secrets.get("store:password") is None
    secrets.set("store:password", b"\x00\xff")
    secrets.set("other", b"")
    again = DemoSecrets(tmp_path / "demo")
    assert (again.get("store:password"), again.get("other")) == (b"\x00\xff", b"")
    again.delete("store:password")
    again.delete("store:password")
    assert secrets.get("store:password") is None
    assert secrets.get("other") == b""


def test_the_file_is_labelled_and_for_its_owner_alone(tmp_path: Path) -> None:
    DemoSecrets(tmp_path).set("a", b"b")
    file = tmp_path / DEMO_SECRETS_FILE
    assert json.loads(file.read_text())["label"].startswith("DEMO ONLY.")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("content", ["", "[]", '{"secrets": {"a": 1}}', '{"secrets": {"a": "*"}}'])
def test_a_broken_file_is_said(tmp_path: Path, content: str) -> None:
    (tmp_path / DEMO_SECRETS_FILE).write_text(content)
    with pytest.raises(Unavailable, match="cannot be read"):
        DemoSecrets(tmp_path).get("a")


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Unavailable, match="cannot be written"):
        DemoSecrets(tmp_path / "file" / "demo").set("a", b"b")
