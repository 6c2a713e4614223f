"""What an owner answered: its text pasted, a file attached."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.bench import Bench
from desk.ui.flow import Flow
from desk.ui.labels import KeyButton, caption, into_view, label
from desk.ui.page import Labelled
from desk.ui.shortcuts import listen

_TEXT = QT_TRANSLATE_NOOP(
    "by hand", "The answer: paste its text; a table with a head line becomes rows"
)
_ATTACH = QT_TRANSLATE_NOOP("by hand", "Attach a file…")
_NO_FILE = QT_TRANSLATE_NOOP("by hand", "No file attached")
_ATTACHED = QT_TRANSLATE_NOOP("by hand", "Attached: {file}")
_AS_IT_IS = QT_TRANSLATE_NOOP(
    "by hand",
    "The file goes to the customer as it is. Look through it first: nothing in it is covered.",
)
_TAKE = QT_TRANSLATE_NOOP("by hand", "Take the answer in")
_CANCEL = QT_TRANSLATE_NOOP("by hand", "Cancel")


class AnswerForm(QWidget):
    """Opened for one answer; what was typed stays until it was taken in or cancelled."""

    given = Signal()
    """The clerk wants ``text`` and ``file`` taken in."""
    closed = Signal()

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__()
        self._say = bench.say
        self.file: Path | None = None
        self.setObjectName(name)
        self._text = QPlainTextEdit()
        self._text.setObjectName(f"{name}Text")
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(bench.theme.px(120))
        self._field = Labelled(self._text)
        self._attach = KeyButton(bench.say, _ATTACH, "Ctrl O", name=f"{name}Attach")
        self._file = label("muted", name=f"{name}File")
        self._warning = caption(wrap=True, name=f"{name}Warning")
        self._take = KeyButton(bench.say, _TAKE, "Ctrl ↵", name=f"{name}Take", primary=True)
        self._cancel = KeyButton(bench.say, _CANCEL, "Esc", name=f"{name}Cancel")
        self._attach.clicked.connect(self.choose_file)
        self._take.clicked.connect(self.given)
        self._cancel.clicked.connect(self.close_form)
        buttons = Flow(spacing=8)
        for button in (self._take, self._cancel):
            buttons.add(button)
        file_row = Flow(spacing=8)
        file_row.add(self._attach)
        file_row.add(self._file)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        for part in (self._field, file_row, self._warning, buttons):
            column.addWidget(part)
        listen(
            self,
            {
                "Ctrl+O": self.choose_file,
                "Ctrl+Return": self._take.click,
                "Ctrl+Enter": self._take.click,
            },
        )
        bench.say.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def text(self) -> str:
        """What was pasted or typed."""
        return self._text.toPlainText()

    def open(self) -> None:
        """Show the form and put the focus into the text."""
        self.show()
        self._text.setFocus()
        QTimer.singleShot(0, self._come_into_view)  # once the form has its place

    def _come_into_view(self) -> None:
        into_view(self)

    def close_form(self) -> None:
        """Forget what was given and hide."""
        self._text.clear()
        self.attach(None)
        self.hide()
        self.closed.emit()

    def attach(self, file: Path | None) -> None:
        """Attach a file in place of the one before; None takes it away."""
        self.file = file
        self._retranslate()

    def choose_file(self) -> None:
        """Let the clerk choose the file."""
        name, _ = QFileDialog.getOpenFileName(self, self._say(_ATTACH))
        if name:
            self.attach(Path(name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
            return
        if not event.text().isalpha():  # a letter beside the text is no action of the card
            super().keyPressEvent(event)

    def _retranslate(self) -> None:
        self._field.label.setText(self._say(_TEXT))
        self._text.setAccessibleName(self._say(_TEXT))
        text = _ATTACHED.fill(file=self.file.name) if self.file else _NO_FILE
        self._file.setText(self._say(text))
        self._file.setAccessibleName(self._file.text())
        self._warning.setText(self._say(_AS_IT_IS))
        self._warning.setVisible(self.file is not None)
