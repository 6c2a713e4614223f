"""The search certificate: what each system was asked, with which keys, when, how long, and how it fared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set

from desk.domain.person import IdentityKey
from desk.domain.records import AskedCollection, SystemResult, SystemStatus
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText, Text
from desk.registers.maps.data_map import MapCollection, columns_of
from desk.registers.maps.graph import Graph
from desk.registers.source import Broken
from desk.registers.walk.held import Held
from desk.registers.walk.traversal import Walk

_IDENTITY, _ROW = "identity ", "row "
"""How ways begin that are no references."""


class Certificate:
    """Tells of each system of a walk how it fared, while the walk runs and afterwards."""

    def __init__(
        self,
        graph: Graph,
        walk: Walk,
        *,
        names: Mapping[str, LocalText],
        typed: Sequence[str],
        known: Set[str],
        searched: bool,
    ) -> None:
        """``typed``: the identity keys that were given; ``known``: those known of the person.

        ``searched``: nobody was found, though the subject collections were searched.
        """
        self._graph = graph
        self._walk = walk
        self._names = names
        self._typed = typed
        self._known = known
        self._searched = searched
        self._unreachable = frozenset(item.key for item in graph.unreachable())
        self.failures: dict[str, Broken] = {}
        """Systems that failed after the walk, when others' names were looked up in them."""
        self.seconds: dict[str, float] = {}
        """Seconds spent after the walk."""

    def of(self, system: str) -> SystemResult:
        """The result of one system."""
        walk = self._walk.systems[system]
        own = list(walk.held.values())
        records = sum(held.rows for held in own)
        status, reason = self._status(system, own, records)
        asked = tuple(self._asked(held) for held in own)
        return SystemResult(
            system=system,
            status=status,
            records=records,
            seconds=walk.seconds + self.seconds.get(system, 0.0),
            reason=reason,
            asked_at=walk.asked_at,
            keys=tuple(
                dict.fromkeys(
                    [*self._searched_with(own), *(key for one in asked for key in one.keys)]
                )
            ),
            asked=asked,
        )

    def _status(
        self, system: str, own: Sequence[Held], records: int
    ) -> tuple[SystemStatus, Text | None]:
        if broken := self._walk.broken(system) or self.failures.get(system):
            kind = SystemStatus.NOT_REACHED if broken.follows else SystemStatus.FAILED
            return kind, broken.reason
        if before := self._behind(own):
            return SystemStatus.NOT_REACHED, QT_TRANSLATE_NOOP(
                "registers",
                "{system} could not be asked for everything, because {before} failed and leads to it. "
                "Ask both again.",
            ).fill(system=self._names[system], before=self._names[before])
        if not records and not self._askable(own):
            return SystemStatus.NOT_REACHED, QT_TRANSLATE_NOOP(
                "registers",
                "{system} could not be asked: it holds none of the identifiers that are known "
                "and no other system leads to it.",
            ).fill(system=self._names[system])
        return (SystemStatus.COMPLETE if records else SystemStatus.NOTHING_HELD), None

    def _asked(self, held: Held) -> AskedCollection:
        keys = [way.removeprefix(_IDENTITY) for way in held.ways if way.startswith(_IDENTITY)]
        return AskedCollection(
            collection=held.collection.key,
            label=held.collection.info.label,
            questions=held.questions,
            rows=held.rows,
            keys=tuple(keys),
            references=tuple(way for way in held.ways if not way.startswith((_IDENTITY, _ROW))),
            set_aside={str(why): n for why, n in sorted(held.set_aside.items()) if n},
            reachable=held.collection.key not in self._unreachable,
        )

    def _searched_with(self, own: Iterable[Held]) -> list[str]:
        """The keys that were typed and that the search looked for in this system."""
        collections = [held.collection for held in own]
        return [key for key in self._typed if any(_holds(one, key) for one in collections)]

    def _behind(self, own: Iterable[Held]) -> str | None:
        """The failed system without which some collection here could not be asked or judged."""
        failed = [key for key, held in self._walk.held.items() if self._walk.failed(held)]
        for held in own:
            needed = [held]
            tenancy = held.collection.tenancy
            if tenancy and tenancy.contract in self._walk.held:
                needed.append(self._walk.held[tenancy.contract])
            for one in needed:
                if self._walk.failed(one):
                    return one.collection.info.system
                for key in failed if not one.questions else ():
                    if one.collection.key in self._graph.reachable(key):
                        return self._graph.collections[key].info.system
        return None

    def _askable(self, own: Sequence[Held]) -> bool:
        """True where a key that is known, or a reference, could lead to some collection here."""
        if any(held.questions for held in own):
            return True
        if self._searched and any(
            held.collection.subject and self._known & _keys_of(held.collection) for held in own
        ):
            return True
        keys = {held.collection.key for held in own}
        return any(
            self._graph.reachable(key) & keys for key in self._graph.collections if key not in keys
        )


def _holds(collection: MapCollection, key: str) -> bool:
    born = key == IdentityKey.BIRTH_DATE
    code = IdentityKey.PERSONAL_IDENTITY_CODE
    return bool(columns_of(collection, key) or (born and columns_of(collection, code)))


def _keys_of(collection: MapCollection) -> set[str]:
    keys = set(collection.identities)
    if collection.person:
        keys |= {IdentityKey.NAME, IdentityKey.BIRTH_DATE, IdentityKey.ADDRESS}
    return {key for key in keys if any(map(collection.can_ask, columns_of(collection, key)))}
