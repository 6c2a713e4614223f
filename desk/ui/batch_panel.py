"""Signs every letter that was looked through, on every core, and says what became of each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidgetItem,
    QProgressBar,
    QVBoxLayout,
)

from desk.domain.request import AccessRequest
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services import signing_many
from desk.services.desk import Desk
from desk.services.signing_many import SignedOne
from desk.ui.bench import Bench
from desk.ui.jobs import Job
from desk.ui.labels import KeyButton, label
from desk.ui.messages import sentence
from desk.ui.word_list import WordList

_RUNNING = QT_TRANSLATE_NOOP("batch", "Signing: {done} of {all}")
_STOPPING = QT_TRANSLATE_NOOP(
    "batch", "Signing: {done} of {all}; stopping after the letters under way"
)
_DONE = QT_TRANSLATE_NOOP("batch", "Signed: {signed}; not signed: {failed}")
_STOPPED = QT_TRANSLATE_NOOP(
    "batch", "Stopped. Signed: {signed}; not signed: {failed}; left: {left}"
)
_NONE = QT_TRANSLATE_NOOP("batch", "No letter waits to be signed")
_STOP = QT_TRANSLATE_NOOP("batch", "Stop")
_HIDE = QT_TRANSLATE_NOOP("batch", "Hide")
_LIST = QT_TRANSLATE_NOOP("batch", "What became of each request; Enter opens it")
_SIGNED_ONE = QT_TRANSLATE_NOOP("batch", "{number} {name}: signed")
_SIGNED_TOLD = QT_TRANSLATE_NOOP("batch", "{number} {name}: signed. {told}")
_FAILED_ONE = QT_TRANSLATE_NOOP("batch", "{number} {name}: not signed. {told}")
_NUMBER = Qt.ItemDataRole.UserRole
_LINES = 150
"""Pixels for the list of results."""


class BatchPanel(QFrame):
    """Hidden until it is started. Esc stops after the letters under way; nothing signed is lost."""

    request_opened = Signal(str)
    ended = Signal()
    _heard = Signal(object, object)
    """From the job's thread: the whole pile, and what became of one of it or None."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.bench = bench
        self._say = bench.say
        self._pile: dict[str, AccessRequest] = {}
        self._results: list[SignedOne] = []
        self._job: Job | None = None
        self._stopped = False
        self._fault: Text | None = None
        self.setObjectName("batchPanel")
        self.setProperty("kind", "panel")
        self._head = label("strong", wrap=True, name="batchHead")
        self._bar = QProgressBar()
        self._bar.setObjectName("batchProgress")
        self._bar.setTextVisible(False)
        self._list = WordList(name="batchResults")
        self._list.setFixedHeight(bench.theme.px(_LINES))
        self._list.itemActivated.connect(self._open)
        self._stop = KeyButton(bench.say, _STOP, "Esc", name="stopBatch")
        self._stop.clicked.connect(self.cancel)
        row = QHBoxLayout()
        row.addWidget(self._head, 1)
        row.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._bar)
        column.addWidget(self._list)
        self._heard.connect(self._take)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()
        self.hide()

    @property
    def running(self) -> bool:
        """True while letters are being signed."""
        return self._job is not None

    def start(self) -> None:
        """Sign every letter that waits for it; nothing where that is under way already."""
        if self.running:
            return
        self._pile, self._results, self._stopped, self._fault = {}, [], False, None
        desk, actor = self.bench.desk, self.bench.actor
        self._list.clear()
        # A query to the window: the pile is written by processes of its own, and the clerk goes on.
        self._job = self.bench.jobs.read(
            lambda: _sign(desk, actor, self._heard.emit, self._to_stop),
            owner=self,
            done=self._done,
            failed=self._broke,
        )
        self.show()
        self._tell()
        self._stop.setFocus()

    def cancel(self) -> bool:
        """Esc: stop after the letters under way, or hide what became of them; False where hidden."""
        if self.isHidden():
            return False
        if self.running:
            self._stopped = True
            self._tell()
        else:
            self.hide()
        return True

    def _to_stop(self) -> bool:
        """Asked from the job's thread."""
        job = self._job
        return self._stopped or (job is not None and job.cancelled)

    def _take(self, pile: list[AccessRequest], one: SignedOne | None) -> None:
        if one is None:
            self._pile = {request.number: request for request in pile}
        else:
            self._results.append(one)
            self._list.addItem(self._line(one))
            self._list.fit()
            self._list.scrollToBottom()
            self.bench.jobs.saved.emit()
        self._tell()

    def _done(self, _nothing: None) -> None:
        self._job = None
        self._tell()
        self.ended.emit()

    def _broke(self, error: Exception) -> None:
        self._fault = sentence(error)
        self._done(None)

    def _open(self, item: QListWidgetItem) -> None:
        self.request_opened.emit(str(item.data(_NUMBER)))

    def _line(self, one: SignedOne) -> QListWidgetItem:
        item = QListWidgetItem(self._say(_told(self._pile[one.request], one)))
        item.setData(_NUMBER, one.request)
        return item

    def _tell(self) -> None:
        """Say how far it is."""
        signed = sum(one.signed for one in self._results)
        failed, every = len(self._results) - signed, len(self._pile)
        if self._fault is not None:
            head = self._fault
        elif self.running:
            told = _STOPPING if self._stopped else _RUNNING
            head = told.fill(done=len(self._results), all=every)
        elif not every:
            head = _NONE
        elif self._stopped:
            left = every - len(self._results)
            head = _STOPPED.fill(signed=signed, failed=failed, left=left)
        else:
            head = _DONE.fill(signed=signed, failed=failed)
        self._head.setText(self._say(head))
        self._bar.setRange(0, max(1, every))
        self._bar.setValue(len(self._results))
        self._bar.setAccessibleName(self._head.text())
        self._stop.rename(_STOP if self.running else _HIDE)
        self._stop.setEnabled(not (self.running and self._stopped))
        self._list.setVisible(bool(self._results))

    def _retranslate(self) -> None:
        self._list.setAccessibleName(self._say(_LIST))
        self._list.clear()
        for one in self._results:
            self._list.addItem(self._line(one))
        self._list.fit()
        self._tell()


def _sign(
    desk: Desk,
    actor: str,
    told: Callable[[list[AccessRequest], SignedOne | None], None],
    stopped: Callable[[], bool],
) -> None:
    """Sign the pile; ``told`` is called first with all of it, then with what became of each."""
    pile = signing_many.waiting(desk, None)
    told(pile, None)
    many = desk.many or signing_many.InTurn()
    many.sign(desk, pile, actor=actor, told=lambda one: told(pile, one), stopped=stopped)


def _told(request: AccessRequest, one: SignedOne) -> Text:
    text = _SIGNED_ONE if one.told is None else _SIGNED_TOLD
    name = request.subject.name if request.subject else ""
    return (text if one.signed else _FAILED_ONE).fill(
        number=request.number, name=name, told=one.told or ""
    )
