"""The right-hand side of a visit: what the desk knows, and how far each system is once it collects."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desk.ui.bench import Bench
from desk.ui.collect_rows import CollectRows
from desk.ui.intake_facts import IntakeFacts
from desk.ui.labels import scrolled
from desk.ui.shortcuts import listen


class KnownPanel(QFrame):
    """The facts scroll; the progress stays in sight below them, however much is known."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.facts = IntakeFacts(bench, name="facts")
        self.rows = CollectRows(bench, name="collecting")
        known = QWidget()
        facts = QVBoxLayout(known)
        facts.setContentsMargins(20, 10, 20, 12)
        facts.addWidget(self.facts)
        facts.addStretch(1)
        collecting = QVBoxLayout()
        collecting.setContentsMargins(20, 0, 20, 16)
        collecting.addWidget(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(scrolled(known), 1)
        known.setAutoFillBackground(False)  # the panel's own ground shows through
        column.addLayout(collecting)

    def keys_for(self, whole: QWidget) -> None:
        """Let the facts' key work in all of a page, wherever in it the focus is."""
        listen(whole, {"Ctrl+U": self.facts.ask_ban_reason})
