"""A document that arrived: where it comes from, what its signature is worth, its pages or its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.incoming import KIND_NAMES, DocumentKind, Incoming
from desk.domain.signature import SignatureFact
from desk.domain.text import QT_TRANSLATE_NOOP, Text, Weekday, joined, plain
from desk.services import incoming
from desk.services.incoming import OpenedDocument
from desk.services.incoming_ports import Picture
from desk.services.store_ports import Piled
from desk.ui.bench import Bench
from desk.ui.fact import Fact
from desk.ui.fields import Select
from desk.ui.jobs import Job
from desk.ui.labels import caption, label
from desk.ui.messages import sentence
from desk.ui.page import Labelled
from desk.ui.sheet_view import SheetView
from desk.ui.shortcuts import listen
from desk.ui.signature_facts import SignatureFacts
from desk.ui.yielding import Yielding

_PAGES = QT_TRANSLATE_NOOP("document view", "pages: {pages}")
_TAKEN = QT_TRANSLATE_NOOP("document view", "taken in {when}, {who}")
_FROM = QT_TRANSLATE_NOOP("document view", "From {sender}")
_NAME_ADDRESS = QT_TRANSLATE_NOOP("document view", "{name} <{address}>")
_UNKNOWN = QT_TRANSLATE_NOOP("document view", "an unknown sender")
_SENT = QT_TRANSLATE_NOOP("document view", "sent on {day}, as the e-mail itself says")
_NO_SUBJECT = QT_TRANSLATE_NOOP("document view", "(no subject)")
_ENCLOSED = QT_TRANSLATE_NOOP("document view", "Enclosed files (Ctrl E shows the next)")
_ITSELF = QT_TRANSLATE_NOOP("document view", "The e-mail itself")
_CONTAINER = QT_TRANSLATE_NOOP("document view", "The container itself")
_SIGNED_FILES = QT_TRANSLATE_NOOP("document view", "files: {count}")
_ONE = QT_TRANSLATE_NOOP("document view", "{number}. {name}")
_CLOSED = QT_TRANSLATE_NOOP("document view", "{number}. {name} (not opened here)")

_WORTH = QT_TRANSLATE_NOOP("document view", "What the signatures are worth")
_LEAST_WORDS = 48
"""Pixels of what is said of the signatures that stay where a message takes the room."""


class DocumentView(QWidget):
    """Shows one document; opening it and drawing its pages is done beside the window's thread."""

    opened = Signal(object)
    """The ``OpenedDocument`` that stands here now."""
    judged = Signal()
    """What the signatures are worth is known anew: their issuers have answered."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__()
        self._bench = bench
        self._job: Job | None = None
        self._asking: Job | None = None
        self.piled: Piled | None = None
        self.shown: OpenedDocument | None = None
        self.setObjectName(name)
        self._head = label("strong", wrap=True, name=f"{name}Head")
        self._lines = caption(wrap=True, name=f"{name}Lines")
        self.signatures = SignatureFacts(bench, name=f"{name}Signature")
        self._worth = Yielding(
            self.signatures, name=f"{name}Worth", least=bench.theme.px(_LEAST_WORDS)
        )
        self._notice = Fact(bench.say, bench.theme, name=f"{name}Notice")
        self.files = Select(bench.theme, name=f"{name}Files")
        self.files.activated.connect(self._file_chosen)
        self._files_field = Labelled(self.files)
        self.sheet = SheetView(bench, name=f"{name}Sheet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._head)
        column.addWidget(self._lines)
        column.addWidget(self._worth)
        column.addWidget(self._notice)
        column.addWidget(self._files_field)
        column.addSpacing(4)
        column.addWidget(self.sheet, 1)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()

    def keys_for(self, whole: QWidget) -> None:
        """Let the document's keys work in all of a page."""
        self.sheet.keys_for(whole)
        listen(whole, {"Ctrl+E": self.next_file})

    def open(self, piled: Piled) -> None:
        """Show a document; of a container its first file that can be looked at."""
        self.piled = piled
        document = piled.document
        inside = [one.number for one in document.enclosed if one.kind is not None]
        container = document.kind is DocumentKind.CONTAINER
        self._look(inside[0] if container and inside else 0)

    def close_document(self) -> None:
        """Show nothing."""
        self._drop()
        self.piled = self.shown = None
        self._emptied()
        self._retranslate()

    def next_file(self) -> None:
        """Ctrl+E: the next enclosed file that can be opened; after the last the e-mail itself."""
        if self.piled is None:
            return
        numbers = [0, *(one.number for one in self.piled.document.enclosed if one.kind)]
        now = self.shown.enclosed if self.shown is not None else 0
        later = [one for one in numbers if one > now]
        if len(numbers) > 1:
            self._look(later[0] if later else 0)

    def _file_chosen(self, place: int) -> None:
        number = int(self.files.itemData(place))
        known = self.piled.document.enclosed if self.piled is not None else ()
        if number == 0 or (number <= len(known) and known[number - 1].kind is not None):
            self._look(number)
        else:
            self._retranslate()

    def _look(self, enclosed: int) -> None:
        piled = self.piled
        if piled is None:
            return
        self._drop()
        self.shown = None
        self._emptied()
        self._retranslate()
        desk, identifier = self._bench.desk, piled.id
        self._job = self._bench.jobs.read(
            lambda: incoming.look(desk, identifier, enclosed=enclosed),
            owner=self,
            done=self._opened,
            failed=self._broke,
        )

    def _opened(self, document: OpenedDocument) -> None:
        self._job = None
        self.shown = document
        if document.words is not None:
            self.sheet.show_words(document.words.text)
            if document.words.notice is not None:
                self._notice.show_fact("info", document.words.notice)
        else:
            self.sheet.show_pages(document.pages, _Drawing(self._bench, document))
        asking = any(one.chain for one in document.signatures)
        self.signatures.show_signatures(document.signatures, asking=asking)
        self._retranslate()
        if asking:
            desk = self._bench.desk
            self._asking = self._bench.jobs.read(
                lambda: incoming.ask_issuers(desk, document),
                owner=self,
                done=self._issuers_answered,
                failed=self._issuers_failed,
            )
        self.opened.emit(document)

    def _issuers_answered(self, facts: Sequence[SignatureFact]) -> None:
        self._asking = None
        if self.shown is not None:
            self.shown = replace(self.shown, signatures=tuple(facts))
            self.signatures.show_signatures(facts)
            self.judged.emit()

    def _issuers_failed(self, error: Exception) -> None:
        self._asking = None
        if self.shown is not None:
            self.signatures.show_signatures(self.shown.signatures)
            self._notice.show_fact("stop", sentence(error))
            self.judged.emit()

    def _drop(self) -> None:
        """Nothing that is on its way is wanted any more."""
        for job in (self._job, self._asking):
            if job is not None:
                job.drop()
        self._job = self._asking = None

    def _broke(self, error: Exception) -> None:
        self._job = None
        self._notice.show_fact("stop", sentence(error))

    def _emptied(self) -> None:
        self.sheet.empty()
        self.signatures.show_signatures(())
        self._notice.forget()

    def _retranslate(self, *_: Any) -> None:
        say, piled = self._bench.say, self.piled
        self._files_field.setVisible(piled is not None and bool(piled.document.enclosed))
        self._worth.area.setAccessibleName(say(_WORTH))
        self._files_field.label.setText(say(_ENCLOSED))
        self.files.setAccessibleName(say(_ENCLOSED))
        if piled is None:
            self._head.setText("")
            self._lines.setText("")
            return
        document = piled.document
        email = document.kind is DocumentKind.EMAIL
        head = (document.subject or say(_NO_SUBJECT)) if email else document.name
        self._head.setText(head)
        self._lines.setText("\n".join(say(one) for one in _lines(piled)))
        self.setAccessibleName(f"{head}. {self._lines.text()}")
        self._fill_files(document)

    def _fill_files(self, document: Incoming) -> None:
        say = self._bench.say
        container = document.kind is DocumentKind.CONTAINER
        names = [(say(_CONTAINER if container else _ITSELF), 0)]
        for one in document.enclosed:
            text = _ONE if one.kind is not None else _CLOSED
            names.append((say(text.fill(number=one.number, name=one.name)), one.number))
        self.files.clear()
        for words, number in names:
            self.files.addItem(words, number)
        self.files.setCurrentIndex(self.shown.enclosed if self.shown is not None else 0)


class _Drawing:
    """Draws pages of one document, beside the window's thread."""

    def __init__(self, bench: Bench, document: OpenedDocument) -> None:
        self._desk, self._document = bench.desk, document

    def __call__(self, page: int, width: int) -> Picture:
        return incoming.page(self._desk, self._document, page, width=width)


def _lines(piled: Piled) -> tuple[Text, ...]:
    """Where a document comes from."""
    document = piled.document
    kind = KIND_NAMES[document.kind]
    taken = _TAKEN.fill(when=piled.at, who=piled.actor)
    if document.kind is not DocumentKind.EMAIL:
        held = _PAGES.fill(pages=document.pages)
        if document.kind is DocumentKind.CONTAINER:
            held = _SIGNED_FILES.fill(count=len(document.enclosed))
        return (joined([kind, held, taken]),)
    address: Text = plain(document.sender) if document.sender else _UNKNOWN
    if document.sender_name and document.sender:
        address = _NAME_ADDRESS.fill(name=document.sender_name, address=document.sender)
    lines = [_FROM.fill(sender=address)]
    if document.sent is not None:
        lines.append(_SENT.fill(day=Weekday(document.sent)))
    return (*lines, joined([kind, plain(document.name), taken]))
