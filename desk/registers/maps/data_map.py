"""Data maps: Fideslang 3.1 datasets with our notes, as the collections and references of a system."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from desk.domain.person import IdentityKey
from desk.domain.records import CollectionInfo, Value
from desk.registers.maps.map_problems import Findings, map_error, one_dataset
from desk.registers.maps.nested import elements

if TYPE_CHECKING:
    from desk.registers.maps.map_notes import ColumnIs, PersonNote
    from desk.registers.web.notes import WebAsk


@dataclass(frozen=True, slots=True)
class Reference:
    """A declared link: values of ``column`` are asked for in ``target_column`` of ``target``."""

    column: str
    target: str
    """``dataset:collection``."""
    target_column: str
    forward: bool
    """True: having rows here, the target is asked."""
    backward: bool
    """True: having rows of the target, this collection is asked."""


@dataclass(frozen=True, slots=True)
class Tenancy:
    """A row counts only while a contract of the person covers it; columns by name."""

    contract: str
    """``dataset:collection`` of the contracts."""
    contract_key: str
    row_key: str
    at: str
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class FileSettings:
    """Where the ``files`` kind finds a collection, and how it is written."""

    name: str
    format: str = "csv"
    encoding: str | None = None
    separator: str | None = None
    beside: tuple[str, ...] = ()
    """Columns that name a file beside the index."""
    header_row: int = 1
    headers: Mapping[str, str] = field(default_factory=dict)
    """Names in the file, by column, where they are others than the map's."""
    sheet: str | None = None
    rows_at: str | None = None
    """Path of the list of rows in a JSON document."""
    sparse: bool = False
    """True: keys without a value are left out of a JSON file."""
    pattern: str | None = None
    """Form of the names of the files in a folder; its parts are columns."""
    index: str | None = None
    """File that lists the messages of a folder."""
    index_format: str = "csv"
    index_columns: tuple[str, ...] = ()
    beside_folder: str | None = None
    """Folder of the named files, in the system's folder."""


@dataclass(frozen=True, slots=True)
class PersonPlaces:
    """Positions in a row of a person's names and address."""

    names: tuple[int, ...]
    """The present name, in the register's order."""
    former: tuple[int, ...]
    """Former names, and other names that the map calls so."""
    address: tuple[int, ...]
    identities: tuple[tuple[str, int, str | None], ...]
    """Each identity key's columns but those of the present name; the column's name where it may be a list."""
    key: tuple[int, ...]
    """The primary key."""


