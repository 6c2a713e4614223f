"""Looking through the records: what was found left, the records in the middle, record and letter right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk.domain.decision_log import DecisionLog
from desk.domain.disclosure import Decision, Place
from desk.domain.request import AccessRequest, State
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.letter_work import letter_work
from desk.ui.bench import Bench
from desk.ui.category_list import NEXT_KEY, CategoryList
from desk.ui.fact import Fact
from desk.ui.hidden_records import hidden
from desk.ui.jobs import Job
from desk.ui.labels import panel
from desk.ui.people_view import PeopleView
from desk.ui.place_strip import PlaceStrip
from desk.ui.record_details import RecordDetails
from desk.ui.recording_card import RecordingCard
from desk.ui.review_keys import ReviewKeys
from desk.ui.review_letter import ReviewLetter
from desk.ui.review_records import ReviewRecords
from desk.ui.review_rows import Looked, look, look_again
from desk.ui.shortcuts import listen
from desk.ui.step import Step
from desk.ui.tab_order import in_tab_order

_NO_RECORDS = QT_TRANSLATE_NOOP("review", "The systems hold nothing about this person")
_NO_RECORDS_NEXT = QT_TRANSLATE_NOOP("review", "The letter says so. Check it and sign with F10.")
_WIDE = 1340
"""Pixels of the step from which on the record has a column of its own, between table and letter."""


class ReviewStep(Step):
    """Decisions are saved as they are made; the letter's page follows."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="reviewStep")
        self._looked: Looked | None = None
        self._whole: Looked | None = None
        """As ``_looked``, with what the page's cover hides."""
        self._sign_when_saved = False
        self._looking: Job | None = None
        self.categories = CategoryList(bench)
        self.categories.currentRowChanged.connect(self._show_chosen)
        self.middle = ReviewRecords(bench)
        self.middle.moved.connect(self._show_record)
        self.middle.failed.connect(self.failed)
        self.records = self.middle.table
        self.decision = self.middle.decision
        self.keys = ReviewKeys(bench, self.middle)
        self.keys.saved.connect(self._decided)
        self.keys.failed.connect(self._not_decided)
        self.people = PeopleView(bench)
        self.people.decided.connect(self.keys.decide_about)
        self.people.place_asked.connect(self.show_place)
        self.details = RecordDetails(bench)
        self.details.field_chosen.connect(self._show_field)
        self.recording = RecordingCard(bench)
        self.recording.failed.connect(self.failed)
        self.letter = ReviewLetter(bench)
        self.letter.sign_asked.connect(self.sign)
        self.letter.failed.connect(self.failed)
        self.page = self.letter.page
        self._empty = Fact(bench.say, bench.theme, name="noRecords")
        self.place = PlaceStrip(bench)
        self.place.decided.connect(self._place_decided)
        self.place.failed.connect(self.failed)
        self._lay_out()
        self._connect_keys()
        bench.cover.changed.connect(self._cover_changed)

    @property
    def editable(self) -> bool:
        """True while the letter is not signed."""
        return self.request is not None and self.request.state in (State.COLLECTED, State.REVIEWED)

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """What the clerk has decided so far."""
        return self.keys.book.log.decisions

    @property
    def _stopped(self) -> bool:
        """True where a person has to decide before anything is given."""
        return self._looked is not None and self._looked.conflict is not None

    @property
    def looking(self) -> bool:
        """True while the records are being looked through."""
        return self._looking is not None

    def show_request(self, request: AccessRequest) -> None:
        same = self.request is not None and (
            self.request.number == request.number
            and self.request.collection_id == request.collection_id
        )
        super().show_request(request)
        self.letter.sign.setEnabled(self.editable and not self._stopped)
        if same and self._looked is not None:
            self._show_looked()
            return
        self._clear()
        if request.collection_id is not None:
            desk, number = self.bench.desk, request.number
            self._look(lambda: look(desk, number))

    def entered(self) -> None:
        if self._looked is None or not self._looked.tables:
            self.letter.sign.setFocus()
        elif self.categories.on_people:
            self.people.people.setFocus()
        else:
            self.records.setFocus()

    def closed(self) -> None:
        self._clear()
        self._sign_when_saved = False
        self.request = None
        super().closed()

    def main(self) -> None:
        self.sign()

    def cancel(self) -> None:
        """Esc: what was to be written down about the shared place is not."""
        if self.place.put_away():
            self.entered()

    def leave_out(self) -> None:
        """Del: leave the selected rows out, or all rows that tell of the person in front."""
        if self._on_people:
            self.people.leave_out()
        else:
            self.keys.leave_out()

    def black_out(self) -> None:
        """B: cover the selected part of a text, or the current column's value in the selected rows."""
        if self._on_people:
            self.people.cover()
        else:
            self.keys.black_out()

    def put_back(self) -> None:
        """P: give back what the clerk kept from the customer in the selected rows."""
        if not self._on_people:
            self.keys.put_back()

    def give(self) -> None:
        """K: give what the desk covered; it needs a reason first."""
        if self._on_people:
            self.people.give()
        else:
            self.decision.give_value()

    def next_person(self) -> None:
        """F7: the next other person about whom nothing is decided."""
        if self._looked is not None and self._looked.others:
            self.categories.choose_people()
            self.people.next_person()

    def show_place(self, place: Place) -> None:
        """Show a value among the records."""
        collection, row, column = place
        tables = self._looked.tables if self._looked is not None else ()
        for at, table in enumerate(tables):
            if table.info.key == collection and column is not None:
                self.categories.choose_category(at)
                self.records.setFocus()
                self.records.go_to(row, table.info.columns.index(column))

    def sign(self) -> None:
        """F10: sign the letter as it stands, after the last decision is saved."""
        request = self.request
        if request is None or not self.editable or not self.letter.sign.isEnabled():
            return
        if self.keys.book.busy:
            self._sign_when_saved = True
            return
        desk, actor, number = self.bench.desk, self.bench.actor, request.number

        def work(_job: Job) -> AccessRequest:
            signed = letter_work(desk).sign(desk, number, actor=actor)
            self.notice = signed.notice
            return signed.request

        self.run(work)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self.bench.theme.px
        wide = self.width() >= px(_WIDE)
        if wide:
            self._right.insertWidget(0, self.details, 1)
        else:
            self.middle.take_in(self.details)
        self.details.make_roomy(wide)
        in_tab_order([self.place, self.middle, self.people, self.recording, self._beside])
        self._beside.setFixedWidth(px(640) if wide else max(px(264), self.width() * 27 // 100))

    @property
    def _on_people(self) -> bool:
        return self._front.currentWidget() is self.people

    def _clear(self) -> None:
        if self._looking is not None:
            self._looking.drop()
            self._looking = None
        self.keys.book.close()
        self._looked = self._whole = self.keys.looked = None
        self.categories.show_looked(None)
        self.middle.show_table(None)
        self.people.forget()
        self.details.show_record(None, 0, 0, None)
        self.recording.forget()
        self.letter.forget()
        self.place.forget()

    def _look(self, work: Callable[[], Looked]) -> None:
        if self._looking is not None:
            self._looking.drop()
        covered = self.bench.cover.on

        def looked() -> tuple[Looked, Looked]:
            whole = work()
            return whole, hidden(whole) if covered else whole

        self._looking = self.bench.jobs.read(
            looked, owner=self, done=self._take, failed=self._look_failed
        )

    def _look_failed(self, error: Exception) -> None:
        self._looking = None
        self.failed.emit(error)

    def _cover_changed(self) -> None:
        whole = self._whole
        if whole is not None:
            self._look(lambda: whole)

    def _take(self, found: tuple[Looked, Looked]) -> None:
        first = self._looked is None
        self._looking = None
        self._whole, looked = found
        self._looked = self.keys.looked = looked
        if first and self.request is not None:
            self.keys.book.open(self.request.number, looked.log)
            self.letter.show_request(self.request)  # not before: the records would come later
            if looked.tables:
                self.middle.show_table(looked.tables[0])
        self.categories.show_looked(looked)
        self._show_looked()
        if first:
            self._show_chosen(self.categories.currentRow())
            if self.isVisible():
                self.entered()

    def _show_looked(self) -> None:
        looked = self._looked
        assert looked is not None
        if self.request is not None:
            self.place.show_looked(self.request.number, looked, editable=self.editable)
        self.keys.editable = self.editable
        self.letter.sign.setEnabled(self.editable and not self._stopped)
        self.letter.show_covered(looked.covered)
        self._front.setVisible(bool(looked.tables))
        if looked.tables:
            self._empty.forget()
        else:
            self._empty.show_fact("info", _NO_RECORDS, _NO_RECORDS_NEXT)
        if looked.others:
            self.people.show_looked(looked, editable=self.editable)
        shown = self.middle.shown
        for one in looked.tables:
            if shown is not None and one.info.key == shown.info.key:
                self.middle.refresh(one, editable=self.editable)
        self.decision.show_steps(
            can_undo=self.editable and self.keys.book.can_undo,
            can_redo=self.editable and self.keys.book.can_redo,
        )

    def _show_chosen(self, _row: int) -> None:
        looked = self._looked
        if looked is None:
            return
        self._front.setCurrentWidget(self.people if self.categories.on_people else self.middle)
        place = self.categories.category
        if not 0 <= place < len(looked.tables):
            return
        table = looked.tables[place]
        if self.middle.shown is not table:
            self.middle.show_table(table)
        self.letter.show_category(table.info.label)
        self._show_record()

    def _show_record(self) -> None:
        """The record under the cursor, in full and as it sounds."""
        table, here = self.records.records.table, self.records.here()
        alone = here is None or self._on_people or self.records.records.sideways
        self.details.setVisible(not alone)
        if table is None or here is None or self.request is None:
            self.recording.forget()
            self.details.show_record(None, 0, 0, None)
            return
        profile = self.bench.desk.profiles.get(self.request.controller)
        system = next((one.name for one in profile.systems if one.key == table.info.system), None)
        self.details.show_record(table, *here, system)
        self.recording.show_record(self.request.controller, table, here[0])

    def _show_field(self, place: int) -> None:
        here = self.records.here()
        if here is not None:
            self.records.go_to(here[0], place)

    def _decided(self, request: AccessRequest, log: DecisionLog) -> None:
        self.request = request
        whole = self._whole
        if whole is not None:
            self._look(lambda: look_again(whole, log))
        self.letter.draw_soon(request)
        if self._sign_when_saved:
            self._sign_when_saved = False
            self.sign()

    def _place_decided(self, request: AccessRequest, log: DecisionLog) -> None:
        self.keys.book.log = log
        self._decided(request, log)
        self.entered()

    def _not_decided(self, error: Exception) -> None:
        self._sign_when_saved = False
        self.failed.emit(error)

    def _connect_keys(self) -> None:
        listen(
            self,
            {
                QKeySequence.StandardKey.Undo: self.keys.undo,
                "Ctrl+Shift+Z": self.keys.redo,
                "Ctrl+Y": self.keys.redo,
                "Del": self.leave_out,
                "B": self.black_out,
                "P": self.put_back,
                "K": self.give,
                "S": self.middle.sort_here,
                "G": self.middle.group_here,
                "H": self.decision.value.as_stored,
                "Ctrl+F": self._filter,
                NEXT_KEY: self.next_person,
                "Ctrl+Shift+D": self.place.toggle,
                "Space": self.recording.play_or_pause,
                "Ctrl+Left": self.recording.back,
                "Ctrl+Right": self.recording.on,
                **{str(place + 1): self._ground_key for place in range(6)},
            },
        )

    def _ground_key(self) -> None:
        shortcut = self.sender()
        if isinstance(shortcut, QShortcut) and not self._on_people:
            self.decision.choose_ground(int(shortcut.key().toString()) - 1)

    def _filter(self) -> None:
        if not self._on_people:
            self.middle.filter()

    def _lay_out(self) -> None:
        px = self.bench.theme.px
        left, categories = panel(margins=8, spacing=6)
        left.setFixedWidth(px(200))
        categories.addWidget(self.categories, 1)
        self._front = QStackedWidget()
        self._front.addWidget(self.middle)
        self._front.addWidget(self.people)
        middle = QVBoxLayout()
        middle.setSpacing(8)
        middle.addWidget(self.place)
        middle.addWidget(self._empty)
        middle.addWidget(self._front, 1)
        middle.addWidget(self.recording)
        self._beside = QWidget()
        self._right = QHBoxLayout(self._beside)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.setSpacing(12)
        self._right.addWidget(self.letter, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(left)
        row.addLayout(middle, 1)
        row.addWidget(self._beside)
