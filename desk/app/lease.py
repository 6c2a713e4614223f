"""Registers in use: once other settings replaced them, they are closed when nobody uses them any more."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desk.registers.registers import Registers


class Lease:
    """The opened registers and how many work with them. Used by several threads."""

    def __init__(self, registers: Registers) -> None:
        self.registers = registers
        self._lock = threading.Lock()
        self._users = 0
        self._retired = False

    def begin(self) -> None:
        """Somebody works with them now."""
        with self._lock:
            self._users += 1

    def end(self) -> None:
        """Somebody is done with them."""
        with self._lock:
            self._users -= 1
            last = self._retired and not self._users
        if last:
            self.registers.close()

    def retire(self) -> None:
        """Close them as soon as nobody works with them."""
        with self._lock:
            idle = not self._retired and not self._users
            self._retired = True
        if idle:
            self.registers.close()
