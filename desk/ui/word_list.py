"""A list of sentences: every line is as high as its words need, in any language and width."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget

_BESIDE, _ABOVE = 24, 15
"""Pixels around the words of a line: what the style sheet leaves free, and the list's spacing."""
_NARROWEST = 60
_TALLEST = 10_000


class WordList(QListWidget):
    """Plain lines that wrap. ``whole``: as high as its lines, for a place that scrolls itself."""

    def __init__(self, *, name: str, whole: bool = False) -> None:
        super().__init__()
        self._whole = whole
        self.setObjectName(name)
        self.setProperty("kind", "plain")
        self.setWordWrap(True)
        self.setSpacing(1)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if whole:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self) -> None:
        """Give every line the height of its words; to be called after the words changed."""
        width = max(_NARROWEST, self.viewport().width() - _BESIDE)
        height = 0
        for place in range(self.count()):
            item = self.item(place)
            words = self.fontMetrics().boundingRect(
                0, 0, width, _TALLEST, Qt.TextFlag.TextWordWrap, item.text()
            )
            item.setSizeHint(QSize(width, words.height() + _ABOVE))
            height += words.height() + _ABOVE + 2 * self.spacing()
        if self._whole:
            self.setFixedHeight(height + 2 * self.frameWidth() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self.fit)  # not while Qt lays the lines out
