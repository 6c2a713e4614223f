"""Rows on their way from a register to where they are kept: sorted, packed, never all in memory."""

from __future__ import annotations

import contextlib
import heapq
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice, pairwise

from desk.registers.source import Row
from desk.registers.values import TypedRows
from desk.registers.walk.order import Key, Order
from desk.services.ports import Answers
from desk.services.row_pieces import Columns, Packed, Piece, columns_of, pack_columns, unpack_rows

RUN_ROWS = 32_000
"""Rows that are sorted at a time: some 15 MB."""
PIECE_ROWS = 8_000
MOST_RUNS = 32
"""Runs that are merged at a time, one piece of each in memory."""

NO_QUESTION = b"{}"
"""Head of rows that were put together from answers: they answer no question themselves."""

Head = Callable[[Sequence[Piece]], bytes]
"""Writes the head of an answer when its pieces are known, in the order of the rows."""


@dataclass(frozen=True, slots=True)
class Run:
    """Pieces whose rows are in order."""

    pieces: Sequence[Piece]
    first: Row
    last: Row


@dataclass(frozen=True, slots=True)
class Kept:
    """Rows that are kept whole and in order."""

    name: str
    pieces: Sequence[Piece]

    @property
    def rows(self) -> int:
        """How many."""
        return sum(piece.rows for piece in self.pieces)


class Writer:
    """Keeps the rows of one answer, which come in any order."""

    def __init__(
        self, answers: Answers, order: Order, noted: Callable[[Columns], None] | None = None
    ) -> None:
        """``noted`` is shown the rows that are kept, column by column."""
        self._shelf = _Shelf(answers)
        self._answers = answers
        self._order = order
        self._noted = noted
        self._rows: list[Row] = []
        self._columns: list[Columns] = []
        self._runs: list[Run] = []
        self._mixed = False

    def add(self, rows: list[Row]) -> None:
        """Take the next rows."""
        self._rows += rows
        self._columns.append(rows.columns if isinstance(rows, TypedRows) else columns_of(rows))
        if len(self._rows) >= RUN_ROWS:
            self._keep()

    def end(self, head: Head) -> Kept:
        """Keep what is left; the answer is whole."""
        if self._rows:
            self._keep()
        runs = None if self._mixed else in_order(self._runs, self._order.plain)
        if runs is not None:
            pieces = [piece for run in runs for piece in run.pieces]
            self._shelf.save(head(pieces))
            return Kept(self._shelf.name, pieces)
        self._shelf.save(None)
        merged = join(self._runs, self._order, self._answers, head, mixed=self._mixed)
        self.drop()
        return merged

    def drop(self) -> None:
        """Forget everything: the answer broke off, or is kept otherwise."""
        self._shelf.drop()

    def _keep(self) -> None:
        rows, self._rows = self._rows, []
        # columns of batches are put together faster than rows are taken apart
        parts = [part for part in self._columns if part]
        columns: Columns = [list(chain.from_iterable(some)) for some in zip(*parts, strict=True)]
        self._columns = []
        if not self._order.kept_by(columns):
            try:
                rows.sort(key=self._order.plain)
            except TypeError:
                self._mixed = True
            columns = columns_of(rows)
        if self._noted is not None:
            self._noted(columns)
        self._runs.append(Run(self._shelf.take(columns), rows[0], rows[-1]))


class _Shelf:
    """Where the pieces of one answer are put; small answers in one go."""

    def __init__(self, answers: Answers) -> None:
        self.name = uuid.uuid4().hex
        self._answers = answers
        self._waiting: list[Packed] = []
        self._saved = 0

    def take(self, columns: Columns) -> list[Piece]:
        self.save(None)
        rows = len(columns[0])
        pieces = []
        for start in range(0, rows, PIECE_ROWS):
            end = min(start + PIECE_ROWS, rows)
            some = columns if end - start == rows else [one[start:end] for one in columns]
            pieces.append(Piece(self.name, self._saved + len(self._waiting), end - start))
            self._waiting.append(pack_columns(some) if self._answers.stored else some)
        return pieces

    def save(self, head: bytes | None) -> None:
        if self._waiting or head is not None:
            self._answers.keep(self.name, self._waiting, first=self._saved, head=head)
            self._saved += len(self._waiting)
            self._waiting = []

    def drop(self) -> None:
        if self._saved:
            self._answers.drop([self.name])


def in_order(runs: Iterable[Run], key: Key) -> list[Run] | None:
    """The runs one after another, as rows mostly come; None where they overlap or cannot be compared."""
    try:
        ends = sorted(
            ((key(run.first), key(run.last), run) for run in runs), key=lambda end: end[0]
        )
        follow = all(one[1] <= two[0] for one, two in pairwise(ends))
    except TypeError:
        return None
    return [run for _, _, run in ends] if follow else None


def join(
    runs: Sequence[Run], order: Order, answers: Answers, head: Head, *, mixed: bool = False
) -> Kept:
    """The rows of several runs as one; where values cannot be compared, by their types and texts.

    ``mixed``: that was seen already, so that the runs are not in order yet.
    """
    if not mixed:
        with contextlib.suppress(TypeError):
            return _merged(runs, order.plain, answers, head)
    anew: list[Run] = []
    try:
        for run in runs:
            stream = rows_of(answers, run.pieces)
            while some := sorted(islice(stream, RUN_ROWS), key=order.mixed):
                kept = sorted_rows(some, answers, lambda _pieces: NO_QUESTION)
                anew.append(Run(kept.pieces, some[0], some[-1]))
        return _merged(anew, order.mixed, answers, head)
    finally:
        answers.drop([run.pieces[0].answer for run in anew])


def sorted_rows(
    rows: Iterable[Row],
    answers: Answers,
    head: Head,
    noted: Callable[[Columns], None] | None = None,
) -> Kept:
    """Keep rows that are in order already."""
    shelf = _Shelf(answers)
    pieces: list[Piece] = []
    stream = iter(rows)
    try:
        while some := list(islice(stream, PIECE_ROWS)):
            columns = columns_of(some)
            if noted is not None:
                noted(columns)
            pieces += shelf.take(columns)
        shelf.save(head(pieces))
    except BaseException:
        shelf.drop()
        raise
    return Kept(shelf.name, pieces)


def rows_of(answers: Answers, pieces: Iterable[Piece]) -> Iterator[Row]:
    """The rows of some pieces, one piece in memory at a time."""
    for piece in pieces:
        yield from unpack_rows(answers.piece(piece.answer, piece.place))


def _merged(runs: Sequence[Run], key: Key, answers: Answers, head: Head) -> Kept:
    """Merge runs; many of them in groups first. Raises TypeError where rows cannot be compared."""
    between: list[str] = []
    streams = [run.pieces for run in runs]
    try:
        while len(streams) > MOST_RUNS:
            groups = [streams[at : at + MOST_RUNS] for at in range(0, len(streams), MOST_RUNS)]
            streams = []
            for group in groups:
                kept = sorted_rows(_rows(group, key, answers), answers, lambda _all: NO_QUESTION)
                between.append(kept.name)
                streams.append(kept.pieces)
        return sorted_rows(_rows(streams, key, answers), answers, head)
    finally:
        answers.drop(between)


def _rows(streams: Iterable[Sequence[Piece]], key: Key, answers: Answers) -> Iterator[Row]:
    return heapq.merge(*(rows_of(answers, pieces) for pieces in streams), key=key)
