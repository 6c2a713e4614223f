"""The letter before it is signed: what the check says, how it is printed, and the key that signs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.controller import Delivery
from desk.domain.request import AccessRequest
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.ports import WrittenLetter
from desk.ui.bench import Bench
from desk.ui.choice import Answer, Choice
from desk.ui.fact import Fact
from desk.ui.findings_card import FindingsCard
from desk.ui.labels import KeyButton, caption

_UNSIGNED = QT_TRANSLATE_NOOP("delivery", "Draft: not signed yet")
_UNSIGNED_NEXT = QT_TRANSLATE_NOOP("delivery", "Read it through; F10 signs and prints it.")
_UNSIGNED_MAIL = QT_TRANSLATE_NOOP("delivery", "Read it through; F10 signs and seals it.")
_SIGN = QT_TRANSLATE_NOOP("delivery", "Sign the letter")
_SIGN_AND_PRINT = QT_TRANSLATE_NOOP("delivery", "Sign and print")
_ROWS = QT_TRANSLATE_NOOP("delivery", "Long tables on paper")
_ROWS_WAYS = (
    Answer("summed_up", "1", QT_TRANSLATE_NOOP("delivery", "summed up")),
    Answer("row_by_row", "2", QT_TRANSLATE_NOOP("delivery", "row by row")),
)
_ROWS_NOTE = QT_TRANSLATE_NOOP("delivery", "Every value is in the files inside the PDF either way.")
_RECORDINGS = QT_TRANSLATE_NOOP("delivery", "Recordings and files that the letter lists: {count}")
_RECORDINGS_WAYS = (
    Answer("offered", "1", QT_TRANSLATE_NOOP("delivery", "copies are offered")),
    Answer("beside", "2", QT_TRANSLATE_NOOP("delivery", "listened to: they go along")),
)
_WHY_NOT = QT_TRANSLATE_NOOP("delivery", "F10 signs once the check has nothing to remark.")


def goes_on_paper(request: AccessRequest) -> bool:
    """True where the answer is handed over or posted, so that signing it also prints it."""
    return request.delivery is not Delivery.ELECTRONIC


class DraftCard(QWidget):
    """Shown while a letter may still be signed."""

    sign_asked = Signal(bool)
    """Sign the letter; True: and print it where it would not be, or the other way round."""
    rows_chosen = Signal(bool)
    """True: the customer wants every row on paper."""
    recordings_chosen = Signal()
    """Whether recordings go along was chosen; see ``with_recordings``."""
    page_asked = Signal(int)
    review_asked = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._say = bench.say
        self.setObjectName("draftCard")
        self._fact = Fact(bench.say, bench.theme, name="draftFact")
        self.findings = FindingsCard(bench, name="check")
        self._rows = Choice(bench.say, _ROWS, _ROWS_WAYS, name="printedRows")
        self._note = caption(wrap=True, name="printedRowsNote")
        self._recordings = Choice(
            bench.say, _RECORDINGS.fill(count=0), _RECORDINGS_WAYS, name="recordings"
        )
        self._recordings.hide()
        self._sign = KeyButton(bench.say, _SIGN_AND_PRINT, "F10", name="signLetter", primary=True)
        self._other_way = KeyButton(bench.say, _SIGN, "Ctrl F10", name="signOtherWay")
        self._why_not = caption(wrap=True, name="whyNotSigned")
        self._why_not.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (
            self._fact,
            self.findings,
            self._rows,
            self._note,
            self._recordings,
            self._sign,
            self._other_way,
            self._why_not,
        ):
            column.addWidget(part)
        # Shown without a parent it would be a window of its own.
        self._fact.show_fact("open", _UNSIGNED, _UNSIGNED_NEXT)
        self.findings.page_asked.connect(self.page_asked)
        self.findings.review_asked.connect(self.review_asked)
        self._rows.changed.connect(self._rows_changed)
        self._recordings.changed.connect(self._recordings_changed)
        self._sign.clicked.connect(self._sign_as_always)
        self._other_way.clicked.connect(self._sign_other_way)
        self._shown: AccessRequest | None = None
        bench.say.changed.connect(self._retranslate)
        self._retranslate()

    def show_request(self, request: AccessRequest) -> None:
        """Show the choices of a request whose letter is a draft."""
        if self._shown is None or self._shown.number != request.number:
            self._recordings.hide()
            self._quietly_offer()
        self._shown = None
        self._rows.choose("row_by_row" if request.print_everything else "summed_up")
        self._shown = request
        paper = goes_on_paper(request)
        self._fact.show_fact("open", _UNSIGNED, _UNSIGNED_NEXT if paper else _UNSIGNED_MAIL)
        self._sign.rename(_SIGN_AND_PRINT if paper else _SIGN)
        self._other_way.rename(_SIGN if paper else _SIGN_AND_PRINT)
        self.show()

    def show_checking(self) -> None:
        """The letter is being drawn."""
        self.findings.show_checking()
        self._why_not.hide()

    def show_written(self, written: WrittenLetter) -> None:
        """Say what the check found in the letter as drawn."""
        self.findings.show_findings(written.findings)
        self._why_not.setVisible(bool(written.findings))

    @property
    def with_recordings(self) -> bool:
        """The clerk says that the recordings were listened to and go along."""
        return self._recordings.value == "beside"

    def show_recordings(self, count: int) -> None:
        """Ask about the recordings and files that the letter lists, where there are any."""
        self._recordings.ask(_RECORDINGS.fill(count=count))
        self._recordings.setVisible(count > 0)

    def focus(self) -> None:
        """Put the focus on the button that signs."""
        self._sign.setFocus()

    def _rows_changed(self) -> None:
        wanted = self._rows.value == "row_by_row"
        if self._shown is not None and self._shown.print_everything is not wanted:
            self.rows_chosen.emit(wanted)

    def _recordings_changed(self) -> None:
        if self._shown is not None:
            self.recordings_chosen.emit()

    def _quietly_offer(self) -> None:
        self._shown = None
        self._recordings.choose("offered")

    def _sign_as_always(self) -> None:
        self.sign_asked.emit(False)

    def _sign_other_way(self) -> None:
        self.sign_asked.emit(True)

    def _retranslate(self) -> None:
        self._note.setText(self._say(_ROWS_NOTE))
        self._why_not.setText(self._say(_WHY_NOT))
