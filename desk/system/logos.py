"""The controllers' logos, which a workspace brings: ``logos/<controller>.png`` or ``.jpg``."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from desk.domain.errors import BadInput, Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP

LOGO_FOLDER = "logos"
_ENDINGS = (".png", ".jpg", ".jpeg")
_LARGEST = 20_000_000


def logo_file(workspace: Path, controller: str) -> Path | None:
    """Where the logo of a controller lies; None where the workspace has none."""
    for ending in _ENDINGS:
        file = workspace / LOGO_FOLDER / f"{controller}{ending}"
        if file.is_file():
            return file
    return None


def read_logo_file(workspace: Path, controller: str) -> bytes | None:
    """The picture file of a controller's logo; None where there is none that can be read.

    A letter never waits for its logo: without one, the controller's name stands in its place.
    """
    file = logo_file(workspace, controller)
    try:
        if file is None or file.stat().st_size > _LARGEST:
            return None
        return file.read_bytes()
    except OSError:
        return None


def read_picture(file: Path) -> bytes:
    """What is in a file that somebody chose as a logo; BadInput where it cannot be read or is too large."""
    try:
        if file.stat().st_size > _LARGEST:
            raise BadInput(_TOO_LARGE.fill(file=file.name))
        return file.read_bytes()
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise BadInput(_NOT_READ.fill(file=file.name, why=why)) from error


def put_logo_file(workspace: Path, controller: str, picture: bytes | None, *, ending: str) -> None:
    """Keep a picture as the controller's logo in place of an earlier one; None: it has none any more.

    ``ending``: ``.png`` or ``.jpg``. Raises Unavailable where the folder cannot be written to.
    """
    folder = workspace / LOGO_FOLDER
    kept = folder / f"{controller}{ending}"
    try:
        if picture is not None:
            folder.mkdir(mode=0o700, exist_ok=True)
            descriptor, name = tempfile.mkstemp(dir=folder, prefix=f".{kept.name}.")
            draft = Path(name)
            try:
                with os.fdopen(descriptor, "wb") as stream:
                    stream.write(picture)
                draft.replace(kept)
            finally:
                draft.unlink(missing_ok=True)
        for one in _ENDINGS:
            if picture is None or one != ending:
                (folder / f"{controller}{one}").unlink(missing_ok=True)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise Unavailable(_NOT_KEPT.fill(folder=str(folder), why=why)) from error


_TOO_LARGE = QT_TRANSLATE_NOOP(
    "profile", "{file} is too large for a logo (20 MB at most), so the letterhead is as it was."
)
_NOT_READ = QT_TRANSLATE_NOOP(
    "profile", "{file} cannot be read ({why}), so the letterhead is as it was."
)
_NOT_KEPT = QT_TRANSLATE_NOOP(
    "profile", "The folder {folder} cannot be written to ({why}), so the letterhead is as it was."
)
