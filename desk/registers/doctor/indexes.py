"""Finds the columns that a search or a collection asks for and that have no index."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desk.domain.health import Finding, Weight
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.registers.maps.data_map import MapCollection
from desk.registers.maps.graph import Graph
from desk.registers.search.folding import raw_words
from desk.registers.search.vocabulary import MOST_WORDS
from desk.registers.source import Source


def index_findings(graph: Graph, source: Source, collection: MapCollection) -> Iterator[Finding]:
    """What has no index in one collection, and what that means. Raises as the source does."""
    indexed = source.indexed(collection)
    if indexed is not None:
        for columns, text in (
            (_names(collection), _BY_NAME),
            (_identities(collection), _BY_IDENTITY),
            (_led_to(graph, collection), _BY_REFERENCE),
        ):
            missing = [column for column in columns if column not in indexed]
            if missing:
                told = text.fill(table=collection.info.name, columns=", ".join(missing))
                yield Finding(Weight.WARNING, told)
    for column in _surnames(collection):
        if _too_many(source.distinct(collection, column)):
            told = _TOO_MANY.fill(table=collection.info.name, column=column)
            yield Finding(Weight.WARNING, told)


def _names(collection: MapCollection) -> list[str]:
    """Columns that a search by name, address or birth date looks into first."""
    person = collection.person
    if person is None:
        return []
    born = [person.birth_date] if person.birth_date else []
    return [*person.name[:1], *person.address[:1], *born]


def _identities(collection: MapCollection) -> list[str]:
    own = set(_names(collection))
    held = [*collection.identities.values(), *collection.parties.values()]
    columns = (column for columns in held for column in columns if column not in own)
    return list(dict.fromkeys(columns))


def _led_to(graph: Graph, collection: MapCollection) -> list[str]:
    known = set(_identities(collection))
    return [column for column in referred_to(graph, collection) if column not in known]


def referred_to(graph: Graph, collection: MapCollection) -> list[str]:
    """Columns of a collection for which the rows of others ask."""
    asked = (
        edge.target_column
        for edges in graph.edges.values()
        for edge in edges
        if edge.target == collection
    )
    return list(dict.fromkeys(asked))


def _surnames(collection: MapCollection) -> list[str]:
    return list(collection.person.name[:1]) if collection.person else []


def _too_many(texts: Iterable[str] | None) -> bool:
    words: set[str] = set()
    for text in texts or ():
        words.update(raw_words(text))
        if len(words) > MOST_WORDS:
            return True
    return False


_BY_NAME = QT_TRANSLATE_NOOP(
    "doctor",
    "“{table}” has no index that begins with {columns}, so a search by name, address or birth date "
    "reads all of it.",
)
_BY_IDENTITY = QT_TRANSLATE_NOOP(
    "doctor",
    "“{table}” has no index that begins with {columns}, so finding a person by these reads all of it.",
)
_BY_REFERENCE = QT_TRANSLATE_NOOP(
    "doctor",
    "“{table}” has no index that begins with {columns}, so every collection reads all of it.",
)
_TOO_MANY = QT_TRANSLATE_NOOP(
    "doctor",
    "“{column}” in “{table}” holds so many different words that they are not kept in memory: "
    "names with typing errors are not found there.",
)
