"""The line below a letter: page, size and search, each with its key in the tool tip."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.ui.bench import Bench
from desk.ui.flow import Flow
from desk.ui.labels import caption

_NEXT = QT_TRANSLATE_NOOP("letter view", "Next page")
_BEFORE = QT_TRANSLATE_NOOP("letter view", "Page before")
_NUMBER = QT_TRANSLATE_NOOP("letter view", "Go to page")
_SMALLER = QT_TRANSLATE_NOOP("letter view", "Smaller")
_LARGER = QT_TRANSLATE_NOOP("letter view", "Larger")
_WIDTH = QT_TRANSLATE_NOOP("letter view", "Fit the width")
_WHOLE = QT_TRANSLATE_NOOP("letter view", "Fit the page")
_FIND = QT_TRANSLATE_NOOP("letter view", "Find in the letter")
_FIND_SHORT = QT_TRANSLATE_NOOP("letter view", "Find")
_NEXT_FOUND = QT_TRANSLATE_NOOP("letter view", "Next place")
_FOUND_BEFORE = QT_TRANSLATE_NOOP("letter view", "Place before")
_AS_TEXT = QT_TRANSLATE_NOOP("letter view", "Page as text")
_FITS = {
    "width": ("move-horizontal", _WIDTH, "Ctrl 0"),
    "page": ("maximize", _WHOLE, "Ctrl 9"),
}
_WITH_KEY = QT_TRANSLATE_NOOP("letter view", "{what} ({key})")
_NUMBER_WIDTH, _FIND_WIDTH, _FOUND_WIDTH = 52, 132, 44


class _Line(QLineEdit):
    """A field in which Enter goes on, Shift+Enter back, and Esc leaves."""

    entered = Signal(bool)
    """True: with Shift."""
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)


class PageBar(Flow):
    """Says what the clerk wants; the view carries it out."""

    turned = Signal(int)
    """So many pages on."""
    page_wanted = Signal(int)
    """The page of this number, counted from 1."""
    scaled = Signal(int)
    """Larger (1) or smaller (-1)."""
    fitted = Signal(str)
    """``width`` or ``page``."""
    searched = Signal(str)
    """The text that is looked for, as typed."""
    stepped = Signal(bool)
    """To the next place; True: to the one before."""
    search_left = Signal()
    """Esc in the search."""
    text_wanted = Signal(bool)

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__(spacing=8)
        self._bench = bench
        self._buttons: dict[QPushButton, tuple[str, Text, str]] = {}
        self._fits = "page"
        self._groups: list[QWidget] = []
        self.where = caption(name=f"{name}Where")
        self.number = _Line()
        self.number.setObjectName(f"{name}Number")
        self.number.setMaxLength(9)
        self.number.setFixedWidth(bench.theme.px(_NUMBER_WIDTH))
        self.number.entered.connect(self._page_typed)
        self.number.left.connect(self._number_left)
        self.sought = _Line()
        self.sought.setObjectName(f"{name}Find")
        self.sought.setFixedWidth(bench.theme.px(_FIND_WIDTH))
        self.sought.textChanged.connect(self.searched)
        self.sought.entered.connect(self.stepped)
        self.sought.left.connect(self._search_left)
        self.found = caption(name=f"{name}Found")
        self.found.setMinimumWidth(bench.theme.px(_FOUND_WIDTH))  # the line does not jump
        self._before = self._button(f"{name}Before", "chevron-left", _BEFORE, "PgUp")
        self._next = self._button(f"{name}Next", "chevron-right", _NEXT, "PgDown")
        smaller = self._button(f"{name}Smaller", "minus", _SMALLER, "Ctrl −")
        larger = self._button(f"{name}Larger", "plus", _LARGER, "Ctrl +")
        self._fit = self._button(f"{name}Fit", *_FITS["page"])
        self._found_before = self._button(
            f"{name}FoundBefore", "chevron-up", _FOUND_BEFORE, "Shift Enter"
        )
        self._found_next = self._button(f"{name}FoundNext", "chevron-down", _NEXT_FOUND, "Enter")
        self._as_text = self._button(f"{name}AsText", "text-align-start", _AS_TEXT, "Ctrl T")
        self._as_text.setCheckable(True)
        for group in (
            (self._before, self.number, self.where, self._next),
            (smaller, larger, self._fit, self._as_text),
            (self.sought, self.found, self._found_before, self._found_next),
        ):
            self._groups.append(_side_by_side(group))
            self.add(self._groups[-1])
        for button, step in ((self._before, -1), (self._next, 1)):
            button.setProperty("step", step)
            button.clicked.connect(self._turn)
        for button, step in ((smaller, -1), (larger, 1)):
            button.setProperty("step", step)
            button.clicked.connect(self._scale)
        self._fit.clicked.connect(self._fit_other)
        self._found_before.clicked.connect(self._step_back)
        self._found_next.clicked.connect(self._step_on)
        self._as_text.toggled.connect(self.text_wanted)
        bench.say.changed.connect(self._retranslate)
        bench.theme.changed.connect(self._retranslate)
        self._retranslate()

    def show_page(self, page: int, pages: int) -> None:
        """Show where the letter is open; ``page`` counts from 1."""
        self.number.setText(str(page) if pages else "")
        self.number.setEnabled(pages > 1)
        self._before.setEnabled(page > 1)
        self._next.setEnabled(page < pages)
        self._place_again()

    def show_fit(self, fit: str | None) -> None:
        """Offer the other size that fits: ``width``, ``page``, or None for a size of its own."""
        self._fits = "page" if fit == "width" else "width"
        self._buttons[self._fit] = _FITS[self._fits]
        self._retranslate()

    def show_found(self, text: str, *, some: bool) -> None:
        """Say how many places were found."""
        self.found.setText(text)
        self._found_before.setEnabled(some)
        self._found_next.setEnabled(some)
        self._place_again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place_again()

    def toggle_text(self) -> None:
        """Show the page as text, or the page again."""
        self._as_text.toggle()

    def ask_page(self) -> None:
        """Put the focus into the page's number."""
        self.number.setFocus()
        self.number.selectAll()

    def ask_text(self) -> None:
        """Put the focus into the search."""
        self.sought.setFocus()
        self.sought.selectAll()

    def _button(self, name: str, icon: str, text: Text, key: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setProperty("kind", "tool")
        button.setAutoDefault(False)
        button.setIconSize(self._bench.theme.icon_size())
        self._buttons[button] = icon, text, key
        return button

    def _place_again(self) -> None:
        """Words of another length stand in the line, perhaps since before it was in sight."""
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))
        for group in self._groups:
            inner = group.layout()
            if inner is not None:
                inner.activate()

    def _page_typed(self, _back: bool) -> None:
        typed = self.number.text().strip()
        if typed.isdecimal():
            self.page_wanted.emit(int(typed))
        else:
            self._number_left()

    def _number_left(self) -> None:
        self.turned.emit(0)  # the number of the page in front stands there again

    def _search_left(self) -> None:
        self.sought.clear()
        self.search_left.emit()

    def _turn(self) -> None:
        button = self.sender()
        if button is not None:
            self.turned.emit(int(button.property("step")))

    def _scale(self) -> None:
        button = self.sender()
        if button is not None:
            self.scaled.emit(int(button.property("step")))

    def _fit_other(self) -> None:
        self.fitted.emit(self._fits)

    def _step_back(self) -> None:
        self.stepped.emit(True)

    def _step_on(self) -> None:
        self.stepped.emit(False)

    def _retranslate(self) -> None:
        say, theme = self._bench.say, self._bench.theme
        for button, (icon, text, key) in self._buttons.items():
            words = say(text)
            button.setAccessibleName(words)
            button.setAccessibleDescription(key)
            button.setToolTip(say(_WITH_KEY.fill(what=words, key=key)))
            button.setIcon(theme.icon(icon))
        self.number.setAccessibleName(say(_NUMBER))
        self.number.setToolTip(say(_WITH_KEY.fill(what=say(_NUMBER), key="Ctrl G")))
        self.sought.setAccessibleName(say(_FIND))
        self.sought.setPlaceholderText(say(_FIND_SHORT))
        self.sought.setToolTip(say(_WITH_KEY.fill(what=say(_FIND), key="Ctrl F")))


def _side_by_side(parts: tuple[QWidget, ...]) -> QWidget:
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for part in parts:
        row.addWidget(part)
    return group
