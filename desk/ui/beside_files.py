"""Saves what travels beside a letter: recordings and other files, each hashed in the letter."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from desk.domain.errors import Unavailable
from desk.domain.request import AccessRequest, Letter
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import recordings
from desk.services.desk import Desk
from desk.ui.saving import save_whole

_NOT_SAVED = QT_TRANSLATE_NOOP(
    "beside files",
    "The file {file} that travels beside the letter could not be saved: {reason}. The letter stays "
    "sealed in the desk; choose another folder.",
)


def save_beside(
    desk: Desk,
    request: AccessRequest,
    letter: Letter,
    folder: Path,
    *,
    only: Collection[str] | None = None,
) -> Path | None:
    """Write the files into a folder of their own inside ``folder``; returns it, None where there are none.

    ``only``: just those of these names. Raises as ``recordings.read``, and Unavailable where a file
    cannot be written.
    """
    wanted = tuple(one for one in letter.beside if only is None or one.name in only)
    if not wanted:
        return None
    word = desk.translator(request.language)(recordings.FOLDER)
    into = folder / recordings.folder_of(letter, word)
    try:
        into.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Unavailable(_NOT_SAVED.fill(file=str(into), reason=reason)) from error
    told = replace(letter, beside=wanted)
    for one, data in recordings.read(desk, request.controller, told):
        not_written = save_whole(into / one.name, data)
        if not_written is not None:
            raise Unavailable(_NOT_SAVED.fill(file=str(into / one.name), reason=not_written))
    return into
