"""What left for a request, the latest first: which letter, when, how and to where."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.delivery_rules import DELIVERY_NAMES
from desk.domain.dispatch import Dispatch
from desk.domain.safety_ban import COVERED
from desk.domain.text import QT_TRANSLATE_NOOP, Text, joined, plain
from desk.services import delivery
from desk.services.safety_ban import IN_PERSON
from desk.ui.bench import Bench
from desk.ui.labels import caption, label

_HEAD = QT_TRANSLATE_NOOP("delivery", "What has left")
_WHEN = QT_TRANSLATE_NOOP("delivery", "{when}, {way}")


class DispatchList(QWidget):
    """Hidden while nothing has left."""

    loaded = Signal(object)
    """Every ``Dispatch`` of the request in front."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._number: str | None = None
        self._shown: list[Dispatch] = []
        self._lines: list[QWidget] = []
        self.setObjectName("dispatches")
        self._head = label("strong", name="dispatchesHead")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._head)
        bench.say.changed.connect(self._retranslate)
        bench.cover.changed.connect(self._retranslate)
        self.hide()

    def show_request(self, number: str) -> None:
        """Ask what has left for a request by now."""
        if number != self._number:
            self.forget()
        self._number = number
        desk = self._bench.desk
        self._bench.jobs.read(
            lambda: (number, delivery.dispatches(desk, number)), owner=self, done=self._take
        )

    def forget(self) -> None:
        """No request is in front."""
        self._number = None
        self._show([])

    def _take(self, told: tuple[str, list[Dispatch]]) -> None:
        number, found = told
        if number == self._number:  # else another request is in front by now
            self._show(found)

    def _show(self, found: list[Dispatch]) -> None:
        self._shown = found
        self._retranslate()
        self.loaded.emit(found)

    def _retranslate(self) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        self._head.setText(self._bench.say(_HEAD))
        for one in reversed(self._shown):
            when = label(wrap=True, name="dispatchWhen")
            when.setText(self._bench.say(_WHEN.fill(when=one.at, way=DELIVERY_NAMES[one.way])))
            more = caption(wrap=True, name="dispatchTo")
            more.setText("\n".join(self._bench.say(text) for text in self._told(one)))
            for line in (when, more):
                self._lines.append(line)
                self._column.addWidget(line)
        self.setVisible(bool(self._shown))

    def _told(self, one: Dispatch) -> list[Text]:
        """To where, what, and why or how."""
        covered = self._bench.cover.on and one.way not in IN_PERSON
        told = [COVERED if covered else plain(one.to)] if one.to else []
        told.append(joined([plain(file.name) for file in one.files], ", "))
        return [*told, plain(one.note)] if one.note else told
