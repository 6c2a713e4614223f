"""How a rule of a note says what it found wrong."""

from __future__ import annotations

from desk.domain.text import Text


class NoteError(ValueError):
    """What a rule of ours found wrong in a note; pydantic takes ValueError only."""

    def __init__(self, reason: Text) -> None:
        super().__init__(str(reason))
        self.reason = reason
