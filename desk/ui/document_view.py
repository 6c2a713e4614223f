"""A document that arrived: where it comes from, what its signature is worth, its pages or its words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.incoming import KIND_NAMES, DocumentKind, Incoming
from desk.domain.signature import Verdict, told
from desk.domain.text import QT_TRANSLATE_NOOP, Text, Weekday, joined, plain
from desk.services import incoming
from desk.services.incoming import OpenedDocument
from desk.services.incoming_ports import Picture
from desk.services.store_ports import Piled
from desk.ui.bench import Bench
from desk.ui.fact import Fact, Kind
from desk.ui.fields import Select
from desk.ui.jobs import Job
from desk.ui.labels import caption, label
from desk.ui.messages import sentence
from desk.ui.page import Labelled
from desk.ui.sheet_view import SheetView
from desk.ui.shortcuts import listen

_PAGES = QT_TRANSLATE_NOOP("document view", "pages: {pages}")
_TAKEN = QT_TRANSLATE_NOOP("document view", "taken in {when}, {who}")
_FROM = QT_TRANSLATE_NOOP("document view", "From {sender}")
_NAME_ADDRESS = QT_TRANSLATE_NOOP("document view", "{name} <{address}>")
_UNKNOWN = QT_TRANSLATE_NOOP("document view", "an unknown sender")
_SENT = QT_TRANSLATE_NOOP("document view", "sent on {day}, as the e-mail itself says")
_NO_SUBJECT = QT_TRANSLATE_NOOP("document view", "(no subject)")
_ENCLOSED = QT_TRANSLATE_NOOP("document view", "Enclosed files (Ctrl E shows the next)")
_ITSELF = QT_TRANSLATE_NOOP("document view", "The e-mail itself")
_ONE = QT_TRANSLATE_NOOP("document view", "{number}. {name}")
_CLOSED = QT_TRANSLATE_NOOP("document view", "{number}. {name} (not opened here)")
_LOOKS: dict[Verdict, Kind] = {
    Verdict.BROKEN: "stop",
    Verdict.PARTLY: "look",
    Verdict.SELF_MADE: "stop",
    Verdict.EXPIRED: "look",
    Verdict.UNTRUSTED: "look",
    Verdict.TRUSTED: "fine",
}
_MOST_SIGNATURES = 3
"""Of one document, told one by one; the last are the newest."""


class DocumentView(QWidget):
    """Shows one document; opening it and drawing its pages is done beside the window's thread."""

    opened = Signal(object)
    """The ``OpenedDocument`` that stands here now."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__()
        self._bench = bench
        self._job: Job | None = None
        self.piled: Piled | None = None
        self.shown: OpenedDocument | None = None
        self.setObjectName(name)
        self._head = label("strong", wrap=True, name=f"{name}Head")
        self._lines = caption(wrap=True, name=f"{name}Lines")
        self._facts = [
            Fact(bench.say, bench.theme, name=f"{name}Signature{place}")
            for place in range(_MOST_SIGNATURES)
        ]
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
        for fact in (*self._facts, self._notice):
            column.addWidget(fact)
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
        """Show a document."""
        self.piled = piled
        self._look(0)

    def close_document(self) -> None:
        """Show nothing."""
        if self._job is not None:
            self._job.drop()
            self._job = None
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
        if self._job is not None:
            self._job.drop()
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
        for fact, signature in zip(
            self._facts, document.signatures[-_MOST_SIGNATURES:], strict=False
        ):
            head, details = told(signature)
            fact.show_fact(_LOOKS[signature.verdict], head, *details)
        self._retranslate()
        self.opened.emit(document)

    def _broke(self, error: Exception) -> None:
        self._job = None
        self._notice.show_fact("stop", sentence(error))

    def _emptied(self) -> None:
        self.sheet.empty()
        for fact in (*self._facts, self._notice):
            fact.forget()

    def _retranslate(self, *_: Any) -> None:
        say, piled = self._bench.say, self.piled
        self._files_field.setVisible(piled is not None and bool(piled.document.enclosed))
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
        names = [(say(_ITSELF), 0)]
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
        return (joined([kind, _PAGES.fill(pages=document.pages), taken]),)
    address: Text = plain(document.sender) if document.sender else _UNKNOWN
    if document.sender_name and document.sender:
        address = _NAME_ADDRESS.fill(name=document.sender_name, address=document.sender)
    lines = [_FROM.fill(sender=address)]
    if document.sent is not None:
        lines.append(_SENT.fill(day=Weekday(document.sent)))
    return (*lines, joined([kind, plain(document.name), taken]))
