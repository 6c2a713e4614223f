"""What the walk knows of one collection without holding its rows: answers, values that lead on, contracts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import datetime

from desk.domain.answer import Ground
from desk.domain.person import IdentityKey
from desk.domain.records import Value
from desk.registers.maps.data_map import MapCollection, Tenancy
from desk.registers.search.folding import identity_code
from desk.registers.source import Broken, Row
from desk.registers.values import key_text
from desk.registers.walk.keeping import Kept
from desk.registers.walk.nearness import Nearness
from desk.registers.walk.order import Order
from desk.registers.walk.tenancy import Contract
from desk.services.row_pieces import Columns

Names = tuple[str, ...]
"""The columns of a key, most often one."""
Texts = tuple[str, ...]
"""The comparable texts of a key."""
Cells = tuple[Value, ...]
"""A key as it stands in its columns."""


class Notes:
    """What is remembered of the rows of an answer."""

    def __init__(self, held: Held) -> None:
        self._held = held
        self.values: dict[int, dict[Value, None]] = {place: {} for place in held.watched}
        """Distinct values by place of the column; of a list each element."""
        names = held.collection.info.columns
        self._lists = {at: names[at] for at in held.watched if held.collection.may_list(names[at])}
        self.contracts: dict[tuple[int, int, int], dict[Contract, None]] = {
            places: {} for places in held.contract_places
        }
        self.tuples: dict[tuple[int, ...], dict[Cells, None]] = {
            places: {} for places in held.tuple_places
        }
        """Distinct keys of several columns."""
        self.rows: list[Row] = []
        """All rows, of collections of people: they are few."""

    def add(self, columns: Columns) -> None:
        """Look at some rows."""
        for place, values in self.values.items():
            if column := self._lists.get(place):
                for cell in columns[place]:
                    values.update(dict.fromkeys(self._held.collection.keys_in(column, cell)))
            else:
                values.update(dict.fromkeys(columns[place]))
        for (key, start, end), known in self.contracts.items():
            found = zip(columns[key], columns[start], columns[end], strict=True)
            known.update(dict.fromkeys(found))
        for places, keys in self.tuples.items():
            keys.update(dict.fromkeys(zip(*(columns[at] for at in places), strict=True)))
        if self._held.collection.subject:
            self.rows += zip(*columns, strict=True)


@dataclass(frozen=True, slots=True)
class Answer:
    """What one question gave."""

    kept: Kept
    notes: Notes
    where: Mapping[str, Sequence[Value]]
    set_aside: Mapping[str, int]
    asked_at: datetime
    seconds: float


@dataclass(slots=True)
class Held:
    """What the walk holds of one collection."""

    collection: MapCollection
    watched: frozenset[int] = frozenset()
    """Places of the columns whose values lead on, or by which the collection is asked."""
    contract_places: tuple[tuple[int, int, int], ...] = ()
    """Places of key, beginning and end, for each way in which rows here are contracts."""
    answers: list[Answer] = field(default_factory=list)
    tuple_places: tuple[tuple[int, ...], ...] = ()
    """Places of the columns of each key of several columns that leads on."""
    asked: dict[Names, dict[Texts, tuple[Cells, Nearness]]] = field(default_factory=dict)
    """Keys asked for so far, by columns and comparable texts, each with its nearest way."""
    questions: int = 0
    ways: dict[str, None] = field(default_factory=dict)
    """Ways along which it was asked."""
    through: dict[str, None] = field(default_factory=dict)
    """Ways that gave rows."""
    judged_by: int = 0
    """How many contracts were known when its rows were judged."""
    judged_codes: frozenset[str] = frozenset()
    """The person's identity codes that were known when its first rows were judged."""
    broken: Broken | None = None

    @property
    def order(self) -> Order:
        """How its rows stand in the answer."""
        return Order(self.collection)

    @property
    def rows(self) -> int:
        """How many rows are held, each once."""
        return sum(answer.kept.rows for answer in self.answers)

    @property
    def people(self) -> list[Row]:
        """The rows of a collection of people."""
        return [row for answer in self.answers for row in answer.notes.rows]

    @property
    def set_aside(self) -> Counter[str]:
        """Rows kept out, by reason."""
        counted: Counter[str] = Counter()
        for answer in self.answers:
            counted.update(answer.set_aside)
        return counted

    def contracts(self, tenancy: Tenancy) -> dict[Contract, None]:
        """What its rows say as contracts, each once."""
        places = contract_places(self.collection, tenancy)
        return {one: None for answer in self.answers for one in answer.notes.contracts[places]}

    def known_before(
        self, notes: Notes, rows: Callable[[Answer], Iterable[Row]]
    ) -> Callable[[Row], bool] | None:
        """A test for the rows of a new answer that earlier answers gave already; None where none can be.

        An earlier question gave every row whose columns hold what it asked for, so the columns
        tell. Where it gave fewer, or a column is a list, the rows themselves are compared; so are
        people's. Two equal rows of one answer are two records. ``rows``: reads an answer.
        """
        if self.collection.subject:
            seen = {self._identity(row) for row in self.people}
            if any(self._identity(row) in seen for row in notes.rows):
                return lambda row: self._identity(row) in seen
            return None
        tests: list[dict[int, dict[Value, None]]] = []
        compared: dict[Value | Row, list[Row]] = {}
        for answer in self.answers:
            test = {place: answer.notes.values[place] for place in self._places(answer.where)}
            shared = all(not notes.values[p].keys().isdisjoint(test[p]) for p in test)
            if not (answer.kept.rows and test and shared):
                continue
            if self._tells_by_columns(answer):
                tests.append(test)
                continue
            for row in rows(answer):
                compared.setdefault(self._identity(row), []).append(row)
        if not (tests or compared):
            return None

        def known(row: Row) -> bool:
            if any(all(row[p] in test[p] for p in test) for test in tests):
                return True
            return any(self._covers(one, row) for one in compared.get(self._identity(row), ()))

        return known

    def _tells_by_columns(self, answer: Answer) -> bool:
        one = len(answer.where) == 1 and Ground.OTHER_PERSON not in answer.set_aside
        return one and not any(map(self.collection.may_list, answer.where))

    def _covers(self, earlier: Row, row: Row) -> bool:
        """True where a row tells nothing that the earlier one does not; lists may have been cut."""
        names = self.collection.info.columns
        return earlier == row or all(
            one == other
            or (
                self.collection.may_list(name)
                and set(self.collection.keys_in(name, other))
                <= set(self.collection.keys_in(name, one))
            )
            for name, one, other in zip(names, earlier, row, strict=True)
        )

    def other_codes(self, own: Set[str]) -> bool:
        """True where a row that was given holds an identity code that is none of the person's."""
        key = IdentityKey.PERSONAL_IDENTITY_CODE
        if self.collection.subject:
            return False
        places = self._places(self.collection.identities.get(key, ()))
        return any(
            (code := identity_code(text)) is not None and code.code not in own
            for answer in self.answers
            for place in places
            for text in texts_of(answer.notes.values[place])
        )

    def start_anew(self) -> dict[Names, dict[Texts, tuple[Cells, Nearness]]]:
        """Forget all rows, because they have to be judged again; returns what was asked."""
        asked, self.asked = self.asked, {}
        self.answers, self.questions = [], 0
        self.through = {}
        return asked

    def _places(self, columns: Iterable[str]) -> list[int]:
        return [self.collection.place[column] for column in columns]

    def _identity(self, row: Row) -> Value | Row:
        """What makes a row this row: its primary key, or all of it where there is none."""
        places = self._places(self.collection.primary_key)
        return tuple(row[place] for place in places) if places else row


def contract_places(contracts: MapCollection, tenancy: Tenancy) -> tuple[int, int, int]:
    """Where a contract says its key, its beginning and its end."""
    place = contracts.place
    return place[tenancy.contract_key], place[tenancy.start], place[tenancy.end]


def texts_of(values: Iterable[Value]) -> dict[str, Value]:
    """Values by their comparable text; empty ones link nothing."""
    return {text: value for value in values if (text := key_text(value)) is not None}


def keys_of(values: Iterable[Value]) -> dict[Texts, Cells]:
    """As ``texts_of``, each as a key of one column."""
    return {(text,): (value,) for text, value in texts_of(values).items()}


def tuples_of(keys: Iterable[Cells]) -> dict[Texts, Cells]:
    """Keys of several columns by their comparable texts; one with an empty cell links nothing."""
    found = {}
    for key in keys:
        texts = tuple(text for cell in key if (text := key_text(cell)) is not None)
        if len(texts) == len(key):
            found[texts] = key
    return found
