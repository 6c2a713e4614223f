"""The ``files`` kind: a folder with CSV extracts and folders of e-mails, read only."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desk.domain.records import Value
from desk.domain.text import LocalText
from desk.registers.csv_file import read_csv
from desk.registers.data_map import FileSettings, MapCollection
from desk.registers.email_folder import read_emails
from desk.registers.failures import file_missing
from desk.registers.folding import phone
from desk.registers.source import CollectionFailure, Likeness, Row, SourceConfig, Wanted
from desk.registers.values import key_text

_BATCH = 5000

Stamp = tuple[tuple[str, int, int], ...]
"""Names, sizes and times of the files that a collection was read from."""


@dataclass(slots=True)
class _Loaded:
    stamp: Stamp
    rows: list[Row]
    index: dict[str, dict[str, list[int]]] = field(default_factory=dict)
    """Row numbers by column and key; made when a column is first asked."""


class FileExport:
    """One folder. A file is read again when its size or time has changed."""

    def __init__(self, config: SourceConfig, name: LocalText) -> None:
        self.near = True
        self._name = name
        self._folder = config.path or Path()
        self._loaded: dict[str, _Loaded] = {}
        self._lock = threading.RLock()

    def rows(
        self,
        collection: MapCollection,
        where: Mapping[str, Sequence[Value]],
    ) -> Iterator[list[Row]]:
        loaded = self._load(collection)
        if where:
            numbers: list[int] | None = None
            for column, values in where.items():
                hits = self._hits(loaded, collection.place[column], column, values)
                numbers = hits if numbers is None else sorted(set(numbers) & set(hits))
            found = [loaded.rows[number] for number in numbers or ()]
        else:
            found = loaded.rows
        for start in range(0, len(found), _BATCH):
            yield found[start : start + _BATCH]

    def matching(
        self, collection: MapCollection, all_of: Sequence[Wanted], *, limit: int
    ) -> list[Row]:
        rows = self._load(collection).rows
        for one in all_of:
            place, begins = collection.place[one.column], tuple(one.begins)
            equal = {key_text(value) for value in one.equal} - {None}
            rows = [
                row
                for row in rows
                if key_text(row[place]) in equal
                or str(row[place] or "").startswith(begins)
                or any(text in str(row[place] or "") for text in one.holds)
            ]
        return rows[:limit]

    def alike(
        self, collection: MapCollection, column: str, value: str, likeness: Likeness
    ) -> list[Row]:
        same = phone if likeness == "phone" else str.lower
        place, wanted = collection.place[column], same(value)
        rows = self._load(collection).rows
        return [row for row in rows if row[place] and same(key_text(row[place]) or "") == wanted]

    def indexed(self, collection: MapCollection) -> frozenset[str] | None:  # noqa: ARG002  (a port)
        return None

    def distinct(self, collection: MapCollection, column: str) -> Iterable[str] | None:
        place = collection.place[column]
        texts = (row[place] for row in self._load(collection).rows)
        return dict.fromkeys(text for text in texts if isinstance(text, str) and text.strip())

    def check(self, collections: Iterable[MapCollection]) -> None:
        for collection in collections:
            self._load(collection)

    def close(self) -> None:
        with self._lock:
            self._loaded.clear()

    def _hits(self, loaded: _Loaded, place: int, column: str, values: Sequence[Value]) -> list[int]:
        with self._lock:
            index = loaded.index.get(column)
            if index is None:
                made: defaultdict[str, list[int]] = defaultdict(list)
                for number, row in enumerate(loaded.rows):
                    key = key_text(row[place])
                    if key is not None:
                        made[key].append(number)
                index = loaded.index[column] = dict(made)
        keys = {key_text(value) for value in values} - {None}
        return sorted(number for key in keys if key for number in index.get(key, ()))

    def _load(self, collection: MapCollection) -> _Loaded:
        settings = collection.file or FileSettings(f"{collection.info.name}.csv")
        target = self._folder / settings.name
        with self._lock:
            try:
                stamp = _stamp(target, settings.format)
                loaded = self._loaded.get(collection.key)
                if loaded is None or loaded.stamp != stamp:
                    if settings.format == "eml":
                        rows = read_emails(target, collection, self._name)
                    else:
                        rows = read_csv(target, collection, settings, self._name)
                    loaded = self._loaded[collection.key] = _Loaded(stamp, rows)
            except OSError as error:
                missing = file_missing(self._name, settings.name or target.name)
                if self._folder.is_dir():
                    raise CollectionFailure(missing.text) from error
                raise missing from error
            return loaded


def _stamp(target: Path, form: str) -> Stamp:
    """What the collection's files look like now; FileNotFoundError where they are gone."""
    files = sorted(target.rglob("*.eml")) if form == "eml" else [target]
    if form == "eml" and not target.is_dir():
        raise FileNotFoundError(target)
    looks = [(file, file.stat()) for file in files]
    return tuple((str(file), look.st_size, look.st_mtime_ns) for file, look in looks)
