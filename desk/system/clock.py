"""The desk's clock: time and day in Helsinki, wherever the machine thinks it is."""

from __future__ import annotations

from datetime import date, datetime

from desk.domain.time_zone import HELSINKI


class SystemClock:
    """The machine's clock, fulfilling ``services.ports.Clock``."""

    def now(self) -> datetime:
        """This moment, with zone Europe/Helsinki."""
        return datetime.now(HELSINKI)

    def today(self) -> date:
        """Today in Helsinki."""
        return self.now().date()


class FixedDay:
    """A clock that stays on one day, for the demo workspace: the hands move, the date does not."""

    def __init__(self, day: date) -> None:
        self._day = day

    def now(self) -> datetime:
        """The time of this moment on the fixed day, with zone Europe/Helsinki."""
        return datetime.combine(self._day, datetime.now(HELSINKI).time(), HELSINKI)

    def today(self) -> date:
        """The fixed day."""
        return self._day
