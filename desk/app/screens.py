"""Pictures of the whole program, from a demo workspace that is made for them and thrown away."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desk.system.resources import resource

if TYPE_CHECKING:
    from desk.app.composition import Composition

_ACTOR = "Asiakaspalvelu 2"
_PEOPLE = 5


def picture(composition: Composition, folder: Path, *, pages: Sequence[str] = ()) -> list[Path]:
    """Write a PNG of every page, in every look and language, into a folder; returns the files.

    ``pages``: only those whose names begin so; none: every page.

    Raises Unavailable where the folder cannot be written.
    """
    from desk.app.sample_requests import add_sample_requests

    # Nothing is shown on this machine's screen, and its look does not matter.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from desk.ui.screens import Example, write_screens

    with tempfile.TemporaryDirectory(
        prefix="sar-desk-screens-", ignore_cleanup_errors=True
    ) as made:
        workspace = Path(made) / "demo"
        demo = composition.make_demo(workspace, people=_PEOPLE, seed=1, today=None)
        desk = composition.desk(workspace)
        add_sample_requests(desk, demo.examples, actor=_ACTOR)
        person = next(
            one for one in demo.examples if (one.controller, one.case) == ("issoy", "ordinary")
        )
        try:
            return write_screens(
                desk,
                folder,
                actor=_ACTOR,
                resources=resource("fonts").parent,
                translators=composition.translator,
                example=Example(person.controller, person.identity_code or person.name),
                pages=pages,
            )
        finally:
            composition.forget(workspace)
