"""Widgets as large as what they show: lines that wrap are never cut, and nothing empty follows them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget


class FittedStack(QWidget):
    """Pages of which one is seen. As high as that one: Qt's own stack is as high as its highest."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, page: QWidget) -> None:
        """Add a page; the first is seen."""
        first = not self._pages
        self._pages.append(page)
        self._column.addWidget(page)
        page.setVisible(first)  # only now: without a parent it would be a window of its own

    def currentWidget(self) -> QWidget | None:
        """The page that is seen."""
        return next((one for one in self._pages if not one.isHidden()), None)

    def currentIndex(self) -> int:
        """Its place; -1 where there is none."""
        page = self.currentWidget()
        return self._pages.index(page) if page is not None else -1

    def setCurrentWidget(self, page: QWidget) -> None:
        """Let this page be seen."""
        for one in self._pages:
            if one is not page:
                one.hide()
        page.show()

    def setCurrentIndex(self, place: int) -> None:
        """Let the page at this place be seen."""
        self.setCurrentWidget(self._pages[place])


class TallEnough(QWidget):
    """The content of an area that scrolls: never lower than its lines need at their width."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        self.setMinimumHeight(height_for(self, self.width()))


class FittedButton(QPushButton):
    """A button with a layout of its own, which Qt would make as large as one without words."""

    def sizeHint(self) -> QSize:
        inner = self.layout()
        hint = super().sizeHint()
        return hint if inner is None else hint.expandedTo(inner.sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def height_for(widget: QWidget, width: int) -> int:
    """How high a widget has to be at a width."""
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        return max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return widget.minimumSizeHint().height()
