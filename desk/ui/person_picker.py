"""The people a search found, to pick one of; namesakes, sign twins and safety bans are flagged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desk.domain.controller import ControllerProfile
from desk.domain.person import IdentityKey
from desk.domain.records import Candidate
from desk.domain.text import QT_TRANSLATE_NOOP, Text, joined, plain
from desk.ui.bench import Bench

_LIST = QT_TRANSLATE_NOOP("person", "People found; Enter picks one")
_BORN = QT_TRANSLATE_NOOP("person", "{name}, born {born}")
_COVERED = QT_TRANSLATE_NOOP("person", "safety ban: address covered")
_NO_ADDRESS = QT_TRANSLATE_NOOP("person", "no address on record")
_TWIN = QT_TRANSLATE_NOOP("person", "another person's code differs only in its sign: compare it")
_SIGNLESS = QT_TRANSLATE_NOOP(
    "person", "a register holds this code without its sign: theirs or another's"
)
_UNSIGNED = QT_TRANSLATE_NOOP("person", "the code lacks its sign in the register: compare all else")
_NAMESAKE = QT_TRANSLATE_NOOP(
    "person", "a namesake is in the register: compare the code and the address"
)
_COMPANY = QT_TRANSLATE_NOOP("person", "a company: it has no right of access")
_HELD = QT_TRANSLATE_NOOP("person", "{system} ✓")
_SOLE_TRADER = QT_TRANSLATE_NOOP(
    "person", "a sole trader: the right of access is theirs, as a person"
)
_NOT_HELD = QT_TRANSLATE_NOOP("person", "{system}: no data")
_SAME_BY_CODE = QT_TRANSLATE_NOOP("person", "one person by the identity code")
_SAME_BY_NUMBER = QT_TRANSLATE_NOOP("person", "one person by the customer number")
_SAME_BY: Mapping[str, Text] = {
    IdentityKey.PERSONAL_IDENTITY_CODE: _SAME_BY_CODE,
    IdentityKey.CUSTOMER_NUMBER: _SAME_BY_NUMBER,
}
_LINE = 20


def headline(person: Candidate) -> Text:
    """Name and birth date."""
    if person.birth_date is None:
        return plain(person.name)
    return _BORN.fill(name=person.name, born=person.birth_date)


def address(person: Candidate, *, uncovered: bool = False) -> Text:
    """The address, unless a safety ban covers it."""
    if person.safety_ban and not uncovered:
        return _COVERED
    return plain(person.address) if person.address else _NO_ADDRESS


def flags(person: Candidate) -> list[Text]:
    """What the clerk must look at before taking this person for the one who asks."""
    found = []
    if person.sign_twins:
        found.append(_TWIN)
    if person.unsigned:
        found.append(_UNSIGNED)
    elif person.signless:
        found.append(_SIGNLESS)
    if person.namesakes:
        found.append(_NAMESAKE)
    if person.company:
        found.append(_COMPANY)
    if person.sole_trader:
        found.append(_SOLE_TRADER)
    return found


def systems(person: Candidate, profile: ControllerProfile) -> Text:
    """In which of the controller's systems the person was found."""
    return joined(
        [
            (_HELD if one.key in person.systems else _NOT_HELD).fill(system=one.name)
            for one in profile.systems
        ]
    )


def evidence(person: Candidate) -> list[Text]:
    """Why the rows of several systems are taken for one person's."""
    return [_SAME_BY[key] for key in person.same_by if key in _SAME_BY]


class PersonPicker(QListWidget):
    """A short list of people; arrows move, Enter or a click picks."""

    picked = Signal(object)
    """The ``Candidate``."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__()
        self._bench = bench
        self._people: tuple[Candidate, ...] = ()
        self._profile: ControllerProfile | None = None
        self.setObjectName(name)
        self.setItemDelegate(_PersonDelegate(bench, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._pick)
        bench.say.changed.connect(self._retranslate)
        self.hide()

    def offer(self, people: Sequence[Candidate], profile: ControllerProfile) -> None:
        """Show these people; nobody is picked."""
        self._people = tuple(people)
        self._profile = profile
        self._retranslate()
        self.clearSelection()
        self.setVisible(bool(people))
        line = self._bench.theme.px(_LINE)
        shown = min(sum(self._lines(one) * line + 16 for one in people), 12 * line)
        self.setFixedHeight(shown + 4)

    def begin(self) -> None:
        """Put the focus on the first of them."""
        self.setFocus()
        self.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            item = self.currentItem() or self.item(0)
            if item is not None:
                self.setCurrentItem(item)
                self._pick(item)
            return
        super().keyPressEvent(event)

    def _pick(self, item: QListWidgetItem) -> None:
        self.picked.emit(self._people[self.row(item)])

    def _lines(self, person: Candidate) -> int:
        return 2 + (1 if flags(person) else 0)

    def _retranslate(self) -> None:
        say = self._bench.say
        self.setAccessibleName(say(_LIST))
        row = self.currentRow()
        self.clear()
        if self._profile is None:
            return
        for person in self._people:
            lines = [
                say(headline(person)),
                say(joined([address(person), systems(person, self._profile)])),
                *([say(joined(flags(person)))] if flags(person) else []),
            ]
            item = QListWidgetItem("\n".join(lines))
            same = [say(joined(evidence(person)))] if person.same_by else []
            item.setToolTip("\n".join([*lines, *same]))
            self.addItem(item)
        self.setCurrentRow(row)


class _PersonDelegate(QStyledItemDelegate):
    """First line in full colour, the second muted, warnings with their own."""

    def __init__(self, bench: Bench, view: PersonPicker) -> None:
        super().__init__(view)
        self._bench = bench
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        lines = str(index.data()).count("\n") + 1
        return QSize(option.rect.width(), lines * self._bench.theme.px(_LINE) + 16)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = self._bench.theme
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.color("raised"))
            bar = option.rect.adjusted(0, 0, 0, 0)
            bar.setWidth(3)
            painter.fillRect(bar, theme.color("accent"))
        looks = (("text", 14, 600), ("muted", 12, 400), ("today", 12, 600))
        box = option.rect.adjusted(12, 8, -8, -8)
        box.setHeight(theme.px(_LINE))
        for line, (token, size, weight) in zip(str(index.data()).split("\n"), looks, strict=False):
            painter.setPen(theme.color(token))
            painter.setFont(theme.font(size, weight))
            width = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, width)
            box.translate(0, theme.px(_LINE))
        painter.restore()
