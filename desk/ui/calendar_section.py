"""Holidays: the public ones by year, the desk's own days, and whether the eves roll."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from desk.domain.errors import Conflict
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText, Text, Weekday, joined
from desk.services.history import Why
from desk.services.setup_forms import Setting
from desk.services.setup_ports import CalendarSetup, Kept
from desk.ui.bench import Bench
from desk.ui.choice import Answer, Choice
from desk.ui.keeper import Keeper
from desk.ui.kept_fact import KeptFact, tell_copy
from desk.ui.labels import KeyButton, caption, label
from desk.ui.letter_fields import NO_DAY, day
from desk.ui.recounting import Recounting
from desk.ui.setting_inputs import Note, SettingInput
from desk.ui.setup_section import SetupSection

_EVES = QT_TRANSLATE_NOOP(
    "calendar", "Does a time limit also move past Midsummer Eve and Christmas Eve?"
)
_YES_NO = (
    Answer("no", "1", QT_TRANSLATE_NOOP("calendar", "no, they count as working days")),
    Answer("yes", "2", QT_TRANSLATE_NOOP("calendar", "yes")),
)
_ROLLS = QT_TRANSLATE_NOOP(
    "calendar",
    "A time limit that ends on a Saturday, a Sunday or one of these days ends on the next working day "
    "(Regulation 1182/71, Article 3(4)). The eves are no public holidays: “no” is the safe answer.",
)
_OWN = QT_TRANSLATE_NOOP("calendar", "Own days on which the desk is closed")
_OWN_NONE = QT_TRANSLATE_NOOP("calendar", "There are none.")
_DAY = QT_TRANSLATE_NOOP("calendar", "Day, such as 31.12.2026")
_NAME = QT_TRANSLATE_NOOP("calendar", "What it is called, in Finnish")
_NAME_SV = QT_TRANSLATE_NOOP("calendar", "In Swedish")
_NAME_EN = QT_TRANSLATE_NOOP("calendar", "In English")
_SAME = QT_TRANSLATE_NOOP("calendar", "Left empty, it is the Finnish one.")
_ADD = QT_TRANSLATE_NOOP("calendar", "Add the day")
_REMOVE = QT_TRANSLATE_NOOP("calendar", "Take the chosen day out")
_UNDO = QT_TRANSLATE_NOOP("calendar", "Put back")
_REMOVED = QT_TRANSLATE_NOOP("calendar", "{day} was taken out. Ctrl Z puts it back.")
_TWICE = QT_TRANSLATE_NOOP("calendar", "This day is among the own days already.")
_NAMELESS = QT_TRANSLATE_NOOP("calendar", "The day needs a name: letters and due dates mention it.")
_PUBLIC = QT_TRANSLATE_NOOP("calendar", "Public holidays of {year}")
_LATER = QT_TRANSLATE_NOOP("calendar", "Next year")
_EARLIER = QT_TRANSLATE_NOOP("calendar", "Year before")
_YEARS = 10
"""Years ahead that can be looked at."""
_WEEKDAY = Text("", "{day}")
OwnDay = tuple[date, LocalText]


class CalendarSection(SetupSection):
    """Own days are kept as soon as they are added; what was taken out can be put back."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="calendarSection")
        self._year = bench.desk.clock.today().year
        self._removed: list[OwnDay] = []
        self._keeper = Keeper(bench, self._put)
        self._keeper.kept.connect(self._was_kept)
        self._recounting = Recounting(bench.desk, bench.jobs, Why.CALENDAR, parent=self)
        self._keeper.failed.connect(self._not_kept)
        self._build()
        self.retranslate()

    def load(self) -> None:
        self.bench.jobs.read(
            self.setup.calendar.now, owner=self, done=self._show, failed=self.failed
        )

    def left(self) -> None:
        self._keeper.flush()

    def focus(self) -> None:
        self._eves.focus()

    def show_setting(self, name: str) -> None:
        if name == "own_holidays":
            self._day.setFocus()
        elif name == "public_holidays":
            self._later.setFocus()
        else:
            self._eves.focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if typed and isinstance(self.focusWidget(), QLineEdit):
            self._add_day()
            return
        if event.key() == Qt.Key.Key_Delete and self._own.hasFocus():
            self._take_out()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        super().retranslate()
        say = self.say
        for part, text in (
            (self._own_head, _OWN),
            (self._rolls, _ROLLS),
            (self._day_label, _DAY),
            (self._own_none, _OWN_NONE),
        ):
            part.setText(say(text))
        self._day.setAccessibleName(say(_DAY))
        self._own.setAccessibleName(say(_OWN))
        self._list_own()
        self._list_public()

    def _build(self) -> None:
        say = self.say
        self._state = KeptFact(self.bench, name="calendarState")
        self._eves = Choice(say, _EVES, _YES_NO, name="rollEves")
        self._eves.answered.connect(self._roll)
        self._rolls = caption(wrap=True, name="rollsNote")
        self._own_head = label("heading", wrap=True, name="ownHead")
        self._own_none = label("muted", name="ownNone")
        self._own = QListWidget()
        self._own.setObjectName("ownHolidays")
        self._own.setFixedHeight(self.bench.theme.px(116))
        self._day_label = caption(wrap=True)
        self._day = QLineEdit()
        self._day.setObjectName("ownDay")
        self._day.setMaximumWidth(self.bench.theme.px(160))
        self._day.setMaxLength(20)
        self._day_label.setBuddy(self._day)
        self._day_note = Note(self.bench, name="note_ownDay")
        self._names = [
            SettingInput(self.bench, Setting(f"own_{language}", words, "text", help=help_))
            for language, words, help_ in (
                ("fi", _NAME, None),
                ("sv", _NAME_SV, _SAME),
                ("en", _NAME_EN, _SAME),
            )
        ]
        self._add = KeyButton(say, _ADD, "Enter", name="addOwnDay")
        self._add.clicked.connect(self._add_day)
        self._remove = KeyButton(say, _REMOVE, "Del", name="removeOwnDay")
        self._remove.clicked.connect(self._take_out)
        self._undo = KeyButton(say, _UNDO, "Ctrl Z", name="restoreOwnDay")
        self._undo.setShortcut("Ctrl+Z")
        self._undo.clicked.connect(self._put_back)
        self._undo.hide()
        self._public_head = label("heading", wrap=True, name="publicHead")
        self._public = label(wrap=True, name="publicHolidays")
        self._earlier = KeyButton(say, _EARLIER, "Alt Left", name="yearBefore")
        self._earlier.setShortcut("Alt+Left")
        self._earlier.clicked.connect(self._year_before)
        self._later = KeyButton(say, _LATER, "Alt Right", name="nextYear")
        self._later.setShortcut("Alt+Right")
        self._later.clicked.connect(self._next_year)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._state)
        column.addWidget(self._eves)
        column.addWidget(self._rolls)
        column.addSpacing(8)
        column.addWidget(self._own_head)
        column.addWidget(self._own_none)
        column.addWidget(self._own)
        own = QHBoxLayout()
        own.setSpacing(8)
        own.addWidget(self._remove)
        own.addWidget(self._undo)
        own.addStretch(1)
        column.addLayout(own)
        for part in (self._day_label, self._day, self._day_note):
            column.addWidget(part)
        names = QHBoxLayout()
        names.setSpacing(12)
        for one in self._names:
            names.addWidget(one, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(names)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(8)
        column.addWidget(self._public_head)
        column.addWidget(self._public)
        years = QHBoxLayout()
        years.setSpacing(8)
        years.addWidget(self._earlier)
        years.addWidget(self._later)
        years.addStretch(1)
        column.addLayout(years)

    @property
    def _now(self) -> CalendarSetup:
        found = self._keeper.wanted
        return found if isinstance(found, CalendarSetup) else CalendarSetup()

    def _put(self, wanted: CalendarSetup, before: CalendarSetup) -> Kept:
        return self.setup.calendar.put(wanted, before=before)

    def _show(self, calendar: CalendarSetup) -> None:
        self._keeper.begin(calendar)
        self._eves.choose("yes" if calendar.roll_eves else "no")
        self._list_own()
        self._list_public()
        self._state.kept()
        self.body.show()

    def _roll(self) -> None:
        self._change(replace(self._now, roll_eves=self._eves.value == "yes"))

    def _change(self, calendar: CalendarSetup) -> None:
        self._keeper.want(calendar)
        self._keeper.flush()
        self._state.keeping()
        self._list_own()

    def _add_day(self) -> None:
        typed = day(self._day.text())
        fi, sv, en = (one.value for one in self._names)
        if typed is None:
            self._day_note.tell(NO_DAY)
            self._day.setFocus()
            return
        if typed in dict(self._now.own):
            self._day_note.tell(_TWICE)
            self._day.setFocus()
            return
        if not fi:
            self._day_note.tell(_NAMELESS)
            self._names[0].focus()
            return
        self._day_note.tell(None)
        own = (*self._now.own, (typed, LocalText(fi, sv or fi, en or fi)))
        self._change(replace(self._now, own=tuple(sorted(own, key=lambda one: one[0]))))
        self._day.clear()
        for one in self._names:
            one.fill("")
        self._day.setFocus()

    def _take_out(self) -> None:
        row = self._own.currentRow()
        if not 0 <= row < len(self._now.own):
            return
        gone = self._now.own[row]
        self._removed.append(gone)
        self._undo.show()
        self._change(replace(self._now, own=(*self._now.own[:row], *self._now.own[row + 1 :])))
        self.messages.tell(_REMOVED.fill(day=joined([_weekday(gone[0]), gone[1]])), "done")

    def _put_back(self) -> None:
        if self._removed:
            own = (*self._now.own, self._removed.pop())
            self._change(replace(self._now, own=tuple(sorted(own, key=lambda one: one[0]))))
            self.messages.clear()
        self._undo.setVisible(bool(self._removed))

    def _next_year(self) -> None:
        self._turn(1)

    def _year_before(self) -> None:
        self._turn(-1)

    def _turn(self, years: int) -> None:
        first = self.bench.desk.clock.today().year
        self._year = min(max(self._year + years, first), first + _YEARS)
        self._list_public()

    def _list_own(self) -> None:
        row = self._own.currentRow()
        self._own.clear()
        for one, name in self._now.own:
            self._own.addItem(QListWidgetItem(self.say(joined([_weekday(one), name]))))
        some = bool(self._now.own)
        self._own.setVisible(some)
        self._own_none.setVisible(not some)
        self._remove.setEnabled(some)
        self._own.setCurrentRow(min(max(row, 0), self._own.count() - 1))

    def _list_public(self) -> None:
        if self.bench.desk.setup is None:
            return
        days = self.setup.calendar.public(self._year)
        self._public.setText(
            "\n".join(self.say(joined([_weekday(one), name])) for one, name in days)
        )
        self._public_head.setText(self.say(_PUBLIC.fill(year=str(self._year))))

    def _was_kept(self, kept: Kept) -> None:
        self._state.kept()
        self._recounting.later()
        tell_copy(self.messages, kept)

    def _not_kept(self, error: Exception) -> None:
        self._state.broke()
        self.failed(error)
        if isinstance(error, Conflict):
            self.load()
        else:
            self._list_own()


def _weekday(one: date) -> Text:
    return _WEEKDAY.fill(day=Weekday(one))
