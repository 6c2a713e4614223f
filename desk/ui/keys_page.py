"""F1 or ?: every key of the program, those that work where the clerk comes from first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.ui.action import EVERYWHERE, Action, cap
from desk.ui.action_list import SCOPES, in_scopes
from desk.ui.bench import Bench
from desk.ui.labels import label, panel, scrolled
from desk.ui.page import Page

_TITLE = QT_TRANSLATE_NOOP("keys", "Keys")
_HERE = QT_TRANSLATE_NOOP("keys", "Where you were: {place}")
_ELSEWHERE = QT_TRANSLATE_NOOP("keys", "Everything else")


class _KeyList(QWidget):
    """The keys of some scopes under their headings."""

    def __init__(self, bench: Bench, scopes: Sequence[str]) -> None:
        super().__init__()
        self._say = bench.say
        self._words: list[tuple[QWidget, Text]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._row = 0
        for scope in scopes:
            actions = in_scopes((scope,))
            if not actions:
                continue
            heading = label("heading", wrap=True)
            self._words.append((heading, SCOPES[scope]))
            self._grid.addWidget(heading, self._row, 0, 1, 2)
            self._row += 1
            for action in actions:
                self._add(action)

    def _add(self, action: Action) -> None:
        words = label(wrap=True)
        self._words.append((words, action.text))
        keys = label("keycap")
        keys.setText(action.shown or "  ".join(cap(key) for key in action.keys))
        self._grid.addWidget(keys, self._row, 0)
        self._grid.addWidget(words, self._row, 1)
        self._row += 1

    def reword(self) -> None:
        """Say the words again."""
        for widget, text in self._words:
            widget.setProperty("text", self._say(text))


class KeysPage(Page):
    """All keys on one page."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="keysPage", title=_TITLE)
        self._scopes: tuple[str, ...] = ()
        self._here: _KeyList | None = None
        self._where = label("heading", wrap=True, name="keysHere")
        self._rest = label("title", wrap=True, name="keysElsewhere")
        self._box, self._list = panel(spacing=16)
        self._all = _KeyList(bench, tuple(SCOPES))
        self._list.addWidget(self._all)
        self._list.addStretch(1)
        self._here_box, self._here_column = panel(spacing=16)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self._where, self._here_box, self._rest, self._box):
            column.addWidget(part)
        column.addStretch(1)
        self.column.addWidget(scrolled(holder), 1)
        self.show_here(())

    @property
    def here(self) -> tuple[str, ...]:
        """The scopes shown first; empty where the clerk comes from nowhere."""
        return self._scopes

    def show_here(self, scopes: Sequence[str]) -> None:
        """Put the keys that work in these scopes first."""
        wanted = [one for one in scopes if one in SCOPES and in_scopes((one,))]
        if self._here is not None:
            self._here_column.removeWidget(self._here)
            self._here.hide()
            self._here.deleteLater()
            self._here = None
        # What works everywhere stands first among everything else.
        self._scopes = tuple(one for one in wanted if one != EVERYWHERE)
        if self._scopes:
            self._here = _KeyList(self.bench, self._scopes)
            self._here_column.addWidget(self._here)
        for part in (self._where, self._here_box, self._rest):
            part.setVisible(bool(self._scopes))
        self._reword()

    def retranslate(self) -> None:
        self._all.reword()
        self._rest.setText(self.say(_ELSEWHERE))
        if self._here is not None:
            self._where.setText(self.say(_HERE.fill(place=SCOPES[self._scopes[0]])))
            self._here.reword()
