"""The letterhead of a controller as it is edited: the first page of a sample letter, and its logo."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.profile_editing import ProfileBook
from desk.services.profile_fields import Values
from desk.ui.bench import Bench
from desk.ui.jobs import Job
from desk.ui.labels import caption
from desk.ui.messages import sentence
from desk.ui.page_view import PageView

_HEAD = QT_TRANSLATE_NOOP("controllers", "A sample letter, as it is written now")
_LOGO = QT_TRANSLATE_NOOP("controllers", "Choose a logo…")
_NO_LOGO = QT_TRANSLATE_NOOP("controllers", "Take the logo away")
_PICTURES = QT_TRANSLATE_NOOP("controllers", "Pictures (PNG, JPEG)")
_NOT_YET = QT_TRANSLATE_NOOP(
    "controllers", "The letterhead is shown here once everything needed is filled."
)
_WIDTH, _HEIGHT = 260, 368
"""Pixels of the design; a sheet of A4 is 1.414 times as high as wide."""


class LetterheadView(QWidget):
    """The page follows what is typed; the newest letter asked for wins."""

    def __init__(self, bench: Bench, book: ProfileBook) -> None:
        super().__init__()
        self._bench = bench
        self._book = book
        self._key = ""
        self._saved = False
        self._values: Values | None = None
        self._job: Job | None = None
        self.setObjectName("letterhead")
        px = bench.theme.px
        self.setFixedWidth(px(_WIDTH))
        self._head = caption(wrap=True)
        self.page = PageView(bench, name="letterheadPage")
        self.page.setFixedHeight(px(_HEIGHT + 56))
        self._logo = QPushButton()
        self._logo.setObjectName("chooseLogo")
        self._logo.clicked.connect(self._ask)
        self._none = QPushButton()
        self._none.setObjectName("removeLogo")
        self._none.setProperty("kind", "link")
        self._none.clicked.connect(self._take_away)
        self._none.hide()
        self._told = caption(wrap=True, name="logoNote")
        self._told.hide()
        row = QHBoxLayout()
        row.addWidget(self._logo)
        row.addWidget(self._none)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self.page)
        column.addLayout(row)
        column.addWidget(self._told)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()

    def show_letter(self, key: str, values: Values) -> None:
        """Draw the letter as it is with these values, beside the window."""
        self._key, self._values = key, values
        if self._job is not None:
            self._job.drop()
        book, language = self._book, self._bench.say.language
        self._job = self._bench.jobs.read(
            lambda: (book.sample(key, values, language), book.has_logo(key)),
            owner=self,
            done=self._show,
            failed=self._failed,
        )

    def put_logo(self, file: str | None) -> None:
        """Let a picture stand in the letterhead; None: the name."""
        book, key = self._book, self._key
        self._told.hide()
        self._bench.jobs.write(
            lambda _job: book.put_logo(key, file),
            owner=self,
            done=self._changed,
            failed=self._refused,
        )

    def _show(self, drawn: tuple[bytes, bool]) -> None:
        self._job = None
        pdf, logo = drawn
        self.page.show_pdf(pdf)
        self._none.setVisible(logo)

    def _failed(self, _error: Exception) -> None:
        """What is missing stands at the fields."""
        self._job = None
        self.page.show_pdf(None, missing=_NOT_YET)

    def _changed(self, _nothing: None) -> None:
        if self._values is not None:
            self.show_letter(self._key, self._values)

    def _refused(self, error: Exception) -> None:
        self._told.setText(self._bench.say(sentence(error)))
        self._told.show()

    def _ask(self) -> None:
        dialog = QFileDialog(self, self._bench.say(_LOGO))
        dialog.setNameFilter(f"{self._bench.say(_PICTURES)} (*.png *.jpg *.jpeg)")
        dialog.fileSelected.connect(self.put_logo)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_away(self) -> None:
        self.put_logo(None)

    def _retranslate(self) -> None:
        say = self._bench.say
        self._head.setText(say(_HEAD))
        for button, text in ((self._logo, _LOGO), (self._none, _NO_LOGO)):
            button.setText(say(text))
            button.setAccessibleName(button.text())
        if self._values is not None:
            self.show_letter(self._key, self._values)
