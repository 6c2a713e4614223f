"""Opens the window on a workspace; the demo workspace is made on its first use."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desk.app.composition import check_screen
from desk.system.resources import resource

if TYPE_CHECKING:
    from desk.app.composition import Composition
    from desk.services.desk import Desk

_DEMO_PEOPLE = 30


def open_window(composition: Composition, workspace: Path | None, *, demo: bool, actor: str) -> int:
    """Open the window and wait until it is closed; returns the exit code.

    Raises Unavailable where there is no screen.
    """
    check_screen()
    from desk.system.places import SETTINGS_FILE, default_workspace
    from desk.system.window_memory import WindowMemory
    from desk.ui.application import run

    folder = workspace or (default_workspace() / "demo" if demo else default_workspace())

    def make_desk() -> Desk:
        if demo and not (folder / SETTINGS_FILE).is_file():
            composition.make_demo(folder, people=_DEMO_PEOPLE, seed=1, today=None)
        return composition.desk(folder)

    return run(
        make_desk,
        warm_up=lambda: composition.workspace(folder).warm_up(),
        actor=actor,
        language="fi",
        resources=resource("fonts").parent,
        translators=composition.translator,
        settings=WindowMemory(folder),
    )
