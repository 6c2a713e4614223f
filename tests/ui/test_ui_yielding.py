"""Words above a document: whole while there is room, else they scroll, by the keyboard too; never squeezed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk.ui.labels import caption
from desk.ui.yielding import Yielding
from tests.ui.looking import cut_texts, settle

LONG = "Something stands in it that was not signed. " * 12


@pytest.mark.parametrize(("height", "scrolls"), [(600, False), (200, True)])
def test_words_that_have_no_room_scroll_and_are_not_cut(
    qtbot: QtBot, height: int, scrolls: bool
) -> None:
    window, words, below = QWidget(), QWidget(), QWidget()
    page = QWidget(window)
    inner = QVBoxLayout(words)
    line = caption(wrap=True, name="line")
    line.setText(LONG)
    inner.addWidget(line)
    yielding = Yielding(words, name="words", least=40)
    below.setMinimumHeight(120)
    column = QVBoxLayout(page)
    column.addWidget(yielding)
    column.addWidget(below, 1)
    qtbot.addWidget(window)
    window.resize(400, height)
    page.resize(400, height)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    settle()
    assert cut_texts(window) == []
    bar = yielding.area.verticalScrollBar()
    assert (bar.maximum() > 0) is scrolls
    assert (yielding.area.focusPolicy() is Qt.FocusPolicy.TabFocus) is scrolls
    if scrolls:
        yielding.area.setFocus()
        QTest.keyClick(yielding.area, Qt.Key.Key_Down)
        assert bar.value() > 0


def test_it_is_seen_only_while_there_are_words(qtbot: QtBot) -> None:
    window, words = QWidget(), QWidget()
    words.hide()
    yielding = Yielding(words, name="words", least=40)
    QVBoxLayout(QWidget(window)).addWidget(yielding)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    assert not yielding.isVisible()
    words.show()
    assert yielding.isVisible()
    words.hide()
    assert not yielding.isVisible()
