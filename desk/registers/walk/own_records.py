"""The person's own rows once the walk is over: as tables in order, and what is read from them."""

from __future__ import annotations

from collections.abc import Sequence

from desk.domain.person import Identifiers, IdentityKey
from desk.domain.records import Candidate, Table, Value
from desk.registers.maps.graph import Graph
from desk.registers.search.people import describe, identifiers_of, row_ref
from desk.registers.source import Row
from desk.registers.walk.held import Held
from desk.registers.walk.keeping import NO_QUESTION, Run, in_order, join
from desk.registers.walk.traversal import Walk
from desk.services.ports import Answers
from desk.services.row_pieces import Piece, PiecedRows, columns_in, unpack_rows


class OwnRecords:
    """What the walk found. Rows are read piece by piece; only people's rows are held."""

    def __init__(self, graph: Graph, walk: Walk, answers: Answers) -> None:
        self._graph = graph
        self._walk = walk
        self._answers = answers
        self.used: set[str] = set()
        """Names of kept rows that were put together here."""
        self._tables = {key: self._table(held) for key, held in walk.held.items() if held.rows}

    def tables(self, systems: Sequence[str]) -> list[Table]:
        """The tables of some systems, in the order of the answer."""
        found = [one for one in self._tables.values() if one.info.system in systems]
        return sorted(
            found, key=lambda one: (one.info.order, self._graph.systems.index(one.info.system))
        )

    def people(self, key: str) -> list[Row]:
        """The person's rows in a collection of people, in order."""
        table = self._tables.get(key)
        return list(table.rows) if table and self._graph.collections[key].subject else []

    def values(self, key: str, column: str) -> list[Value]:
        """The distinct values of a column in the person's rows, in order."""
        table = self._tables.get(key)
        if table is None:
            return []
        place = self._graph.collections[key].place[column]
        found: dict[Value, None] = {}
        for columns in columns_in(table.rows):
            found.update(dict.fromkeys(columns[place]))
        return list(found)

    @property
    def refs(self) -> set[str]:
        """Names of the person's rows in collections of people."""
        return {
            row_ref(self._graph.collections[key], row)
            for key in self._tables
            for row in self.people(key)
        }

    @property
    def strong(self) -> frozenset[tuple[str, str]]:
        """The identifiers in the person's rows that are given to one person only."""
        found: set[tuple[str, str]] = set()
        for key in self._tables:
            for row in self.people(key):
                found |= describe(self._graph.collections[key], row).strong
        return frozenset(found)

    @property
    def safety_ban(self) -> bool:
        """True where any of the person's rows tells of a safety ban; a missing flag proves nothing."""
        return any(
            describe(self._graph.collections[key], row).safety_ban
            for key in self._tables
            for row in self.people(key)
        )

    def identifiers(self, person: Candidate | None) -> Identifiers:
        """All identifiers of the person in the rows, those known from the search first."""
        found = person.identifiers if person else Identifiers()
        for key, table in self._tables.items():
            collection = self._graph.collections[key]
            if collection.subject:
                for row in self.people(key):
                    facts = describe(collection, row)
                    found = found.joined(facts.identifiers)
                    found = found.joined({IdentityKey.NAME: facts.other_names})
            elif collection.identities:
                names = [name for names in collection.identities.values() for name in names]
                places = [collection.place[name] for name in names]
                distinct: dict[tuple[Value, ...], None] = {}
                for columns in columns_in(table.rows):
                    together = zip(*(columns[place] for place in places), strict=True)
                    distinct.update(dict.fromkeys(together))
                for values in distinct:
                    cells = dict(zip(places, values, strict=True))
                    row = tuple(cells.get(at) for at in range(len(collection.info.columns)))
                    found = found.joined(identifiers_of(collection, row))
        return found

    def _table(self, held: Held) -> Table:
        return Table(
            held.collection.info,
            PiecedRows(self._pieces(held), lambda p: self._answers.piece(p.answer, p.place)),
            tuple(held.through),
        )

    def _pieces(self, held: Held) -> Sequence[Piece]:
        """The pieces of all answers, in order; put together anew where the answers overlap."""
        kept = [answer.kept for answer in held.answers if answer.kept.rows]
        if len(kept) == 1:
            return kept[0].pieces
        runs = [
            Run(one.pieces, self._rows(one.pieces[0])[0], self._rows(one.pieces[-1])[-1])
            for one in kept
        ]
        follow = in_order(runs, held.order.plain)
        if follow is not None:
            return [piece for run in follow for piece in run.pieces]
        whole = join(runs, held.order, self._answers, lambda _pieces: NO_QUESTION)
        self.used.add(whole.name)
        return whole.pieces

    def _rows(self, piece: Piece) -> list[Row]:
        return unpack_rows(self._answers.piece(piece.answer, piece.place))
