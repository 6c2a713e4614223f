"""Full-text indexes that a database has of its own: FTS5 in SQLite, trigrams in PostgreSQL."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import sqlalchemy as sa

from desk.registers.maps.data_map import MapCollection

_TRIGRAM = 3
_CONTENT = re.compile(r"content\s*=\s*['\"\[`]?([^'\"\]`,)]+)", re.IGNORECASE)
_ROW_NUMBER = re.compile(r"content_rowid\s*=\s*['\"\[`]?([^'\"\]`,)]+)", re.IGNORECASE)

_POSTGRESQL = sa.text(
    "SELECT a.attname FROM pg_index i "
    "CROSS JOIN LATERAL unnest(i.indkey::int2[], i.indclass::oid[]) AS part (number, class) "
    "JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = part.number "
    "JOIN pg_opclass c ON c.oid = part.class "
    "WHERE i.indrelid = to_regclass(:name) AND i.indpred IS NULL AND i.indisvalid "
    "AND c.opcname IN ('gin_trgm_ops', 'gist_trgm_ops')"
)
_SQLITE = sa.text(
    "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%'"
)


@dataclass(frozen=True, slots=True)
class WordsIndex:
    """An FTS5 table that indexes the words of a column."""

    column: str
    test: sa.TextClause
    """True for rows in which a word begins as ``:words`` says."""
    shortest: int = 1
    """Letters that a question needs; three where the index is made of trigrams."""

    def question(self, texts: Iterable[str]) -> str | None:
        """FTS5's words for: something here begins like one of the texts; None where it cannot be asked."""
        words = list(dict.fromkeys(text.strip(" -") for text in texts))
        if not words or any(len(word) < self.shortest or "\x00" in word for word in words):
            return None  # a NUL would end the question in the middle of its string
        any_of = " OR ".join('"{}" *'.format(word.replace('"', '""')) for word in words)
        return '"{}" : ({})'.format(self.column.replace('"', '""'), any_of)


def trigram_columns(connection: sa.Connection, collection: MapCollection) -> frozenset[str]:
    """PostgreSQL's columns in which text is found wherever it stands, by pg_trgm."""
    quote = connection.dialect.identifier_preparer.quote
    parts = (collection.schema, collection.info.name)
    name = ".".join(quote(part) for part in parts if part)
    return frozenset(connection.execute(_POSTGRESQL, {"name": name}).scalars())


def words_indexes(connection: sa.Connection, collection: MapCollection) -> Mapping[str, WordsIndex]:
    """SQLite's full-text indexes of a table, by column; those that keep texts of their own are left."""
    quote = connection.dialect.identifier_preparer.quote
    found: dict[str, WordsIndex] = {}
    for name, made_by in connection.execute(_SQLITE).all():
        content = _CONTENT.search(made_by or "")
        if "fts5" not in made_by.lower() or content is None or content[1] != collection.info.name:
            continue
        number = _ROW_NUMBER.search(made_by)
        table = quote(name)
        # a colon in a name would be taken for a parameter
        in_text = table.replace(":", "\\:")
        row = quote(number[1].strip()).replace(":", "\\:") if number else "rowid"
        shortest = _TRIGRAM if "trigram" in made_by.lower() else 1
        columns = connection.exec_driver_sql(f"PRAGMA table_info({table})").all()
        for column in (column for _, column, *_ in columns):
            test = sa.text(
                f"{row} IN (SELECT rowid FROM {in_text} WHERE {in_text} MATCH :words)"  # noqa: S608  (names of the database, quoted; the words are bound)
            )
            found[column] = WordsIndex(column, test, shortest)
    return found
