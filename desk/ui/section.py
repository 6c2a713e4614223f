"""A section of the settings page: what it is called, what it holds, how it is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.text import Text
from desk.ui.bench import Bench
from desk.ui.messages import MessageBar


@dataclass(frozen=True, slots=True)
class Section:
    """One section. Its widget is made when the section is first shown."""

    name: str
    """What deep links call it: ``systems``."""
    title: Text
    key: str
    """Opens the section from anywhere on the page: ``Ctrl+1``."""
    make: Callable[[Bench], SectionView]
    settings: tuple[tuple[str, Text], ...] = ()
    """Single settings within it that a person may look for: name for deep links, and words."""


class SectionView(QWidget):
    """The content of a section. Subclasses fill ``column`` and reword themselves in ``retranslate``."""

    place_asked = Signal(str)
    """The clerk wants to go to the place of the window of this name."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__()
        self.bench = bench
        self.say = bench.say
        self.setObjectName(name)
        self.messages = MessageBar(bench.say, bench.theme, self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        self.column.addWidget(self.messages)
        bench.say.changed.connect(self._reword)

    def entered(self) -> None:
        """The section was just shown: load what it shows. The focus stays where it is."""

    def focus(self) -> None:
        """Put the focus where work begins."""

    def left(self) -> None:
        """Another section or page is shown now."""

    def show_setting(self, name: str) -> None:
        """Put the focus on one of the section's ``settings``; called after :meth:`entered`."""

    def retranslate(self) -> None:
        """Say the section's own texts again."""

    def failed(self, error: Exception) -> None:
        """Show what went wrong where it arose."""
        self.messages.error(error)

    def _reword(self, *_: Any) -> None:
        self.retranslate()
