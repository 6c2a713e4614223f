"""Looking through the records: categories left, records in the middle, the letter's page right."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout

from desk.domain.answer import Ground
from desk.domain.disclosure import Decision
from desk.domain.person import IdentityKey
from desk.domain.records import OtherPerson
from desk.domain.request import AccessRequest, State
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services import answer, review
from desk.services.ports import WrittenLetter
from desk.ui.bench import Bench
from desk.ui.category_list import CategoryList
from desk.ui.decision_book import DecisionBook
from desk.ui.decision_panel import DecisionPanel
from desk.ui.fact import Fact
from desk.ui.findings_card import FindingsCard
from desk.ui.jobs import Job
from desk.ui.labels import KeyButton, caption, panel
from desk.ui.letter_facts import letter_facts
from desk.ui.page_view import PageView
from desk.ui.records_model import RecordsTable
from desk.ui.review_rows import Looked, look, with_decisions, without
from desk.ui.step import Step

ROLE_NAMES: Mapping[str, Text] = {
    "joint_holder": QT_TRANSLATE_NOOP("review", "joint holder"),
    "other_tenant": QT_TRANSLATE_NOOP("review", "another tenant"),
    "household": QT_TRANSLATE_NOOP("review", "same household"),
    "guardian": QT_TRANSLATE_NOOP("review", "guardian"),
    "representative": QT_TRANSLATE_NOOP("review", "representative"),
    "mentioned": QT_TRANSLATE_NOOP("review", "mentioned in the text"),
}
_SIGN = QT_TRANSLATE_NOOP("review", "Sign the letter")
_OTHERS = QT_TRANSLATE_NOOP("review", "Other people: {count}")
_OTHER = QT_TRANSLATE_NOOP("review", "{name}, {role}")
_BANNED = QT_TRANSLATE_NOOP("review", "under a safety ban (covered), {role}")
_NO_RECORDS = QT_TRANSLATE_NOOP("review", "The systems hold nothing about this person")
_NO_RECORDS_NEXT = QT_TRANSLATE_NOOP("review", "The letter says so. Check it and sign with F10.")
_COVERED = QT_TRANSLATE_NOOP("review", "Covered or left out: {count}")
_NOTHING_COVERED = QT_TRANSLATE_NOOP("review", "Everything is given")
_PREVIEW_PAUSE = 350
"""Milliseconds after the last decision before the letter is drawn again."""


class ReviewStep(Step):
    """Decisions are saved as they are made; the letter's page follows."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="reviewStep")
        self._looked: Looked | None = None
        self._sign_when_saved = False
        self._looking: Job | None = None
        self._drawing: Job | None = None
        self._written: WrittenLetter | None = None
        self._book = DecisionBook(bench, self)
        self._book.saved.connect(self._decided)
        self._book.failed.connect(self._not_decided)
        self.categories = CategoryList(bench)
        self.categories.currentRowChanged.connect(self._show_category)
        self._others_label = caption(name="othersHead")
        self._others = QListWidget()
        self._others.setObjectName("others")
        self._others.setProperty("kind", "plain")
        self._others.setWordWrap(True)
        self.records = RecordsTable(bench)
        self.records.leave_out.connect(self.leave_out)
        self.records.black_out.connect(self.black_out)
        self.records.moved.connect(self._show_cell)
        self.decision = DecisionPanel(bench)
        self.decision.leave_out.connect(self.leave_out)
        self.decision.black_out.connect(self.black_out)
        self.decision.put_back.connect(self.put_back)
        self.decision.give.connect(self._give)
        self.decision.ground_chosen.connect(self._change_ground)
        self._empty = Fact(bench.say, bench.theme, name="noRecords")
        self._conflict = Fact(bench.say, bench.theme, name="conflict")
        self.page = PageView(bench, name="letterPage")
        self._sign = KeyButton(bench.say, _SIGN, "F10", name="sign", primary=True)
        self._sign.clicked.connect(self.sign)
        self._check = FindingsCard(bench, name="reviewCheck", narrow=True)
        self._check.page_asked.connect(self.page.show_page)
        self._summary = caption(wrap=True, name="letterSummary")
        self._lay_out()
        self._preview_pause = QTimer(self)
        self._preview_pause.setSingleShot(True)
        self._preview_pause.setInterval(_PREVIEW_PAUSE)
        self._preview_pause.timeout.connect(self._draw)
        for keys, slot in (
            (QKeySequence.StandardKey.Undo, self.put_back),
            (QKeySequence.StandardKey.Redo, self._book.redo),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        bench.say.changed.connect(self._retranslate)

    @property
    def editable(self) -> bool:
        """True while the letter is not signed."""
        return self.request is not None and self.request.state in (State.COLLECTED, State.REVIEWED)

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """What the clerk has decided so far."""
        return self._book.decisions

    def show_request(self, request: AccessRequest) -> None:
        same = self.request is not None and (
            self.request.number == request.number
            and self.request.collection_id == request.collection_id
        )
        super().show_request(request)
        self._sign.setEnabled(self.editable and self._conflict.head is None)
        if same and self._looked is not None:
            self._show_cell()
            return
        self._book.close()
        self._looked = None
        self.records.records.show_table(None)
        self.categories.show_tables(())
        self.page.show_pdf(None)
        self._conflict.forget()
        if request.collection_id is not None:
            self._look()
            self._draw()

    def entered(self) -> None:
        (self.records if self._looked and self._looked.tables else self._sign).setFocus()

    def closed(self) -> None:
        for job in (self._looking, self._drawing):
            if job is not None:
                job.drop()
        self._book.close()
        self._looking = self._drawing = None
        self._sign_when_saved = False
        self._looked = self._written = None
        self.request = None
        super().closed()

    def main(self) -> None:
        self.sign()

    def leave_out(self) -> None:
        """Del: leave the selected rows out."""
        self._decide("leave_out", columns=False)

    def black_out(self) -> None:
        """B: cover the current column's value in the selected rows."""
        self._decide("black_out", columns=True)

    def put_back(self) -> None:
        """Ctrl+Z: undo the last decision, or else give back what stands under the cursor."""
        if not self.editable or self._book.undo():
            return
        table, here = self.records.records.table, self.records.here()
        if table is None or here is None:
            return
        key, row = table.info.key, here[0]
        column = self.records.records.column(here[1])
        self._book.change(without(self.decisions, [(key, row, None), (key, row, column)]))

    def sign(self) -> None:
        """F10: sign the letter as it stands, after the last decision is saved."""
        request = self.request
        if request is None or not self.editable or not self._sign.isEnabled():
            return
        if self._book.busy:
            self._sign_when_saved = True
            return
        desk, actor, number = self.bench.desk, self.bench.actor, request.number
        decisions, looked = self.decisions, request.state is State.REVIEWED

        def work(_job: Job) -> AccessRequest:
            if not looked:
                review.decide(desk, number=number, decisions=decisions, actor=actor)
            sealed = answer.seal(desk, number=number, actor=actor)
            self.notice = sealed.notice
            return sealed.request

        self.run(work)

    def _lay_out(self) -> None:
        px = self.bench.theme.px
        left, categories = panel(margins=8, spacing=6)
        left.setFixedWidth(px(200))
        categories.addWidget(self.categories, 3)
        categories.addWidget(self._others_label)
        categories.addWidget(self._others, 1)
        middle = QVBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self._conflict)
        middle.addWidget(self._empty)
        middle.addWidget(self.records, 1)
        middle.addWidget(self.decision)
        right, letter = panel("raised", margins=10, spacing=10)
        right.setFixedWidth(px(264))
        self.page.setMinimumHeight(px(300))
        letter.addWidget(self.page, 1)
        for part in (self._sign, self._check, self._summary):
            letter.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(left)
        row.addLayout(middle, 1)
        row.addWidget(right)

    def _look(self) -> None:
        assert self.request is not None
        if self._looking is not None:
            self._looking.drop()
        desk, number = self.bench.desk, self.request.number
        self._looking = self.bench.jobs.read(
            lambda: look(desk, number), owner=self, done=self._show, failed=self._look_failed
        )

    def _draw(self) -> None:
        if self.request is None or self.request.subject is None:
            return
        if self._drawing is not None:
            self._drawing.drop()
        desk, number = self.bench.desk, self.request.number
        self._drawing = self.bench.jobs.read(
            lambda: answer.preview(desk, number),
            owner=self,
            done=self._show_letter,
            failed=self._look_failed,
        )
        self._check.show_checking()

    def _look_failed(self, error: Exception) -> None:
        self._looking = self._drawing = None
        self._check.forget()
        self.failed.emit(error)

    def _show(self, looked: Looked) -> None:
        first = self._looked is None
        self._looking = None
        self._looked = looked
        if first and self.request is not None:
            self._book.open(self.request.number, looked.review.decisions)
        self.categories.show_tables(looked.tables)
        if looked.review.conflict is not None:
            self._conflict.show_fact("stop", looked.review.conflict)
        else:
            self._conflict.forget()
        self._sign.setEnabled(self.editable and looked.review.conflict is None)
        self.records.setVisible(bool(looked.tables))
        self.decision.setVisible(bool(looked.tables))
        if looked.tables:
            self._empty.forget()
        else:
            self._empty.show_fact("info", _NO_RECORDS, _NO_RECORDS_NEXT)
        place = self.categories.currentRow()
        if first:
            self._show_category(place)
            if self.isVisible():
                self.entered()
        elif 0 <= place < len(looked.tables):
            self.records.records.refresh(looked.tables[place])
            self._show_cell()
        self._retranslate()

    def _show_letter(self, written: WrittenLetter) -> None:
        self._drawing = None
        self._written = written
        self.page.show_pdf(written.pdf)
        self._check.show_findings(written.findings, reviewed=False)
        self._retranslate()

    def _show_category(self, place: int) -> None:
        if self._looked is not None and 0 <= place < len(self._looked.tables):
            self.records.show_table(self._looked.tables[place])

    def _show_cell(self) -> None:
        model, here = self.records.records, self.records.here()
        if model.table is None or here is None:
            return
        key, (row, place) = model.table.info.key, here
        column = model.column(place)
        decision = next(
            (
                one
                for one in self.decisions
                if one.collection == key and one.row == row and one.column in (None, column)
            ),
            None,
        )
        self.decision.show_cell(
            model.table.info.fields[place].label,
            model.words(row, place),
            model.ground(row, place),
            left_out=row in model.table.left_out,
            decided=decision is not None,
            reason=decision.reason if decision else "",
            editable=self.editable,
        )

    def _decide(self, kind: str, *, columns: bool) -> None:
        table, here = self.records.records.table, self.records.here()
        if table is None or not self.editable or here is None:
            return
        column = self.records.records.column(here[1]) if columns else None
        rows = [one for one in self.records.rows_chosen() if one not in table.left_out]
        if columns:
            rows = [one for one in rows if (one, column) not in table.covered]
        changes = [
            Decision(
                table.info.key,
                row,
                column,
                "black_out" if kind == "black_out" else "leave_out",
                Ground.OTHER_PERSON,
            )
            for row in rows
        ]
        if changes:
            self._book.change(with_decisions(self.decisions, changes))

    def _give(self, reason: str) -> None:
        table, here = self.records.records.table, self.records.here()
        if table is None or here is None:
            return
        column = self.records.records.column(here[1])
        ground = self.records.records.ground(*here)
        kept = Decision(table.info.key, here[0], column, "keep", ground or Ground.CLERK, reason)
        self._book.change(with_decisions(self.decisions, [kept]))
        self.records.setFocus()

    def _change_ground(self, ground: Ground, reason: str) -> None:
        table, here = self.records.records.table, self.records.here()
        if table is None or here is None:
            return
        column = self.records.records.column(here[1])
        after = tuple(
            Decision(one.collection, one.row, one.column, one.kind, ground, reason)
            if one.collection == table.info.key
            and one.row == here[0]
            and one.column in (None, column)
            else one
            for one in self.decisions
        )
        self._book.change(after)
        self.records.setFocus()

    def _decided(self, request: AccessRequest) -> None:
        self.request = request
        self._look()
        self._preview_pause.start()
        if self._sign_when_saved:
            self._sign_when_saved = False
            self.sign()

    def _not_decided(self, error: Exception) -> None:
        self._sign_when_saved = False
        self._show_cell()
        self.failed.emit(error)

    def _other(self, person: OtherPerson) -> str:
        role = ROLE_NAMES.get(person.role, Text("", "{role}", {"role": person.role}))
        if person.safety_ban:
            return self.say(_BANNED.fill(role=role))
        name = person.identifiers.first(IdentityKey.NAME) or "–"
        return self.say(_OTHER.fill(name=name, role=role))

    def _retranslate(self) -> None:
        others = self._looked.review.others if self._looked else ()
        self._others_label.setText(self.say(_OTHERS.fill(count=len(others))))
        self._others.setAccessibleName(self._others_label.text())
        self._others.clear()
        self._others.addItems([self._other(one) for one in others])
        self._others_label.setVisible(bool(others))
        self._others.setVisible(bool(others))
        lines = []
        if self._written is not None and self.request is not None:
            lines.append(self.say(letter_facts(self.request, self._written.pages)))
        if self._looked is not None:
            count = sum(self._looked.review.omissions.values())
            lines.append(self.say(_COVERED.fill(count=count) if count else _NOTHING_COVERED))
        self._summary.setText("\n".join(lines))
        self._show_cell()
