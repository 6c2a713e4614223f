"""The button of one answer among a few."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton

_BESIDE_WORDS, _NARROWEST = 26, 64
"""Pixels of padding and border; of the narrowest button, whose words end in …"""


class AnswerButton(QPushButton):
    """Wide enough for its words in bold, as the chosen one is written; else they end in …"""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("kind", "choice")
        self._words = ""
        self._placed = False

    def tell(self, words: str) -> None:
        """Say the answer."""
        self._words = words
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._width() + _BESIDE_WORDS, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), _NARROWEST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._placed = True
        self._fit()

    def _width(self) -> int:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(bold).horizontalAdvance(self._words)

    def _fit(self) -> None:
        room = self.width() - _BESIDE_WORDS
        fits = self._width() <= room or not self._placed
        metrics, end = self.fontMetrics(), Qt.TextElideMode.ElideRight
        self.setText(self._words if fits else metrics.elidedText(self._words, end, room))
        self.setToolTip("" if fits else self._words)
