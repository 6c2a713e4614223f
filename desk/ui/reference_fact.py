"""What a signed letter is compared with: the details on record, and an earlier letter. Nothing judges it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.proof_detail import COMPARED_NAMES
from desk.domain.records import Candidate
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.proof import KnownOf, Reference
from desk.ui.bench import Bench
from desk.ui.document_view import DocumentView
from desk.ui.fact import Fact
from desk.ui.on_record import on_record

_COMPARE = QT_TRANSLATE_NOOP("evidence", "To compare with the letter")
_YOURS = QT_TRANSLATE_NOOP("evidence", "You decide; the desk compares no handwriting.")
_VALUE = QT_TRANSLATE_NOOP("evidence", "{detail}: {value}")
_SHOW = QT_TRANSLATE_NOOP("evidence", "Show the earlier letter")
_HIDE = QT_TRANSLATE_NOOP("evidence", "Hide the earlier letter")
_HEIGHT = 380
"""Pixels of the earlier letter, where text has its usual size."""


class ReferenceFact(QWidget):
    """Hidden while nobody is known; the earlier letter is opened when it is asked for."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._reference: Reference | None = None
        self._details: list[Text] = []
        self.setObjectName("reference")
        self._fact = Fact(bench.say, bench.theme, name="factReference")
        self.view = DocumentView(bench, name="referenceView")
        self.view.setFixedHeight(bench.theme.px(_HEIGHT))
        self.view.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._fact)
        column.addWidget(self.view)
        self._fact.asked.connect(self._toggle)
        self.hide()

    def compare(
        self, person: Candidate | None, known: KnownOf | None, *, uncovered: bool = False
    ) -> None:
        """Show what is on record of the person who signed; nothing without one."""
        reference = known.reference if known is not None else None
        if reference != self._reference:
            self._reference = reference
            self.view.close_document()
            self.view.hide()
        self._details = [
            _VALUE.fill(detail=COMPARED_NAMES[detail], value=value)
            for detail, value in on_record(person, known, uncovered=uncovered)
        ]
        self.setVisible(bool(self._details))
        self._tell()

    def forget(self) -> None:
        """Nobody is known any more."""
        self.compare(None, None)

    def _toggle(self) -> None:
        if self._reference is None:
            return
        if self.view.isHidden():
            self.view.show()
            self.view.open(self._reference.document)
        else:
            self.view.close_document()
            self.view.hide()
        self._tell()

    def _tell(self) -> None:
        if not self._details:
            self._fact.forget()
            return
        more = _SHOW if self.view.isHidden() else _HIDE
        self._fact.show_fact(
            "info",
            _COMPARE,
            *self._details,
            _YOURS,
            more=more if self._reference is not None else None,
        )
