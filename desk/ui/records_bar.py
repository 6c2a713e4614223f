"""Above the table of records: what it is filtered by, how it is grouped, how many are shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP, LocalText, Text, format_number, plain
from desk.ui.bench import Bench
from desk.ui.fields import Select
from desk.ui.labels import caption
from desk.ui.pause import Pause
from desk.ui.review_rows import ReviewTable
from desk.ui.row_order import is_time

_FILTER = QT_TRANSLATE_NOOP("records", "Filter the records ({key})")
_GROUP = QT_TRANSLATE_NOOP("records", "Groups of records ({key})")
_NO_GROUPS = QT_TRANSLATE_NOOP("records", "Not grouped ({key})")
_BY_YEAR = QT_TRANSLATE_NOOP("records", "By year: {column}")
_BY_VALUE = QT_TRANSLATE_NOOP("records", "By value: {column}")
_COUNT = QT_TRANSLATE_NOOP("records", "{shown} of {count}")
_WORKING = QT_TRANSLATE_NOOP("records", "The records are being sorted…")
_FILTER_KEY, _GROUP_KEY = "Ctrl F", "G"
_PAUSE = 180
"""Milliseconds after the last key before the records are filtered."""
_LONGEST = 200
_MOST_COLUMNS = 200
"""Columns offered for grouping."""


class _Filter(QLineEdit):
    """Esc empties it, and once more goes back to the records; so do Enter and the arrow down."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Escape | Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Down:
                self.left.emit()
            case _:
                super().keyPressEvent(event)


class RecordsBar(QWidget):
    """One line; what it asks for is done beside the window."""

    changed = Signal()
    """Other words or another grouping."""
    left = Signal()
    """The clerk goes on to the records."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._table: ReviewTable | None = None
        self._shown = 0
        self._working = False
        self.setObjectName("recordsBar")
        self.words = _Filter()
        self.words.setObjectName("recordsFilter")
        self.words.setMaxLength(_LONGEST)
        self.words.setClearButtonEnabled(False)
        self._groups = Select(bench.theme, name="recordsGroups")
        self._count = caption(name="recordsCount")
        self._pause = Pause(self, _PAUSE, self.changed)
        self.words.textChanged.connect(self._pause.start)
        self.words.left.connect(self._leave)
        self._groups.activated.connect(self._grouped)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 3)
        row.addWidget(self._groups, 2)
        row.addWidget(self._count)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def wanted_words(self) -> tuple[str, ...]:
        """The words that a record has to hold."""
        return tuple(self.words.text().split())

    @property
    def group(self) -> int | None:
        """Place of the column by which the records are grouped."""
        place = self._groups.currentData()
        return None if place is None or place < 0 else int(place)

    def show_table(self, table: ReviewTable | None) -> None:
        """Another category: all of its records, as they came; None: there is none."""
        self._table = table
        self._pause.stop()
        self.words.blockSignals(True)
        self.words.clear()
        self.words.blockSignals(False)
        self._groups.clear()
        self.show_count(len(table.rows) if table is not None else 0)
        self._retranslate()

    def group_by(self, place: int) -> None:
        """Group by a column, or not any more where it is grouped by it already."""
        wanted = -1 if self.group == place else place
        self._groups.setCurrentIndex(max(0, self._groups.findData(wanted)))
        self.changed.emit()

    def show_count(self, shown: int) -> None:
        """Say how many records are shown."""
        self._shown, self._working = shown, False
        self._say_count()

    def show_working(self) -> None:
        """What was asked is not done yet; the records stand as they were."""
        self._working = True
        self._say_count()

    def _leave(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self.changed.emit()
        self.left.emit()

    def _grouped(self) -> None:
        self.changed.emit()
        self.left.emit()

    def _say_count(self) -> None:
        say, table = self._bench.say, self._table
        self._count.setVisible(table is not None)
        if table is None:
            return
        numbers = [
            plain(format_number(one, say.language)) for one in (self._shown, len(table.rows))
        ]
        told = _COUNT.fill(shown=numbers[0], count=numbers[1])
        self._count.setText(say(_WORKING if self._working else told))

    def _retranslate(self) -> None:
        say = self._bench.say
        self.words.setPlaceholderText(say(_FILTER.fill(key=_FILTER_KEY)))
        self.words.setAccessibleName(self.words.placeholderText())
        self.words.setToolTip(self.words.placeholderText())
        self._groups.setAccessibleName(say(_GROUP.fill(key=_GROUP_KEY)))
        chosen = self._groups.currentData()
        self._groups.clear()
        self._groups.addItem(say(_NO_GROUPS.fill(key=_GROUP_KEY)), -1)
        for place, words in enumerate(self._columns()):
            self._groups.addItem(say(words), place)
        self._groups.setCurrentIndex(max(0, self._groups.findData(chosen)))
        self._say_count()

    def _columns(self) -> list[Text]:
        if self._table is None:
            return []
        fields = self._table.info.fields[:_MOST_COLUMNS]
        labels: list[LocalText] = [one.label for one in fields]
        return [
            (_BY_YEAR if is_time(self._table, place) else _BY_VALUE).fill(column=words)
            for place, words in enumerate(labels)
        ]
