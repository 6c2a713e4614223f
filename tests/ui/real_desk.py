"""A window on a real workspace of its own: settings file, store, secrets and registers are the desk's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from pytestqt.qtbot import QtBot

from desk.app.composition import Composition
from desk.app.workspace import Workspace
from desk.store.open_store import create_workspace_store
from desk.system.demo_secrets import DemoSecrets
from desk.ui.window import MainWindow
from tests.ui.windows import new_window

SETTINGS = """\
# Written by hand
workspace = "3f2a9c0d-test"
demo = true
language = "fi"

[systems.issoy.online]
kind = "files"
path = "readings" # every night
"""


def make_workspace(folder: Path, settings: str = SETTINGS) -> Path:
    """A workspace that brings its own secrets, with an empty store."""
    folder.mkdir(exist_ok=True)
    create_workspace_store(folder, DemoSecrets(folder)).close()
    (folder / "settings.toml").write_text(settings, "utf-8")
    return folder


@contextmanager
def real_window(
    qtbot: QtBot, folder: Path, prepare: Callable[[Workspace], None] | None = None
) -> Iterator[MainWindow]:
    """A window whose desk is opened on the workspace; it is closed at the end."""
    composition = Composition()
    workspace = composition.workspace(folder)
    if prepare is not None:
        prepare(workspace)
    window = new_window(workspace.desk)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitUntil(lambda: window.isActiveWindow() and window.jobs.idle)
    yield window
    qtbot.waitUntil(lambda: window.jobs.idle, timeout=30_000)
    window.close()
    composition.close()
