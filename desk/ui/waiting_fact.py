"""Whose owner a request waits for, on every step but the one that shows the questions in full."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from desk.domain.question import systems_asked_by_hand
from desk.domain.request import AccessRequest
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import questions
from desk.services.questions import Standing
from desk.ui.bench import Bench
from desk.ui.fact import Fact
from desk.ui.words import short_day

_WAITING = QT_TRANSLATE_NOOP("request page", "{system} is asked by hand; ask again on {day}")
_ASK_AGAIN = QT_TRANSLATE_NOOP(
    "request page", "{system} has not answered; to be asked again since {day}"
)
_SHOW_QUESTION = QT_TRANSLATE_NOOP("request page", "Show the question")


class WaitingFact(Fact):
    """Looks the questions up beside the window."""

    known = Signal()
    """What owners are asked is known, or is known anew."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.say, bench.theme, name="waitingFact")
        self._bench = bench
        self._number = ""
        self._elsewhere = False
        self.standings: Sequence[Standing] = ()
        """The questions of the request in front that have no answer."""

    def show_request(self, request: AccessRequest) -> None:
        """Look up whom the request in front waits for."""
        self._number = request.number
        desk, number = self._bench.desk, request.number
        if not systems_asked_by_hand(desk.profiles.get(request.controller)):
            self.forget()
            self.standings = ()
            return
        self._bench.jobs.read(
            lambda: (number, questions.of_request(desk, number)), owner=self, done=self._know
        )

    def show_elsewhere(self, elsewhere: bool) -> None:
        """``elsewhere``: the step in front shows the questions itself."""
        self._elsewhere = elsewhere
        self.setVisible(self.head is not None and not elsewhere)

    def _know(self, found: tuple[str, list[Standing]]) -> None:
        number, standings = found
        if number != self._number:
            return
        self.standings = [one for one in standings if one.question.open]
        self.known.emit()
        if not self.standings:
            self.forget()
            return
        first = min(self.standings, key=lambda one: one.chase_on)
        text = _ASK_AGAIN if first.due else _WAITING
        self.show_fact(
            "look" if first.due else "clock",
            text.fill(system=first.system.name, day=short_day(first.chase_on)),
            more=_SHOW_QUESTION,
        )
        self.setVisible(not self._elsewhere)
