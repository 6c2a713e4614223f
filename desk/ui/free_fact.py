"""Whether the year's free check is still there, as a fact."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from desk.domain.records import Candidate
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import fee_advice
from desk.services.fee_advice import Advised
from desk.ui.bench import Bench
from desk.ui.fact import Fact
from desk.ui.jobs import Job

_FREE = QT_TRANSLATE_NOOP("facts", "First check of {year}: free")
_USED = QT_TRANSLATE_NOOP(
    "facts", "The free check of {year} has been taken; this one is answered too"
)
_REMINDS = QT_TRANSLATE_NOOP(
    "facts", "Request {number} of this person, arrived {day}, is still open"
)
_REMINDS_NEXT = QT_TRANSLATE_NOOP(
    "facts",
    "A reminder is the same request and costs nothing: open that one, or write this one down and merge "
    "it there.",
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
        """Show what the ledger says of a person at a controller, or of which request this may remind."""
        desk = self._bench.desk
        self._look = self._bench.jobs.read(
            lambda: fee_advice.for_person(
                desk, controller=controller, person=person, identity={}, received=received
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

    def _know(self, advised: Advised) -> None:
        self._look = None
        check, advice = advised.check, advised.advice
        year = str(check.year)
        open_one = next((one for one in advice.earlier if one.number == advice.same_request), None)
        if open_one is not None:
            head = _REMINDS.fill(number=open_one.number, day=open_one.received)
            self.show_fact("look", head, _REMINDS_NEXT)
            return
        if check.free:
            self.show_fact("fine", _FREE.fill(year=year))
        else:
            day = check.earlier_received or ""
            said = _USED_BY.fill(earlier=check.earlier or "", day=day)
            self.show_fact("info", _USED.fill(year=year), said)
