"""The counts of Today: each has its words, shape and colour, and filters the list while pressed in."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.request_list import Group, Kind
from desk.ui.bench import Bench
from desk.ui.glyph import Glyph
from desk.ui.labels import label


@dataclass(frozen=True, slots=True)
class Count:
    """One of the counts: its words, its look and which requests it counts."""

    key: Group | Kind
    text: Text
    icon: str
    token: str
    always: bool = True
    """False: shown only while there is something to count."""


COUNTS = (
    Count(Group.OVERDUE, QT_TRANSLATE_NOOP("today", "overdue"), "octagon-alert", "overdue"),
    Count(
        Group.TODAY,
        QT_TRANSLATE_NOOP("today", "to be answered today"),
        "triangle-alert",
        "today",
    ),
    Count(Group.WEEK, QT_TRANSLATE_NOOP("today", "within 7 days"), "clock", "soon"),
    Count(Group.LATER, QT_TRANSLATE_NOOP("today", "later"), "calendar", "muted"),
    Count(
        Group.WAITING,
        QT_TRANSLATE_NOOP("today", "waiting for the customer"),
        "circle-pause",
        "waiting",
    ),
    Count(Kind.TO_SIGN, QT_TRANSLATE_NOOP("today", "to be signed"), "pen-line", "accent"),
    Count(Kind.TO_POST, QT_TRANSLATE_NOOP("today", "to be posted"), "send", "done"),
    # The last, so that the keys of the others leave no gap while it is hidden.
    Count(
        Kind.BY_HAND,
        QT_TRANSLATE_NOOP("today", "waiting for a system"),
        "inbox",
        "waiting",
        always=False,
    ),
)
_TILE = QT_TRANSLATE_NOOP("today", "{count} {text}; filters the list, key {key}")
_URGENT = QT_TRANSLATE_NOOP("today", "{text}, {urgent} too long")
_HEIGHT = 88


class Tile(QPushButton):
    """A count that filters the list while it is pressed in."""

    def __init__(self, bench: Bench, count: Count, key: str) -> None:
        super().__init__()
        self._bench = bench
        self.count = count
        self._key = key
        self._number = self._urgent = 0
        self.setObjectName(f"count_{count.key}")
        self.setProperty("kind", "tile")
        self.setCheckable(True)
        # The tiles of a row are all as high as the highest.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._figure = label("count")
        self._cap = label("keycap")
        self._cap.setText(key)
        self._words = label("caption", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Glyph(bench.theme, count.icon, count.token))
        head.addWidget(self._figure, 1)
        head.addWidget(self._cap, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 8, 8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._words)
        for part in (self._figure, self._words, self._cap):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        bench.say.changed.connect(self.reword)
        bench.theme.changed.connect(self.reword)
        self.reword()

    def show_number(self, number: int, urgent: int = 0) -> None:
        """Show how many there are, and about how many of them something is to be done."""
        self._number, self._urgent = number, urgent
        self.reword()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def reword(self) -> None:
        """Say the words again, in the colour of the theme in force."""
        self._figure.setText(str(self._number))
        color = self._bench.theme.color(self.count.token).name()
        self._figure.setStyleSheet(f"color: {color}; background: transparent;")
        words: Text = self.count.text
        if self._urgent:
            words = _URGENT.fill(text=words, urgent=self._urgent)
        self._words.setText(self._bench.say(words))
        name = _TILE.fill(count=self._number, text=words, key=self._key)
        self.setAccessibleName(self._bench.say(name))
        self._fit()

    def _fit(self) -> None:
        """As high as its words need at this width; the style sheet knows words on one line only."""
        inner = self.layout()
        if inner is not None:
            least = self._bench.theme.px(_HEIGHT)
            self.setMinimumHeight(max(least, inner.totalHeightForWidth(self.width())))
