"""Letters and e-mails: the pile beside the form. Each document is written down with F9, and the next one comes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFileDialog, QSizePolicy, QWidget

from desk.domain.controller import Channel
from desk.domain.errors import DeskError
from desk.domain.incoming import DocumentKind
from desk.domain.text import QT_TRANSLATE_NOOP, Text, joined
from desk.services import incoming
from desk.services.incoming import TakenIn
from desk.services.store_ports import Piled
from desk.ui.bench import Bench
from desk.ui.fields import DayField
from desk.ui.intake_flow import Answers
from desk.ui.intake_page import IntakePage
from desk.ui.jobs import Job
from desk.ui.labels import Elided, KeyButton, into_view
from desk.ui.messages import Tone, sentence
from desk.ui.pile_pane import PilePane
from desk.ui.shortcuts import listen
from desk.ui.signature_watch import WAITS, SignatureWatch
from desk.ui.tab_order import in_tab_order

_ADD = QT_TRANSLATE_NOOP("pile", "Add files…")
_DROP = QT_TRANSLATE_NOOP(
    "pile",
    "or drop files here: scans, e-mails (.eml), signed containers (.asice), a folder",
)
_FILTER = QT_TRANSLATE_NOOP("pile", "Scans and e-mails")
_TAKING = QT_TRANSLATE_NOOP("pile", "Documents are being taken in; in the pile so far: {count}")
_TAKEN = QT_TRANSLATE_NOOP("pile", "Taken in: {count}. The files themselves stay where they were.")
_MORE = QT_TRANSLATE_NOOP("pile", "And {count} more were not taken in.")
_WRITTEN = QT_TRANSLATE_NOOP("pile", "Request {number} was written down and holds the document.")
_STOPPED = QT_TRANSLATE_NOOP(
    "pile", "Request {number} was written down and holds the document. {why}"
)
_THROWN_AWAY = QT_TRANSLATE_NOOP("pile", "The document is deleted; the history says why.")
_ATTACHED = QT_TRANSLATE_NOOP("pile", "Request {number} holds the document now.")
_DONE = QT_TRANSLATE_NOOP("pile", "That was the last document of the pile.")
_WHEN = QT_TRANSLATE_NOOP(
    "pile", "When did this document arrive? Check the day and press Enter, then F9."
)
_MOST_TOLD = 2
"""Sentences about files that were not taken in; the others are counted."""
_WIDE = 1500
"""Pixels of the page from which document, form and facts stand beside each other."""
_ENDINGS = "*.pdf *.tif *.tiff *.jpg *.jpeg *.png *.eml *.asice *.sce *.asics"


class PostPage(IntakePage):
    """The form for letters and e-mails, with the document that asks beside it."""

    _progress = Signal(int)

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, "post")
        self._begun: dict[str, Mapping[str, str]] = {}
        self._day_known: set[str] = set()
        self._last_day: date | None = None
        self._filling = False
        self._front: str | None = None
        self._pending: tuple[Text, Tone] | None = None
        self._taking: Job | None = None
        self._stop_taking = Event()
        self.pane = PilePane(bench, name="pile", free=self._free)
        self._watch = SignatureWatch(self.form, self.facts, self.pane.document, parent=self)
        self._sides = self._side_by_side()
        self._add = KeyButton(bench.say, _ADD, "Ctrl O", name="addFiles")
        self._add.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._hint = Elided("caption", name="dropHint")
        self.title_row.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignVCenter)
        self.title_row.addWidget(self._add)
        arrived = self.form.findChild(DayField, "arrived")
        assert arrived is not None
        self._arrived = arrived
        self._follow_pile()
        if bench.desk.papers is None:
            self._add.hide()
            self._hint.hide()
        self._say_hint()
        in_tab_order([self.messages, self._add, self.pane])  # the document stands before the form

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take files and folders in, beside the window's thread; the first document comes in front."""
        if self._taking is not None or not paths:
            return
        desk, actor = self.bench.desk, self.bench.actor
        stop, files, told = self._stop_taking, tuple(paths), self._progress.emit
        stop.clear()
        self._tell_progress(0)
        # Beside the worker that writes: a drop does not wait until a collection is over.
        self._taking = self.bench.jobs.read(
            lambda: incoming.take(desk, paths=files, actor=actor, stopped=stop.is_set, taken=told),
            owner=self,
            done=self._taken,
            failed=self._take_failed,
        )

    def choose_files(self) -> None:
        """Ctrl+O: let the clerk choose files."""
        if self.bench.desk.papers is None:
            return
        endings = f"{self.say(_FILTER)} ({_ENDINGS})"
        names, _ = QFileDialog.getOpenFileNames(self, self.say(_ADD), "", endings)
        self.take_files([Path(name) for name in names])

    def scopes(self) -> tuple[str, ...]:
        return (*super().scopes(), "document")

    def entered(self) -> None:
        super().entered()
        if self.bench.desk.papers is not None:
            self.pane.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._taking is not None:
            self._stop_taking.set()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the day of arrival says that it is right, and goes on."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self._day_said()
            self.evidence.focus()
            return True
        return super().eventFilter(watched, event)

    def start(self) -> None:
        """F9, once the day of arrival was said: of a scan nobody but the clerk knows it."""
        current = self.pane.current
        if current is not None and current.id not in self._day_known and not self.busy:
            self.messages.tell(_WHEN, "warning")
            self._arrived.setFocus()
            return
        super().start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _side_by_side(self) -> QBoxLayout:
        """Form and facts in one layout, so that they can give way to the document."""
        sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        sides.setSpacing(self._body.spacing())
        items = [self._body.itemAt(place) for place in range(self._body.count())]
        for part in [item.widget() for item in items if item is not None]:
            assert part is not None
            self._body.removeWidget(part)
            sides.addWidget(part, 1)
        self._body.addWidget(self.pane, 1)
        self._body.addLayout(sides, 1)
        return sides

    def _arrange(self) -> None:
        """Beside a document the facts go under the form, unless the window is wide: it has to be read."""
        beside = not self.pane.isHidden()
        wide = self.width() >= self.bench.theme.px(_WIDE)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(down if beside and not wide else across)
        self._sides.setStretch(0, 3 if beside and not wide else 1)
        self._sides.setStretch(1, 2 if beside and not wide else 1)
        self._body.setStretch(1, 2 if beside and wide else 1)

    def _follow_pile(self) -> None:
        listen(self, {"Ctrl+O": self.choose_files})
        self._add.clicked.connect(self.choose_files)
        self.pane.keys_for(self)
        self.pane.shown.connect(self._document_shown)
        self.pane.attached.connect(self._attached)
        self.pane.thrown_away.connect(self._thrown_away)
        self.pane.left.connect(self.form.entered)
        self.pane.failed.connect(self.failed)
        self.pane.document.judged.connect(self._go_on)
        self._progress.connect(self._tell_progress)
        self.written.connect(self._filed)
        self._arrived.installEventFilter(self)
        self._arrived.dateChanged.connect(self._day_said)
        self.say.changed.connect(self._say_hint)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The form has little room beside a document: what is answered is always seen whole."""
        if now is not None and self._front is not None and self.form.isAncestorOf(now):
            into_view(now)

    def _free(self) -> bool:
        return not self.busy

    def _answers(self) -> Answers:
        noted = self._watch.note(self.say)
        return replace(super()._answers(), paper=self._front, signature_note=noted)

    def _begin(self) -> None:
        """Begin, unless the electronic signature that is taken for proof says otherwise."""
        if self._watch.waits:
            self.messages.tell(WAITS, "info")
            return  # comes back here when the issuers have answered
        stops = self._watch.stops()
        if stops is not None:
            self._disarm()
            self.messages.tell(stops, "warning")
            return
        super()._begin()

    def _start_failed(self, error: Exception) -> None:
        super()._start_failed(error)
        if self._front is not None:
            self.pane.reload()  # somebody else may have written it down

    def _filed(self, number: str, error: Exception | None) -> None:
        if self._front is None:
            return
        self._begun.pop(self._front, None)
        self._pending = _WRITTEN.fill(number=number), "done"
        if error is not None:
            told = _STOPPED.fill(number=number, why=sentence(error))
            self._pending = told, "info" if isinstance(error, DeskError) else "error"
        self.pane.reload()

    def _attached(self, number: str) -> None:
        self.form.who.setText("")  # nothing of the form was meant for this document
        self._begun.pop(self._front or "", None)
        self._pending = _ATTACHED.fill(number=number), "done"

    def _thrown_away(self) -> None:
        self.form.who.setText("")  # nothing of the form was meant for this document
        self._begun.pop(self._front or "", None)
        self._pending = _THROWN_AWAY, "done"

    def _document_shown(self, piled: Piled | None) -> None:
        """Another document is in front: with its own answers, never those of the one before."""
        self._arrange()
        if self._front is not None and self.form.touched:
            self._begun[self._front] = self.form.values
        self.stays = piled is not None
        self._front = piled.id if piled is not None else None
        self._filling = True
        self.clear()
        if piled is None:
            # The day of the last document would count the clock of a letter that came on another.
            self.fill(arrived=self.bench.desk.clock.today())
        else:
            begun = self._begun.get(piled.id)
            if begun is not None:
                self.form.take_up(begun)
            else:
                self._propose(piled)
        self._filling = False
        self.form.entered()
        if self._pending is not None:
            text, tone = self._pending
            done = [text] if piled is not None else [text, _DONE]
            self.messages.tell(joined(done, " "), tone)
            self._pending = None

    def _propose(self, piled: Piled) -> None:
        """What the document says of itself; the clerk decides."""
        document = piled.document
        email = document.kind is DocumentKind.EMAIL
        today = self.bench.desk.clock.today()
        day = min(document.sent, today) if document.sent is not None else self._last_day or today
        if document.sent is not None:
            self._day_known.add(piled.id)
        self.fill(
            typed=document.search_term,
            name=document.sender_name,
            channel=Channel.EMAIL if email else Channel.LETTER,
            arrived=day,
        )

    def _day_said(self, *_: Any) -> None:
        """The clerk typed the day of arrival, or said with Enter that it is right."""
        if self._front is not None and not self._filling:
            self._day_known.add(self._front)
            self._last_day = self.form.received

    def _tell_progress(self, count: int) -> None:
        if self._taking is not None or count == 0:
            self.messages.tell(_TAKING.fill(count=count), "info")

    def _taken(self, outcome: TakenIn) -> None:
        self._taking = None
        count = len(outcome.documents)
        told = list(outcome.told[:_MOST_TOLD])
        if len(outcome.told) > _MOST_TOLD:
            told.append(_MORE.fill(count=len(outcome.told) - _MOST_TOLD))
        if count:
            told.insert(0, _TAKEN.fill(count=count))
        text = joined(told, "\n")
        tone: Tone = "warning" if outcome.told else "done"
        self.messages.tell(text, tone)
        if count:
            # The next document that comes in front would take the message away.
            self._pending = (text, tone) if self._front is None else None
            self.pane.reload(outcome.documents[0].id)

    def _take_failed(self, error: Exception) -> None:
        self._taking = None
        self.failed(error)

    def _say_hint(self, *_: Any) -> None:
        self._hint.setText(self.say(_DROP))
