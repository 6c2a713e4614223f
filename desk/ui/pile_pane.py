"""The pile of documents beside the form: the one in front, how many there are, and the keys that go through them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import incoming
from desk.services.desk import Desk
from desk.services.store_ports import Piled
from desk.ui.ask_line import AskLine
from desk.ui.bench import Bench
from desk.ui.document_view import DocumentView
from desk.ui.flow import Flow
from desk.ui.jobs import Job
from desk.ui.labels import KeyButton, label
from desk.ui.shortcuts import listen

_WHERE = QT_TRANSLATE_NOOP("pile", "Document {place} of {count}")
_ASIDE = QT_TRANSLATE_NOOP("pile", "Document {place} of {count}, put aside")
_NEXT = QT_TRANSLATE_NOOP("pile", "Next")
_BEFORE = QT_TRANSLATE_NOOP("pile", "Previous")
_BELONGS = QT_TRANSLATE_NOOP("pile", "To a request")
_PUT_ASIDE = QT_TRANSLATE_NOOP("pile", "Put aside")
_THROW_AWAY = QT_TRANSLATE_NOOP("pile", "Throw away")
_NUMBER = QT_TRANSLATE_NOOP("pile", "Number of the request that it belongs to (Enter; Esc leaves)")
_WHY = QT_TRANSLATE_NOOP("pile", "Why is it no request? It is deleted for good (Enter; Esc leaves)")
_LONGEST_NUMBER, _LONGEST_REASON = 16, 200
_MARGIN = 20


class PilePane(QFrame):
    """Hidden while nothing lies in the pile."""

    shown = Signal(object)
    """Another ``Piled`` is in front, or None: the pile is empty."""
    attached = Signal(str)
    """The document in front belongs to the request of this number now."""
    thrown_away = Signal()
    """The document in front is deleted."""
    left = Signal()
    """The clerk is done with the pane: the focus belongs into the form."""
    failed = Signal(object)
    """The exception that kept the pile from being shown or changed."""

    def __init__(self, bench: Bench, *, name: str, free: Callable[[], bool]) -> None:
        """``free`` is False while the document in front is being written down: it stays there."""
        super().__init__()
        self._bench = bench
        self._free = free
        self._job: Job | None = None
        self._attaching: Job | None = None
        self._wanted: str | None = None
        self.pile: tuple[Piled, ...] = ()
        self.current: Piled | None = None
        self.setProperty("kind", "panel")
        self.setObjectName(name)
        self._where = label("heading", wrap=True, name=f"{name}Where")
        say = bench.say
        self._before = KeyButton(say, _BEFORE, "Shift F7", name=f"{name}Before")
        self._next = KeyButton(say, _NEXT, "F7", name=f"{name}Next")
        self._put_aside = KeyButton(say, _PUT_ASIDE, "Ctrl F7", name=f"{name}Aside")
        self._to_request = KeyButton(say, _BELONGS, "Ctrl R", name=f"{name}ToRequest")
        self._throw = KeyButton(say, _THROW_AWAY, "Ctrl Shift F7", name=f"{name}Throw")
        self._keys = Flow(spacing=8)
        for button in (
            self._before,
            self._next,
            self._put_aside,
            self._to_request,
            self._throw,
        ):
            self._keys.add(button)
        self.belongs = AskLine(say, _NUMBER, name=f"{name}Belongs", longest=_LONGEST_NUMBER)
        self.reason = AskLine(say, _WHY, name=f"{name}Reason", longest=_LONGEST_REASON)
        self.document = DocumentView(bench, name=f"{name}Document")
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 16, _MARGIN, 12)
        column.setSpacing(8)
        column.addWidget(self._where)
        column.addWidget(self._keys)
        column.addWidget(self.belongs)
        column.addWidget(self.reason)
        column.addWidget(self.document, 1)
        self._before.clicked.connect(self.go_back)
        self._next.clicked.connect(self.go_on)
        self._put_aside.clicked.connect(self.put_aside)
        self._to_request.clicked.connect(self.ask_request)
        self.belongs.named.connect(self._attach)
        self.belongs.left.connect(self.left)
        self._throw.clicked.connect(self.ask_reason)
        self.reason.named.connect(self._throw_away)
        self.reason.left.connect(self.left)
        say.changed.connect(self._retranslate)
        self.hide()

    def keys_for(self, whole: QWidget) -> None:
        """Let the keys of the pile and of its document work in all of a page."""
        self.document.keys_for(whole)
        listen(
            whole,
            {
                "F7": self.go_on,
                "Shift+F7": self.go_back,
                "Ctrl+F7": self.put_aside,
                "Ctrl+R": self.ask_request,
                "Ctrl+Shift+F7": self.ask_reason,
            },
        )

    def reload(self, show: str | None = None) -> None:
        """Read the pile again; ``show`` is the document to bring in front where none is there."""
        self._wanted = show or self._wanted
        if self._job is not None:
            self._job.drop()
        desk, actor = self._bench.desk, self._bench.actor
        self._job = self._bench.jobs.read(
            lambda: incoming.pile(desk, actor=actor),
            owner=self,
            done=self._read,
            failed=self._broke,
        )

    def go_on(self) -> None:
        """F7: the next document; after the last the first."""
        self._go(1)

    def go_back(self) -> None:
        """Shift+F7: the document before."""
        self._go(-1)

    def put_aside(self) -> None:
        """Ctrl+F7: behind all others; it stays in the pile."""
        current = self.current
        if current is None or not self._free():
            return
        desk = self._bench.desk
        self._bench.jobs.write(
            lambda _job: incoming.put_aside(desk, document=current.id),
            owner=self,
            done=self._changed,
            failed=self._broke,
        )

    def ask_request(self) -> None:
        """Ctrl+R: the document belongs to a request that stands already."""
        if self.current is not None and self._free():
            self.reason.hide()
            self.belongs.ask()

    def ask_reason(self) -> None:
        """Ctrl+Shift+F7: the document is no request; the clerk says why before it is deleted."""
        if self.current is not None and self._free():
            self.belongs.hide()
            self.reason.ask()

    def _throw_away(self, reason: str) -> None:
        current = self.current
        if current is None or self._attaching is not None:
            return
        desk, actor = self._bench.desk, self._bench.actor
        self._attaching = self._bench.jobs.write(
            lambda _job: incoming.throw_away(desk, document=current.id, actor=actor, reason=reason),
            owner=self,
            done=self._thrown_away,
            failed=self._attach_failed,
        )

    def _thrown_away(self, _nothing: object) -> None:
        self._attaching = None
        self.reason.hide()
        self.thrown_away.emit()
        self.reload()

    def _attach(self, number: str) -> None:
        current = self.current
        if current is None or self._attaching is not None:
            return
        desk, actor = self._bench.desk, self._bench.actor
        self._attaching = self._bench.jobs.write(
            lambda _job: _attached(desk, current.id, number, actor),
            owner=self,
            done=self._was_attached,
            failed=self._attach_failed,
        )

    def _was_attached(self, number: str) -> None:
        self._attaching = None
        self.belongs.hide()
        self.attached.emit(number)
        self.reload()

    def _attach_failed(self, error: Exception) -> None:
        """What was typed stays, to be mended."""
        self._attaching = None
        self.failed.emit(error)

    def _go(self, places: int) -> None:
        if self.pile and self._free():
            self._bring(self.pile[(self._place() + places) % len(self.pile)])

    def _place(self) -> int:
        """Place of the document in front, from 0."""
        ids = [one.id for one in self.pile]
        return ids.index(self.current.id) if self.current and self.current.id in ids else 0

    def _changed(self, _nothing: object) -> None:
        self.reload()

    def _read(self, pile: tuple[Piled, ...]) -> None:
        """What was in front stays, unless it left its place: then what followed it comes."""
        self._job = None
        place, before = self._place(), self.current
        self.pile = pile
        self.setVisible(bool(pile))
        if not pile:
            self.current = None
            self.document.close_document()
            if before is not None:
                self.shown.emit(None)
            return
        same = next((one for one in pile if before is not None and one.id == before.id), None)
        if same is not None and before is not None and same.place == before.place:
            self._retranslate()
            return
        wanted = next((one for one in pile if one.id == self._wanted), None)
        if before is None and wanted is not None:
            self._bring(wanted)
        else:
            self._bring(pile[min(place, len(pile) - 1)])
        self._wanted = None

    def _bring(self, piled: Piled) -> None:
        if self.current is not None and self.current.id == piled.id:
            self.current = piled
            self._retranslate()
            return
        self.current = piled
        self.belongs.hide()
        self.reason.hide()
        self.document.open(piled)
        self._retranslate()
        self.shown.emit(piled)

    def _broke(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)

    def _retranslate(self, *_: Any) -> None:
        if self.current is None:
            return
        text = _ASIDE if self.current.aside else _WHERE
        place, count = self._place() + 1, len(self.pile)
        self._where.setText(self._bench.say(text.fill(place=place, count=count)))
        self.setAccessibleName(self._where.text())
        for button in (self._before, self._next, self._put_aside):
            button.setVisible(count > 1)


def _attached(desk: Desk, document: str, number: str, actor: str) -> str:
    incoming.attach(desk, document=document, number=number, actor=actor)
    return number
