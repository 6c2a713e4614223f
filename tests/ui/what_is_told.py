"""Everything a window tells: texts that are seen, heard, pointed at or copied, and the letters it shows."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
    QWidget,
)

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.WhatsThisRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_MOST_ROWS = 400


def told(window: QWidget) -> Iterator[tuple[str, str]]:
    """Every text of a window with the name of what tells it, hidden parts included."""
    yield "title", window.windowTitle()
    for part in (window, *window.findChildren(QWidget)):
        name = f"{type(part).__name__} {part.objectName()}"
        for text in (
            *_own(part),
            part.toolTip(),
            part.accessibleName(),
            part.accessibleDescription(),
            part.statusTip(),
            part.whatsThis(),
        ):
            if text:
                yield name, text
        if isinstance(part, QAbstractItemView) and part.model() is not None:
            yield from ((name, text) for text in _cells(part.model()))
    for document in window.findChildren(QPdfDocument):
        for page in range(document.pageCount()):
            yield f"letter {document.objectName()}", document.getAllText(page).text()


def _own(part: QWidget) -> list[str]:
    match part:
        case QLabel() | QAbstractButton():
            return [part.text()]
        case QLineEdit():
            return [part.text(), part.placeholderText()]
        case QPlainTextEdit() | QTextEdit():
            return [part.toPlainText(), part.placeholderText()]
        case QComboBox():
            return [part.itemText(at) for at in range(part.count())]
        case QGroupBox():
            return [part.title()]
        case QProgressBar():
            return [part.text()]
        case _:
            return []


def _cells(model: QAbstractItemModel, above: QModelIndex | None = None) -> Iterator[str]:
    above = above or QModelIndex()
    # A list keeps its number of columns to itself.
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount(above))
    for section in columns:
        for role in _ROLES:
            text = model.headerData(section, Qt.Orientation.Horizontal, role)
            if isinstance(text, str):
                yield text
    for row in range(min(_MOST_ROWS, model.rowCount(above))):
        for column in columns:
            index = model.index(row, column, above)
            for role in _ROLES:
                text = index.data(role)
                if isinstance(text, str) and text:
                    yield text
        below = model.index(row, 0, above)
        if below.isValid() and model.rowCount(below):
            yield from _cells(model, below)
