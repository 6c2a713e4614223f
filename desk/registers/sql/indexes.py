"""The indexes of a table, as far as they make a search fast or a question needless."""

from __future__ import annotations

import sqlalchemy as sa

from desk.registers.maps.data_map import MapCollection
from desk.registers.sql.words import trigram_columns, words_indexes


def indexed_columns(collection: MapCollection, connection: sa.Connection) -> frozenset[str]:
    """Columns that come first in an index, or in the primary key."""
    name, schema = collection.info.name, collection.schema
    inspector = sa.inspect(connection)
    keys = inspector.get_pk_constraint(name, schema=schema)["constrained_columns"][:1]
    indexes = inspector.get_indexes(name, schema=schema)
    firsts = (column for index in indexes for column in index["column_names"][:1])
    return frozenset([*keys, *(column for column in firsts if column is not None)])


def unique_columns(collection: MapCollection, connection: sa.Connection) -> frozenset[str]:
    """Columns of which no two rows can hold the same value."""
    name, schema = collection.info.name, collection.schema
    inspector = sa.inspect(connection)
    groups = [inspector.get_pk_constraint(name, schema=schema)["constrained_columns"]]
    groups += [one["column_names"] for one in inspector.get_unique_constraints(name, schema=schema)]
    for index in inspector.get_indexes(name, schema=schema):
        # an index on some of the rows says nothing of the others
        partial = any(key.endswith("_where") for key in index.get("dialect_options", {}))
        if index["unique"] and not partial:
            groups.append([column or "" for column in index["column_names"]])
    return frozenset(group[0] for group in groups if len(group) == 1)


def worded_columns(collection: MapCollection, connection: sa.Connection) -> frozenset[str]:
    """Columns in which a word is found wherever it stands: by FTS5 in SQLite, pg_trgm in PostgreSQL."""
    if connection.dialect.name == "postgresql":
        return trigram_columns(connection, collection)
    if connection.dialect.name == "sqlite":
        return frozenset(words_indexes(connection, collection))
    return frozenset()