@dataclass(frozen=True)
class MapCollection:
    """One collection of a map, with everything the walk and the search need of it."""

    info: CollectionInfo
    primary_key: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()
    after: tuple[str, ...] = ()
    """Collections (``dataset:collection``) that are asked before this one."""
    skip: bool = False
    """True: never asked (``skip_processing``)."""
    subject: bool = False
    """True: a row here is a person or a company."""
    person: PersonNote | None = None
    tenancy: Tenancy | None = None
    file: FileSettings | None = None
    foreign_rows: tuple[ColumnIs, ...] = ()
    """Rows that fulfil all of these are about somebody else."""
    schema: str | None = None
    """Database schema, from the dataset's namespace."""
    arrays: Mapping[str, str] = field(default_factory=dict)
    """Columns that are lists, each with the path of the outermost list it lies in: columns of one list go together."""
    whole_lists: frozenset[str] = frozenset()
    """Lists that are given whole even where they were asked for one element (``return_all_elements``)."""
    web: tuple[WebAsk, ...] = ()
    """The ways in which a web service is asked for it."""

    @property
    def key(self) -> str:
        """``dataset:collection``."""
        return self.info.key

    @cached_property
    def place(self) -> Mapping[str, int]:
        """Position of each column in a row."""
        return {name: position for position, name in enumerate(self.info.columns)}

    @cached_property
    def identities(self) -> Mapping[str, tuple[str, ...]]:
        """Columns by identity key; those about other people or staff identify nobody here."""
        return self._identifying("subject")

    @cached_property
    def parties(self) -> Mapping[str, tuple[str, ...]]:
        """Columns by identity key that identify somebody else in the row, a representative say.

        When that person asks, the row is about them too (Art. 15(1)); the search never finds
        anybody by it.
        """
        return self._identifying("other")

    @cached_property
    def asked_by(self) -> frozenset[str] | None:
        """The columns by which a web service can be asked for it; None where any column will do."""
        if not self.web or any(ask.whole for ask in self.web):
            return None
        return frozenset(column for ask in self.web for column in ask.alone)

    def can_ask(self, *columns: str) -> bool:
        """True where keys of these columns make a question."""
        return not self.web or any(ask.asks_by(columns) for ask in self.web)

    def may_list(self, column: str) -> bool:
        """True for a column whose cells may be lists: declared so, or inside a document."""
        return column in self.arrays or "." in column

    def keys_in(self, column: str, value: Value) -> list[Value]:
        """The keys in a cell of a column: each element where the column may be a list."""
        return elements(value) if self.may_list(column) else [value]

    def _identifying(self, about: str) -> dict[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for info in self.info.fields:
            if info.identity and info.about == about:
                found.setdefault(info.identity, []).append(info.name)
        return {key: tuple(columns) for key, columns in found.items()}

    @cached_property
    def person_places(self) -> PersonPlaces:
        """Positions in a row of what people are ranked by."""
        person = self.person
        parts = person.name if person else ()
        names = self.identities.get(IdentityKey.NAME, ())
        return PersonPlaces(
            names=tuple(self.place[column] for column in parts or names[:1]),
            former=tuple(self.place[column] for column in names if column not in parts),
            address=tuple(self.place[column] for column in person.address) if person else (),
            identities=tuple(
                (key, self.place[column], column if self.may_list(column) else None)
                for key, columns in self.identities.items()
                for column in columns
                if not (key == IdentityKey.NAME and column in parts)
            ),
            key=tuple(self.place[column] for column in self.primary_key),
        )

    def __hash__(self) -> int:
        return hash(self.key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, MapCollection) and other.key == self.key


@dataclass(frozen=True, slots=True)
class OthersPath:
    """How other people are found from the person's rows, hop by hop."""

    role: str
    shares_place: bool
    hops: tuple[tuple[str, str, str, str], ...]
    """``(collection, column, next collection, its column)``, collections as ``dataset:collection``."""


@dataclass(frozen=True, slots=True)
class DataMap:
    """One system's map."""

    file: str
    """Name of the file it was read from, for messages."""
    system: str
    """Key of the system in the controller's profile."""
    dataset: str
    collections: tuple[MapCollection, ...]
    others: tuple[OthersPath, ...] = ()
    identity_keys: frozenset[str] = field(default_factory=frozenset)
    """Every identity key that some column holds."""
    after: tuple[str, ...] = ()
    """Datasets whose collections are all asked before any of this one."""


def load_data_map(text: str, *, file: str, system: str | None = None) -> DataMap:
    """Read one map.

    ``text`` is the YAML of one Fideslang dataset, ``file`` its name for messages, ``system`` the
    system's key in the profile (the dataset's key where not given). Raises BadInput naming the
    file, the key and the reason.
    """
    maps = load_data_maps(text, file=file, system=system)
    if len(maps) != 1:
        raise map_error(file, "dataset", one_dataset(len(maps)))
    return maps[0]


def load_data_maps(text: str, *, file: str, system: str | None = None) -> list[DataMap]:
    """Read every dataset of a file; datasets written for Fides by others load unchanged."""
    from desk.registers.maps.map_links import link_findings
    from desk.registers.maps.map_reader import read_datasets

    findings = Findings(file)
    maps = read_datasets(text, findings, system=system)
    findings.found += link_findings(maps, whole=False)
    findings.raise_first()
    return maps


def columns_of(collection: MapCollection, key: str) -> tuple[str, ...]:
    """Columns in which a collection holds an identity key, person columns included.

    The first of several address columns stands for the address.
    """
    columns = list(collection.identities.get(key, ()))
    person = collection.person
    if person is not None:
        extra: Mapping[str, Callable[[], list[str]]] = {
            IdentityKey.NAME: lambda: person.name,
            IdentityKey.BIRTH_DATE: lambda: [person.birth_date] if person.birth_date else [],
            IdentityKey.ADDRESS: lambda: person.address[:1],
        }
        if key in extra:
            columns = [*extra[IdentityKey(key)](), *columns]
    return tuple(dict.fromkeys(columns))
