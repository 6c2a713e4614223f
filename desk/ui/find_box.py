"""Find anything (Ctrl+K): a request by its number or name, or a place of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP, joined, plain
from desk.ui.glyph import Glyph
from desk.ui.labels import label
from desk.ui.places import PLACES
from desk.ui.speech import Speech
from desk.ui.style import Theme

if TYPE_CHECKING:
    from desk.services.request_list import RequestList

_HINT = QT_TRANSLATE_NOOP("find", "Find: number, name, place")
_NAME = QT_TRANSLATE_NOOP("find", "Find a request or a place")
_RESULTS = QT_TRANSLATE_NOOP("find", "Found; Enter opens")
_NOTHING = QT_TRANSLATE_NOOP("find", "Nothing matches")
_MOST = 8
_TARGET = Qt.ItemDataRole.UserRole


class FindBox(QLineEdit):
    """The box in the top bar; its results hang below it."""

    asked = Signal()
    """The box got the keyboard: the window should bring the requests up to date."""
    request_chosen = Signal(str)
    place_chosen = Signal(str)

    def __init__(self, say: Speech, theme: Theme, window: QWidget) -> None:
        super().__init__()
        self._say = say
        self._requests: RequestList | None = None
        self.setObjectName("find")
        self.setProperty("kind", "find")
        self.setMaxLength(200)
        self.setFixedWidth(theme.px(560))
        self._lens = Glyph(theme, "search", "muted")
        self._lens.setParent(self)
        self._lens.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextMargins(theme.px(24), 0, 0, 0)
        self._cap = label("keycap")
        self._cap.setText("Ctrl K")
        self._cap.setParent(self)
        self._cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._results = QListWidget(window)
        self._results.setObjectName("findResults")
        self._results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._results.hide()
        self._results.itemClicked.connect(self._open)
        self.textEdited.connect(self._search)
        self.textChanged.connect(self._cap_follows)
        say.changed.connect(self._retranslate)
        self._retranslate()

    def know(self, requests: RequestList) -> None:
        """The requests to search in."""
        self._requests = requests
        if self.hasFocus() and self.text():
            self._search()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up if self._results.isVisible():
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                row = self._results.currentRow() + step
                self._results.setCurrentRow(min(max(0, row), self._results.count() - 1))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                item = self._results.currentItem() if self._results.isVisible() else None
                if item is not None:
                    self._open(item)
            case Qt.Key.Key_Escape:
                self._results.hide()
                self.clear()
                self.window().setFocus()
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.asked.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._results.hide()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            lens = self._lens.sizeHint()
            self._lens.setGeometry(
                10, (self.height() - lens.height()) // 2, lens.width(), lens.height()
            )
            size = self._cap.sizeHint()
            self._cap.setGeometry(
                self.width() - size.width() - 10,
                (self.height() - size.height()) // 2,
                size.width(),
                size.height(),
            )
        return super().event(event)

    def _cap_follows(self, text: str) -> None:
        self._cap.setVisible(not text)

    def _search(self) -> None:
        # Not before the first paint: this brings the rules of requests with it.
        from desk.services.request_list import Wanted, choose
        from desk.ui.words import phase

        words = self.text().casefold().split()
        self._results.clear()
        if not words:
            self._results.hide()
            return

        def matches(line: str) -> bool:
            return all(word in line.casefold() for word in words)

        if self._requests is not None:
            found = choose(self._requests, Wanted(words=tuple(words)), {}, most=_MOST)
            for facts in found.rows:
                parts = [plain(facts.number), plain(facts.person or "–"), phase(facts)]
                self._offer(self._say(joined(parts)), ("request", facts.number))
        for place in PLACES:
            if place is not None and matches(self._say(place.text)):
                self._offer(f"{self._say(place.text)}   {place.key}", ("place", place.name))
        if not self._results.count():
            self._offer(self._say(_NOTHING), None)
        self._results.setCurrentRow(0)
        self._drop_down()

    def _offer(self, words: str, target: tuple[str, str] | None) -> None:
        item = QListWidgetItem(words)
        item.setData(_TARGET, target)
        self._results.addItem(item)

    def _drop_down(self) -> None:
        window = self._results.parentWidget()
        assert window is not None
        corner = self.mapTo(window, QPoint(0, self.height() + 2))
        height = self._results.sizeHintForRow(0) * self._results.count() + 6
        self._results.setGeometry(corner.x(), corner.y(), self.width(), height)
        self._results.raise_()
        self._results.show()

    def _open(self, item: QListWidgetItem) -> None:
        target = item.data(_TARGET)
        if target is None:
            return
        self._results.hide()
        self.clear()
        kind, name = target
        choose: Callable[[str], None] = (
            self.request_chosen.emit if kind == "request" else self.place_chosen.emit
        )
        choose(name)

    def _retranslate(self) -> None:
        self.setPlaceholderText(self._say(_HINT))
        self.setAccessibleName(self._say(_NAME))
        self._results.setAccessibleName(self._say(_RESULTS))
