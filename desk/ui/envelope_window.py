"""What an envelope's window shows of a letter's first page, drawn over it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desk.domain.envelope import SHEET_WIDTH, Box, Envelope

_WINDOW = QColor("#0B5CA8")
"""Drawn on white paper in either theme."""
_HIDDEN = QColor(27, 36, 48, 56)
"""Laid over what the envelope covers; the sheet can still be read through it."""


def draw_window(painter: QPainter, sheet: QRect, envelope: Envelope) -> None:
    """Dim what the envelope hides of a sheet drawn at ``sheet``, wherever the sheet slides inside.

    A solid line runs round what the window shows always, a dashed one round what it shows at times;
    dotted lines are the folds.
    """
    scale = sheet.width() / SHEET_WIDTH

    def on_sheet(box: Box) -> QRectF:
        return QRectF(
            sheet.left() + box.left * scale,
            sheet.top() + box.top * scale,
            (box.right - box.left) * scale,
            (box.bottom - box.top) * scale,
        )

    always, at_times = on_sheet(envelope.always_shows()), on_sheet(envelope.may_show())
    covered = QPainterPath()
    covered.addRect(QRectF(sheet))
    covered.addRect(at_times)
    covered.setFillRule(Qt.FillRule.OddEvenFill)
    painter.fillPath(covered, _HIDDEN)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box, line in ((always, Qt.PenStyle.SolidLine), (at_times, Qt.PenStyle.DashLine)):
        painter.setPen(QPen(_WINDOW, 1.5, line))
        painter.drawRect(box)
    painter.setPen(QPen(_WINDOW, 1, Qt.PenStyle.DotLine))
    for fold in range(1, envelope.panels):
        y = round(sheet.top() + fold * envelope.panel * scale)
        painter.drawLine(sheet.left(), y, sheet.right(), y)
