"""Opens the window on a workspace, or where there is none on the way to one."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from desk.app.composition import check_screen
from desk.domain.text import LANGUAGES
from desk.system.long_language import LONG, long_translator
from desk.system.resources import resource

if TYPE_CHECKING:
    from desk.app.composition import Composition
    from desk.services.desk import Desk

LANGUAGE_VARIABLE = "SAR_DESK_LANGUAGE"
"""Names the language of the window as ``--language`` does."""


def open_window(
    composition: Composition,
    workspace: Path | None,
    *,
    demo: bool,
    actor: str,
    language: str | None = None,
) -> int:
    """Open the window and wait until it is closed; returns the exit code.

    ``language``: of the window from now on, or ``long`` for texts longer by half (for tests); None:
    what the environment names, else as the clerk chose.

    Raises Unavailable where there is no screen.
    """
    check_screen()
    from desk.system.memory import keep_little

    keep_little()
    from desk.app.beginning import WindowBeginning
    from desk.system.places import usual_workspace
    from desk.system.window_memory import WindowMemory
    from desk.ui.application import run

    composition.letters_apart = True
    demo_folder = usual_workspace() / "demo"
    if demo:
        demo_folder = workspace = workspace or demo_folder
    beginning = WindowBeginning(composition, workspace, demo=demo_folder)
    memory = WindowMemory(beginning.opened)
    beginning.remember_in(memory)

    asked = language or os.environ.get(LANGUAGE_VARIABLE, "")
    if asked in LANGUAGES:
        memory["language"] = asked

    def make_desk() -> Desk | None:
        return beginning.demo() if demo else beginning.open()

    return run(
        make_desk,
        warm_up=lambda: composition.workspace(beginning.opened).warm_up(),
        actor=actor,
        language="fi",
        resources=resource("fonts").parent,
        translators=long_translator if asked == LONG else composition.translator,
        settings=memory,
        beginning=beginning,
        workspace=str(beginning.opened.absolute()),
    )
