"""Widgets side by side that start a new line where the width ends."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Flow(QWidget):
    """Side by side while there is room: longer languages and larger text wrap instead of being cut.

    A widget that places its children itself, not a QLayout: a layout written in Python has to give
    Qt a null item past its end, and every such answer takes a reference from None (PySide 6.12).
    """

    def __init__(self, spacing: int = 4) -> None:
        super().__init__()
        self._spacing = spacing
        self._parts: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, part: QWidget) -> None:
        """Put a widget at the end."""
        part.setParent(self)
        part.show()
        self._parts.append(part)
        self.updateGeometry()

    def remove(self, part: QWidget) -> None:
        """Take a widget out; it is hidden and deleted."""
        self._parts.remove(part)
        part.hide()
        part.deleteLater()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        hints = [_room(part) for part in self._shown()]
        width = sum(hint.width() for hint in hints) + self._spacing * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        hints = [_room(part) for part in self._shown()]
        width = max((_least(part) for part in self._shown()), default=0)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self.width(), move=True)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place(self.width(), move=True)
            self.updateGeometry()
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def _place(self, width: int, *, move: bool) -> int:
        x = y = line = 0
        for part in self._shown():
            hint = _room(part)
            if x > 0 and x + hint.width() > width:
                x, y, line = 0, y + line + self._spacing, 0
            if move:
                part.setGeometry(x, y, min(hint.width(), max(width, 1)), hint.height())
            x += hint.width() + self._spacing
            line = max(line, hint.height())
        return y + line


def _least(part: QWidget) -> int:
    """Words may end in … before a part is cut."""
    return max(part.minimumSizeHint().width(), part.minimumWidth())


def _room(part: QWidget) -> QSize:
    return part.sizeHint().expandedTo(part.minimumSize())
