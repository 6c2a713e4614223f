"""Small answers of PostgreSQL in one piece, past the layers that a long answer needs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from desk.registers.maps.data_map import MapCollection
from desk.registers.source import Row
from desk.registers.values import typed

_MOST_TEXTS = 500


class Answers:
    """Asks with the driver itself; SQLAlchemy has written the statements, once each.

    A search is some few questions of a tenth of a millisecond, and as long again would be spent on
    each before it leaves the program.
    """

    def __init__(self) -> None:
        self._texts: dict[sa.Select[Any], tuple[str, dict[str, Any]]] = {}

    def few(
        self,
        connection: sa.Connection,
        statement: sa.Select[Any],
        bound: Mapping[str, Any],
        collection: MapCollection,
    ) -> list[Row]:
        """All rows of an answer. Raises DBAPIError, as SQLAlchemy would."""
        known = self._texts.get(statement)
        if known is None:
            if len(self._texts) >= _MOST_TEXTS:
                self._texts.clear()
            compiled = statement.compile(dialect=connection.dialect)
            fixed = {name: value for name, value in compiled.params.items() if value is not None}
            known = self._texts[statement] = str(compiled), fixed
        text, fixed = known
        cursor = connection.connection.cursor()
        try:
            cursor.execute(text, {**fixed, **bound})
            found = cursor.fetchall()
        except connection.dialect.loaded_dbapi.Error as error:
            gone = bool(getattr(connection.connection.driver_connection, "closed", False))
            wrapped = DBAPIError(
                None, None, error, hide_parameters=True, connection_invalidated=gone
            )
            if gone:
                # those that lie ready have died with it
                connection.invalidate(wrapped)
                connection.engine.dispose()
            raise wrapped from error
        finally:
            cursor.close()
        return typed(found, [info.data_type for info in collection.info.fields]) if found else []
