"""From a question to an answer that is kept: asked of the source, or taken up from earlier."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from desk.domain.time_zone import HELSINKI
from desk.registers.maps.narrowing import narrowing
from desk.registers.source import Row
from desk.registers.walk.asking import Ask, Patience, PatientSource, with_retries
from desk.registers.walk.held import Answer, Held, Notes
from desk.registers.walk.keeping import NO_QUESTION, Kept, Writer, rows_of, sorted_rows
from desk.registers.walk.recall import Recall, Remembered
from desk.services.ports import Answers
from desk.services.row_pieces import Piece, unpack_columns


class Answering:
    """Answers the questions to one system."""

    def __init__(
        self, source: PatientSource, patience: Patience, answers: Answers, recall: Recall
    ) -> None:
        self._source = source
        self._patience = patience
        self._answers = answers
        self._recall = recall
        self.read = 0
        """Rows read so far."""
        self.fresh = 0
        """Questions that the source itself has answered."""

    def kept(self, held: Held, ask: Ask) -> tuple[list[Answer], Ask | None]:
        """The answers that are kept already, and what is left to ask."""
        remembered, rest = self._recall(ask)
        return [self._remembered(held, one) for one in remembered], rest

    def ask(self, held: Held, ask: Ask) -> Answer:
        """Put a question to the source, again where a failure may pass.

        Raises SystemFailure and Cancelled; nothing of an answer that breaks off is kept.
        """
        return with_retries(self._patience, lambda: self._asked(held, ask))

    def rows(self, answer: Answer) -> Iterator[Row]:
        """The rows of an answer, in order."""
        return rows_of(self._answers, answer.kept.pieces)

    def without(self, held: Held, answer: Answer, known: Callable[[Row], bool]) -> Answer:
        """An answer without some of its rows."""
        notes = Notes(held)
        rows = rows_of(self._answers, answer.kept.pieces)
        kept = sorted_rows(
            (row for row in rows if not known(row)),
            self._answers,
            lambda _pieces: NO_QUESTION,
            notes.add,
        )
        return Answer(kept, notes, answer.where, answer.set_aside, answer.asked_at, answer.seconds)

    def _asked(self, held: Held, ask: Ask) -> Answer:
        asked_at, begun, before = datetime.now(HELSINKI), time.perf_counter(), self.read
        set_aside: Counter[str] = Counter()
        notes = Notes(held)
        writer = Writer(self._answers, held.order, notes.add)

        def head(pieces: Sequence[Piece]) -> bytes:
            seconds = time.perf_counter() - begun
            return self._recall.head(
                ask, pieces, set_aside=set_aside, asked_at=asked_at, seconds=seconds
            )

        try:
            cut = narrowing(ask.collection, ask.where)
            for batch in self._source.rows(ask.collection, ask.where):
                self.read += len(batch)
                writer.add(ask.sieve.keep(cut(batch) if cut else batch, set_aside))
            kept = writer.end(head)
        except BaseException:
            self.read = before
            writer.drop()
            raise
        self.fresh += 1
        seconds = time.perf_counter() - begun
        return Answer(kept, notes, ask.where, dict(set_aside), asked_at, seconds)

    def _remembered(self, held: Held, one: Remembered) -> Answer:
        notes = Notes(held)
        for piece in one.pieces:
            self._patience.check()
            notes.add(unpack_columns(self._answers.piece(piece.answer, piece.place)))
        self.read += sum(piece.rows for piece in one.pieces)
        kept = Kept(one.name, one.pieces)
        return Answer(kept, notes, one.where, one.set_aside, one.asked_at, one.seconds)
