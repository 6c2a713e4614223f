"""Failures a clerk can act on. Every other exception is a bug."""

from __future__ import annotations

from desk.domain.text import Text


class DeskError(Exception):
    """Something a clerk can act on: what happened, what it means for the request, what to do next."""

    def __init__(self, text: Text) -> None:
        super().__init__(str(text))
        self.text = text


class NoAnswer(DeskError):
    """The answer is no: an invalid code, a broken signature, nobody found."""


class BadInput(DeskError):
    """What was typed or given cannot be used."""


class Refused(DeskError):
    """The desk may not go on: identity not proven, or a person has to decide."""


class Partial(DeskError):
    """A system failed, so the answer is not whole."""


class Unavailable(DeskError):
    """The machine lacks something: no keyring, no database, no space."""


class Conflict(DeskError):
    """Somebody else changed the same request in the meantime."""


class Cancelled(DeskError):
    """The clerk stopped a long job; nothing was lost."""
