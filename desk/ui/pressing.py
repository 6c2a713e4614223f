"""Pressing a key for the clerk: what a menu or the find box chooses is done as if its key was pressed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from desk.ui.labels import KeyButton


def press(page: QWidget, key: str) -> None:
    """Do what a key does on a page, wherever in it the focus was last."""
    wanted = QKeySequence(key)
    for shortcut in page.findChildren(QShortcut):
        if shortcut.key() == wanted and _can_be_used(shortcut.parent(), page):
            shortcut.activated.emit()
            return
    for button in page.findChildren(QAbstractButton):
        listens = button.shortcut() == wanted
        shows = (
            isinstance(button, KeyButton) and QKeySequence(button.key.replace(" ", "+")) == wanted
        )
        if (listens or shows) and _can_be_used(button, page):
            button.click()
            return
    last = page.focusWidget()
    pressed = wanted[0]  # type: ignore[index]  # missing in the stubs
    event = QKeyEvent(
        QEvent.Type.KeyPress, pressed.key(), pressed.keyboardModifiers(), _letter(wanted)
    )
    QCoreApplication.sendEvent(last if _can_be_used(last, page) and last else page, event)


def _can_be_used(part: object, page: QWidget) -> bool:
    return isinstance(part, QWidget) and part.isVisibleTo(page) and part.isEnabled()


def _letter(key: QKeySequence) -> str:
    written = key.toString(QKeySequence.SequenceFormat.PortableText)
    return written.lower() if len(written) == 1 else ""
