"""Says aloud, through a screen reader, what appeared on the screen without being asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader say these words; nothing happens where none listens.

    ``urgent``: at once, in the middle of a sentence; else as soon as it has nothing else to say.
    What is not in sight is not said.
    """
    # Loaded here: its many names would hold up the window's first paint.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if not words or not widget.isVisible() or not QAccessible.isActive():
        return
    manners = QAccessible.AnnouncementPoliteness
    event = QAccessibleAnnouncementEvent(widget, words)
    event.setPoliteness(manners.Assertive if urgent else manners.Polite)
    QAccessible.updateAccessibility(event)
