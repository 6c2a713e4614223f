"""A line that takes what is typed, and what a keyboard scanner reads off an identity document."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from desk.domain import mrz, zone_typed
from desk.domain.mrz import InvalidZone
from desk.domain.shown_document import ShownDocument
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.domain.typed import tidied
from desk.ui.bench import Bench

_READING = QT_TRANSLATE_NOOP("scan", "Reading the document…")
_TYPING = QT_TRANSLATE_NOOP(
    "scan", "Reading the document: {count} characters, which are not shown. Enter ends a line."
)
_BROKE_OFF = QT_TRANSLATE_NOOP(
    "scan", "The reading broke off. Read the document once more, or type the identity code or name."
)
_TOO_LONG = QT_TRANSLATE_NOOP(
    "scan", "Only the first {limit} characters were taken: nothing longer names a person."
)
_SILENCE = 1500
"""Milliseconds without a character after which a scanner sends nothing more."""
_SILENCE_BY_HAND = 60_000
"""The same, where somebody types the lines: they look at the document in between."""
_BY_HAND = 0.1
"""Seconds between two characters; no scanner is so slow."""
_DOUBT = 250
"""The same, while what came may just as well be typed by hand."""
_ECHO = 0.5
"""Seconds in which the Enter behind the last line still belongs to the reading."""
LONGEST = 200
"""Characters of the field; nothing longer identifies anybody."""


class ScanField(QLineEdit):
    """What is read off a document never stands in the field: its number is dropped at once."""

    changed = Signal()
    """What is typed or read has changed."""
    answered = Signal()
    """Enter behind what was typed."""
    scanned = Signal()
    """A document was read; see ``document``."""
    told = Signal(object)
    """A ``Text`` for the clerk: what was wrong with what was typed, pasted or read."""

    def __init__(self, bench: Bench, *, name: str, shows_birth: bool) -> None:
        """``shows_birth``: the birth date stands behind the name that was read."""
        super().__init__()
        self._bench = bench
        self._shows_birth = shows_birth
        self._read: str = ""
        """What came of a zone that is being read. Never shown."""
        self._document: ShownDocument | None = None
        self._declined = False
        """What stands in the field was looked at and is no zone."""
        self._by_hand = False
        """Somebody types the lines; a scanner is quicker."""
        self._last = 0.0
        """When the last character came."""
        self._ended = 0.0
        self.setObjectName(name)
        self.setMaxLength(LONGEST)
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.timeout.connect(self._fell_silent)
        self.textChanged.connect(self._typed)
        self.inputRejected.connect(self._rejected)

    @property
    def document(self) -> ShownDocument | None:
        """The document that was read; None once something else is typed."""
        return self._document

    @property
    def reading(self) -> bool:
        """True while a scanner is sending."""
        return bool(self._read)

    def show_document(self, document: ShownDocument) -> None:
        """Take a document as read, for a form that is taken up again."""
        self._document = document
        self._put(self._words(document))
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self._read and (enter or event.key() == Qt.Key.Key_Tab):
            self._line_ended()
        elif self._read and event.key() == Qt.Key.Key_Backspace:
            self._take_back()
        elif self._read and event.key() == Qt.Key.Key_Escape:
            self._give_up()
        elif enter and time.monotonic() - self._ended < _ECHO:
            pass
        elif enter:
            self.answered.emit()
        else:
            super().keyPressEvent(event)

    def _typed(self) -> None:
        text = tidied(self.text())
        self._declined = self._declined and bool(text)
        before = None if self._read else zone_typed.before_zone(text)
        if before:  # somebody stood in the field: who is read now takes their place
            text = text[len(before) :]
        if (
            self._read
            or before
            or zone_typed.begins(text)
            or zone_typed.surely_begins(text)
            or (zone_typed.may_begin(text) and not self._declined)
        ):
            # Set anew, not cleared: Ctrl+Z would bring a cleared text back.
            self._put("")
            self._take(text)
            return
        if text != self.text():
            at = self.cursorPosition()
            self._put(text)
            self.setCursorPosition(min(at, len(text)))
        self._document = None
        self.changed.emit()

    def _take(self, text: str) -> None:
        if not self._read:
            self._document = None
            self.changed.emit()
        now = time.monotonic()
        self._by_hand = self._by_hand or bool(self._read and now - self._last > _BY_HAND)
        self._last = now
        self._read += text
        lines = zone_typed.lines_of(self._read)
        if len(lines) > 1 and zone_typed.whole(self._read):
            self._finish()
        elif len(self._read) > LONGEST:
            self._give_up()
        elif len(lines) > 1 or self._is_zone:
            self._wait()
        elif zone_typed.may_begin(self._read):
            self._silence.start(_DOUBT)
        else:
            self._give_back()

    @property
    def _is_zone(self) -> bool:
        """What was read so far can only become a zone."""
        return zone_typed.begins(self._read) or zone_typed.surely_begins(self._read)

    def _wait(self) -> None:
        """For the next character, as long as whoever types may take for it."""
        count = len("".join(self._read.split()))
        words = _TYPING.fill(count=count) if self._by_hand else _READING
        self.setPlaceholderText(self._bench.say(words))
        self._silence.start(_SILENCE_BY_HAND if self._by_hand else _SILENCE)

    def _take_back(self) -> None:
        """Backspace, by whoever types the lines."""
        self._read = self._read[:-1]
        self._by_hand = True
        if self._read:
            self._wait()
        else:
            self._forget()

    def _give_back(self) -> None:
        """What only looked like a zone stands in the field as it was typed."""
        self._declined = True
        self._put(self._forget().rstrip())
        self.changed.emit()

    def _line_ended(self) -> None:
        if zone_typed.whole(self._read):
            self._finish()
        elif zone_typed.line_may_end(self._read):
            self._read += "\n"
            self._wait()
        elif self._is_zone:
            self._give_up()
        else:
            self._give_back()
            self.answered.emit()

    def _fell_silent(self) -> None:
        if zone_typed.whole(self._read):
            self._finish()
        elif self._is_zone or len(zone_typed.lines_of(self._read)) > 1:
            self._give_up()
        else:
            self._give_back()

    def _give_up(self) -> None:
        self._forget()
        self.changed.emit()
        self.told.emit(_BROKE_OFF)

    def _finish(self) -> None:
        today = self._bench.desk.clock.today()
        self._ended = time.monotonic()
        try:
            document = mrz.parse(self._forget(), today=today)
        except InvalidZone as error:
            self.changed.emit()
            self.told.emit(error.text)
            return
        self.show_document(document)
        self.selectAll()
        self.scanned.emit()

    def _forget(self) -> str:
        read, self._read = self._read, ""
        self._by_hand = False
        self._silence.stop()
        self.setPlaceholderText("")
        return read

    def _words(self, document: ShownDocument) -> str:
        born = document.birth_date(self._bench.desk.clock.today())
        if born is None or not self._shows_birth:
            return document.name
        return self._bench.say(Text("", "{name}, {born}", {"name": document.name, "born": born}))

    def _put(self, text: str) -> None:
        self.blockSignals(True)  # the field's own change, told once it is whole
        self.setText(text)
        self.blockSignals(False)

    def _rejected(self) -> None:
        QTimer.singleShot(0, self._tell_rest)  # the text changes behind this

    def _tell_rest(self) -> None:
        if not self._read and self.text():
            self.told.emit(_TOO_LONG.fill(limit=LONGEST))
