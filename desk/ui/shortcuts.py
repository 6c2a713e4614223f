"""Keys that work in all of a page or step, wherever in it the focus is."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

Keys = str | QKeySequence.StandardKey
"""``Ctrl+E``, or what the system has a key of its own for."""


def listen(whole: QWidget, slots: Mapping[Keys, Callable[[], object]]) -> None:
    """Call a slot at its keys, in a widget and everything within it."""
    for keys, slot in slots.items():
        shortcut = QShortcut(QKeySequence(keys), whole)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)
