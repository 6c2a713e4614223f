"""A folder that is its own index: one file a row, with its name, size, time and the parts of its name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from desk.domain.time_zone import HELSINKI
from desk.registers.failures import missing_column
from desk.registers.files.extracts import BATCH, Batches, Extract, walk
from desk.registers.files.file_names import NamePattern

_OWN = ("file_name", "size", "modified")
"""Columns that every file has: path within the folder, bytes, time of the last change."""


def read_folder(extract: Extract) -> Batches:
    """The files of a folder and the folders in it, by path; those of another pattern are left out.

    Raises CollectionFailure for a column that is neither one of every file nor a part of the
    pattern, OSError where the folder is gone.
    """
    pattern = NamePattern(extract.settings.pattern) if extract.settings.pattern else None
    known = {*_OWN, *(pattern.names if pattern else ())}
    for column in extract.headers:
        if column not in known:
            raise missing_column(extract.name, extract.file.name, column)
    batch: list[Sequence[object]] = []
    for file in walk(extract.file):
        cells = _cells(file, extract.file, pattern)
        if cells is None:
            continue
        batch.append([cells[column] for column in extract.headers])
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _cells(file: Path, folder: Path, pattern: NamePattern | None) -> Mapping[str, object] | None:
    path = file.relative_to(folder).as_posix()
    parts = pattern.parts(path) if pattern is not None else {}
    if parts is None:
        return None
    look = file.lstat()  # of a link itself: what it leads to may lie outside
    modified = datetime.fromtimestamp(int(look.st_mtime), HELSINKI)
    return {"file_name": path, "size": look.st_size, "modified": modified, **parts}
