"""The system tray: says a line while the window is behind others, where the system has a tray."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from desk.ui.style import Theme

_SHOWN_FOR = 15_000
"""Milliseconds; many systems go by their own."""


class Tray(Protocol):
    """Where reminders can be said outside the window."""

    pressed: SignalInstance
    """Somebody pressed what was said."""

    @property
    def there(self) -> bool:
        """True where the system shows it now; a tray may come and go with the desktop."""
        ...

    def say(self, title: str, words: str) -> None:
        """Say something for a while."""
        ...


class SystemTray(QObject):
    """Fulfils ``Tray`` with the system's; the icon stands there once something was said."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._icon = QSystemTrayIcon(theme.icon("inbox", "accent"), self)
        self.pressed = self._icon.messageClicked

    @property
    def there(self) -> bool:
        """True where the system has a tray that can say something."""
        return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()

    def say(self, title: str, words: str) -> None:
        """Say something for a while."""
        self._icon.setToolTip(title)
        self._icon.show()
        self._icon.showMessage(title, words, QSystemTrayIcon.MessageIcon.Information, _SHOWN_FOR)
