"""What the desk advises on a fee, beside the notice that would propose it: both sides, in words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.fee_advice import EarlierRequest
from desk.domain.notice_facts import FeeGround
from desk.domain.request import STATE_NAMES, AccessRequest
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services import fee_advice
from desk.services.fee_advice import Advised, NoticeSent
from desk.ui.bench import Bench
from desk.ui.fact import Fact
from desk.ui.jobs import Job

_ASKING = QT_TRANSLATE_NOOP("fee facts", "Looking up what was given to the person…")
_EARLIER = QT_TRANSLATE_NOOP(
    "fee facts", "Request {number}, arrived {day}: {period}; {state}, its answer left {given}."
)
_NOT_GIVEN = QT_TRANSLATE_NOOP("fee facts", "Request {number}, arrived {day}: {period}; {state}.")
_DELETED = QT_TRANSLATE_NOOP("fee facts", "Request {number}, arrived {day}: its case was deleted.")
_EVERYTHING = QT_TRANSLATE_NOOP("fee facts", "everything")
_SIDES = QT_TRANSLATE_NOOP("fee facts", "The law, and beside it the rule of the house")
_NOT_LEFT = QT_TRANSLATE_NOOP(
    "fee facts",
    "The notice has not left, so nothing may be charged. Give it to the customer first.",
)
_LEFT = QT_TRANSLATE_NOOP(
    "fee facts",
    "The notice left {left}. Nothing may be charged before {day}, and nothing at all where the "
    "customer withdraws.",
)


class FeeFacts(QWidget):
    """Asked beside the window for each request; the ground that is chosen only picks the words.

    ``sides``, the law beside the house rule, is longer and stands where there is room for it.
    """

    failed = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._look: Job | None = None
        self._advised: Advised | None = None
        self._ground = ""
        self._advice = Fact(bench.say, bench.theme, name="factFee")
        self._notice = Fact(bench.say, bench.theme, name="factFeeNotice")
        self.sides = Fact(bench.say, bench.theme, name="factFeeSides")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._advice, self._notice):
            column.addWidget(part)
        self.hide()

    def look(self, request: AccessRequest, ground: str) -> None:
        """Show what is advised for a request; ``ground``: the one that is chosen, or empty."""
        self.forget()
        self._ground = ground
        self._advice.show_fact("open", _ASKING)
        self.show()
        desk, number = self._bench.desk, request.number
        self._look = self._bench.jobs.read(
            lambda: fee_advice.for_request(desk, number),
            owner=self,
            done=self._know,
            failed=self._not_known,
        )

    def choose(self, ground: str) -> None:
        """Another ground was chosen."""
        if ground != self._ground:
            self._ground = ground
            self._show()

    def forget(self) -> None:
        """Another letter is in front."""
        if self._look is not None:
            self._look.drop()
            self._look = None
        self._advised = None
        for one in (self._advice, self._notice, self.sides):
            one.forget()
        self.hide()

    def _know(self, advised: Advised) -> None:
        self._look = None
        self._advised = advised
        self._show()

    def _not_known(self, error: Exception) -> None:
        self._look = None
        if isinstance(error, DeskError):  # an estate, or nobody is known: that is the advice
            self._advice.show_fact("stop", error.text)
        else:
            self.failed.emit(error)

    def _show(self) -> None:
        if self._advised is None:
            return
        advice = self._advised.advice
        earlier = [_line(one) for one in advice.earlier]
        if self._ground:
            view = advice.of(FeeGround(self._ground))
            self._advice.show_fact("look" if view.possible else "stop", view.why, *earlier)
        else:
            self._advice.show_fact("fine", advice.text, *earlier)
        self.sides.show_fact("info", _SIDES, *advice.law, *advice.house)
        self._show_notice(self._advised.notice)

    def _show_notice(self, notice: NoticeSent | None) -> None:
        if notice is None:
            self._notice.forget()
        elif notice.left is None or notice.charge_from is None:
            self._notice.show_fact("stop", _NOT_LEFT)
        else:
            self._notice.show_fact("clock", _LEFT.fill(left=notice.left, day=notice.charge_from))


def _line(one: EarlierRequest) -> Text:
    if one.state is None:
        return _DELETED.fill(number=one.number, day=one.received)
    text = _NOT_GIVEN if one.given is None else _EARLIER
    return text.fill(
        number=one.number,
        day=one.received,
        period=one.period.text if one.period else _EVERYTHING,
        state=STATE_NAMES[one.state],
        given=one.given or "",
    )
