"""The records of one category for the table: 200,000 rows are shown without walking through them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desk.domain.answer import BLACKED_OUT, Ground
from desk.domain.hidden import HIDDEN
from desk.domain.safety_ban import COVERED
from desk.domain.text import QT_TRANSLATE_NOOP, Text, format_number, plain
from desk.ui.bench import Bench
from desk.ui.review_rows import ReviewTable
from desk.ui.row_order import Lines, Wanted
from desk.ui.values import shown

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_SPOKEN = QT_TRANSLATE_NOOP("records", "covered")
_SPOKEN_ROW = QT_TRANSLATE_NOOP("records", "left out: {value}")
_GROUP = QT_TRANSLATE_NOOP("records", "{name}: {count} records")
_FEW_RECORDS = 3
_FEW_FIELDS = 5
LONGEST = 300
"""Characters of a value in its cell; the whole of it stands beside the table."""
HEAD_ROLE = Qt.ItemDataRole.UserRole
"""The words of a group's head; None on a record's line."""


class RecordsModel(QAbstractTableModel):
    """Rows of one ``ReviewTable``; says for each cell what the customer will see."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self.table: ReviewTable | None = None
        self.lines = Lines(())
        self.wanted = Wanted()
        self.sideways = False
        """True: a few records with many fields stand as columns, one line a field."""
        bench.say.changed.connect(self.reworded)
        bench.theme.changed.connect(self.reworded)

    def show_table(self, table: ReviewTable | None) -> None:
        """Show another category, all of it as it came."""
        self.beginResetModel()
        self.table = table
        self.wanted = Wanted()
        self.lines = Lines(range(len(table.rows)) if table is not None else ())
        self.sideways = (
            table is not None
            and len(table.rows) <= _FEW_RECORDS
            and len(table.info.fields) > _FEW_FIELDS
        )
        self.endResetModel()

    def show_lines(self, lines: Lines, wanted: Wanted) -> None:
        """Show the category's records in another order."""
        self.beginResetModel()
        self.lines, self.wanted = lines, wanted
        self.endResetModel()

    def refresh(self, table: ReviewTable) -> None:
        """The same category after a decision; the view keeps its place."""
        if self.table is None or len(self.table.rows) != len(table.rows):
            self.show_table(table)
            return
        if table is not self.table:
            self.table = table
            self.reworded()

    def fold(self, line: int) -> bool:
        """Close or open the group whose head stands on a line; False where none does."""
        group = self.lines.group(line)
        if group is None or self.lines.row(line) is not None:
            return False
        self.beginResetModel()
        self.lines.fold(group)
        self.endResetModel()
        return True

    def reworded(self) -> None:
        """Say every visible cell again."""
        if self.table is not None and self.rowCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        if parent.isValid() or self.table is None or not len(self.lines):
            return 0
        return len(self.table.info.fields) if self.sideways else len(self.lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Never none: Qt 6.12 divides by it when a screen reader asks where a cell is, and the desk ended."""
        if parent.isValid():
            return 0
        if self.table is None or (self.sideways and not len(self.lines)):
            return 1
        return len(self.lines) if self.sideways else len(self.table.info.fields)

    def at(self, index: Index) -> tuple[int, int] | None:
        """Which record and which field a cell shows; None in a group's head."""
        line, place = index.row(), index.column()
        if self.sideways:
            line, place = place, line
        row = self.lines.row(line)
        return None if row is None else (row, place)

    def cell(self, row: int, place: int) -> QModelIndex:
        """Where a record's field is shown; not valid where the record is filtered away."""
        line = self.lines.line_of(row)
        if line is None:
            return QModelIndex()
        return self.index(place, line) if self.sideways else self.index(line, place)

    def column(self, place: int) -> str:
        """Name of the column at a place."""
        assert self.table is not None
        return self.table.info.fields[place].name

    def ground(self, row: int, place: int) -> Ground | None:
        """Why a value stays out, or None where it is given."""
        assert self.table is not None
        return self.table.ground(row, self.column(place))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        fields = Qt.Orientation.Vertical if self.sideways else Qt.Orientation.Horizontal
        if orientation is not fields or self.table is None:
            return None
        info = self.table.info.fields[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return info.label.in_language(self._bench.say.language)
            case Qt.ItemDataRole.ToolTipRole:
                return info.name
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def words(self, row: int, place: int) -> str:
        """The value as the customer will see it."""
        assert self.table is not None
        text = shown(
            self.table.info.fields[place], self.table.rows[row][place], self._bench.say.language
        )
        return self._bench.say(text) if isinstance(text, Text) else text

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.table is None:
            return None
        at = self.at(index)
        if at is None:
            wanted = (HEAD_ROLE, Qt.ItemDataRole.AccessibleTextRole)
            return self._head(index.row()) if role in wanted else None
        row, place = at
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cut(self.words(row, place))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, place)
            case Qt.ItemDataRole.FontRole if row in self.table.left_out:
                font = self._bench.theme.font(14)
                font.setStrikeOut(True)
                return font
            case Qt.ItemDataRole.ForegroundRole if row in self.table.left_out:
                return self._bench.theme.color("muted")
            case _:
                return None

    def _head(self, line: int) -> str:
        place = self.lines.group(line)
        assert place is not None
        group = self.lines.groups[place]
        count = plain(format_number(group.count, self._bench.say.language))
        return self._bench.say(_GROUP.fill(name=group.name, count=count))

    def _spoken(self, row: int, place: int) -> str:
        assert self.table is not None
        words = cut(self.words(row, place)).replace(BLACKED_OUT, self._bench.say(_SPOKEN))
        words = words.replace(HIDDEN, self._bench.say(COVERED))
        if row in self.table.left_out:
            return self._bench.say(_SPOKEN_ROW.fill(value=words))
        return words


def cut(words: str) -> str:
    """The beginning of a text that is too long for a cell."""
    return words if len(words) <= LONGEST else f"{words[:LONGEST]}…"
