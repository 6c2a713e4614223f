"""Signs every letter that was looked through, one after another, and says what became of each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidgetItem,
    QProgressBar,
    QVBoxLayout,
)

from desk.domain.errors import Refused
from desk.domain.request import AccessRequest
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services import signing_many, unseen_files
from desk.services.desk import Desk
from desk.services.signing_many import SignedOne
from desk.ui.bench import Bench
from desk.ui.jobs import Job
from desk.ui.labels import KeyButton, label
from desk.ui.messages import sentence
from desk.ui.word_list import WordList

_RUNNING = QT_TRANSLATE_NOOP("batch", "Signing: {done} of {all}")
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
_UNSEEN = QT_TRANSLATE_NOOP(
    "batch",
    "The owner of a system gave a file that goes along as it is: look through it and sign the letter on "
    "the request's own page.",
)
_NUMBER = Qt.ItemDataRole.UserRole
_LINES = 150
"""Pixels for the list of results."""


class BatchPanel(QFrame):
    """Hidden until it is started. Esc stops after the letter under way; nothing signed is lost."""

    request_opened = Signal(str)
    ended = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.bench = bench
        self._say = bench.say
        self._left: list[AccessRequest] = []
        self._current: AccessRequest | None = None
        self._all = 0
        self._results: list[tuple[AccessRequest, SignedOne]] = []
        self._job: Job | None = None
        self._stopped = False
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
        self._results, self._all, self._stopped = [], 0, False
        desk = self.bench.desk
        self._job = self.bench.jobs.read(
            lambda: signing_many.waiting(desk, None),
            owner=self,
            done=self._found,
            failed=self._broke,
        )
        self.show()
        self._retranslate()
        self._stop.setFocus()

    def cancel(self) -> bool:
        """Esc: stop after the letter under way, or hide what became of them; False where hidden."""
        if self.isHidden():
            return False
        if self.running:
            self._stopped = True
            self._left.clear()
        else:
            self.hide()
        return True

    def _found(self, waiting: list[AccessRequest]) -> None:
        self._left = [] if self._stopped else list(waiting)
        self._all = len(waiting)
        self._next()

    def _next(self) -> None:
        if not self._left:
            self._job = self._current = None
            self._retranslate()
            self.ended.emit()
            return
        request = self._current = self._left.pop(0)
        desk, actor = self.bench.desk, self.bench.actor
        self._job = self.bench.jobs.write(
            lambda _job: _sign(desk, request, actor),
            owner=self,
            done=self._signed,
            failed=self._broke,
        )
        self._retranslate()

    def _signed(self, one: SignedOne) -> None:
        assert self._current is not None
        self._results.append((self._current, one))
        self._next()

    def _broke(self, error: Exception) -> None:
        """A fault of the program with one letter stops no other; it is logged and gets a number."""
        if self._current is None:
            self._head.setText(self._say(sentence(error)))
            self._job = None
            return
        told = sentence(error)
        request = self._current
        self._results.append(
            (request, SignedOne(request.number, request.controller, signed=False, told=told))
        )
        self._next()

    def _open(self, item: QListWidgetItem) -> None:
        self.request_opened.emit(str(item.data(_NUMBER)))

    def _retranslate(self) -> None:
        signed = sum(one.signed for _, one in self._results)
        failed = len(self._results) - signed
        every = self._all
        if self.running:
            head = _RUNNING.fill(done=len(self._results), all=every)
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
        self._list.setAccessibleName(self._say(_LIST))
        self._list.clear()
        for request, one in self._results:
            item = QListWidgetItem(self._say(_told(request, one)))
            item.setData(_NUMBER, request.number)
            self._list.addItem(item)
        self._list.fit()
        self._list.scrollToBottom()
        self._list.setVisible(bool(self._results))


def _sign(desk: Desk, request: AccessRequest, actor: str) -> SignedOne:
    """Sign one letter; it stays sealed in the desk until it is printed or saved from its page."""
    try:
        unseen_files.refuse_unseen(desk, request.number)
    except Refused:
        return SignedOne(request.number, request.controller, signed=False, told=_UNSEEN)
    return signing_many.sign_one(
        desk, request, actor=actor, save=lambda name, _pdf: name, files_checked=True
    )


def _told(request: AccessRequest, one: SignedOne) -> Text:
    text = _SIGNED_ONE if one.told is None else _SIGNED_TOLD
    name = request.subject.name if request.subject else ""
    return (text if one.signed else _FAILED_ONE).fill(
        number=request.number, name=name, told=one.told or ""
    )
