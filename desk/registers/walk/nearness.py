"""How near the person a way leads: what contracts lead back to may be the next tenant's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Set
from enum import IntEnum

from desk.domain.answer import Ground
from desk.domain.person import STRONG_KEYS
from desk.domain.records import Value
from desk.registers.maps.data_map import MapCollection
from desk.registers.maps.graph import Edge, Graph
from desk.registers.source import Row
from desk.registers.values import key_text
from desk.registers.walk.sieves import Sieve, named_here


class Nearness(IntEnum):
    """How a question came about; a smaller one shows better that its rows are the person's."""

    OWN = 0
    """By an identifier or a key of the person's own rows."""
    LINKED = 1
    """By the key that a row of the person names: a link table makes them a joint holder."""
    FAR = 2
    """Through further rows, none of them a contract or a place."""
    BACK = 3
    """Through a contract or a place, which others had before and have after."""


OwnKeys = Mapping[tuple[str, str], Set[str]]
"""Texts of the person's own rows by collection of people and column."""


class Nearnesses:
    """What the maps say of nearness: contracts, places, and columns that name people's rows."""

    def __init__(self, graph: Graph) -> None:
        contracts: dict[str, set[str]] = {}
        places: set[str] = set()
        for item in graph.collections.values():
            if item.tenancy:
                contracts.setdefault(item.tenancy.contract, set()).add(item.tenancy.contract_key)
                places.add(item.key)
        named: dict[str, dict[tuple[str, str, str], None]] = {}
        for key, edges in graph.edges.items():
            for edge in edges:
                if edge.source_column in contracts.get(key, ()) and not edge.target.subject:
                    places.add(edge.target.key)
                for one, column, other, own in (
                    (edge.source, edge.source_column, edge.target, edge.target_column),
                    (edge.target, edge.target_column, edge.source, edge.source_column),
                ):
                    names = other.subject and not one.subject and own in _keys(other)
                    if names and _about_subject(one, column):
                        named.setdefault(one.key, {})[column, other.key, own] = None
        self.contracts: Mapping[str, Set[str]] = contracts
        """By contract collection the columns that name the place."""
        self._places = places - contracts.keys()
        self._named = {key: tuple(found) for key, found in named.items()}
        self._leads = {key for key, edges in graph.edges.items() if edges}

    def along(self, edge: Edge, nearness: Nearness) -> Nearness:
        """How near the rows at the end of a reference are, whose beginning is ``nearness``."""
        source, target = edge.source, edge.target
        if target.key not in self._leads | self.contracts.keys() | self._named.keys():
            return Nearness.OWN  # nothing is judged by it
        by_key = bool(set(edge.target_columns) & set(target.primary_key))
        if source.subject:
            return Nearness.OWN if edge.source_column in _keys(source) or by_key else Nearness.FAR
        if (
            nearness is Nearness.BACK
            or source.key in self.contracts
            or source.key in self._places
            or set(edge.target_columns) & set(self.contracts.get(target.key, ()))
        ):
            return Nearness.BACK
        links = by_key or edge.source_column in source.primary_key
        return Nearness.LINKED if nearness is Nearness.OWN and links else Nearness.FAR

    def sieve(
        self,
        collection: MapCollection,
        nearness: Nearness,
        *,
        strong: Mapping[str, Set[str]],
        own_keys: OwnKeys,
        pointed_at: Set[tuple[str, ...]],
    ) -> Sieve | None:
        """Keeps the rows that do not name somebody else and, of contracts, those that are the person's.

        ``pointed_at``: primary keys that nearer rows name. None where every row is kept.
        """
        named = self._named.get(collection.key, ())
        contract = collection.key in self.contracts and nearness is Nearness.BACK
        if nearness < Nearness.FAR or collection.subject or not (named or contract):
            return None
        own_row = self._own_row(collection, named, strong, own_keys)
        places = [collection.place[column] for column in collection.primary_key]

        def own(row: Row) -> bool:
            if pointed_at and tuple(key_text(row[p]) or "" for p in places) in pointed_at:
                return True
            found = own_row(row)
            return not contract if found is None else found

        def keep(batch: list[Row], set_aside: Counter[str]) -> list[Row]:
            kept = [row for row in batch if own(row)]
            if len(kept) < len(batch):
                set_aside[Ground.OTHER_PERSON] += len(batch) - len(kept)
            return kept

        depends = [f"near {nearness} {sorted(pointed_at)}"]
        depends += [f"{column} {sorted(own_keys.get((c, o), ()))}" for column, c, o in named]
        depends += [f"{key} {sorted(strong.get(key, ()))}" for key in STRONG_KEYS]
        return Sieve(" ".join(depends), keep)

    @staticmethod
    def _own_row(
        collection: MapCollection,
        named: tuple[tuple[str, str, str], ...],
        strong: Mapping[str, Set[str]],
        own_keys: OwnKeys,
    ) -> Callable[[Row], bool | None]:
        def judge(row: Row) -> bool | None:
            """None where a row names nobody."""
            if named_here(collection, row, strong):
                return True
            others = False
            for column, people, own in named:
                cells: list[Value] = collection.keys_in(column, row[collection.place[column]])
                texts = {text for cell in cells if (text := key_text(cell)) is not None}
                if texts & own_keys.get((people, own), frozenset()):
                    return True
                others = others or bool(texts)
            return False if others else None

        return judge


def own_keys_of(collection: MapCollection, people: list[Row]) -> dict[tuple[str, str], set[str]]:
    """The keys of the person's rows in a collection of people."""
    return {
        (collection.key, column): {
            text for row in people if (text := key_text(row[collection.place[column]])) is not None
        }
        for column in _keys(collection)
    }


def _keys(people: MapCollection) -> set[str]:
    strong = (column for key in STRONG_KEYS for column in people.identities.get(key, ()))
    return {*people.primary_key, *strong}


def _about_subject(collection: MapCollection, column: str) -> bool:
    return all(one.about == "subject" for one in collection.info.fields if one.name == column)
