"""Find anything (Ctrl+K): one box for requests, people, places, settings and what can be done."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.announce import announce
from desk.ui.glyph import Glyph
from desk.ui.labels import label
from desk.ui.speech import Speech
from desk.ui.style import Theme

if TYPE_CHECKING:
    from desk.ui.bench import Bench
    from desk.ui.find_results import FindResults
    from desk.ui.finder import Finder, Row

_DROPPED = QT_TRANSLATE_NOOP(
    "find", "A document was read here; nothing of it was kept. F2, then read it."
)
_HINT = QT_TRANSLATE_NOOP("find", "Find: number, name, code, command")
_NAME = QT_TRANSLATE_NOOP("find", "Find anything")
_WIDEST, _NARROWEST = 560, 240
_LONGEST = 200
_BY_HAND = 0.05
"""Seconds a letter: whatever comes faster was not typed by a person but read by a scanner."""


class FindBox(QLineEdit):
    """The box in the top bar; its results hang below it. It remembers nothing of what was typed."""

    chosen = Signal(object)
    """The ``Row`` to go to."""

    def __init__(self, say: Speech, theme: Theme, window: QWidget) -> None:
        super().__init__()
        self._say, self._theme, self._window = say, theme, window
        self._works_with: tuple[Bench, Callable[[], Sequence[str]]] | None = None
        self._finder: Finder | None = None
        self._results: FindResults | None = None
        self._found_for = ""
        self._enter_waits = False
        self._began = 0.0
        self._before: QWidget | None = None
        self.setObjectName("find")
        self.setProperty("kind", "find")
        self.setMaxLength(_LONGEST)
        self.setMinimumWidth(theme.px(_NARROWEST))
        self.setMaximumWidth(theme.px(_WIDEST))
        self._lens = Glyph(theme, "search", "muted")
        self._lens.setParent(self)
        self._lens.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._cap = label("keycap")
        self._cap.setText("Ctrl K")
        self._cap.setParent(self)
        self._cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._cap_follows("")
        self.textEdited.connect(self._typed)
        self.textChanged.connect(self._cap_follows)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        say.changed.connect(self._retranslate)
        self._retranslate()

    def open(self, bench: Bench, here: Callable[[], Sequence[str]]) -> None:
        """The desk is there: from now on the box finds. ``here``: the scopes whose keys work now."""
        from desk.ui.zone_guard import ZoneGuard

        self._works_with = bench, here
        ZoneGuard(self).dropped.connect(self._zone_dropped)
        self.setEnabled(True)

    def ask(self) -> None:
        """Put the keyboard here; Esc takes it back to where it was."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        results = self._results
        shown = results is not None and results.isVisible()
        match event.key():
            case Qt.Key.Key_Down if shown and results is not None:
                results.move_choice(1)
                self._tell_choice()
            case Qt.Key.Key_Up if shown and results is not None:
                results.move_choice(-1)
                self._tell_choice()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter()
            case Qt.Key.Key_Escape:
                self._leave()
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._make_finder()
        if self._finder is not None:
            self._finder.refresh()

    def _make_finder(self) -> None:
        """Made when the box is first used: the list of requests is not to wait for it."""
        if self._works_with is None or self._finder is not None:
            return
        from desk.ui.find_results import FindResults
        from desk.ui.finder import Finder

        bench, here = self._works_with
        self._finder = Finder(bench, here, self)
        self._finder.found.connect(self._found)
        self._results = FindResults(self._say, self._theme, self._window)
        self._results.opened.connect(self._open)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        ):
            self._forget()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place_parts()
        return super().event(event)

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is self and old is not None:
            self._before = old

    def _typed(self, text: str) -> None:
        from desk.domain.zone_typed import holds_zone  # no rule is loaded before the first paint

        if self._finder is None or self._results is None or holds_zone(text):
            return
        if len(text) == 1:
            self._began = time.monotonic()
        self._enter_waits = False
        if text.strip():
            self._finder.look(text)
        else:
            self._finder.forget()
            self._results.hide()

    def _found(self, typed: str, rows: Sequence[Row]) -> None:
        if self._results is None or typed != self.text() or not self.hasFocus():
            return
        before = self._results.chosen if self._found_for == typed else None
        self._found_for = typed
        self._results.show_rows(rows)
        if before is not None:
            self._results.choose(before)
        if self._enter_waits:
            self._enter_waits = False
            self._enter()
            return
        self._drop_down(self._results)
        self._tell_choice()

    def _enter(self) -> None:
        results = self._results
        if results is None or not self.text().strip():
            return
        if self._found_for != self.text():
            self._enter_waits = True  # a scanner's Enter comes before any answer
            return
        row = results.chosen_by_scanner if self._scanned else results.chosen
        if row is not None:
            self._open(row)

    @property
    def _scanned(self) -> bool:
        return time.monotonic() - self._began < _BY_HAND * max(1, len(self.text()))

    def _open(self, row: Row) -> None:
        self._leave()
        self.chosen.emit(row)

    def _leave(self) -> None:
        before = self._before
        self._forget()
        if before is not None and before.isVisible() and before.isEnabled():
            before.setFocus()
        else:
            self.window().setFocus()

    def _forget(self) -> None:
        """Keep nothing: an identity code may stand here. A cleared text would come back with Ctrl+Z."""
        self._before = None
        self._enter_waits = False
        self._found_for = ""
        self.setText("")
        self.setPlaceholderText(self._say(_HINT))
        self.setAccessibleDescription("")
        if self._finder is not None and self._results is not None:
            self._finder.forget()
            self._results.clear()
            self._results.hide()

    def _zone_dropped(self) -> None:
        """A document was read into the box: its number is searched for nowhere."""
        if self._finder is not None and self._results is not None:
            self._finder.forget()
            self._results.hide()
        self.setPlaceholderText(self._say(_DROPPED))
        announce(self, self._say(_DROPPED))

    def _tell_choice(self) -> None:
        if self._results is not None:
            words = self._results.chosen_words
            self.setAccessibleDescription(words)
            announce(self, words)

    def _drop_down(self, results: FindResults) -> None:
        corner = self.mapTo(self._window, QPoint(0, self.height() + 2))
        room = self._window.height() - corner.y() - 8
        width = max(self.width(), min(self._theme.px(_WIDEST), self._window.width() - 32))
        left = min(corner.x(), self._window.width() - width - 16)
        results.setGeometry(left, corner.y(), width, min(results.needed_height(), room))
        results.raise_()
        results.show()

    def _place_parts(self) -> None:
        lens, cap = self._lens.sizeHint(), self._cap.sizeHint()
        self._lens.setGeometry(
            10, (self.height() - lens.height()) // 2, lens.width(), lens.height()
        )
        self._cap.setGeometry(
            self.width() - cap.width() - 10,
            (self.height() - cap.height()) // 2,
            cap.width(),
            cap.height(),
        )

    def _cap_follows(self, text: str) -> None:
        self._cap.setVisible(not text)
        beside = 0 if text else self._cap.sizeHint().width()
        self.setTextMargins(self._theme.px(24), 0, beside, 0)

    def _retranslate(self) -> None:
        self.setPlaceholderText(self._say(_HINT))
        self.setToolTip(self._say(_HINT))
        self.setAccessibleName(self._say(_NAME))
