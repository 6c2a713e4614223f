"""The documents that a request holds, beside its proof of identity: hidden where it holds none."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desk.domain.request import AccessRequest
from desk.domain.safety_ban import COVERED
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import incoming
from desk.services.store_ports import Piled
from desk.ui.bench import Bench
from desk.ui.document_view import DocumentView
from desk.ui.jobs import Job
from desk.ui.labels import KeyButton, caption, label
from desk.ui.shortcuts import listen
from desk.ui.signature_facts import asker_of

_ONE = QT_TRANSLATE_NOOP("request documents", "The document that asks")
_SEVERAL = QT_TRANSLATE_NOOP("request documents", "Document {place} of {count}")
_NEXT = QT_TRANSLATE_NOOP("request documents", "Next document")


class RequestDocuments(QFrame):
    """Opens the first document once it is seen."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__()
        self._bench = bench
        self._job: Job | None = None
        self._number: str | None = None
        self._place = 0
        self.documents: tuple[Piled, ...] = ()
        self.setProperty("kind", "panel")
        self.setObjectName(name)
        self._head = label("heading", wrap=True, name=f"{name}Head")
        self._next = KeyButton(bench.say, _NEXT, "F7", name=f"{name}Next")
        self._next.clicked.connect(self.go_on)
        self.view = DocumentView(bench, name=f"{name}View")
        self._hidden = caption(wrap=True, name=f"{name}Hidden")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._next, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._hidden)
        column.addWidget(self.view, 1)
        self._hidden.hide()
        bench.say.changed.connect(self._retranslate)
        bench.cover.changed.connect(self._cover_changed)
        self.hide()

    def keys_for(self, whole: QWidget) -> None:
        """Let the documents' keys work in all of a step, wherever in it the focus is."""
        self.view.keys_for(whole)
        listen(whole, {"F7": self.go_on})

    def show_request(self, request: AccessRequest) -> None:
        """Show the documents of a request; what is shown of the same one stays."""
        self.view.signatures.compare(asker_of(request))
        number = request.number
        if number == self._number:
            return
        self._number, self._place, self.documents = number, 0, ()
        self.view.close_document()
        self.hide()
        if self._job is not None:
            self._job.drop()
        desk = self._bench.desk
        self._job = self._bench.jobs.read(
            lambda: incoming.of_request(desk, number), owner=self, done=self._found
        )

    def go_on(self) -> None:
        """F7: the next document of the request."""
        if len(self.documents) > 1:
            self._place = (self._place + 1) % len(self.documents)
            self._open()

    def _found(self, documents: tuple[Piled, ...]) -> None:
        self._job = None
        self.documents = documents
        if documents:
            self.show()
            self._open()

    def _open(self) -> None:
        covered = self._bench.cover.on  # whoever asked wrote down where they live
        self.view.setVisible(not covered)
        self._hidden.setVisible(covered)
        if covered:
            self.view.close_document()
        else:
            self.view.open(self.documents[self._place])
        self._retranslate()

    def _cover_changed(self) -> None:
        if self.documents:
            self._open()

    def _retranslate(self, *_: Any) -> None:
        count = len(self.documents)
        text = _SEVERAL.fill(place=self._place + 1, count=count) if count > 1 else _ONE
        self._head.setText(self._bench.say(text))
        self._hidden.setText(self._bench.say(COVERED))
        self.setAccessibleName(self._head.text())
        self._next.setVisible(count > 1)
