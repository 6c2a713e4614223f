"""The pages of a document that arrived, or its words: drawn elsewhere, shown here at any size."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.incoming_ports import Picture
from desk.ui.bench import Bench
from desk.ui.jobs import Job
from desk.ui.messages import sentence
from desk.ui.pause import Pause
from desk.ui.scroll_area import scroll_area
from desk.ui.sheet_bar import SheetBar
from desk.ui.shortcuts import listen

Draw = Callable[[int, int], Picture]
"""Draws a page, counted from 1, so many pixels wide; called beside the window's thread."""

_PAGE = QT_TRANSLATE_NOOP("document view", "Page {page} of {pages}")
_DRAWING = QT_TRANSLATE_NOOP("document view", "The page is being drawn…")
_WORDS = QT_TRANSLATE_NOOP("document view", "Text of the e-mail")
_PLAIN = QT_TRANSLATE_NOOP("document view", "Plain text: nothing in it is loaded or followed")
_LARGER = 1.25
_LARGEST_TEXT = 2.5
_LEAST, _MOST = 0.5, 4.0
"""Times the width of the view."""
_WIDEST = 4000
"""Pixels of a drawn page; a larger one is stretched."""
_LOWEST = 24
"""Pixels of a page that stay where the words above it need the room: what a signature is worth goes first."""
_PAUSE = 120
"""Milliseconds after the last change of size before the page is drawn anew."""
_SCROLL_BAR = 14
_LINES = 3


class _Sheet(QWidget):
    """The drawn page, stretched until a sharper one is there."""

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()

    def show_image(self, image: QImage, size: QSize) -> None:
        self.image = image
        self.setFixedSize(size)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        across = self.image.width() / max(1, self.width())
        down = self.image.height() / max(1, self.height())
        part = event.rect()
        source = QRectF(
            part.x() * across, part.y() * down, part.width() * across, part.height() * down
        )
        painter.drawImage(QRectF(part), self.image, source)
        painter.end()


