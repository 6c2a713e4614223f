"""What all pages have in common: a title, the line for messages, a language that can change."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.text import Text
from desk.ui.bench import Bench
from desk.ui.labels import caption, label
from desk.ui.messages import MessageBar


class Labelled(QWidget):
    """A field with its label above it; both get their words from the page."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self.label = caption(wrap=True)
        self.label.setBuddy(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.label)
        column.addWidget(field)


class Page(QWidget):
    """A place of the window. Subclasses fill ``column`` and reword themselves in ``retranslate``."""

    request_opened = Signal(str, object)
    """The clerk wants to see the request of this number; with the error to show there, or None."""
    place_asked = Signal(str)
    """The clerk wants to go to the place of this name."""
    counted = Signal(str, int)
    """So many are waiting at the place of this name: for the rail."""
    tested = Signal(int, int)
    """So many systems answered, of so many: for the status line."""

    def __init__(self, bench: Bench, *, name: str, title: Text) -> None:
        super().__init__()
        self.bench = bench
        self.say = bench.say
        self.setObjectName(name)
        self._title = title
        self.title_label = label("title", name=f"{name}Title")
        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(8)
        self.title_row.addWidget(self.title_label)
        self.title_row.addStretch(1)
        self.messages = MessageBar(bench.say, bench.theme, self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 18, 24, 20)
        self.column.setSpacing(12)
        self.column.addLayout(self.title_row)
        self.column.addWidget(self.messages)
        bench.say.changed.connect(self._reword)

    def retitle(self, title: Text) -> None:
        """Give the page another title."""
        self._title = title
        self._reword()

    def entered(self) -> None:
        """The page was just shown: load what it shows and put the focus where work begins."""

    def scopes(self) -> tuple[str, ...]:
        """What is narrower than the page and has keys of its own now, see ``action_list.SCOPES``."""
        return ()

    def left(self) -> None:
        """Another page is shown now."""

    def take_files(self, paths: Sequence[Path]) -> None:
        """Documents were dropped on the window; a page that takes none leaves them alone."""

    def retranslate(self) -> None:
        """Say the page's own texts again."""

    def open_request(self, number: str) -> None:
        """Go to a request."""
        self.request_opened.emit(number, None)

    def failed(self, error: Exception) -> None:
        """Show what went wrong where it arose."""
        self.messages.error(error)

    def _reword(self, *_: Any) -> None:
        self.title_label.setText(self.say(self._title))
        self.setAccessibleName(self.title_label.text())
        self.retranslate()
