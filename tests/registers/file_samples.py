"""Small extracts of a made-up system, read as the desk reads them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from desk.domain.records import Value
from desk.registers.files.file_export import FileExport
from desk.registers.maps.data_map import MapCollection, load_data_map
from desk.registers.source import SourceConfig
from tests.fakes import local

CALLS = {"nimi": "", "pvm": "type: date", "summa": "type: money", "tallenne": "file: true"}
"""Columns of a list of calls, each with its note."""


def described(notes: str, columns: Mapping[str, str] = CALLS, key: str = "") -> MapCollection:
    """A collection ``puhelut``; ``notes``: what its map says of the files, as YAML."""
    fields = "\n".join(
        f'          - {{name: "{name}"'
        + (", fides_meta: {primary_key: true}" if name == key else "")
        + "}"
        for name in columns
    )
    column_notes = "\n".join(
        f'        "puhelut.{name}": {{{note}}}' for name, note in columns.items() if note
    )
    text = f"""
dataset:
  - fides_key: koe
    collections:
      - name: puhelut
        fields:
{fields}
    meta:
      desk:
        puhelut: {{{notes}}}
{column_notes}
"""
    (collection,) = load_data_map(text, file="koe.yaml").collections
    return collection


def opened(folder: Path) -> FileExport:
    """The folder as a source called Puhelut."""
    return FileExport(SourceConfig("files", path=folder), local("Puhelut"))


def read_all(folder: Path, collection: MapCollection) -> list[tuple[Value, ...]]:
    """Every row of a collection, in the order of the file."""
    source = opened(folder)
    try:
        return [row for batch in source.rows(collection, {}) for row in batch]
    finally:
        source.close()


def found(
    folder: Path, collection: MapCollection, **where: Sequence[Value]
) -> list[tuple[Value, ...]]:
    """The rows of some keys."""
    source = opened(folder)
    try:
        return [row for batch in source.rows(collection, where) for row in batch]
    finally:
        source.close()
