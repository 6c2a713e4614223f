"""The letters beside the answer: which one, the few facts it needs, and its page as it will be."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.request import ANSWER_KINDS, AccessRequest, Letter, LetterKind
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import correspondence, delivery
from desk.services.correspondence import Written
from desk.services.ports import WrittenLetter
from desk.ui.bench import Bench
from desk.ui.draft_card import goes_on_paper
from desk.ui.fact import Fact
from desk.ui.fee_facts import FeeFacts
from desk.ui.findings_card import FindingsCard
from desk.ui.jobs import Job
from desk.ui.labels import KeyButton, caption, panel, rule, scrolled
from desk.ui.large_view import LargeView
from desk.ui.letter_exit import LetterExit
from desk.ui.letter_fields import Value, text
from desk.ui.letter_forms import FORMS
from desk.ui.letter_makers import known
from desk.ui.other_form import OtherForm
from desk.ui.pause import Pause
from desk.ui.shortcuts import listen
from desk.ui.step import Step
from desk.ui.tab_order import in_tab_order
from desk.ui.word_list import WordList

_KINDS = QT_TRANSLATE_NOOP("other letters", "Letters beside the answer")
_SEALED = QT_TRANSLATE_NOOP("other letters", "Written before")
_SEALED_LINE = QT_TRANSLATE_NOOP("other letters", "{when} {letter}")
_SIGN = QT_TRANSLATE_NOOP("other letters", "Sign the letter")
_SIGN_AND_PRINT = QT_TRANSLATE_NOOP("other letters", "Sign and print")
_ANEW = QT_TRANSLATE_NOOP("other letters", "Write another letter")
_NO_PAGE = QT_TRANSLATE_NOOP("other letters", "The page appears here once the form is filled in")
_PREVIEW_PAUSE = 350
"""Milliseconds after the last key before the letter is drawn again."""


class OtherLettersStep(Step):
    """F10 signs the letter in front; what was typed stays while the request is in front."""

    back_asked = Signal()
    """Esc: back to the request's own step."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="otherLetters")
        self._typed: dict[LetterKind, Mapping[str, Value]] = {}
        self._letters: list[Letter] = []
        self._written: Written | None = None
        self._in_front: Letter | None = None
        self._drawing: Job | None = None
        self._print_when_signed = False
        self._kinds = WordList(name="otherKinds")
        self._kinds.addItems([""] * len(FORMS))
        self._sealed_head = caption(name="otherSealedHead")
        self._sealed = WordList(name="otherSealed")
        self._fee = FeeFacts(bench)
        self._fee.failed.connect(self.failed)
        self.form = OtherForm(bench)
        self._state = Fact(bench.say, bench.theme, name="otherState")
        self.findings = FindingsCard(bench, name="otherCheck")
        self._sign = KeyButton(bench.say, _SIGN, "F10", name="signOther", primary=True)
        self._below = QWidget()
        self.exit = LetterExit(bench, self.run)
        self._anew = KeyButton(bench.say, _ANEW, "Ctrl N", name="writeAnother")
        self.page = LargeView(bench, name="otherPage")
        self._pause = Pause(self, _PREVIEW_PAUSE, self._draw)
        self._lay_out()
        self._connect()
        bench.say.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def kind(self) -> LetterKind:
        """The letter that is written now."""
        return list(FORMS)[max(0, self._kinds.currentRow())]

    def show_request(self, request: AccessRequest) -> None:
        same = self.request is not None and self.request.number == request.number
        super().show_request(request)
        self._load_letters()
        if not same:
            self._typed = {}
            self._kinds.setCurrentRow(0)
            self._show_form()

    def entered(self) -> None:
        (self._kinds if self.form.isVisibleTo(self) else self._anew).setFocus()

    def closed(self) -> None:
        self._stop_drawing()
        self._print_when_signed = False
        self._typed = {}
        self.exit.forget()
        self.page.show_pdf(None)
        self.request = None
        super().closed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px, width = self.bench.theme.px, self.width()
        left, fields = self._columns
        left.setFixedWidth(px(218))
        fields.setFixedWidth(max(px(272), min(px(400), width * 2 // 5)))

    def main(self) -> None:
        if self.exit.isVisibleTo(self):
            self.exit.main()

    def cancel(self) -> None:
        if not self.exit.cancel():
            self.back_asked.emit()

    def sign(self, *, other_way: bool = False) -> None:
        """F10: sign the letter in front, and print it where it goes on paper, see ``LetterStep``."""
        request = self.request
        if request is None or self.job is not None or not self.form.isVisibleTo(self):
            return
        if self.form.lacking is not None:
            self.form.focus()
            return
        desk, actor, number = self.bench.desk, self.bench.actor, request.number
        make, values, to = FORMS[self.kind].make, self.form.values, self.form.to
        self._stop_drawing()

        def work(_job: Job) -> AccessRequest:
            written = correspondence.write(
                desk, number=number, facts=make(values), actor=actor, to=to
            )
            self._written = written
            return written.request

        self._written = None
        self._print_when_signed = goes_on_paper(request) is not other_way
        self.run(work)

    def begin(self, kind: LetterKind, values: Mapping[str, Value]) -> None:
        """Write a letter of which something is known already; what was typed into it before stays."""
        self._typed.setdefault(kind, values)
        self._kinds.setCurrentRow(list(FORMS).index(kind))
        self._show_form()
        self._into_form()

    def write_receipt(self) -> None:
        """F8: the receipt for the customer at the counter, signed and printed at once."""
        if self.job is not None:
            return  # a second press while it is being written
        self._kinds.setCurrentRow(list(FORMS).index(LetterKind.RECEIPT))
        self._show_form()
        request = self.request
        self.sign(other_way=request is not None and not goes_on_paper(request))

    def _succeeded(self, request: AccessRequest) -> None:
        written, self._written = self._written, None
        super()._succeeded(request)
        if written is None:
            # The letter in front was given.
            if self._in_front is not None:
                self.exit.show_letter(request, self._in_front)
                self._look_for_fee(self._in_front)
            return
        self._typed.pop(written.letter.kind, None)
        self._show_sealed(written.letter, written.pdf)
        if self._print_when_signed:
            self._print_when_signed = False
            self.exit.print_now()

    def _broke(self, error: Exception) -> None:
        self._print_when_signed = False
        super()._broke(error)

    def _show_form(self, _place: int = 0) -> None:
        request = self.request
        if request is None:
            return
        self._in_front = None
        self._sealed.clearSelection()
        self.exit.forget()
        self._anew.hide()
        kind = self.kind
        day = self.bench.desk.clock.today()
        given = {**known(request, today=day), **self._typed.get(kind, {})}
        unknown = request.subject is None and request.representative is None
        if kind is LetterKind.RECIPIENTS_NOTICE:
            unknown = False
        self.form.show_form(FORMS[kind], given, unknown=unknown)
        if kind is LetterKind.FEE_NOTICE:
            self._fee.look(request, text(self.form.values, "ground"))
        else:
            self._fee.forget()
        in_tab_order([self._kinds, self._sealed, self._columns[1], self.page])
        self.form.show()
        self._sign.rename(_SIGN_AND_PRINT if goes_on_paper(request) else _SIGN)
        self._below.show()
        self.page.show_pdf(None, missing=_NO_PAGE)
        self._follow()
        self._pause.stop()
        self._draw()

    def _follow(self) -> None:
        """A field was filled: say what is lacking, and draw the page a little later."""
        self._typed[self.kind] = self.form.values
        self._fee.choose(text(self.form.values, "ground"))
        lacking = self.form.lacking
        if lacking is not None:
            self._stop_drawing()
            self.findings.forget()
            self._state.show_fact("open", lacking)
            return
        self._state.forget()
        self.findings.show_checking()
        self._pause.start()

    def _draw(self) -> None:
        request = self.request
        if request is None or self.form.lacking is not None or not self.form.isVisibleTo(self):
            return
        self._stop_drawing()
        desk, number = self.bench.desk, request.number
        make, values, to = FORMS[self.kind].make, self.form.values, self.form.to
        self._drawing = self.bench.jobs.read(
            lambda: correspondence.preview(desk, number=number, facts=make(values), to=to),
            owner=self,
            done=self._drawn,
            failed=self._not_drawn,
        )

    def _drawn(self, written: WrittenLetter) -> None:
        self._drawing = None
        self.page.show_pdf(written.pdf)
        self.findings.show_findings(written.findings, reviewed=False)

    def _not_drawn(self, error: Exception) -> None:
        self._drawing = None
        self.findings.forget()
        if isinstance(error, DeskError):
            self.page.show_pdf(None, missing=_NO_PAGE)
            self._state.show_fact("stop", error.text)
        else:
            self.failed.emit(error)

    def _stop_drawing(self) -> None:
        self._pause.stop()
        if self._drawing is not None:
            self._drawing.drop()
            self._drawing = None

    def _load_letters(self) -> None:
        request = self.request
        if request is None:
            return
        desk, number = self.bench.desk, request.number
        self.bench.jobs.read(
            lambda: (number, correspondence.letters(desk, number)),
            owner=self,
            done=self._know_letters,
            failed=self.failed.emit,
        )

    def _know_letters(self, found: tuple[str, list[Letter]]) -> None:
        number, letters = found
        if self.request is None or self.request.number != number:
            return
        self._letters = [one for one in reversed(letters) if one.kind not in ANSWER_KINDS]
        self._retranslate()

    def _open_sealed(self) -> None:
        request, place = self.request, self._sealed.currentRow()
        if request is None or not 0 <= place < len(self._letters):
            return
        desk, number, name = self.bench.desk, request.number, self._letters[place].file_name
        self.bench.jobs.read(
            lambda: delivery.signed(desk, number, name),
            owner=self,
            done=self._opened,
            failed=self.failed.emit,
        )

    def _opened(self, found: tuple[Letter, bytes]) -> None:
        self._show_sealed(*found)

    def _show_sealed(self, letter: Letter, pdf: bytes) -> None:
        if self.request is None:
            return
        self._stop_drawing()
        self._in_front = letter
        self.form.hide()
        self._below.hide()
        self._look_for_fee(letter)
        self._state.forget()
        self.findings.forget()
        self.exit.show_letter(self.request, letter)
        self.exit.show_pdf(pdf)
        self._anew.show()
        self.page.show_pdf(pdf)
        self.entered()

    def _look_for_fee(self, sealed: Letter) -> None:
        """Beside a sealed fee notice: whether it has left, so that the fee may be charged."""
        if sealed.kind is LetterKind.FEE_NOTICE and self.request is not None:
            self._fee.look(self.request, "")
        else:
            self._fee.forget()

    def _connect(self) -> None:
        self.page.keys_for(self)
        self._kinds.currentRowChanged.connect(self._show_form)
        self._kinds.itemActivated.connect(self._into_form)
        self._sealed.itemActivated.connect(self._open_sealed)
        self._sealed.itemClicked.connect(self._open_sealed)
        self.form.changed.connect(self._follow)
        self._sign.clicked.connect(self._sign_pressed)
        self._anew.clicked.connect(self._write_anew)
        self.findings.page_asked.connect(self.page.show_page)
        self.exit.told.connect(self.told)
        self.exit.failed.connect(self.failed)
        listen(
            self,
            {
                QKeySequence.StandardKey.Save: self.exit.save,
                QKeySequence.StandardKey.Print: self.exit.print_letter,
                "Ctrl+N": self._write_anew,
            },
        )

    def _sign_pressed(self) -> None:
        self.sign()

    def _into_form(self) -> None:
        if not self.form.focus():
            self._sign.setFocus()

    def _write_anew(self) -> None:
        self._show_form()
        self.entered()

    def _lay_out(self) -> None:
        left, kinds = panel(margins=8, spacing=6)
        kinds.addWidget(self._kinds, 3)
        kinds.addWidget(self._sealed_head)
        kinds.addWidget(self._sealed, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        for part in (self._fee, self.form, self._fee.sides, self.findings, self.exit, self._anew):
            column.addWidget(part)
        column.addStretch(1)
        # What F10 still waits for stays in sight, however many fields the letter has.
        below = QVBoxLayout(self._below)
        below.setContentsMargins(16, 0, 16, 16)
        below.setSpacing(10)
        for one in (rule(), self._state, self._sign):
            below.addWidget(one)
        middle, whole = panel(margins=1, spacing=0)
        whole.addWidget(scrolled(inside), 1)
        inside.setAutoFillBackground(False)  # the panel's own ground shows through
        whole.addWidget(self._below)
        self._columns = left, middle
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for each in self._columns:
            row.addWidget(each)
        row.addWidget(self.page, 1)

    def _retranslate(self) -> None:
        self._kinds.setAccessibleName(self.say(_KINDS))
        for place, form in enumerate(FORMS.values()):
            self._kinds.item(place).setText(self.say(form.name))
        self._sealed.setAccessibleName(self.say(_SEALED))
        self._sealed_head.setText(self.say(_SEALED))
        self._sealed.clear()
        for one in self._letters:
            form = FORMS[one.kind]
            self._sealed.addItem(self.say(_SEALED_LINE.fill(when=one.signed_at, letter=form.name)))
        for part in (self._sealed_head, self._sealed):
            part.setVisible(bool(self._letters))
        for each in (self._kinds, self._sealed):
            each.fit()
