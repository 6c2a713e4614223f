"""The questions to owners of systems without a connection, never saved over somebody else's change."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import ColumnElement, Connection, insert, select, update

from desk.domain.errors import Conflict
from desk.domain.question import Outcome, Question
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.store.column_types import storable
from desk.store.rows import question_to_row, row_to_question
from desk.store.tables import question as table


class StoredQuestions:
    """Fulfils ``services.store_ports.Questions`` within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, question: Question) -> Question:
        """Store a new question; Conflict where somebody else asked it just now."""
        asked = {(one.system, one.ordinal) for one in self.of(question.request)}
        if (question.system, question.ordinal) in asked:
            raise Conflict(_CHANGED.fill(number=question.request))
        stored = _as_kept(replace(question, version=1))
        self._connection.execute(
            insert(table).values(
                request=stored.request,
                system=stored.system,
                ordinal=stored.ordinal,
                **question_to_row(stored),
            )
        )
        return stored

    def save(self, question: Question) -> Question:
        """Store a change; Conflict where somebody else saved in the meantime."""
        saved = _as_kept(replace(question, version=question.version + 1))
        changed = self._connection.execute(
            update(table)
            .where(table.c.request == question.request)
            .where(table.c.system == question.system)
            .where(table.c.ordinal == question.ordinal)
            .where(table.c.version == question.version)
            .values(**question_to_row(saved))
        )
        if changed.rowcount == 0:
            raise Conflict(_CHANGED.fill(number=question.request))
        return saved

    def of(self, request: str) -> list[Question]:
        """The questions of a request: by system, the first one first."""
        return self._read(table.c.request == storable(request))

    def unanswered(self) -> list[Question]:
        """The open questions of all requests."""
        return self._read(table.c.outcome == Outcome.OPEN.value)

    def _read(self, where: ColumnElement[bool]) -> list[Question]:
        query = (
            select(table).where(where).order_by(table.c.request, table.c.system, table.c.ordinal)
        )
        return [row_to_question(dict(row)) for row in self._connection.execute(query).mappings()]


def _as_kept(question: Question) -> Question:
    """The question with its free texts as the store keeps them."""
    return replace(
        question, owner=storable(question.owner), answered_by=storable(question.answered_by)
    )


_CHANGED = QT_TRANSLATE_NOOP(
    "store",
    "A question of request {number} was changed by somebody else in the meantime, so your change was "
    "not saved. Open the request again and repeat it.",
)
