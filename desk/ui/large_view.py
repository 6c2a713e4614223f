"""A letter at any size, with a search and its pages as text: what a clerk reads before signing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.ui.bench import Bench
from desk.ui.labels import label
from desk.ui.page_bar import PageBar
from desk.ui.page_finder import PageFinder
from desk.ui.page_view import PageView
from desk.ui.scroll_area import scroll_area
from desk.ui.shortcuts import listen

_OF = QT_TRANSLATE_NOOP("letter view", "of {pages}")
_TEXT = QT_TRANSLATE_NOOP("letter view", "Text of page {page} of {pages}")
_SCROLL_BAR = 16
_NARROWEST = 160
"""Pixels below which a page is scrolled sideways."""
_LARGER = 1.25
_LEAST, _MOST = 0.25, 5.0
"""Pixels for a point; 96 dots an inch are 1.33."""
_NOTCH = 120
"""One step of a mouse wheel."""
_LINES = 3


class LargeView(PageView):
    """A wheel scrolls, turns the page at its end, and with Ctrl changes the size."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        self._fit: str | None = "width"
        self._as_text = False
        super().__init__(bench, name=name)

    def show_pdf(self, pdf: bytes | None, **missing: Text) -> None:
        super().show_pdf(pdf, **missing)
        self._fit_again()
        self._finder.take(pdf if self.pages else None, self.pages)

    def turned(self) -> None:
        self._fit_again()
        self._area.verticalScrollBar().setValue(0)
        if self._as_text:
            self.read_text()

    def turn(self, pages: int) -> None:
        super().turn(pages)
        self._finder.mark()

    def keys_for(self, whole: QWidget) -> None:
        """Let the letter's keys work in all of a step, wherever in it the focus is."""
        listen(
            whole,
            {
                "Ctrl+F": self._bar.ask_text,
                "Ctrl+G": self._bar.ask_page,
                "Ctrl+T": self._bar.toggle_text,
                "Ctrl++": self._enlarge,
                "Ctrl+=": self._enlarge,
                "Ctrl+-": self._reduce,
                "Ctrl+0": self._fit_width,
                "Ctrl+9": self._fit_page,
                "Ctrl+PgDown": self._turn_on,
                "Ctrl+PgUp": self._turn_back,
            },
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self._scroll(_LINES)
            case Qt.Key.Key_Up:
                self._scroll(-_LINES)
            case Qt.Key.Key_Plus:
                self._enlarge()
            case Qt.Key.Key_Minus:
                self._reduce()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_again()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel over the page; what turns the page or changes its size is held back."""
        if not isinstance(event, QWheelEvent):
            return super().eventFilter(watched, event)
        notches = event.angleDelta().y() / _NOTCH
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._scale_by(_LARGER**notches)
            return True
        bar, before = self._area.verticalScrollBar(), self.page
        if notches < 0 and bar.value() >= bar.maximum():
            self.turn(1)
            return True
        if notches > 0 and bar.value() <= bar.minimum():
            self.turn(-1)
            if self.page != before:
                bar.setValue(bar.maximum())
            return True
        return False

    def lay_out(self, name: str) -> None:
        self.paper.scale = 1.0
        self.paper.setCursor(Qt.CursorShape.IBeamCursor)
        self._area = scroll_area()
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._area.setWidget(self.paper)
        self._area.viewport().installEventFilter(self)
        self._text = QPlainTextEdit()
        self._text.setObjectName(f"{name}Text")
        self._text.setReadOnly(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._nothing = label("muted", wrap=True, name=f"{name}Missing")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sides = QStackedWidget()
        self._sides.addWidget(self._area)
        self._sides.addWidget(self._text)
        self._sides.addWidget(self._nothing)
        bar = self._bar = PageBar(self.bench, name=name)
        self._finder = PageFinder(self, bar, self._area)
        self.column.addWidget(self._sides, 1)
        self.column.addWidget(bar)
        bar.turned.connect(self.turn)
        bar.page_wanted.connect(self._page_wanted)
        bar.scaled.connect(self._scaled)
        bar.fitted.connect(self._fitted)
        bar.text_wanted.connect(self._show_as_text)

    def say_where(self, here: str) -> None:
        bar, pages = self._bar, self.pages
        bar.where.setText(self.bench.say(_OF.fill(pages=pages)) if pages else "")
        bar.show_page(self.page, pages)
        bar.setEnabled(pages > 0)
        self._nothing.setText("" if pages else here)
        self._text.setAccessibleName(self.bench.say(_TEXT.fill(page=self.page, pages=pages)))
        self._show_side()
        self._finder.say_found()

    def take_text(self, text: str) -> None:
        super().take_text(text)
        if self._text.toPlainText() != text:
            self._text.setPlainText(text)

    def _page_wanted(self, page: int) -> None:
        self.show_page(page)
        self.setFocus()

    def _turn_on(self) -> None:
        self.turn(1)

    def _turn_back(self) -> None:
        self.turn(-1)

    def _scroll(self, lines: int) -> None:
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + lines * bar.singleStep())

    def _scaled(self, steps: int) -> None:
        self._scale_by(_LARGER**steps)

    def _enlarge(self) -> None:
        self._scale_by(_LARGER)

    def _reduce(self) -> None:
        self._scale_by(1 / _LARGER)

    def _scale_by(self, factor: float) -> None:
        self._fit = None
        self._bar.show_fit(None)
        self._show_scaled((self.paper.scale or 1.0) * factor)

    def _fit_width(self) -> None:
        self._fitted("width")

    def _fit_page(self) -> None:
        self._fitted("page")

    def _fitted(self, how: str) -> None:
        self._fit = how
        self._bar.show_fit(how)
        self._fit_again()

    def _fit_again(self) -> None:
        """The room or the page is another one."""
        sheet = self.paper.sheet
        if self._fit is None or sheet.isEmpty():
            return
        scale = max(_NARROWEST, self.width() - _SCROLL_BAR) / sheet.width()
        if self._fit == "page":
            height = self._area.viewport().height() - 2
            scale = min(scale, max(_NARROWEST, height) / sheet.height())
        self._show_scaled(scale)

    def _show_scaled(self, scale: float) -> None:
        self.paper.scale = min(max(scale, _LEAST), _MOST)
        self.paper.resized()

    def _show_as_text(self, wanted: bool) -> None:
        self._as_text = wanted
        self._show_side()
        self.read_text()
        (self._text if wanted and self.pages else self).setFocus()

    def _show_side(self) -> None:
        page = self._text if self._as_text else self._area
        self._sides.setCurrentWidget(page if self.pages else self._nothing)
