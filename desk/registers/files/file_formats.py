"""The formats of extracts: an explicit list, so that a frozen build cannot lose one silently."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from desk.registers.files.csv_file import read_csv
from desk.registers.files.datahub_file import read_datahub
from desk.registers.files.email_folder import read_emails
from desk.registers.files.email_index import read_listed_emails
from desk.registers.files.extracts import Batches, Beside, Extract, files_of, messages_in, walk
from desk.registers.files.file_folder import read_folder
from desk.registers.files.json_file import read_json
from desk.registers.files.parquet_file import read_parquet
from desk.registers.files.xlsx_file import read_xlsx
from desk.registers.maps.data_map import FileSettings
from desk.registers.source import Row
from desk.registers.values import typed

READERS: Mapping[str, Callable[[Extract], Batches]] = {
    "csv": read_csv,
    "xlsx": read_xlsx,
    "json": read_json,
    "parquet": read_parquet,
    "eml": read_emails,
    "folder": read_folder,
    "datahub": read_datahub,
}
"""Every format by the name that data maps use."""

_OF_FOLDERS = ("eml", "folder")


def read_extract(extract: Extract) -> Iterator[list[Row]]:
    """The rows of an extract, typed as the map says; names of files that are not there are marked.

    Raises CollectionFailure where it cannot be read to its end, OSError where it is gone.
    """
    settings = extract.settings
    read = READERS[settings.format]
    if settings.index is not None:
        batches = read_listed_emails(extract, READERS[settings.index_format])
    else:
        batches = read(extract)
    data_types = [info.data_type for info in extract.collection.info.fields]
    columns = extract.collection.info.columns
    marked = [place for place, name in enumerate(columns) if name in settings.beside]
    beside = Beside(extract)
    for batch in batches:
        rows = typed(batch, data_types)
        if marked:
            rows = [
                tuple(
                    beside.marked(cell) if place in marked else cell
                    for place, cell in enumerate(row)
                )
                for row in rows
            ]
        yield rows


def places_of(folder: Path, settings: FileSettings) -> list[Path]:
    """What extracts are made of: files, or one folder. FileNotFoundError where there is nothing."""
    if settings.format in _OF_FOLDERS:
        place = folder / settings.name.replace("\\", "/")
        if not place.is_dir():
            raise FileNotFoundError(place)
        return [place]
    return files_of(folder, settings)


def read_from(places: list[Path], folder: Path, settings: FileSettings) -> list[Path]:
    """Every file that is read where extracts lie at some places; OSError where one is gone."""
    if settings.format == "folder":
        return [file for place in places for file in walk(place)]
    if settings.format == "eml":
        index = [folder / settings.index] if settings.index is not None else []
        return [*index, *(file for place in places for file in messages_in(place))]
    return places
