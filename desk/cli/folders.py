"""The folder into which a command writes letters."""

from __future__ import annotations

from pathlib import Path

from desk.domain.errors import BadInput, Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP


def make_folder(folder: Path) -> None:
    """Make a folder for letters, before anything is written down.

    Raises BadInput where a file stands in its place, Unavailable where it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise BadInput(
            QT_TRANSLATE_NOOP("cli", "{path} is a file, not a folder for letters.").fill(
                path=str(folder)
            )
        ) from error
    except OSError as error:
        raise Unavailable(
            QT_TRANSLATE_NOOP(
                "cli", "The folder {path} cannot be made ({why}). Nothing was written down."
            ).fill(path=str(folder), why=error.strerror or str(error))
        ) from error
