"""Whether the year's free check is still there, as a fact."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from desk.domain.records import Candidate
from desk.domain.request import FreeCheck
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import search
from desk.ui.bench import Bench
from desk.ui.fact import Fact
from desk.ui.jobs import Job

_FREE = QT_TRANSLATE_NOOP("facts", "First check of {year}: free")
_USED = QT_TRANSLATE_NOOP(
    "facts", "The free check of {year} has been taken; this one is answered too"
)
_USED_BY = QT_TRANSLATE_NOOP("facts", "request {earlier}, arrived {day}; no fee follows by itself")


class FreeFact(Fact):
    """Looks without taking anything; the ledger is asked beside the window."""

    failed = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.say, bench.theme, name="factFree")
        self._bench = bench
        self._look: Job | None = None

    def look(self, controller: str, person: Candidate, received: date) -> None:
        """Show what the ledger says of a person at a controller."""
        desk = self._bench.desk
        self._look = self._bench.jobs.read(
            lambda: search.free_check(
                desk, controller=controller, person=person, received=received
            ),
            owner=self,
            done=self._know,
            failed=self.failed.emit,
        )

    def forget(self) -> None:
        if self._look is not None:
            self._look.drop()
            self._look = None
        super().forget()

    def _know(self, check: FreeCheck) -> None:
        self._look = None
        year = str(check.year)
        if check.free:
            self.show_fact("fine", _FREE.fill(year=year))
        else:
            day = check.earlier_received or ""
            said = _USED_BY.fill(earlier=check.earlier or "", day=day)
            self.show_fact("info", _USED.fill(year=year), said)