class SheetView(QWidget):
    """One page at a time; only pages that are looked at are drawn."""

    turned = Signal(int)
    """The page of this number is in front, counted from 1."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__()
        self._bench = bench
        self._draw: Draw | None = None
        self._job: Job | None = None
        self._told: Text | None = None
        self._zoom = 1.0
        self.page, self.pages = 1, 0
        self.drawn = 0
        """The page that stands on the screen; 0 while none does."""
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheet = _Sheet()
        self._area = scroll_area()
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._area.setWidget(self._sheet)
        self._area.setMinimumHeight(bench.theme.px(_LOWEST))
        self._words = QPlainTextEdit()
        self._words.setObjectName(f"{name}Words")
        self._words.setReadOnly(True)
        self._words.setTabChangesFocus(True)
        self._words.setMinimumHeight(bench.theme.px(_LOWEST))
        self._sides = QStackedWidget()
        self._sides.addWidget(self._area)
        self._sides.addWidget(self._words)
        self._bar = SheetBar(bench, name=name)
        self._bar.turned.connect(self.turn)
        self._bar.scaled.connect(self.scale)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._sides, 1)
        column.addWidget(self._bar)
        self._pause = Pause(self, _PAUSE, self._ask)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()

    def keys_for(self, whole: QWidget) -> None:
        """Let the keys of the pages work in all of a page, wherever in it the focus is."""
        listen(
            whole,
            {
                "Ctrl+PgDown": self._turn_on,
                "Ctrl+PgUp": self._turn_back,
                "Ctrl++": self._enlarge,
                "Ctrl+=": self._enlarge,
                "Ctrl+-": self._reduce,
                "Ctrl+0": self._fit,
            },
        )

    def show_pages(self, pages: int, draw: Draw) -> None:
        """Show the first page of a document with so many pages."""
        self.empty()
        self._draw, self.pages = draw, pages
        self._sides.setCurrentWidget(self._area)
        self._retranslate()
        self._ask()

    def show_words(self, text: str) -> None:
        """Show plain text: whatever markup stands in it stays text."""
        self.empty()
        self._words.setPlainText(text)
        self._sides.setCurrentWidget(self._words)
        self._retranslate()

    def empty(self) -> None:
        """Show nothing; what is being drawn is forgotten."""
        if self._job is not None:
            self._job.drop()
            self._job = None
        self._pause.stop()
        self._draw, self._told = None, None
        self.page, self.pages, self.drawn = 1, 0, 0
        self._words.clear()
        self._sheet.show_image(QImage(), QSize(1, 1))
        self._retranslate()

    def turn(self, pages: int) -> None:
        """Go some pages on, or back."""
        page = min(max(1, self.page + pages), max(1, self.pages))
        if page != self.page:
            self.page = page
            self._area.verticalScrollBar().setValue(0)
            self._retranslate()
            self._ask()
            self.turned.emit(page)

    def scale(self, steps: int) -> None:
        """Show it larger, smaller, or with 0 as wide as there is room."""
        zoom = self._zoom * _LARGER**steps if steps else 1.0
        self._zoom = min(max(zoom, _LEAST), _MOST)
        self._words.setFont(self._bench.theme.font(14 * min(self._zoom, _LARGEST_TEXT)))
        self._stretch()
        self._pause.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._area.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_PageDown | Qt.Key.Key_Right:
                self.turn(1)
            case Qt.Key.Key_PageUp | Qt.Key.Key_Left:
                self.turn(-1)
            case Qt.Key.Key_Down:
                bar.setValue(bar.value() + _LINES * bar.singleStep())
            case Qt.Key.Key_Up:
                bar.setValue(bar.value() - _LINES * bar.singleStep())
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stretch()
        self._pause.start()

    def _turn_on(self) -> None:
        self.turn(1)

    def _turn_back(self) -> None:
        self.turn(-1)

    def _enlarge(self) -> None:
        self.scale(1)

    def _reduce(self) -> None:
        self.scale(-1)

    def _fit(self) -> None:
        self.scale(0)

    def _across(self) -> int:
        """How wide the page is shown, in pixels of the window."""
        return max(80, round((self.width() - _SCROLL_BAR) * self._zoom))

    def _stretch(self) -> None:
        image = self._sheet.image
        if not image.isNull():
            width = self._across()
            height = max(1, round(image.height() * width / image.width()))
            self._sheet.show_image(image, QSize(width, height))

    def _ask(self) -> None:
        draw, page = self._draw, self.page
        if draw is None or not self.isVisible():
            return
        if self._job is not None:
            self._job.drop()
        width = min(_WIDEST, round(self._across() * self.devicePixelRatioF()))
        self._job = self._bench.jobs.read(
            lambda: (page, _image(draw(page, width))),
            owner=self,
            done=self._take,
            failed=self._broke,
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._draw is not None and self.drawn != self.page:
            self._pause.start()

    def _take(self, found: tuple[int, tuple[QImage, str]]) -> None:
        self._job = None
        page, (image, text) = found
        self._sheet.image, self.drawn, self._told = image, page, None
        self._stretch()
        self.setAccessibleDescription(text)
        self._retranslate()

    def _broke(self, error: Exception) -> None:
        self._job = None
        self._told, self.drawn = sentence(error), self.page
        self._sheet.show_image(QImage(), QSize(1, 1))
        self._retranslate()

    def _retranslate(self) -> None:
        say = self._bench.say
        here = _PAGE.fill(page=self.page, pages=self.pages) if self.pages else None
        if self._draw is not None and not self.drawn:
            here = _DRAWING
        if self._sides.currentWidget() is self._words:
            here = _PLAIN
        text = self._told or here
        shown = say(text) if text is not None else ""
        self._bar.show_where(shown, self.page, self.pages)
        self.setAccessibleName(shown or say(_WORDS))
        self._words.setAccessibleName(say(_WORDS))


def _image(picture: Picture) -> tuple[QImage, str]:
    """The picture for the screen; made beside the window's thread."""
    form = QImage.Format.Format_RGB888
    image = QImage(picture.rgb, picture.width, picture.height, picture.width * 3, form)
    return image.copy(), picture.text
