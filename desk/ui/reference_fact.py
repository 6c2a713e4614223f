"""A letter that the same person sent earlier, to compare the signature by. The clerk looks; nothing judges it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.proof import Reference
from desk.ui.bench import Bench
from desk.ui.document_view import DocumentView
from desk.ui.fact import Fact

_THERE = QT_TRANSLATE_NOOP(
    "evidence", "An earlier letter to compare the signature by: request {request}, {day}"
)
_YOURS = QT_TRANSLATE_NOOP("evidence", "You decide; the desk compares no handwriting.")
_SHOW = QT_TRANSLATE_NOOP("evidence", "Show the earlier letter")
_HIDE = QT_TRANSLATE_NOOP("evidence", "Hide the earlier letter")
_HEIGHT = 380


class ReferenceFact(QWidget):
    """Hidden while there is no such letter; the letter itself is opened when it is asked for."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._reference: Reference | None = None
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

    def show_reference(self, reference: Reference | None) -> None:
        """Say that there is a letter; None: there is none, or nothing to compare it with."""
        if reference == self._reference:
            return
        self._reference = reference
        self.view.close_document()
        self.view.hide()
        self.setVisible(reference is not None)
        self._tell()

    def forget(self) -> None:
        """Nobody is known any more."""
        self.show_reference(None)

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
        one = self._reference
        if one is None:
            self._fact.forget()
            return
        more = _SHOW if self.view.isHidden() else _HIDE
        head = _THERE.fill(request=one.request, day=one.received)
        self._fact.show_fact("info", head, _YOURS, more=more)
