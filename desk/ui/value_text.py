"""One value in full: a text of any length, a part at a time, of which a piece can be selected by keys."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from desk.domain.html_text import without_tags
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText
from desk.ui.bench import Bench
from desk.ui.jobs import Job
from desk.ui.labels import caption
from desk.ui.values import legible

PART = 6_000
"""Characters shown at a time: a line of a million would hold the window up."""
_LONGEST_HTML = 60_000
_HTML = re.compile(
    r"<(?:!doctype|html|head|body|div|p|br|table|span|a|img|script|style|font)\b[^>]*>",
    re.IGNORECASE,
)
_FEWEST_TAGS = 2
_NAME = QT_TRANSLATE_NOOP("review", "Value of {column}")
_WHERE = QT_TRANSLATE_NOOP("review", "Part {part} of {parts} · Alt PgUp, Alt PgDn")
_READ = QT_TRANSLATE_NOOP(
    "review", "HTML, read as plain text; nothing in it is loaded. {key} shows it as it is stored."
)
_STORED = QT_TRANSLATE_NOOP("review", "HTML as it is stored. {key} shows its words alone.")
_HTML_KEY = "H"
_LINES = 4
_AROUND = 22
"""Pixels of the frame and of what the style sheet leaves free above and below."""


class ValueText(QWidget):
    """Shows text literally, never as markup. Nothing is loaded, followed or run."""

    left = Signal()
    """Esc or Enter: back to the records."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._column = LocalText("", "", "")
        self._given = ""
        self._text = ""
        self._part = 0
        self._html = False
        self._as_stored = True
        self._words: str | None = None
        self._reading: Job | None = None
        self.edit = _Text(self)
        self.edit.setObjectName("decisionValue")
        self._note = caption(wrap=True, name="valueNote")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.edit)
        column.addWidget(self._note)
        bench.say.changed.connect(self._retranslate)
        self.show_value(self._column, "")

    @property
    def text(self) -> str:
        """What stands in the field now."""
        return self.edit.toPlainText()

    @property
    def parts(self) -> int:
        """In how many parts the value is shown."""
        return max(1, -(-len(self._text) // PART))

    @property
    def selected(self) -> tuple[int, int] | None:
        """Which characters of the given value are selected; None where it is none, or read as HTML."""
        cursor = self.edit.textCursor()
        if not cursor.hasSelection() or not self._as_stored:
            return None
        units = self.edit.toPlainText().encode("utf-16-le")
        begin = len(units[: 2 * cursor.selectionStart()].decode("utf-16-le", "surrogatepass"))
        end = len(units[: 2 * cursor.selectionEnd()].decode("utf-16-le", "surrogatepass"))
        first = self._part * PART
        return first + begin, first + end

    def show_value(self, column: LocalText, given: str) -> None:
        """Show a value of a column as the customer will see it."""
        self._column = column
        if given != self._given or not given:
            self._given = given
            self._html = looks_like_html(given)
            self._as_stored, self._words = True, None
            self._show_text()
            self._read()
        self._retranslate()

    def focus(self) -> None:
        """Put the focus into the text, where Shift and the arrows select."""
        self.edit.setFocus()

    def turn(self, parts: int) -> None:
        """Go some parts on, or back."""
        wanted = min(max(0, self._part + parts), self.parts - 1)
        if wanted != self._part:
            self._part = wanted
            self._show_part()
            self._retranslate()

    def as_stored(self) -> None:
        """H: the words of an HTML value, or the value itself."""
        if self._words is not None:
            self._as_stored = not self._as_stored
            self._show_text()
            self._retranslate()

    def _read(self) -> None:
        """Find the words of an HTML value beside the window: it may be made to be read slowly."""
        if self._reading is not None:
            self._reading.drop()
            self._reading = None
        if self._html:
            given = self._given
            self._reading = self._bench.jobs.read(
                lambda: without_tags(given), owner=self, done=self._take_words
            )

    def _take_words(self, words: str) -> None:
        self._reading = None
        self._words, self._as_stored = words, False
        self._show_text()
        self._retranslate()

    def _show_text(self) -> None:
        read = self._words if not self._as_stored else None
        self._text = self._given if read is None else read
        self._part = 0
        self._show_part()

    def _show_part(self) -> None:
        first = self._part * PART
        shown = legible(self._text[first : first + PART])
        self.edit.setPlainText(shown)
        metrics = self.edit.fontMetrics()
        broad = max(120, self.edit.viewport().width())
        lines = shown.count("\n") + 1 + metrics.horizontalAdvance(shown[:400]) // broad
        height = metrics.lineSpacing() * min(max(lines, 1), _LINES)
        self.edit.setFixedHeight(height + self._bench.theme.px(_AROUND))

    def _retranslate(self) -> None:
        say = self._bench.say
        self.edit.setAccessibleName(say(_NAME.fill(column=self._column)))
        notes = []
        if self._words is not None:
            notes.append(say((_STORED if self._as_stored else _READ).fill(key=_HTML_KEY)))
        if self.parts > 1:
            notes.append(say(_WHERE.fill(part=self._part + 1, parts=self.parts)))
        self._note.setText("\n".join(notes))
        self._note.setVisible(bool(notes))


class _Text(QPlainTextEdit):
    """Read only, with a cursor for the keyboard; keys that decide go on to the review."""

    def __init__(self, value: ValueText) -> None:
        super().__init__()
        self._value = value
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        match event.key():
            case Qt.Key.Key_PageDown if alt:
                self._value.turn(1)
            case Qt.Key.Key_PageUp if alt:
                self._value.turn(-1)
            case Qt.Key.Key_Escape | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._value.left.emit()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                event.ignore()
            case _:
                super().keyPressEvent(event)


def looks_like_html(text: str) -> bool:
    """Whether a value is an HTML document or a piece of one, rather than a text with a sign or two in it."""
    if "<" not in text or len(text) > _LONGEST_HTML:
        return False
    found = _HTML.finditer(text)
    return sum(1 for _, _tag in zip(range(_FEWEST_TAGS), found, strict=False)) == _FEWEST_TAGS
