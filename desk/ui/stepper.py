"""The steps of a request as chips: what is behind, what is open, and the places beside the way."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from desk.domain.request import BEFORE_LETTER, AccessRequest, State
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.bench import Bench
from desk.ui.flow import Flow
from desk.ui.one_of import OneOf

IDENTITY, SEARCH, COLLECT, REVIEW, LETTER, DELIVERY, PAST, OTHER = range(8)
"""Places of the steps; the last two, history and other letters, stand beside the way."""

_STEPS = (
    QT_TRANSLATE_NOOP("request page", "Identity"),
    QT_TRANSLATE_NOOP("request page", "Search"),
    QT_TRANSLATE_NOOP("request page", "Collect"),
    QT_TRANSLATE_NOOP("request page", "Review"),
    QT_TRANSLATE_NOOP("request page", "Letter"),
    QT_TRANSLATE_NOOP("request page", "Delivery"),
)
_HISTORY = QT_TRANSLATE_NOOP("request page", "History")
_OTHERS = QT_TRANSLATE_NOOP("request page", "Other letters · {key}")
_OTHERS_KEY = "Ctrl L"
_RECEIPT = QT_TRANSLATE_NOOP("request page", "Receipt · {key}")
_RECEIPT_KEY = "F8"
_TAKE = QT_TRANSLATE_NOOP("request page", "Take it · {key}")
_TAKE_KEY = "F4"
_DONE = QT_TRANSLATE_NOOP("request page", "✓ {step}")
_OPEN = QT_TRANSLATE_NOOP("request page", "{place} {step}")


def place(request: AccessRequest) -> int:
    """The step where a request is to be taken up; also how many steps are behind it."""
    match request.state:
        case State.RECEIVED | State.AWAITING_IDENTITY:
            return IDENTITY
        case State.IDENTIFIED:
            return SEARCH if request.subject is None else COLLECT
        case State.COLLECTED | State.REVIEWED:
            return REVIEW
        case State.SIGNED | State.DELIVERED | State.CLOSED:
            return DELIVERY
        case _:
            return PAST


class Stepper(QWidget):
    """Two rows of chips that wrap where the width ends."""

    asked = Signal(int)
    """A step was pressed: its place."""
    receipt_asked = Signal()
    take_asked = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._request: AccessRequest | None = None
        self.setObjectName("stepper")
        self._chips = QButtonGroup(self)
        self._chips.setExclusive(True)
        self._chips.idClicked.connect(self.asked)
        steps, beside = Flow(spacing=4), Flow(spacing=4)
        for at in range(OTHER + 1):
            chip = _chip(OneOf(), f"step_{at}")
            self._chips.addButton(chip, at)
            (steps if at < PAST else beside).add(chip)
        self._receipt = _chip(QPushButton(), "receipt")
        self._receipt.clicked.connect(self.receipt_asked)
        self._take = _chip(QPushButton(), "takeIt")
        self._take.clicked.connect(self.take_asked)
        beside.add(self._receipt)
        beside.add(self._take)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(steps, 1)
        row.addWidget(beside)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def at(self) -> int:
        """Place of the step in front."""
        return max(0, self._chips.checkedId())

    @property
    def offers_receipt(self) -> bool:
        """True while a receipt can be written."""
        return self._receipt.isVisibleTo(self)

    def mark(self, at: int) -> None:
        """Show that a step is the one in front."""
        self._chips.button(at).setChecked(True)

    def show_request(self, request: AccessRequest | None) -> None:
        """Show how far a request is."""
        self._request = request
        self._retranslate()

    def _retranslate(self) -> None:
        say, request = self._bench.say, self._request
        reached = place(request) if request is not None else 0
        closed = request is not None and request.state is State.CLOSED
        for at, text in enumerate((*_STEPS, _HISTORY, _OTHERS)):
            chip = self._chips.button(at)
            if at == PAST:
                chip.setText(say(text))
            elif at == OTHER:
                chip.setText(say(text.fill(key=_OTHERS_KEY)))
            elif at < reached or closed:
                chip.setText(say(_DONE.fill(step=text)))
            else:
                chip.setText(say(_OPEN.fill(place=at + 1, step=text)))
            chip.setAccessibleName(chip.text())
            chip.setEnabled(at <= reached or at >= PAST or (at == LETTER and reached >= REVIEW))
        self._receipt.setText(say(_RECEIPT.fill(key=_RECEIPT_KEY)))
        self._receipt.setAccessibleName(self._receipt.text())
        self._receipt.setVisible(request is not None and request.state in BEFORE_LETTER)
        self._take.setText(say(_TAKE.fill(key=_TAKE_KEY)))
        self._take.setAccessibleName(self._take.text())
        anothers = request is not None and request.handler != self._bench.actor
        self._take.setVisible(anothers and request is not None and request.open)


def _chip(chip: QPushButton, name: str) -> QPushButton:
    chip.setProperty("kind", "step")
    chip.setObjectName(name)
    return chip
