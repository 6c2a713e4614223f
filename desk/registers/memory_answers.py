"""Kept answers in memory: for a collection that no store keeps."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence

from desk.domain.errors import Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP


class MemoryAnswers:
    """Fulfils ``services.ports.Answers``; readings take some seventy bytes a row here."""

    def __init__(self) -> None:
        self._pieces: dict[str, list[bytes]] = {}
        self._heads: dict[str, bytes] = {}
        self._lock = threading.Lock()

    @property
    def stored(self) -> bool:
        return False

    def whole(self) -> Mapping[str, bytes]:
        with self._lock:
            return dict(self._heads)

    def keep(self, answer: str, pieces: Sequence[bytes], *, first: int, head: bytes | None) -> None:
        with self._lock:
            kept = self._pieces.setdefault(answer, [])
            kept[first:] = pieces
            if head is not None:
                self._heads[answer] = head

    def piece(self, answer: str, place: int) -> bytes:
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
