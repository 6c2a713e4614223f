"""Whether what a safety ban covers is hidden on a page."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class BanCover(QObject):
    """Of one page: it lies over what tells where a person under a safety ban is, and how to reach them."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._on = False

    @property
    def on(self) -> bool:
        """True while nothing of that is shown."""
        return self._on

    def put(self, *, on: bool) -> None:
        """Lay it over the page or lift it."""
        if on is not self._on:
            self._on = on
            self.changed.emit()
