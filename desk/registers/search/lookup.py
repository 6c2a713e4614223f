"""Finds subject rows of one system by what identifies a person, along the references where needed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from types import MappingProxyType

from desk.domain.person import STRONG_KEYS, IdentityKey
from desk.domain.records import Value
from desk.registers.maps.data_map import MapCollection
from desk.registers.maps.graph import Graph
from desk.registers.search.address_search import AddressSearch
from desk.registers.search.availability import Availability
from desk.registers.search.folding import Word
from desk.registers.search.hits import Hit, Subjects, with_keys
from desk.registers.search.holding import Holding
from desk.registers.search.name_search import NameSearch
from desk.registers.search.people import PersonRow
from desk.registers.search.vocabulary import Reach
from desk.registers.source import SystemFailure, Wanted
from desk.registers.walk.asking import OpenSystem

_MOST_ROWS = 5000
_WORDS_AT_ONCE = 60
_NAMES_AT_ONCE = 500
_MOST_SIDE_BY_SIDE = 16


class Lookup:
    """Looks people up in a controller's systems, one system at a time."""

    def __init__(self, graph: Graph, open_system: OpenSystem) -> None:
        self._open = open_system
        self._subjects = Subjects(graph, open_system)
        self._holding = Holding(graph, open_system)
        self._names = NameSearch(self._subjects, self._holding)
        self._addresses = AddressSearch(self._subjects, self._holding)
        self.availability = Availability(self.reach)
        """Shared by all searches."""

    @cached_property
    def side_by_side(self) -> ThreadPoolExecutor:
        """Threads in which several systems are asked at the same time."""
        return ThreadPoolExecutor(_MOST_SIDE_BY_SIDE, thread_name_prefix="system searched")

    def near(self, system: str) -> bool:
        """True where a system lies on this machine; False also where it cannot be opened."""
        try:
            return self._open(system).near
        except SystemFailure:
            return False

    def reach(self, system: str) -> None:
        """See that a system answers. Raises SystemFailure."""
        self._open(system).check(self._subjects.collections(system)[:1])

    def warm(self, system: str) -> None:
        """Read what the search holds of a system before anybody waits for it. Raises SystemFailure."""
        self._holding.warm(system)

    def close(self) -> None:
        """End what runs behind."""
        self._holding.close()
        self.availability.close()
        pool: ThreadPoolExecutor | None = self.__dict__.pop("side_by_side", None)
        if pool is not None:
            pool.shutdown()

    def by_key(
        self,
        system: str,
        key: str,
        values: Sequence[str],
        *,
        beside: Sequence[str] = (),
        known: Mapping[str, Set[str]] = MappingProxyType({}),
    ) -> list[Hit]:
        """Subject rows for which an identity key has one of the values; phones and e-mails alike.

        ``beside``: more values, which nobody gave. A service that is asked for each of its own is
        not told of them: they may be somebody's.
        ``known``: values of rows that were found already, by collection. Where a value can stand in
        one row only, that row is not asked for again.
        """
        found: list[Hit] = []
        for collection, column in self._subjects.holders(system, key):
            have = known.get(collection.key, frozenset())
            wanted = [*values, *beside] if collection.asked_by is None else values
            if not wanted or (set(wanted) <= have and self._holding.unique(collection, column)):
                continue
            source = self._subjects.source(collection)
            if key == IdentityKey.PHONE_NUMBER:
                rows = [r for v in values for r in source.alike(collection, column, v, "phone")]
            elif key == IdentityKey.EMAIL:
                rows = [r for v in values for r in source.alike(collection, column, v, "email")]
            else:
                rows = with_keys(source, collection, column, wanted)
            found += self._subjects.of(collection, column, rows, key)
        return found

    def exactly(self, system: str, key: str, values: Sequence[str]) -> list[Hit]:
        """Subject rows for which an identity key has one of the values as written.

        One question a column, answered by its index: nothing is compared by likeness.
        """
        found: list[Hit] = []
        for collection, column in self._subjects.holders(system, key):
            # a strong key in a table beside leads to a person whose own row has it too
            if collection.subject or key not in STRONG_KEYS:
                rows = with_keys(self._subjects.source(collection), collection, column, values)
                found += self._subjects.of(collection, column, rows, key)
        return found

    def by_name(self, system: str, typed: Sequence[Word], reach: Reach, *, most: int) -> list[Hit]:
        """Subject rows whose present or former name has the typed words."""
        return self._names.find(system, typed, reach, most=most)

    def by_address(
        self, system: str, typed: Sequence[Word], reach: Reach, *, most: int
    ) -> list[Hit]:
        """Subject rows with an address on a street that the typed words may mean."""
        return self._addresses.find(system, typed, reach, most=most)

    def named(self, system: str, said: Set[str]) -> list[Hit]:
        """Every subject row with a surname and a given name, present or former, among folded words."""
        found: list[Hit] = []
        for collection, column in self._subjects.holders(system, IdentityKey.NAME):
            parts = collection.person.name if collection.person else ()
            given = parts[1] if len(parts) == 2 else None
            if column != given:
                source = self._subjects.source(collection)
                for all_of in self._naming(collection, column, given, said):
                    rows = source.matching(collection, all_of, limit=_MOST_ROWS)
                    found += self._subjects.of(collection, column, rows, IdentityKey.NAME)
        return found

    def _naming(
        self, collection: MapCollection, column: str, given: str | None, said: Set[str]
    ) -> Iterator[list[Wanted]]:
        """The questions for everybody whose names are among some folded words."""
        vocabulary = self._holding.vocabulary(collection, column, "names")
        if vocabulary is None:
            return
        if vocabulary.texts is None:
            words = vocabulary.spelled(said)
            for firsts in _some(words, _WORDS_AT_ONCE):
                for others in _some(words, _WORDS_AT_ONCE):
                    held = [f"{sign}{word}" for word in others for sign in " -"]
                    yield [Wanted(column, begins=firsts), Wanted(column, holds=held)]
            return
        texts = vocabulary.with_words(said, at_least=1 if given else 2)
        words = []
        if given and texts:
            givens = self._holding.vocabulary(collection, given, "words")
            words = givens.spelled(said) if givens else []
        for names in _some(texts, _NAMES_AT_ONCE):
            if given is None:
                yield [Wanted(column, names)]
            for some in _some(words, _WORDS_AT_ONCE):
                held = [f"{sign}{word}" for word in some for sign in " -"]
                yield [Wanted(column, names), Wanted(given or "", begins=some, holds=held)]

    def by_birth_date(self, system: str, forms: Sequence[Value], code_start: str) -> list[Hit]:
        """Subject rows with a birth date in one of its written forms, or a code that begins with it."""
        found: list[Hit] = []
        for collection, column in self._subjects.holders(system, IdentityKey.BIRTH_DATE):
            source = self._subjects.source(collection)
            rows = source.matching(collection, [Wanted(column, forms)], limit=_MOST_ROWS)
            found += self._subjects.of(collection, column, rows, IdentityKey.BIRTH_DATE)
        for collection, column in self._subjects.holders(
            system, IdentityKey.PERSONAL_IDENTITY_CODE
        ):
            if collection.subject:
                wanted = [Wanted(column, begins=[code_start])]
                found += self._subjects.fitting(collection, wanted, most=_MOST_ROWS)
        return found

    def same_names(self, system: str, people: Sequence[PersonRow]) -> list[Hit]:
        """Subject rows that bear the name of one of some people, as their registers write it."""
        names = list(dict.fromkeys(person.parts for person in people if person.name))
        found: list[Hit] = []
        for collection in self._subjects.collections(system) if names else ():
            columns = collection.person.name if collection.person else ()
            if len(columns) == 2:
                found += self._same_two(collection, columns[0], columns[1], names)
            elif columns:
                texts = [
                    text for s, g in names for text in (f"{s} {g}".strip(), f"{g} {s}".strip())
                ]
                rows = with_keys(
                    self._subjects.source(collection),
                    collection,
                    columns[0],
                    list(dict.fromkeys(texts)),
                )
                found += [Hit(collection, row) for row in rows]
        return found

    def _same_two(
        self, collection: MapCollection, surname: str, given: str, names: Sequence[tuple[str, str]]
    ) -> list[Hit]:
        def of(some: Sequence[tuple[str, str]]) -> list[Hit]:
            surnames = list(dict.fromkeys(name for name, _ in some))
            givens = list(dict.fromkeys(name for _, name in some if name))
            wanted = [Wanted(surname, surnames), *([Wanted(given, givens)] if givens else [])]
            return self._subjects.fitting(collection, wanted, most=_MOST_ROWS)

        return [hit for some in _askable(names) for hit in of(some)]


def _askable(names: Sequence[tuple[str, str]]) -> Iterator[list[tuple[str, str]]]:
    """Names put together so that a question for any surname with any given name finds few others.

    Two given names hardly ever meet another surname by chance; one given name does, and a company's
    one name would be left out of a question that asks for given names too.
    """
    given = [name for name in names if name[1]]
    several = [name for name in given if " " in name[1]]
    single = [name for name in given if " " not in name[1]]
    by_surname = _put_together(given, 0)
    apart = min(_put_together(single, 0), _put_together(single, 1), key=len)
    fewer = [several, *apart] if several else apart
    yield from min(by_surname, fewer, key=len)
    if len(given) < len(names):
        yield [name for name in names if not name[1]]


def _put_together(names: Sequence[tuple[str, str]], part: int) -> list[list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for name in names:
        found.setdefault(name[part], []).append(name)
    return list(found.values())


def _some(texts: Sequence[str], count: int) -> Iterator[Sequence[str]]:
    for start in range(0, len(texts), count):
        yield texts[start : start + count]
