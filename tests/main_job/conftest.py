"""One demo workspace, and the command line run in this process."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desk.app import main
from desk.system.clock import SystemClock

TODAY = SystemClock().today()


@dataclass(frozen=True)
class Ran:
    """What a command gave."""

    code: int
    document: Any
    err: str


@dataclass(frozen=True)
class DemoDesk:
    """A demo workspace and its examples by controller and case."""

    folder: Path
    examples: dict[tuple[str, str], dict[str, Any]]

    def identity(self, controller: str, case: str) -> list[str]:
        """The words that name the person of an example."""
        identity = self.examples[controller, case]["identity"]
        return [f"--identity={key}={value}" for key, value in identity.items()]


Run = Callable[..., Ran]


@pytest.fixture(scope="session")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> DemoDesk:
    """The workspace as it was made; tests work on copies of it."""
    import contextlib
    import io

    folder = tmp_path_factory.mktemp("main") / "workspace"
    with contextlib.redirect_stdout(io.StringIO()) as out:
        assert main(["demo", str(folder), "--people", "5", "--seed", "3", "--json"]) == 0
    examples = {
        (one["controller"], one["case"]): one for one in json.loads(out.getvalue())["examples"]
    }
    return DemoDesk(folder, examples)


@pytest.fixture(scope="session")
def made(untouched: DemoDesk, tmp_path_factory: pytest.TempPathFactory) -> DemoDesk:
    """A workspace for all tests that only ask and answer."""
    folder = tmp_path_factory.mktemp("shared") / "workspace"
    shutil.copytree(untouched.folder, folder)
    return DemoDesk(folder, untouched.examples)


@pytest.fixture
def copied(untouched: DemoDesk, tmp_path: Path) -> DemoDesk:
    """A workspace of its own, to break."""
    shutil.copytree(untouched.folder, tmp_path / "workspace")
    return DemoDesk(tmp_path / "workspace", untouched.examples)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command with ``--json`` on a workspace."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")

    def running(desk: DemoDesk, *words: str) -> Ran:
        capsys.readouterr()
        code = main(["--workspace", str(desk.folder), "--json", *words])
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        assert (code == 0) == (err == "")
        assert len(err.splitlines()) <= 1
        return Ran(code, json.loads(out) if out else None, err)

    return running


def answer_words(desk: DemoDesk, controller: str, case: str, out: Path, **more: str) -> list[str]:
    """The words of ``desk answer`` for an example at a visit today."""
    options = {
        "controller": controller,
        "channel": "visit",
        "received": TODAY.isoformat(),
        "evidence": "identity_card",
        "out": str(out),
        **more,
    }
    words = [word for key, value in options.items() for word in (f"--{key}", value)]
    return ["answer", *words, *desk.identity(controller, case)]
