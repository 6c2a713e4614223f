"""The line under a document's pages: which one is in front, turning them, their size."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.ui.bench import Bench
from desk.ui.labels import caption

_NAMED = QT_TRANSLATE_NOOP("document view", "{what} ({key})")
_BUTTONS: tuple[tuple[str, str, Text, str], ...] = (
    ("Before", "chevron-left", QT_TRANSLATE_NOOP("document view", "Page before"), "Ctrl PgUp"),
    ("Next", "chevron-right", QT_TRANSLATE_NOOP("document view", "Next page"), "Ctrl PgDown"),
    ("Smaller", "minus", QT_TRANSLATE_NOOP("document view", "Smaller"), "Ctrl −"),
    ("Larger", "plus", QT_TRANSLATE_NOOP("document view", "Larger"), "Ctrl +"),
    ("Fit", "move-horizontal", QT_TRANSLATE_NOOP("document view", "As wide as here"), "Ctrl 0"),
)


class SheetBar(QWidget):
    """Says what the clerk wants; the view carries it out."""

    turned = Signal(int)
    """So many pages on."""
    scaled = Signal(int)
    """Larger (1), smaller (-1), or as wide as there is room (0)."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__()
        self._bench = bench
        self._where = caption(name=f"{name}Where")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        slots: tuple[Callable[[], None], ...] = (
            self._back,
            self._on,
            self._smaller,
            self._larger,
            self._fit,
        )
        self._buttons = [
            self._button(f"{name}{part}", slot)
            for (part, _, _, _), slot in zip(_BUTTONS, slots, strict=True)
        ]
        row.addWidget(self._buttons[0])
        row.addWidget(self._where, 1)
        for button in self._buttons[1:]:
            row.addWidget(button)
        bench.say.changed.connect(self._retranslate)
        bench.theme.changed.connect(self._retranslate)
        self._retranslate()

    def show_where(self, words: str, page: int, pages: int) -> None:
        """Show where the document is open, or why there is nothing to see; pages count from 1."""
        self._where.setText(words)
        self._where.setWordWrap(not pages or len(words) > 40)
        before, after = self._buttons[:2]
        before.setEnabled(page > 1)
        after.setEnabled(page < pages)
        for button in (before, after):
            button.setVisible(pages > 1)

    def _button(self, name: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setProperty("kind", "tool")
        button.setAutoDefault(False)
        button.setIconSize(self._bench.theme.icon_size())
        button.clicked.connect(slot)
        return button

    def _back(self) -> None:
        self.turned.emit(-1)

    def _on(self) -> None:
        self.turned.emit(1)

    def _smaller(self) -> None:
        self.scaled.emit(-1)

    def _larger(self) -> None:
        self.scaled.emit(1)

    def _fit(self) -> None:
        self.scaled.emit(0)

    def _retranslate(self) -> None:
        say = self._bench.say
        for button, (_, icon, text, key) in zip(self._buttons, _BUTTONS, strict=True):
            words = say(text)
            button.setIcon(self._bench.theme.icon(icon))
            button.setAccessibleName(words)
            button.setAccessibleDescription(key)
            button.setToolTip(say(_NAMED.fill(what=words, key=key)))
