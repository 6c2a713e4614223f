"""An extract: files as they are found in a system's folder, and what a reader needs to know of them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desk.domain.records import MISSING_MARK, Value
from desk.domain.text import LocalText
from desk.registers.failures import missing_column
from desk.registers.files.file_failures import column_twice, outside
from desk.registers.maps.data_map import FileSettings, MapCollection
from desk.registers.named_files import NamedFiles

BATCH = 5000
"""Rows that are held at a time."""

Batches = Iterator[list[Sequence[object]]]
"""Rows in the order of the map's columns, as the format has them."""

Stamp = tuple[tuple[str, int, int], ...]
"""Names, sizes and times of the files that a collection was read from."""


@dataclass(frozen=True)
class Extract:
    """One file, or the folder of one collection."""

    file: Path
    folder: Path
    """The folder that the settings name; nothing outside is opened."""
    collection: MapCollection
    settings: FileSettings
    name: LocalText
    """The system, for messages."""

    @property
    def headers(self) -> list[str]:
        """What the file calls each column of the map."""
        columns = self.collection.info.columns
        return [self.settings.headers.get(column, column) for column in columns]

    def places(self, header: Sequence[str]) -> list[int]:
        """Where each column of the map stands in a header.

        Raises CollectionFailure for one that is not there, or there twice.
        """
        at: dict[str, int] = {}
        twice: set[str] = set()
        for place, column in enumerate(header):
            if at.setdefault(column, place) != place:
                twice.add(column)
        for column in self.headers:
            if column not in at:
                raise missing_column(self.name, self.file.name, column)
            if column in twice:
                raise column_twice(self.name, self.file.name, column)
        return [at[column] for column in self.headers]


def files_of(folder: Path, settings: FileSettings) -> list[Path]:
    """The files of a collection in the order of their names: one, or those of a ``*`` in the name.

    Raises FileNotFoundError where there is none.
    """
    written = settings.name.replace("\\", "/")
    if any(sign in written for sign in "*?["):
        found = sorted(file for file in folder.glob(written) if file.is_file())
    else:
        found = [folder / written]
    if not found:
        raise FileNotFoundError(folder / written)
    return found


def messages_in(folder: Path) -> list[Path]:
    """The e-mails of a folder and the folders in it, by path; FileNotFoundError where it is gone."""
    return [file for file in walk(folder) if file.suffix.lower() == ".eml"]


def walk(folder: Path) -> list[Path]:
    """All files of a folder and the folders in it, by path; links to folders are not followed."""
    if not folder.is_dir():
        raise FileNotFoundError(folder)
    found = [
        Path(base) / name for base, _, names in os.walk(folder, onerror=_stop) for name in names
    ]
    return sorted(found)


def check_within(files: Iterable[Path], folder: Path, name: LocalText) -> None:
    """Raise CollectionFailure for a file that, links followed, lies outside a folder."""
    root = folder.resolve()
    for file in files:
        if not file.resolve().is_relative_to(root):
            raise outside(name, file.name)


def stamp(files: Sequence[Path]) -> Stamp:
    """What files look like now; OSError where one is gone."""
    looks = [(file, file.stat()) for file in files]
    return tuple((str(file), look.st_size, look.st_mtime_ns) for file, look in looks)


class Beside:
    """Says of file names in an index whether the file is there, and never looks outside the folder."""

    def __init__(self, extract: Extract) -> None:
        settings = extract.settings
        itself = settings.format in ("eml", "folder")
        base = extract.file if itself else extract.file.parent
        if settings.beside_folder is not None:
            base = extract.folder / settings.beside_folder
        self._files = NamedFiles(base, extract.folder)

    def path(self, cell: str) -> Path | None:
        """The file that a cell names; None where it is not there or lies outside the folder."""
        return self._files.path(cell)

    def marked(self, cell: Value) -> Value:
        """The cell, with a mark behind the name of a file that is not there."""
        if not isinstance(cell, str) or not cell.strip():
            return cell
        return cell if self.path(cell) else f"{cell} {MISSING_MARK}"


def _stop(error: OSError) -> None:
    raise error
