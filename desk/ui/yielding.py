"""Words that scroll where what stands below them needs the room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.ui.labels import scrolled


class Yielding(QWidget):
    """As high as its content while there is room; the arrow keys scroll what does not fit.

    Hidden with its content. ``least``: pixels that always stay. A layout would squeeze the lines into
    each other instead, and nobody could read them.
    """

    def __init__(self, content: QWidget, *, name: str, least: int) -> None:
        super().__init__()
        self._content = content
        self._least = least
        self._needed = least
        hidden = content.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        self.area = scrolled(content)
        self.area.setObjectName(name)
        # From the start, so that it has its place in the order of Tab; taken away where all fits.
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        content.setAutoFillBackground(False)  # the ground behind shows through
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        if hidden:  # on purpose; the area has shown it
            content.hide()
            self.hide()
        content.installEventFilter(self)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._needed)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), min(self._needed, self._least))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.ShowToParent | QEvent.Type.HideToParent:
                self.setVisible(not self._content.isHidden())
                self._measure()
            case QEvent.Type.LayoutRequest:
                self._measure()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        # As if the bar stood there: an area that shows one asks for no less than that before it goes.
        width = self.width() - self.area.verticalScrollBar().sizeHint().width()
        needed = max(1, self._content.heightForWidth(width))
        if needed != self._needed:
            self._needed = needed
            self.setMaximumHeight(needed)
            self.updateGeometry()
        scrolls = needed > self.height()
        policy = Qt.FocusPolicy.TabFocus if scrolls else Qt.FocusPolicy.NoFocus
        self.area.setFocusPolicy(policy)
