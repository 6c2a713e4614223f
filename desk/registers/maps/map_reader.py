"""Makes maps of datasets: our notes on top of the standard part, with every name in them checked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from desk.domain.person import IdentityKey
from desk.domain.records import About, CollectionInfo, FieldInfo
from desk.domain.text import LocalText
from desk.registers.files.file_notes import file_settings
from desk.registers.maps import map_problems as reasons
from desk.registers.maps.data_map import (
    DataMap,
    FileSettings,
    MapCollection,
    OthersPath,
    Reference,
    Tenancy,
)
from desk.registers.maps.map_notes import (
    CollectionNote,
    ColumnIs,
    ColumnNote,
    FactsNote,
    OthersNote,
    place_and_reason,
)
from desk.registers.maps.map_problems import Findings
from desk.registers.maps.map_standard import (
    CollectionEntry,
    DatasetEntry,
    FieldEntry,
    datasets_of,
    read_standard,
)
from desk.registers.web.notes import no_way_by_key

_FIDES_TYPES = {"string": "string", "integer": "integer", "float": "number", "boolean": "boolean"}

_FITTING = {
    "integer": ("integer", "number", "money", "boolean", "string"),
    "float": ("number", "money", "integer"),
    "boolean": ("boolean",),
    "object": ("string",),
}
"""What a note may make of values whose type is known; a text may stand for anything."""

_NoteT = TypeVar("_NoteT", bound=BaseModel)


def read_datasets(text: str, findings: Findings, *, system: str | None = None) -> list[DataMap]:
    """Every dataset of a YAML text; what is wrong is noted and left out.

    Raises BadInput where the text is no YAML or holds no datasets.
    """
    entries = [read_standard(raw, findings) for raw in datasets_of(text, findings)]
    keys: set[str] = set()
    for entry in entries:
        if entry.key in keys:
            findings.problem(entry.key, reasons.stands_twice(entry.key))
        keys.add(entry.key)
    return [_Reader(findings, entry, system).read() for entry in entries]


class _Reader:
    """Reads one dataset."""

    def __init__(self, findings: Findings, entry: DatasetEntry, system: str | None) -> None:
        self.findings = findings
        self.dataset = entry
        self.key = entry.key
        self.system = system or entry.key
        self.collections = {one.name: one for one in entry.collections}
        self.columns = {one.name: {f.path for f in one.fields} for one in entry.collections}
        self.notes: dict[str, CollectionNote] = {}
        self.column_notes: dict[tuple[str, str], ColumnNote] = {}
        self.others: list[OthersNote] = []
        self.general = FactsNote()

    def read(self) -> DataMap:
        """The dataset as a map, everything within it checked."""
        if self.dataset.notes is not None:
            self._read_notes(self.dataset.notes)
        collections = tuple(self._collection(one) for one in self.dataset.collections)
        keys = {key for item in collections for key in item.identities}
        for item in collections:
            if item.person:
                keys.add(IdentityKey.NAME)
                keys |= {IdentityKey.BIRTH_DATE} if item.person.birth_date else set()
                keys |= {IdentityKey.ADDRESS} if item.person.address else set()
        others = (self._others(note) for note in self.others)
        return DataMap(
            file=self.findings.file,
            system=self.system,
            dataset=self.key,
            collections=collections,
            others=tuple(path for path in others if path),
            identity_keys=frozenset(keys),
            after=self.dataset.after,
        )

    def _read_notes(self, notes: object) -> None:
        if not isinstance(notes, dict):
            self.findings.problem("meta.desk", reasons.no_mapping())
            return
        for key, value in notes.items():
            if key == "others":
                self._read_others(value)
                continue
            if key == "dataset" and key not in self.collections:
                self.general = self._note(FactsNote, value, key) or self.general
                continue
            collection, column = self._split(str(key))
            if collection not in self.collections:
                self.findings.problem(str(key), reasons.no_collection(collection))
            elif not column:
                found = self._note(CollectionNote, value, str(key))
                # of a note with a mistake its subject is kept, or paths to it would look wrong too
                subject = isinstance(value, dict) and value.get("subject") is True
                self.notes[collection] = found or CollectionNote(subject=subject)
            elif self._need(str(key), collection, [column]) and (
                column_note := self._note(ColumnNote, value, str(key))
            ):
                self.column_notes[collection, column] = column_note

    def _read_others(self, value: object) -> None:
        if not isinstance(value, list):
            self.findings.problem("others", reasons.no_list())
            return
        for number, item in enumerate(value):
            if note := self._note(OthersNote, item, f"others[{number}]"):
                self.others.append(note)

    def _note(self, model: type[_NoteT], value: object, key: str) -> _NoteT | None:
        try:
            return model.model_validate(value)
        except ValidationError as error:
            for one in error.errors(include_url=False):
                place, reason = place_and_reason(one)
                self.findings.problem(".".join([key, *place]), reason)
            return None

    def _collection(self, raw: CollectionEntry) -> MapCollection:
        name = raw.name
        note = self.notes.get(name, CollectionNote())
        fields = tuple(self._field(name, one) for one in raw.fields)
        keys = tuple(info.name for info in fields if info.primary_key)
        if note.subject and not keys:
            self.findings.problem(name, reasons.subject_without_key())
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
            time=note.day_column,
            **note.facts(self.general),
        )
        when = note.row_about.when if note.row_about else {}
        self._check_columns(name, note)
        if note.web and note.subject and not any(ask.asks_by(keys) for ask in note.web):
            self.findings.problem(f"{name}.web", no_way_by_key(", ".join(keys)))
        return MapCollection(
            info=info,
            primary_key=keys,
            references=tuple(self._references(raw)),
            after=tuple(key.replace(".", ":", 1) for key in raw.after),
            skip=raw.skip or self.dataset.skip,
            subject=note.subject,
            person=note.person,
            tenancy=self._tenancy(name, note),
            file=self._file(name, note),
            foreign_rows=tuple(ColumnIs(column=key, values=value) for key, value in when.items()),
            schema=self.dataset.schema,
            arrays={one.path: one.array for one in raw.fields if one.array},
            whole_lists=frozenset(one.path for one in raw.fields if one.whole_list),
            web=tuple(note.web),
        )

    def _field(self, collection: str, raw: FieldEntry) -> FieldInfo:
        note = self.column_notes.get((collection, raw.path), ColumnNote())
        if note.type and note.type not in _FITTING.get(raw.data_type or "", (note.type,)):
            reason = reasons.types_contradict(raw.data_type or "", note.type)
            self.findings.problem(f"{collection}.{raw.path}", reason)
        single = None if raw.array else _FIDES_TYPES.get(raw.data_type or "")
        return FieldInfo(
            name=raw.path,
            label=note.label.text if note.label else readable(raw.path),
            categories=raw.categories,
            codes={code: words.text for code, words in note.codes.items()},
            unit=note.unit,
            data_type=note.type or single,
            identity=raw.identity,
            primary_key=raw.primary_key,
            about=About(note.about),
            file=bool(note.file),
        )

    def _check_columns(self, name: str, note: CollectionNote) -> None:
        if note.person:
            person = note.person
            single = [person.birth_date, person.language]
            single += [item.column for item in (person.safety_ban, person.company) if item]
            columns = [*person.name, *person.address, *(one for one in single if one)]
            self._need(f"{name}.person", name, columns)
        if note.series:
            self._need(f"{name}.series", name, [note.series.time, note.series.value])
        if note.time:
            self._need(f"{name}.time", name, [note.time])
        if note.tenancy:
            self._need(f"{name}.tenancy", name, [note.tenancy.row_key, note.tenancy.at])
        if note.row_about:
            self._need(f"{name}.row_about", name, note.row_about.when)
        for ask in note.web:
            self._need(f"{name}.web", name, ask.named)

    def _references(self, raw: CollectionEntry) -> Iterable[Reference]:
        for one in raw.fields:
            for reference in one.references:
                collection, _, column = reference.field.partition(".")
                yield Reference(
                    column=one.path,
                    target=f"{reference.dataset}:{collection}",
                    target_column=column,
                    forward=reference.direction != "from",
                    backward=reference.direction != "to",
                )

    def _tenancy(self, name: str, note: CollectionNote) -> Tenancy | None:
        if note.tenancy is None:
            return None
        written = note.tenancy.contract
        dataset, collection = self.key, written
        if written not in self.collections and "." in written:
            dataset, _, collection = written.partition(".")
        if dataset == self.key:
            columns = [note.tenancy.contract_key, note.tenancy.start, note.tenancy.end]
            self._need(f"{name}.tenancy", collection, columns)
        return Tenancy(
            contract=f"{dataset}:{collection}",
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
        for column in (*note.headers, *note.index_columns):
            self._need(f"{name}.headers", name, [column])
        return file_settings(name, note, beside)

    def _others(self, note: OthersNote) -> OthersPath | None:
        hops = []
        previous = ""
        for start, goal in note.hops:
            source, target = self._dotted(start), self._dotted(goal)
            if source is None or target is None:
                return None
            if previous and source[0] != previous:
                self.findings.problem("others", reasons.path_breaks(start, previous))
                return None
            hops.append((*source, *target))
            previous = target[0]
        return OthersPath(note.role, note.shares_place, tuple(hops))

    def _dotted(self, text: str) -> tuple[str, str] | None:
        """``collection.column`` or ``dataset.collection.column`` as collection key and column."""
        collection, column = self._split(text)
        if collection not in self.collections and "." in column:
            other, _, rest = column.partition(".")
            return f"{collection}:{other}", rest
        if not column:
            self.findings.problem("others", reasons.not_collection_and_field(text))
            return None
        known = self._need("others", collection, [column])
        return (f"{self.key}:{collection}", column) if known else None

    def _split(self, text: str) -> tuple[str, str]:
        """A collection's name and what stands behind it; names of collections may hold dots."""
        found = [name for name in self.collections if text == name or text.startswith(f"{name}.")]
        name = max(found, key=len) if found else text.partition(".")[0]
        return name, text[len(name) + 1 :]

    def _need(self, place: str, collection: str, columns: Iterable[str]) -> bool:
        """Note each name that is not there; True where all are."""
        if collection not in self.collections:
            self.findings.problem(place, reasons.no_collection(collection))
            return False
        lacking = [column for column in columns if column not in self.columns[collection]]
        for column in lacking:
            self.findings.problem(place, reasons.no_field(collection, column))
        return not lacking


def readable(name: str) -> LocalText:
    """A column name as words, for maps that carry no labels: ``street_1`` becomes ``Street 1``."""
    text = " ".join(name.replace("_", " ").replace(".", " ").split())
    text = text[:1].upper() + text[1:]
    return LocalText(text, text, text)
