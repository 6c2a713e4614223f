"""A system that has no connection: its owner is asked by hand, so nothing is ever read from it here."""

from __future__ import annotations

from typing import NoReturn

from desk.domain.text import LocalText
from desk.registers.failures import no_connection
from desk.registers.source import SystemFailure


class NoConnection:
    """Fulfils ``source.Source`` by saying so: silence must never pass for “nothing held”."""

    near = True

    def __init__(self, name: LocalText) -> None:
        self._name = name

    def rows(self, *_asked: object, **_how: object) -> NoReturn:
        """Whatever is asked, only the owner knows."""
        raise SystemFailure(no_connection(self._name))

    matching = rows
    alike = rows

    def distinct(self, *_asked: object) -> None:
        """Nothing can be listed."""

    indexed = distinct

    def check(self, _collections: object) -> None:
        """There is nothing to reach, so nothing can fail."""

    def close(self) -> None:
        """Nothing was opened."""
