"""Files as a clerk drops them on the window: read once, never changed, never followed into another folder."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from desk.domain.errors import BadInput
from desk.domain.incoming import LARGEST_DOCUMENT, file_name
from desk.domain.text import QT_TRANSLATE_NOOP, Text

_ENDINGS = {".pdf", ".tif", ".tiff", ".jpg", ".jpeg", ".png", ".eml", ".asice", ".sce", ".asics"}
"""What is taken out of a folder; a file that is dropped itself is looked at whatever its name is."""
_MOST_FILES = 2000
"""Of one folder: a month's post; more is a mistaken drop of a whole disk."""


class LocalFiles:
    """Fulfils ``services.incoming_ports.DroppedFiles``."""

    def found(self, paths: Sequence[Path]) -> Iterator[Path | Text]:
        for path in paths:
            if path.is_dir():
                yield from _in_folder(path)
            else:
                yield path

    def read(self, file: Path) -> bytes:
        name = file_name(file.name)
        try:
            found = file.stat()
            if not stat.S_ISREG(found.st_mode):
                raise BadInput(_NO_FILE.fill(file=name))  # a pipe would never end
            _check_size(name, found.st_size)
            with file.open("rb") as opened:
                data = opened.read(LARGEST_DOCUMENT + 1)
        except OSError as error:
            raise BadInput(_GONE.fill(file=name)) from error
        _check_size(name, len(data))
        return data


def _check_size(name: str, size: int) -> None:
    if not size:
        raise BadInput(_EMPTY.fill(file=name))
    if size > LARGEST_DOCUMENT:
        raise BadInput(_TOO_LARGE.fill(file=name, most=LARGEST_DOCUMENT // 1024**2))


def _in_folder(folder: Path) -> Iterator[Path | Text]:
    """The documents of a folder and of the folders in it, by name; whatever else lies there is counted."""
    taken, others = 0, 0
    refused: list[OSError] = []
    for place, inner, names in os.walk(folder, onerror=refused.append, followlinks=False):
        inner[:] = sorted(one for one in inner if not one.startswith("."))
        for name in sorted(names):
            if Path(name).suffix.lower() not in _ENDINGS or name.startswith("."):
                others += not name.startswith(".")
                continue
            if taken == _MOST_FILES:
                yield _TOO_MANY.fill(folder=file_name(folder.name), most=_MOST_FILES)
                return
            taken += 1
            yield Path(place) / name
    if refused:
        yield _CLOSED.fill(folder=file_name(folder.name))
    if others:
        yield _OTHERS.fill(folder=file_name(folder.name), count=others)
    elif not taken and not refused:
        yield _NOTHING.fill(folder=file_name(folder.name))


_GONE = QT_TRANSLATE_NOOP(
    "incoming",
    "{file} was not taken in: it is gone or cannot be read. Look where it lies now, and drop it "
    "again.",
)
_NO_FILE = QT_TRANSLATE_NOOP(
    "incoming", "{file} was not taken in: it is no file with a document in it."
)
_EMPTY = QT_TRANSLATE_NOOP(
    "incoming",
    "{file} was not taken in: it is empty. Scan the document again, or save the message again.",
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "incoming",
    "{file} was not taken in: it is larger than {most} megabytes. Scan it again at 300 dots an "
    "inch, or divide it and drop the parts.",
)
_OTHERS = QT_TRANSLATE_NOOP(
    "incoming",
    "Files in the folder {folder} that are no PDF, picture or e-mail were left alone: {count}.",
)
_NOTHING = QT_TRANSLATE_NOOP(
    "incoming", "There is no PDF, picture or e-mail in the folder {folder}."
)
_CLOSED = QT_TRANSLATE_NOOP(
    "incoming",
    "A part of the folder {folder} could not be opened; what lies there was not taken in.",
)
_TOO_MANY = QT_TRANSLATE_NOOP(
    "incoming",
    "The folder {folder} has more than {most} documents; the first of them were taken in. "
    "Drop the rest in parts.",
)
