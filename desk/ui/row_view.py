"""What all tables of whole rows have in common: a row is selected at once, and Tab leaves the table."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desk.ui.bench import Bench

_HEIGHT = 38
"""Pixels of a row, and of the columns' heads."""


def show_rows(view: QTableView, bench: Bench, *, height: int = _HEIGHT) -> None:
    """Let a table show rows of one height, to be selected one at a time and not edited in place."""
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setTabKeyNavigation(False)
    view.setShowGrid(False)
    view.setIconSize(bench.theme.icon_size())
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(bench.theme.px(height))
    view.horizontalHeader().setHighlightSections(False)
