"""What a data map says of the files of a collection: part of ``meta.desk``, validated strictly."""

from __future__ import annotations

import codecs
from collections.abc import Iterable
from pathlib import PurePosixPath, PureWindowsPath
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.registers.files.file_names import NamePattern
from desk.registers.maps.data_map import FileSettings

Format = Literal["csv", "xlsx", "json", "parquet", "eml", "folder", "datahub"]

_ENDINGS: dict[str, Format] = {
    ".csv": "csv",
    ".txt": "csv",
    ".tsv": "csv",
    ".xlsx": "xlsx",
    ".xlsm": "xlsx",
    ".json": "json",
    ".jsonl": "json",
    ".ndjson": "json",
    ".parquet": "parquet",
}
_FOLDERS = ("eml", "folder")


class FileNote(BaseModel):
    """The keys of a collection's note that say where its rows lie in files, and how."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    file: str | None = None
    """File in the system's folder, with ``*`` for several; a folder for ``eml`` and ``folder``."""
    format: Format | None = None
    """Where not given, the ending of ``file`` says it."""
    encoding: str | None = None
    separator: Literal[";", ",", "\t", "|"] | None = None
    header_row: int = Field(default=1, ge=1, le=1000)
    """Line of a CSV file or row of a sheet with the names of the columns."""
    headers: dict[str, str] = Field(default_factory=dict)
    """Names in the file of columns that are called otherwise in the map."""
    sheet: str | None = None
    """Sheet of a workbook; the first where not given."""
    rows_at: str | None = None
    """Where in a JSON document the list of rows is: ``data.customers``."""
    sparse: bool = False
    """True: a JSON file leaves out keys that have no value, so a key that never stands there is no mistake."""
    pattern: str | None = None
    """Names of the files of a folder: ``{asiakasnro}_{aika:%Y%m%d}_*.wav``; the parts are columns."""
    index: str | None = None
    """A file that lists the messages of an ``eml`` folder; one of its columns has ``file: true``."""
    index_columns: list[str] = Field(default_factory=list)
    """The columns that come from this index; the others are the message's own."""
    beside: str | None = None
    """Folder of the files that ``file: true`` columns name; where the index lies if not given."""

    @property
    def form(self) -> Format:
        """How the files are written."""
        return self.format if self.format is not None else _by_ending(self.file or "")

    def unusable(self) -> Text | None:
        """Why the first key that cannot be used cannot; None where all can."""
        for key, path in (("file", self.file), ("index", self.index), ("beside", self.beside)):
            if path is not None and not _inside(path):
                return _OUTSIDE.fill(key=key)
        if self.encoding is not None:
            try:
                codecs.lookup(self.encoding)
            except LookupError:
                return _ENCODING
        if self.pattern is not None:
            if self.form not in _FOLDERS:
                return _FOLDERS_ONLY
            if not NamePattern.valid(self.pattern):
                return _PATTERN
        if self.index is not None and self.form != "eml":
            return _EML_ONLY
        if bool(self.index_columns) != (self.index is not None):
            return _WITH_INDEX
        return None


def file_settings(collection: str, note: FileNote, named: Iterable[str]) -> FileSettings:
    """The note as the ``files`` kind uses it; ``named``: columns that name a file beside the index."""
    default = "" if note.form in _FOLDERS else f"{collection}.{note.form}"
    if note.form == "datahub":
        default = f"{collection}.csv"
    return FileSettings(
        name=note.file if note.file is not None else default,
        format=note.form,
        encoding=note.encoding,
        separator=note.separator,
        beside=tuple(named),
        header_row=note.header_row,
        headers=note.headers,
        sheet=note.sheet,
        rows_at=note.rows_at,
        sparse=note.sparse,
        pattern=note.pattern,
        index=note.index,
        index_format=_by_ending(note.index or ""),
        index_columns=tuple(note.index_columns),
        beside_folder=note.beside,
    )


def _by_ending(name: str) -> Format:
    return _ENDINGS.get(PurePosixPath(name).suffix.lower(), "csv")


def _inside(path: str) -> bool:
    """True where a path as written cannot lead out of the folder, on any system."""
    parts = path.replace("\\", "/").split("/")
    windows = PureWindowsPath(path)
    return not (windows.drive or windows.root or ".." in parts)


_OUTSIDE = QT_TRANSLATE_NOOP(
    "maps", "“{key}” has to lie within the system's folder: no absolute path and no “..”"
)
_ENCODING = QT_TRANSLATE_NOOP("maps", "“encoding” is none that is known, such as utf-8 or cp1252")
_FOLDERS_ONLY = QT_TRANSLATE_NOOP(
    "maps", "“pattern” stands only where the format is “eml” or “folder”"
)
_EML_ONLY = QT_TRANSLATE_NOOP("maps", "“index” stands only where the format is “eml”")
_WITH_INDEX = QT_TRANSLATE_NOOP(
    "maps", "“index” and “index_columns” stand together: a file and the columns in it"
)
_PATTERN = QT_TRANSLATE_NOOP(
    "maps", "“pattern” has parts in braces, each once, with letters and “*” between them"
)
