"""A page of a PDF, drawn by QtPdf: the letter as it will be printed."""

from __future__ import annotations

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEvent,
    QIODevice,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desk.domain.envelope import SHEET_WIDTH, Box, Envelope
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.ui.bench import Bench
from desk.ui.labels import caption

_PAGE = QT_TRANSLATE_NOOP("letter view", "Page {page} of {pages}")
_NONE = QT_TRANSLATE_NOOP("letter view", "The letter is being drawn…")
_BROKEN = QT_TRANSLATE_NOOP(
    "letter view", "The letter cannot be shown here. Save it as a PDF and open it in a reader."
)
_NEXT = QT_TRANSLATE_NOOP("letter view", "Next page")
_BEFORE = QT_TRANSLATE_NOOP("letter view", "Page before")
_SCROLL_BAR = 16
_NARROWEST = 160
"""Pixels below which a page is scrolled sideways."""
_BACKGROUND = Qt.GlobalColor.white
_WINDOW = QColor("#0B5CA8")
"""Drawn on white paper in either theme."""


class _Paper(QWidget):
    """Draws one page as large as it may be; ``zoom`` None fits it into the widget."""

    def __init__(self, bench: Bench, document: QPdfDocument) -> None:
        super().__init__()
        self._bench = bench
        self._document = document
        self._drawn: tuple[object, ...] | None = None
        self._image = QImage()
        self.page = 0
        self.zoom: float | None = None
        self.room = 600
        """Width that zoom 1 fills."""
        self.envelope: Envelope | None = None
        """The envelope whose window is drawn over the first page."""
        self.focused = False
        """True while the keys turn this page."""

    def resized(self) -> None:
        """The page, the document or the zoom is another one."""
        self._drawn = None
        if self.zoom is not None and self._document.pageCount():
            points = self._document.pagePointSize(self.page)
            size = points * (self.room / points.width() * self.zoom)
            self.setFixedSize(size.toSize())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._document.pageCount() == 0:
            painter.fillRect(self.rect(), self._bench.theme.color("raised"))
            painter.end()
            return
        points = self._document.pagePointSize(self.page)
        size = points.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio).toSize()
        ratio = self.devicePixelRatioF()
        key = (self.page, size.width(), size.height(), ratio)
        if key != self._drawn:
            pixels = QSize(round(size.width() * ratio), round(size.height() * ratio))
            self._image = self._document.render(self.page, pixels)
            self._image.setDevicePixelRatio(ratio)
            self._drawn = key
        place = QRect(QPoint((self.width() - size.width()) // 2, 0), size)
        painter.fillRect(place, _BACKGROUND)
        painter.drawImage(place, self._image)
        painter.setPen(self._bench.theme.color("accent" if self.focused else "hairline"))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        if self.envelope is not None and self.page == 0:
            _draw_window(painter, place, self.envelope)
        painter.end()


def _draw_window(painter: QPainter, sheet: QRect, envelope: Envelope) -> None:
    """What the window shows of the folded sheet, wherever it slides: solid always, dashed at times."""
    scale = sheet.width() / SHEET_WIDTH

    def on_sheet(box: Box) -> QRectF:
        return QRectF(
            sheet.left() + box.left * scale,
            sheet.top() + box.top * scale,
            (box.right - box.left) * scale,
            (box.bottom - box.top) * scale,
        )

    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box, line in (
        (envelope.always_shows(), Qt.PenStyle.SolidLine),
        (envelope.may_show(), Qt.PenStyle.DashLine),
    ):
        painter.setPen(QPen(_WINDOW, 1.5, line))
        painter.drawRect(on_sheet(box))
    painter.setPen(QPen(_WINDOW, 1, Qt.PenStyle.DotLine))
    for fold in range(1, envelope.panels):
        y = round(sheet.top() + fold * envelope.panel * scale)
        painter.drawLine(sheet.left(), y, sheet.right(), y)


class PageView(QWidget):
    """The pages of a letter, one at a time; PageUp and PageDown turn them, + and - zoom."""

    loaded = Signal(int)
    """How many pages the letter has; 0 where it cannot be shown."""

    def __init__(self, bench: Bench, *, name: str, zoomable: bool = False) -> None:
        super().__init__()
        self._bench = bench
        self._buffer: QBuffer | None = None
        self._document = QPdfDocument(self)
        self._broken = False
        self._missing = _NONE
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._paper = _Paper(bench, self._document)
        self._where = caption(name=f"{name}Where", wrap=True)
        self._where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._before = QPushButton("‹")
        self._next = QPushButton("›")
        for button, part, step in ((self._before, "Before", -1), (self._next, "Next", 1)):
            button.setObjectName(f"{name}{part}")
            button.setProperty("step", step)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if zoomable:
            self._paper.zoom = 1.0
            self._area = QScrollArea()
            self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
            self._area.setWidget(self._paper)
            column.addWidget(self._area, 1)
        else:
            column.addWidget(self._paper, 1)
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._before)
        row.addWidget(self._where, 1)
        row.addWidget(self._next)
        column.addWidget(self._bar)
        bench.say.changed.connect(self._retranslate)
        bench.theme.changed.connect(self._paper.update)
        self._retranslate()

    @property
    def document(self) -> QPdfDocument:
        """The letter as QtPdf has it, for printing."""
        return self._document

    def show_pdf(self, pdf: bytes | None, *, missing: Text = _NONE) -> None:
        """Show a letter from memory; None while there is none, and ``missing`` says why."""
        self._missing = missing
        self._document.close()
        self._buffer = None
        self._broken = False
        if pdf is not None:
            buffer = QBuffer(self)
            buffer.setData(QByteArray(pdf))
            buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self._buffer = buffer
            self._document.load(buffer)
            self._broken = self._document.pageCount() == 0
        self._paper.page = min(self._paper.page, max(0, self._document.pageCount() - 1))
        self._paper.resized()
        self._retranslate()
        self.loaded.emit(self._document.pageCount())

    def show_page(self, page: int) -> None:
        """Go to a page, counted from 1."""
        self.turn(page - 1 - self._paper.page)

    def show_window(self, envelope: Envelope | None) -> None:
        """Draw over the first page what an envelope's window shows of it; None takes that away."""
        self._paper.envelope = envelope
        if envelope is not None:
            self.show_page(1)
        self._paper.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_PageDown | Qt.Key.Key_Right:
                self.turn(1)
            case Qt.Key.Key_PageUp | Qt.Key.Key_Left:
                self.turn(-1)
            case Qt.Key.Key_Plus if self._paper.zoom is not None:
                self._zoom(1.25)
            case Qt.Key.Key_Minus if self._paper.zoom is not None:
                self._zoom(0.8)
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._paper.zoom is not None:
            self._paper.room = max(_NARROWEST, self.width() - _SCROLL_BAR)
            self._paper.resized()

    def turn(self, pages: int) -> None:
        """Go some pages on, or back."""
        last = max(0, self._document.pageCount() - 1)
        self._paper.page = min(max(0, self._paper.page + pages), last)
        self._paper.resized()
        self._retranslate()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._paper.focused = event.type() == QEvent.Type.FocusIn
            self._paper.update()
        return super().event(event)

    def _turn(self) -> None:
        button = self.sender()
        if button is not None:
            self.turn(int(button.property("step")))

    def _zoom(self, factor: float) -> None:
        self._paper.zoom = min(max((self._paper.zoom or 1.0) * factor, 0.5), 4.0)
        self._paper.resized()

    def _retranslate(self) -> None:
        say = self._bench.say
        pages = self._document.pageCount()
        text = _BROKEN if self._broken else _PAGE.fill(page=self._paper.page + 1, pages=pages)
        self._where.setText(say(text if pages or self._broken else self._missing))
        self.setAccessibleName(self._where.text())
        self._before.setAccessibleName(say(_BEFORE))
        self._next.setAccessibleName(say(_NEXT))
        self._before.setVisible(pages > 1)
        self._next.setVisible(pages > 1)
        self._before.setEnabled(self._paper.page > 0)
        self._next.setEnabled(self._paper.page < pages - 1)
