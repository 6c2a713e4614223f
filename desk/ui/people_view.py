"""The other people whom the desk found: one after the other, each with the texts that tell of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desk.domain.answer import BLACKED_OUT
from desk.domain.mentions import Other
from desk.domain.person import IdentityKey
from desk.domain.text import QT_TRANSLATE_NOOP, Text, plain
from desk.ui.bench import Bench
from desk.ui.fact import Fact
from desk.ui.fields import line_editor
from desk.ui.flow import Flow
from desk.ui.labels import KeyButton, label, panel
from desk.ui.records_model import cut
from desk.ui.review_rows import Looked
from desk.ui.values import shown
from desk.ui.word_list import WordList

ROLE_NAMES: Mapping[str, Text] = {
    "joint_holder": QT_TRANSLATE_NOOP("review", "joint holder"),
    "other_tenant": QT_TRANSLATE_NOOP("review", "another tenant"),
    "household": QT_TRANSLATE_NOOP("review", "same household"),
    "guardian": QT_TRANSLATE_NOOP("review", "guardian"),
    "representative": QT_TRANSLATE_NOOP("review", "representative"),
    "mentioned": QT_TRANSLATE_NOOP("review", "mentioned in the text"),
}
_LIST = QT_TRANSLATE_NOOP("review", "Other people in the records")
_LEFT = QT_TRANSLATE_NOOP("review", "Other people to be decided about: {count}")
_HOW = QT_TRANSLATE_NOOP("review", "{key} goes from one to the next.")
_DONE = QT_TRANSLATE_NOOP("review", "Every other person is decided about")
_DONE_NEXT = QT_TRANSLATE_NOOP(
    "review", "Decisions can be changed here until the letter is signed."
)
_OTHER = QT_TRANSLATE_NOOP("review", "{name}, {role}")
_BANNED = QT_TRANSLATE_NOOP("review", "under a safety ban (covered), {role}")
_UNNAMED = QT_TRANSLATE_NOOP("review", "people whom no register names")
_LINE = QT_TRANSLATE_NOOP("review", "{person} · {state}")
_STATES: Mapping[str, Text] = {
    "": QT_TRANSLATE_NOOP("review", "to be decided"),
    "covered": QT_TRANSLATE_NOOP("review", "stays covered"),
    "left_out": QT_TRANSLATE_NOOP("review", "rows left out"),
    "given": QT_TRANSLATE_NOOP("review", "given, with a reason"),
}
_PLACES = QT_TRANSLATE_NOOP("review", "Where the records tell of them; Enter shows the record")
_PLACE = QT_TRANSLATE_NOOP("review", "{category} · {column}: {words}")
_NOWHERE = QT_TRANSLATE_NOOP(
    "review", "The register knows of them, but nothing of theirs stands in these records."
)
_MORE = QT_TRANSLATE_NOOP("review", "and {count} more places")
_COVER = QT_TRANSLATE_NOOP("review", "Keep covered")
_OMIT = QT_TRANSLATE_NOOP("review", "Leave the rows out")
_GIVE = QT_TRANSLATE_NOOP("review", "Give all the same")
_NEXT = QT_TRANSLATE_NOOP("review", "Next person")
_REASON = QT_TRANSLATE_NOOP("review", "Reason in words")
_BAR = "▬▬▬"
"""Stands for a covered part in a line of words."""
_MOST_PLACES = 100
_KEY = Qt.ItemDataRole.UserRole


class PeopleView(QWidget):
    """A decision about each of them; the count goes down to none."""

    decided = Signal(str, str, str)
    """Key of a person, ``covered``, ``left_out`` or ``given``, and the reason in words."""
    place_asked = Signal(object)
    """A ``Place`` that the clerk wants to see among the records."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._looked: Looked | None = None
        self._editable = False
        self.setObjectName("people")
        self._fact = Fact(bench.say, bench.theme, name="peopleLeft")
        self.people = QListWidget()
        self.people.setObjectName("others")
        self.people.setProperty("kind", "plain")
        self.people.currentRowChanged.connect(self._show_places)
        self._head = label("strong", wrap=True, name="personHead")
        self._places = WordList(name="personPlaces")
        self._places.itemActivated.connect(self._place_chosen)
        self._cover = KeyButton(bench.say, _COVER, "B", name="keepCovered")
        self._omit = KeyButton(bench.say, _OMIT, "Del", name="leaveRowsOut")
        self._give = KeyButton(bench.say, _GIVE, "K", name="givePerson")
        self._next = KeyButton(bench.say, _NEXT, "F7", name="nextPerson")
        self._reason = line_editor("personReason", longest=500)
        self._reason.returnPressed.connect(self.give)
        self._reason.hide()
        self._cover.clicked.connect(self.cover)
        self._omit.clicked.connect(self.leave_out)
        self._give.clicked.connect(self.give)
        self._next.clicked.connect(self.next_person)
        above, first = panel(margins=12, spacing=8)
        first.addWidget(self._fact)
        first.addWidget(self.people, 1)
        below, second = panel(margins=12, spacing=8)
        second.addWidget(self._head)
        second.addWidget(self._places, 1)
        second.addWidget(self._reason)
        buttons = Flow(spacing=6)
        for button in (self._cover, self._omit, self._give, self._next):
            buttons.add(button)
        second.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(above, 1)
        column.addWidget(below, 2)
        bench.say.changed.connect(self._retranslate)

    @property
    def current(self) -> Other | None:
        """The person in front."""
        at = self.people.currentRow()
        others = self._looked.others if self._looked is not None else ()
        return others[at] if 0 <= at < len(others) else None

    def show_looked(self, looked: Looked, *, editable: bool) -> None:
        """Show the other people of a review; the one in front stays so until it is decided about."""
        first = self._looked is None or self._looked.others is not looked.others
        before, self._looked = self._looked, looked
        self._editable = editable
        self._retranslate()
        here = self.current
        was_open = here is not None and before is not None and here in before.open_others
        if first or (was_open and here not in looked.open_others):
            self.next_person()
        self._offer()

    def forget(self) -> None:
        """No request is looked through."""
        self._looked = None
        self.people.clear()
        self._places.clear()
        self._reason.clear()

    def next_person(self) -> None:
        """F7: the next person about whom nothing is decided; the first of all after the last."""
        others = self._looked.others if self._looked is not None else ()
        waiting = self._looked.open_others if self._looked is not None else ()
        if not others:
            return
        at = self.people.currentRow()
        order = [*range(at + 1, len(others)), *range(at + 1)]
        self.people.setCurrentRow(
            next((place for place in order if others[place] in waiting), max(at, 0))
        )
        self.people.setFocus()

    def cover(self) -> None:
        """B: what the desk covered stays covered."""
        self._decide("covered", self._cover.isEnabled())

    def leave_out(self) -> None:
        """Del: the rows that tell of this person stay out."""
        self._decide("left_out", self._omit.isEnabled())

    def give(self) -> None:
        """K: what tells of this person is given; it needs a reason first."""
        if self._give.isEnabled() and not self._reason.text().strip():
            self._reason.show()
            self._reason.setFocus()
            return
        self._decide("given", self._give.isEnabled(), self._reason.text().strip())

    def _decide(self, how: str, allowed: bool, reason: str = "") -> None:
        person = self.current
        if person is not None and allowed:
            self._reason.clear()
            self._reason.hide()
            self.decided.emit(person.key, how, reason)

    def _offer(self) -> None:
        """What may be decided about the person in front: nobody under a safety ban is told of."""
        one = self.current
        banned = one is not None and one.person is not None and one.person.safety_ban
        for part in (self._cover, self._omit):
            part.setEnabled(self._editable)
        self._give.setEnabled(self._editable and not banned)

    def _show_places(self, _at: int) -> None:
        looked, person = self._looked, self.current
        self._offer()
        self._places.clear()
        self._reason.hide()
        if looked is None or person is None:
            self._head.clear()
            return
        say = self._bench.say
        self._head.setText(say(_told(person)))
        tables = {one.info.key: one for one in looked.tables}
        for collection, row, column in person.places[:_MOST_PLACES]:
            table = tables.get(collection)
            if table is None or column is None:
                continue
            place = table.info.columns.index(column)
            info = table.info.fields[place]
            words = shown(info, table.rows[row][place], say.language)
            written = cut(say(words) if isinstance(words, Text) else words)
            text = _PLACE.fill(
                category=table.info.label,
                column=info.label,
                words=written.replace(BLACKED_OUT, _BAR),
            )
            item = QListWidgetItem(say(text))
            item.setData(_KEY, (collection, row, column))
            self._places.addItem(item)
        more = len(person.places) - _MOST_PLACES
        if more > 0:
            self._places.addItem(say(_MORE.fill(count=more)))
        if not person.places:
            self._places.addItem(say(_NOWHERE))
        self._places.fit()

    def _place_chosen(self, item: QListWidgetItem) -> None:
        place = item.data(_KEY)
        if place is not None:
            self.place_asked.emit(tuple(place))

    def _retranslate(self) -> None:
        say, looked = self._bench.say, self._looked
        self.people.setAccessibleName(say(_LIST))
        self._places.setAccessibleName(say(_PLACES))
        self._reason.setPlaceholderText(say(_REASON))
        self._reason.setAccessibleName(say(_REASON))
        if looked is None:
            return
        left = len(looked.open_others)
        if left:
            self._fact.show_fact("look", _LEFT.fill(count=left), _HOW.fill(key="F7"))
        else:
            self._fact.show_fact("fine", _DONE, _DONE_NEXT)
        at = self.people.currentRow()
        self.people.blockSignals(True)
        self.people.clear()
        for one in looked.others:
            state = _STATES[looked.log.people.get(one.key, "")]
            self.people.addItem(say(_LINE.fill(person=_told(one), state=state)))
        self.people.setCurrentRow(at)
        self.people.blockSignals(False)
        self._show_places(at)


def _told(other: Other) -> Text:
    """Who it is; nobody under a safety ban is named."""
    if other.person is None:
        return _UNNAMED
    role = ROLE_NAMES.get(other.person.role, plain(other.person.role))
    if other.person.safety_ban:
        return _BANNED.fill(role=role)
    name = other.person.identifiers.first(IdentityKey.NAME) or "–"
    return _OTHER.fill(name=name, role=role)
