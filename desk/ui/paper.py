"""One page of a PDF on white paper: drawn beside the window's thread, its text marked and selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPolygonF, QTransform
from PySide6.QtPdf import (
    QPdfDocument,
    QPdfDocumentRenderOptions,
    QPdfPageRenderer,
    QPdfSelection,
)
from PySide6.QtWidgets import QWidget

from desk.domain.envelope import Envelope
from desk.ui.bench import Bench
from desk.ui.envelope_window import draw_window

_WHITE = Qt.GlobalColor.white
_MOST_PIXELS = 12_000_000
"""Of one picture, 48 MB; a page that is shown larger is drawn so large and stretched."""
_MARK = QColor(255, 214, 0, 110)
_MARK_HERE = QColor(255, 128, 0, 150)
_SELECTED = QColor(11, 92, 168, 90)
"""Colours on white paper, the same in either theme."""


class Paper(QWidget):
    """As large as it may be; with a ``scale`` as large as that says."""

    drawn = Signal(int)
    """The page of this number stands on the screen, counted from 0."""

    def __init__(self, bench: Bench, document: QPdfDocument) -> None:
        super().__init__()
        self._bench = bench
        self._document = document
        self._sheet = QSizeF()
        self._image = QImage()
        self._image_of: int | None = None
        self._image_as: tuple[int, int, int] | None = None
        """Page and size of the picture in pixels."""
        self._drawing = False
        self._drawer: QPdfPageRenderer | None = None
        self._selection: QPdfSelection | None = None
        self._begun: QPointF | None = None
        self._marks: Sequence[Sequence[QPolygonF]] = ()
        self._here: int | None = None
        self.page = 0
        self.scale: float | None = None
        """Pixels for a point of the page; None fits the page into the widget."""
        self.envelope: Envelope | None = None
        """The envelope whose window is drawn over the first page."""
        self.focused = False
        """True while the keys turn this page."""

    @property
    def sheet(self) -> QSizeF:
        """Size of the page in points; empty while there is none."""
        return self._sheet

    def emptied(self) -> None:
        """The document is about to be closed."""
        if self._drawer is not None:
            # One for each document: what is still being drawn of another is told to nobody.
            self._drawer.pageRendered.disconnect(self._take)
            self._drawer.deleteLater()
            self._drawer = None
        self._image, self._image_of, self._image_as = QImage(), None, None
        self._drawing = False

    def loaded(self) -> None:
        """The document is another one, or none."""
        if self._document.pageCount():
            self._drawer = QPdfPageRenderer(self)
            self._drawer.setDocument(self._document)
            self._drawer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
            self._drawer.pageRendered.connect(self._take)
        there = self._document.pageCount() > 0
        self._sheet = self._document.pagePointSize(self.page) if there else QSizeF()
        self.turned()

    def turned(self) -> None:
        """The page is another one. It is taken to be as large as the one before, until it is drawn.

        QtPdf does one thing at a time: asked for its size now, it would answer after the page that is
        just being drawn.
        """
        self._selection = self._begun = None
        self._marks, self._here = (), None
        self.resized()

    def resized(self) -> None:
        """The page or its scale is another one."""
        if self.scale is not None and not self._sheet.isEmpty():
            self.setFixedSize((self._sheet * self.scale).toSize())
        self.update()

    def mark(self, found: Sequence[Sequence[QPolygonF]], here: int | None) -> None:
        """Mark text on the page by its outlines in points; ``here``: which of it the clerk looks at."""
        self._marks, self._here = found, here
        self.update()

    def top_of_mark(self) -> int | None:
        """Where the text that the clerk looks at stands, in pixels from the top."""
        if self._here is None or not self._marks[self._here]:
            return None
        box = self._marks[self._here][0].boundingRect()
        place = self._place()
        return round(place.top() + box.center().y() * self._scale_of(place))

    @property
    def selected(self) -> str:
        """The selected text; empty where nothing is selected."""
        return self._selection.text() if self._selection is not None else ""

    def select_all(self) -> None:
        """Select the page's whole text."""
        if self._document.pageCount():
            self._selection = self._document.getAllText(self.page)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._selection, self._begun = None, self._on_page(event.position())
            self.update()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._begun is None or not self._document.pageCount():
            return
        to = self._on_page(event.position())
        found = self._document.getSelection(self.page, self._begun, to)
        if found.isValid():
            self._selection = found
        elif self._selection is None:
            self._begun = to  # begun between the lines: text begins where the pointer meets some
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._begun = None
        super().mouseReleaseEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._sheet.isEmpty():
            painter.fillRect(self.rect(), self._bench.theme.color("raised"))
            painter.end()
            return
        place = self._place()
        self._ask_for(place)
        painter.fillRect(place, _WHITE)
        if self._image_of == self.page:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._image)
        painter.save()
        painter.setTransform(self._to_screen(place), combine=True)
        painter.setPen(Qt.PenStyle.NoPen)
        for at, mark in enumerate(self._marks):
            painter.setBrush(_MARK_HERE if at == self._here else _MARK)
            for polygon in mark:
                painter.drawPolygon(polygon)
        painter.setBrush(_SELECTED)
        for polygon in self._selection.bounds() if self._selection is not None else ():
            painter.drawPolygon(polygon)
        painter.restore()
        painter.setPen(self._bench.theme.color("accent" if self.focused else "hairline"))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        if self.envelope is not None and self.page == 0:
            draw_window(painter, place, self.envelope)
        painter.end()

    def _place(self) -> QRect:
        size = self._sheet.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio).toSize()
        return QRect(QPoint((self.width() - size.width()) // 2, 0), size)

    def _scale_of(self, place: QRect) -> float:
        return place.width() / self._sheet.width()

    def _to_screen(self, place: QRect) -> QTransform:
        scale = self._scale_of(place)
        return QTransform.fromTranslate(place.left(), place.top()).scale(scale, scale)

    def _on_page(self, position: QPointF) -> QPointF:
        if self._sheet.isEmpty():
            return position
        place = self._place()
        return (position - QPointF(place.topLeft())) / self._scale_of(place)

    def _ask_for(self, place: QRect) -> None:
        """Have the page drawn at this size, unless it is or is being."""
        ratio = self.devicePixelRatioF()
        pixels = place.width() * place.height() * ratio * ratio
        if pixels > _MOST_PIXELS:
            ratio *= (_MOST_PIXELS / pixels) ** 0.5
        size = QSize(max(1, round(place.width() * ratio)), max(1, round(place.height() * ratio)))
        wanted = (self.page, size.width(), size.height())
        if wanted != self._image_as and not self._drawing and self._drawer is not None:
            # One at a time: of pages that are leafed through only the last one is drawn.
            self._drawing = True
            self._drawer.requestPage(self.page, size, QPdfDocumentRenderOptions())

    def _take(
        self,
        page: int,
        size: QSize,
        image: QImage,
        _options: QPdfDocumentRenderOptions,
        _request: int,
    ) -> None:
        self._drawing = False
        if page == self.page:
            self._image, self._image_of = image, page
            self._image_as = (page, size.width(), size.height())
            sheet = self._document.pagePointSize(page)
            if sheet != self._sheet:
                self._sheet = sheet
                self.resized()
            QTimer.singleShot(0, self, self._tell_drawn)
        self.update()  # what was asked for meanwhile is drawn next

    def _tell_drawn(self) -> None:
        if self._image_of is not None:
            self.drawn.emit(self._image_of)
