"""Kept answers in memory: for a collection that no store keeps."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence

from desk.domain.errors import Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.row_pieces import Packed, pack_columns

_MOST_ROWS = 400_000
"""Rows that are held as they are, some 120 MB; what comes after them is packed."""


class MemoryAnswers:
    """Fulfils ``services.ports.Answers``; packed readings take some eight bytes a row here."""

    def __init__(self) -> None:
        self._pieces: dict[str, list[Packed]] = {}
        self._heads: dict[str, bytes] = {}
        self._rows = 0
        self._lock = threading.Lock()

    @property
    def stored(self) -> bool:
        return False

    def whole(self) -> Mapping[str, bytes]:
        with self._lock:
            return dict(self._heads)

    def keep(
        self, answer: str, pieces: Sequence[Packed], *, first: int, head: bytes | None
    ) -> None:
        with self._lock:
            kept = self._pieces.setdefault(answer, [])
            kept[first:] = [self._held(piece) for piece in pieces]
            if head is not None:
                self._heads[answer] = head

    def piece(self, answer: str, place: int) -> Packed:
        with self._lock:
            kept = self._pieces.get(answer)
        if kept is None or place >= len(kept):
            raise Unavailable(
                QT_TRANSLATE_NOOP(
                    "registers",
                    "What was collected is not in memory any more. Nothing was lost in the registers; "
                    "collect again.",
                )
            )
        return kept[place]

    def drop(self, answers: Iterable[str]) -> None:
        with self._lock:
            for one in answers:
                self._pieces.pop(one, None)
                self._heads.pop(one, None)

    def _held(self, piece: Packed) -> Packed:
        if isinstance(piece, bytes):
            return piece
        self._rows += len(piece[0]) if piece else 0
        return piece if self._rows <= _MOST_ROWS else pack_columns(piece)
