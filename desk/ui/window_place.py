"""What the window remembers of itself: where it stood, how large it was, and which place was in front."""

from __future__ import annotations

from collections.abc import MutableMapping
from datetime import date

from PySide6.QtCore import QByteArray, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

_GEOMETRY, _PLACE = "window", "place"
_COMES_BACK = ("requests", "to_post", "systems", "settings")
"""Places that may be begun with; a form is begun with somebody in it only by the clerk."""
_SEEN = 120
"""Pixels of the window's head that have to lie on a screen, so that it can be taken hold of."""


def keep(window: QMainWindow, settings: MutableMapping[str, str], place: str, today: date) -> None:
    """Remember where a window stands and which place is in front."""
    settings[_GEOMETRY] = bytes(window.saveGeometry().toHex().data()).decode()
    settings[_PLACE] = f"{today.isoformat()} {place}"


def restore(window: QMainWindow, settings: MutableMapping[str, str]) -> None:
    """Put a window where it stood, on a screen that is still there and no larger than that."""
    kept = settings.get(_GEOMETRY)
    if not kept or not window.restoreGeometry(QByteArray.fromHex(QByteArray(kept.encode()))):
        return
    frame = window.frameGeometry()
    head = QRect(frame.x(), frame.y(), frame.width(), 1)
    screens = [one.availableGeometry() for one in QGuiApplication.screens()]
    if any(
        screen.intersected(head).width() >= _SEEN
        and frame.width() <= screen.width()
        and frame.height() <= screen.height()
        for screen in screens
    ):
        return
    room = window.screen().availableGeometry() if window.screen() is not None else screens[0]
    size = window.size().boundedTo(room.size())
    place = QRect(room.topLeft(), size)
    place.moveCenter(room.center())
    window.setGeometry(place)


def last_place(settings: MutableMapping[str, str], today: date) -> str:
    """The place to begin with: where the clerk was last on the same day; a new day begins with Today."""
    day, _, place = settings.get(_PLACE, "").partition(" ")
    return place if day == today.isoformat() and place in _COMES_BACK else "today"
