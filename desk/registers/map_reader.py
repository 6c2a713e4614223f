"""Reads data map files: Fideslang checks the standard part, this module our notes and every name in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

import yaml
from fideslang.models import Dataset, DatasetCollection, DatasetField
from pydantic import BaseModel, ValidationError

from desk.domain.person import IdentityKey
from desk.domain.records import About, CollectionInfo, FieldInfo
from desk.domain.text import LocalText
from desk.registers.data_map import (
    DataMap,
    FileSettings,
    MapCollection,
    OthersPath,
    Reference,
    Tenancy,
    map_error,
)
from desk.registers.map_notes import CollectionNote, ColumnIs, ColumnNote, OthersNote

_FIDES_TYPES = {"string": "string", "integer": "integer", "float": "number", "boolean": "boolean"}

_NoteT = TypeVar("_NoteT", bound=BaseModel)


def read_datasets(text: str, *, file: str, system: str | None) -> list[DataMap]:
    """Every dataset of a YAML text; see ``data_map.load_data_maps``."""
    try:
        content = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise map_error(file, "YAML", " ".join(str(error).split())) from error
    datasets = content.get("dataset") if isinstance(content, dict) else None
    if not isinstance(datasets, list) or not datasets:
        raise map_error(file, "dataset", "a list of datasets is missing")
    return [_Reader(file, raw, system).read() for raw in datasets]


class _Reader:
    """Reads one dataset."""

    def __init__(self, file: str, raw: object, system: str | None) -> None:
        self.file = file
        if not isinstance(raw, dict):
            raise map_error(file, "dataset", "a dataset is a mapping of keys")
        try:
            self.dataset = Dataset(**raw)
        except ValidationError as error:
            raise self._invalid(error, str(raw.get("fides_key", "dataset"))) from error
        self.key = str(self.dataset.fides_key)
        self.system = system or self.key
        self.raw_order = _order_of(raw)
        self.collections = {c.name: c for c in self.dataset.collections}
        self.columns = {
            name: {item.name: item for item in collection.fields}
            for name, collection in self.collections.items()
        }
        self.notes: dict[str, CollectionNote] = {}
        self.column_notes: dict[tuple[str, str], ColumnNote] = {}
        self.others: list[OthersNote] = []

    def read(self) -> DataMap:
        """The dataset as a map, everything within it checked."""
        meta = self.dataset.meta or {}
        if "desk" in meta:
            self._read_notes(meta["desk"])
        collections = tuple(self._collection(name) for name in self.raw_order)
        keys = {key for item in collections for key in item.identities}
        for item in collections:
            if item.person:
                keys.add(IdentityKey.NAME)
                keys |= {IdentityKey.BIRTH_DATE} if item.person.birth_date else set()
                keys |= {IdentityKey.ADDRESS} if item.person.address else set()
        return DataMap(
            file=self.file,
            system=self.system,
            dataset=self.key,
            collections=collections,
            others=tuple(self._others(note) for note in self.others),
            identity_keys=frozenset(keys),
        )

    def _read_notes(self, notes: object) -> None:
        if not isinstance(notes, dict):
            raise self._error("meta.desk", "is a mapping of keys")
        for key, value in notes.items():
            if key == "others":
                if not isinstance(value, list):
                    raise self._error("others", "is a list of paths")
                self.others = [
                    self._note(OthersNote, item, f"others[{number}]")
                    for number, item in enumerate(value)
                ]
                continue
            collection, _, column = str(key).partition(".")
            if collection not in self.collections:
                raise self._error(str(key), f"there is no collection '{collection}'")
            if column:
                self._need(str(key), collection, [column])
                self.column_notes[collection, column] = self._note(ColumnNote, value, str(key))
            else:
                self.notes[collection] = self._note(CollectionNote, value, str(key))

    def _note(self, model: type[_NoteT], value: object, key: str) -> _NoteT:
        try:
            return model.model_validate(value)
        except ValidationError as error:
            raise self._invalid(error, key) from error

    def _collection(self, name: str) -> MapCollection:
        raw = self.collections[name]
        note = self.notes.get(name, CollectionNote())
        fields = tuple(self._field(name, column) for column in self.raw_order[name])
        keys = tuple(info.name for info in fields if info.primary_key)
        if note.subject and not keys:
            raise self._error(name, "a subject collection needs a primary key")
        self._check_columns(name, note)
        meta = raw.fides_meta
        info = CollectionInfo(
            system=self.system,
            dataset=self.key,
            name=name,
            label=note.label.text if note.label else readable(name),
            fields=fields,
            order=note.order,
            meaning=note.meaning.text if note.meaning else None,
            series_time=note.series.time if note.series else None,
            series_value=note.series.value if note.series else None,
        )
        namespace = (self.dataset.fides_meta and self.dataset.fides_meta.namespace) or {}
        return MapCollection(
            info=info,
            primary_key=keys,
            references=tuple(self._references(name, raw)),
            after=tuple(key.replace(".", ":", 1) for key in (meta and meta.after) or ()),
            skip=bool(meta and meta.skip_processing),
            subject=note.subject,
            person=note.person,
            tenancy=self._tenancy(note),
            file=self._file(name, note),
            foreign_rows=tuple(
                ColumnIs(column=column, values=values)
                for column, values in (note.row_about.when if note.row_about else {}).items()
            ),
            schema=namespace.get("schema"),
        )

    def _field(self, collection: str, column: str) -> FieldInfo:
        raw: DatasetField = self.columns[collection][column]
        note = self.column_notes.get((collection, column), ColumnNote())
        meta = raw.fides_meta
        return FieldInfo(
            name=column,
            label=note.label.text if note.label else readable(column),
            categories=tuple(raw.data_categories or ()),
            codes={code: words.text for code, words in note.codes.items()},
            unit=note.unit,
            data_type=note.type or _FIDES_TYPES.get((meta and meta.data_type) or ""),
            identity=meta.identity if meta else None,
            primary_key=bool(meta and meta.primary_key),
            about=About(note.about),
        )

    def _check_columns(self, name: str, note: CollectionNote) -> None:
        if note.person:
            person = note.person
            self._need(f"{name}.person", name, [*person.name, *person.address])
            single = [person.birth_date, person.language]
            single += [item.column for item in (person.safety_ban, person.company) if item]
            self._need(f"{name}.person", name, [column for column in single if column])
        if note.series:
            self._need(f"{name}.series", name, [note.series.time, note.series.value])
        if note.tenancy:
            self._need(f"{name}.tenancy", name, [note.tenancy.row_key, note.tenancy.at])
        if note.row_about:
            self._need(f"{name}.row_about", name, note.row_about.when)

    def _references(self, name: str, raw: DatasetCollection) -> Iterable[Reference]:
        for column in self.raw_order[name]:
            meta = self.columns[name][column].fides_meta
            for reference in (meta and meta.references) or ():
                collection, _, target_column = str(reference.field).partition(".")
                key = f"{raw.name}.{column}"
                if not target_column:
                    raise self._error(key, f"'{reference.field}' is not 'collection.column'")
                if reference.dataset == self.key:
                    self._known(key, collection)
                    self._need(key, collection, [target_column.split(".")[0]])
                direction = reference.direction
                yield Reference(
                    column=column,
                    target=f"{reference.dataset}:{collection}",
                    target_column=target_column,
                    forward=direction != "from",
                    backward=direction != "to",
                )

    def _tenancy(self, note: CollectionNote) -> Tenancy | None:
        if note.tenancy is None:
            return None
        dotted = note.tenancy.contract
        contract = dotted.replace(".", ":", 1) if "." in dotted else f"{self.key}:{dotted}"
        dataset, _, collection = contract.partition(":")
        if dataset == self.key:
            self._known("tenancy", collection)
            columns = [note.tenancy.contract_key, note.tenancy.start, note.tenancy.end]
            self._need("tenancy", collection, columns)
        return Tenancy(
            contract=contract,
            contract_key=note.tenancy.contract_key,
            row_key=note.tenancy.row_key,
            at=note.tenancy.at,
            start=note.tenancy.start,
            end=note.tenancy.end,
        )

    def _file(self, name: str, note: CollectionNote) -> FileSettings:
        beside = tuple(
            column
            for (collection, column), item in self.column_notes.items()
            if collection == name and item.file
        )
        default = f"{name}.csv" if note.format == "csv" else ""
        return FileSettings(
            name=note.file if note.file is not None else default,
            format=note.format,
            encoding=note.encoding,
            separator=note.separator,
            beside=beside,
        )

    def _others(self, note: OthersNote) -> OthersPath:
        hops = []
        previous = ""
        for start, goal in note.hops:
            source, source_column = self._dotted(start)
            target, target_column = self._dotted(goal)
            if previous and source != previous:
                raise self._error("others", f"'{start}' does not go on from '{previous}'")
            hops.append((source, source_column, target, target_column))
            previous = target
        return OthersPath(note.role, note.shares_place, tuple(hops))

    def _dotted(self, text: str) -> tuple[str, str]:
        """``collection.column`` or ``dataset.collection.column`` as collection key and column."""
        parts = text.split(".")
        if len(parts) == 3:
            parts = [f"{parts[0]}:{parts[1]}", parts[2]]
        elif len(parts) == 2:
            self._known("others", parts[0])
            self._need("others", parts[0], [parts[1]])
            parts = [f"{self.key}:{parts[0]}", parts[1]]
        else:
            raise self._error("others", f"'{text}' is not 'collection.column'")
        return parts[0], parts[1]

    def _known(self, key: str, collection: str) -> None:
        if collection not in self.collections:
            raise self._error(key, f"there is no collection '{collection}'")

    def _need(self, key: str, collection: str, columns: Iterable[str]) -> None:
        for column in columns:
            if column not in self.columns[collection]:
                raise self._error(key, f"the collection '{collection}' has no field '{column}'")

    def _error(self, key: str, reason: str) -> Exception:
        return map_error(self.file, key, reason)

    def _invalid(self, error: ValidationError, key: str) -> Exception:
        first = error.errors(include_url=False)[0]
        where = ".".join([key, *(str(part) for part in first["loc"])])
        return map_error(self.file, where, first["msg"])


def _order_of(raw: Mapping[str, Any]) -> dict[str, list[str]]:
    """Collections and columns in the order of the file; Fideslang sorts both by name."""
    return {
        str(collection["name"]): [str(item["name"]) for item in collection["fields"]]
        for collection in raw["collections"]
    }


def readable(name: str) -> LocalText:
    """A column name as words, for maps that carry no labels: ``street_1`` becomes ``Street 1``."""
    text = " ".join(name.replace("_", " ").replace(".", " ").split())
    text = text[:1].upper() + text[1:]
    return LocalText(text, text, text)
