"""The order in which Tab goes through parts that were made one after the other, or anew."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def in_tab_order(parts: Sequence[QWidget]) -> None:
    """Let Tab go through some parts in this order, and within each as its fields were made."""
    stops = [
        one
        for part in parts
        for one in (part, *part.findChildren(QWidget))
        if one.window() is part.window()  # the list of a choice is a window of its own
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
    ]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
