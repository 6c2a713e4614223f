"""The list that lies on top of a printed pile: to whom it goes, in its order, with a box to tick each off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter

_DOTS = 300
_POINT = _DOTS / 72
_MARGIN = 15.0
"""Millimetres."""
_TITLE, _BODY, _ROW = 16.0, 10.0, 22.0
"""Points."""
_COLUMNS = (24.0, 74.0, 270.0, 90.0)
"""Widths in points: the box, the number, to whom, the envelope; pages take what is left."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The list in words, ready to be drawn."""

    title: str
    head: tuple[str, str, str, str]
    """Number, to whom, envelope, pages."""
    lines: Sequence[tuple[str, str, str, str]]


def draw_list(listing: Listing, *, family: str) -> tuple[bytes, int]:
    """The list as a PDF of A4 pages, and how many they are. May be called beside the window's thread."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(listing.title)
    writer.setResolution(_DOTS)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN),
            QPageLayout.Unit.Millimeter,
        )
    )
    painter = QPainter(writer)
    sheet = _Sheet(writer, painter, family)
    sheet.head(listing)
    for line in listing.lines:
        if sheet.full:
            writer.newPage()
            sheet.head(listing)
        sheet.line(line)
    painter.end()
    buffer.close()
    return bytes(data.data()), sheet.pages


class _Sheet:
    """Where on the paper the next line goes."""

    def __init__(self, writer: QPdfWriter, painter: QPainter, family: str) -> None:
        self._painter = painter
        self._family = family
        self._width, self._height = float(writer.width()), float(writer.height())
        self._top = 0.0
        self.pages = 0

    @property
    def full(self) -> bool:
        """True where the next line needs another page."""
        return self._top + _ROW * _POINT > self._height

    def head(self, listing: Listing) -> None:
        """Begin a page."""
        self.pages += 1
        self._top = 0.0
        self._font(_TITLE, bold=True)
        self._write(0.0, self._width, listing.title, _TITLE * 1.6)
        self._top += _TITLE * 2.2 * _POINT
        self._font(_BODY, bold=True)
        self._cells(listing.head)
        self._font(_BODY)

    def line(self, words: tuple[str, str, str, str]) -> None:
        """One letter, with its box."""
        side = _BODY * _POINT
        gap = (_ROW * _POINT - side) / 2
        self._painter.drawRect(QRectF(0.0, self._top + gap, side, side))
        self._cells(words)

    def _cells(self, words: tuple[str, str, str, str]) -> None:
        left = _COLUMNS[0] * _POINT
        for text, width in zip(words, (*_COLUMNS[1:], None), strict=True):
            room = self._width - left if width is None else width * _POINT
            self._write(left, room, text, _ROW)
            left += room
        self._top += _ROW * _POINT

    def _write(self, left: float, width: float, text: str, height: float) -> None:
        metrics = QFontMetricsF(self._painter.font(), self._painter.device())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 4 * _POINT)
        place = QRectF(left, self._top, width, height * _POINT)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        self._painter.drawText(place, int(middle), shown)

    def _font(self, points: float, *, bold: bool = False) -> None:
        font = QFont(self._family)
        font.setPointSizeF(points)
        font.setBold(bold)
        self._painter.setFont(font)
