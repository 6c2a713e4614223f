"""The letter in full, and the way out: sign, save or print, hand over or post, close."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from desk.domain.controller import Delivery
from desk.domain.errors import Unavailable
from desk.domain.request import AccessRequest, State
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import answer, delivery, intake, review
from desk.services.ports import WrittenLetter
from desk.ui import printing
from desk.ui.bench import Bench
from desk.ui.choice import Answer, Choice
from desk.ui.fact import Fact
from desk.ui.jobs import Job
from desk.ui.labels import KeyButton, panel
from desk.ui.page_view import PageView
from desk.ui.saving import save_whole
from desk.ui.step import Step

_SIGN = QT_TRANSLATE_NOOP("delivery", "Sign the letter")
_SAVE = QT_TRANSLATE_NOOP("delivery", "Save as PDF…")
_PRINT = QT_TRANSLATE_NOOP("delivery", "Print…")
_WAY = QT_TRANSLATE_NOOP("delivery", "The answer is given")
_WAYS = (
    Answer("counter", "1", QT_TRANSLATE_NOOP("delivery", "at the counter")),
    Answer("post", "2", QT_TRANSLATE_NOOP("delivery", "by post")),
    Answer("electronic", "3", QT_TRANSLATE_NOOP("delivery", "electronically")),
)
_PREMISES = Answer("premises", "4", QT_TRANSLATE_NOOP("delivery", "seen on the premises"))
_DELIVER = {
    Delivery.COUNTER: QT_TRANSLATE_NOOP("delivery", "Handed over"),
    Delivery.POST: QT_TRANSLATE_NOOP("delivery", "Posted"),
    Delivery.ELECTRONIC: QT_TRANSLATE_NOOP("delivery", "Sent electronically"),
    Delivery.PREMISES: QT_TRANSLATE_NOOP("delivery", "Shown on the premises"),
}
_CLOSE = QT_TRANSLATE_NOOP("delivery", "Close the request")
_WITHDRAW = QT_TRANSLATE_NOOP("delivery", "The customer withdraws the request")
_UNSIGNED = QT_TRANSLATE_NOOP("delivery", "Draft: not signed yet")
_UNSIGNED_NEXT = QT_TRANSLATE_NOOP("delivery", "Read it through; F10 signs and seals it.")
_SIGNED = QT_TRANSLATE_NOOP("delivery", "Signed by {signer}")
_SIGNED_AT = QT_TRANSLATE_NOOP("delivery", "{when}; checksum {checksum}")
_DELIVERED = QT_TRANSLATE_NOOP("delivery", "The answer was given on {day}")
_TO_CLOSE = QT_TRANSLATE_NOOP("delivery", "Nothing is left to do: close the request.")
_CLOSED = QT_TRANSLATE_NOOP("delivery", "The request is closed; the sealed letter stays here.")
_BAN = QT_TRANSLATE_NOOP(
    "delivery", "Safety ban: hand over at the counter or post to the contact address only"
)
_SAVED = QT_TRANSLATE_NOOP("delivery", "The letter was saved: {file}")
_PRINTED = QT_TRANSLATE_NOOP("delivery", "The letter was sent to the printer {printer}")
_NOT_SAVED = QT_TRANSLATE_NOOP(
    "delivery", "The letter could not be saved to {file}: {reason}. It stays sealed in the desk."
)


class LetterStep(Step):
    """One step for two places of the stepper: the letter before signing, its delivery after."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="letterStep")
        self._pdf: bytes | None = None
        self._shown: tuple[object, ...] | None = None
        self._loading: Job | None = None
        self.page = PageView(bench, name="wholeLetter", zoomable=True)
        self._fact = Fact(bench.say, bench.theme, name="letterFact")
        self._ban = Fact(bench.say, bench.theme, name="banFact")
        self._delivered = Fact(bench.say, bench.theme, name="deliveredFact")
        self._sign = KeyButton(bench.say, _SIGN, "F10", name="signLetter", primary=True)
        self._save = KeyButton(bench.say, _SAVE, "Ctrl S", name="savePdf")
        self._print = KeyButton(bench.say, _PRINT, "Ctrl P", name="printLetter")
        self._way = Choice(bench.say, _WAY, _WAYS, name="way")
        self._deliver = KeyButton(
            bench.say, _DELIVER[Delivery.COUNTER], "F9", name="deliver", primary=True
        )
        self._close = KeyButton(bench.say, _CLOSE, "F9", name="close", primary=True)
        self._withdraw = KeyButton(bench.say, _WITHDRAW, "", name="withdraw")
        self._lay_out()
        self._sign.clicked.connect(self.sign)
        self._save.clicked.connect(self.save)
        self._print.clicked.connect(self.print_letter)
        self._way.changed.connect(self._way_changed)
        self._way.answered.connect(self._deliver.setFocus)
        self._deliver.clicked.connect(self.main)
        self._close.clicked.connect(self.main)
        self._withdraw.clicked.connect(self._take_back)
        for keys, slot in (
            (QKeySequence.StandardKey.Save, self.save),
            (QKeySequence.StandardKey.Print, self.print_letter),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def show_request(self, request: AccessRequest) -> None:
        super().show_request(request)
        state = request.state
        signed = request.letter is not None and state in (
            State.SIGNED,
            State.DELIVERED,
            State.CLOSED,
        )
        self._sign.setVisible(state in (State.COLLECTED, State.REVIEWED))
        self._save.setVisible(signed)
        self._print.setVisible(signed)
        self._way.setVisible(state is State.SIGNED)
        self._deliver.setVisible(state is State.SIGNED)
        self._close.setVisible(state is State.DELIVERED)
        self._withdraw.setVisible(request.open and state is not State.SIGNED)
        profile = self.bench.desk.profiles.get(request.controller)
        self._way.offer((*_WAYS, _PREMISES) if profile.shows_on_premises else _WAYS)
        self._way.choose(request.delivery)
        if request.letter is not None and signed:
            words = request.letter.sha256[:16].upper()
            checksum = " ".join(words[at : at + 4] for at in range(0, len(words), 4))
            self._fact.show_fact(
                "fine",
                _SIGNED.fill(signer=request.letter.signer),
                _SIGNED_AT.fill(when=request.letter.signed_at, checksum=checksum),
            )
        else:
            self._fact.show_fact("open", _UNSIGNED, _UNSIGNED_NEXT)
        if request.subject is not None and request.subject.safety_ban and state is State.SIGNED:
            self._ban.show_fact("look", _BAN)
        else:
            self._ban.forget()
        if request.delivered is not None:
            self._delivered.show_fact(
                "fine",
                _DELIVERED.fill(day=request.delivered),
                _CLOSED if state is State.CLOSED else _TO_CLOSE,
            )
        else:
            self._delivered.forget()
        self._load(request)

    def entered(self) -> None:
        for button in (self._deliver, self._close, self._sign):
            if button.isVisible():
                button.setFocus()
                return
        self.page.setFocus()

    def closed(self) -> None:
        if self._loading is not None:
            self._loading.drop()
            self._loading = None
        self._shown = None
        self._pdf = None
        self.page.show_pdf(None)
        super().closed()

    def main(self) -> None:
        request = self.request
        if request is None:
            return
        desk, actor, number = self.bench.desk, self.bench.actor, request.number
        if request.state is State.SIGNED:
            way = Delivery(self._way.value or request.delivery)
            self.run(lambda _job: delivery.deliver(desk, number=number, way=way, actor=actor))
        elif request.state is State.DELIVERED:
            self.run(lambda _job: answer.close(desk, number=number, actor=actor))

    def sign(self) -> None:
        """F10: sign the letter that was looked through."""
        request = self.request
        if request is None or not self._sign.isVisibleTo(self):
            return
        desk, actor, number = self.bench.desk, self.bench.actor, request.number
        looked = request.state is State.REVIEWED

        def work(_job: Job) -> AccessRequest:
            if not looked:
                decisions = review.prepare(desk, number).decisions
                review.decide(desk, number=number, decisions=decisions, actor=actor)
            sealed = answer.seal(desk, number=number, actor=actor)
            self.notice = sealed.notice
            return sealed.request

        self.run(work)

    def save(self) -> None:
        """Save the signed letter where the clerk says, and open it in the system's reader."""
        request = self.request
        if request is None or request.letter is None or self._pdf is None:
            return
        file, _ = QFileDialog.getSaveFileName(
            self, self.say(_SAVE), request.letter.file_name, "PDF (*.pdf)"
        )
        if file:
            self.save_to(Path(file))

    def save_to(self, file: Path, *, show: bool = True) -> None:
        """Write the signed letter into a file, byte for byte, whole or not at all."""
        if self._pdf is None:
            return
        reason = save_whole(file, self._pdf)
        if reason is not None:
            self.failed.emit(Unavailable(_NOT_SAVED.fill(file=str(file), reason=reason)))
            return
        self.told.emit(_SAVED.fill(file=str(file)))
        if show:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))

    def print_letter(self) -> None:
        """Print the signed letter on a printer of this computer."""
        request = self.request
        if self._pdf is None or request is None or not self._print.isVisibleTo(self):
            return
        title = request.letter.file_name if request.letter is not None else request.number
        document = self.page.document
        try:
            asked = printing.ask(self, pages=document.pageCount())
            if asked is None:
                return
            printing.carry_out(asked, self._pdf, document, title=title)
        except Unavailable as error:
            self.failed.emit(error)
            return
        self.told.emit(_PRINTED.fill(printer=asked.printout.printer))

    def _load(self, request: AccessRequest) -> None:
        letter = request.letter if self._save.isVisibleTo(self) else None
        wanted = (request.number, letter, request.version if letter is None else None)
        if wanted == self._shown:
            return
        self._shown = wanted
        self._pdf = None
        self.page.show_pdf(None)
        if self._loading is not None:
            self._loading.drop()
            self._loading = None
        desk, number = self.bench.desk, request.number
        if letter is not None:
            self._loading = self.bench.jobs.read(
                lambda: answer.letter(desk, number),
                owner=self,
                done=self._take_signed,
                failed=self._load_failed,
            )

    def draw_draft(self) -> None:
        """The clerk looks at this step before signing: draw the letter as it would be."""
        request = self.request
        if request is None or request.state not in (State.COLLECTED, State.REVIEWED):
            return
        desk, number = self.bench.desk, request.number
        self._loading = self.bench.jobs.read(
            lambda: answer.preview(desk, number),
            owner=self,
            done=self._take_draft,
            failed=self._load_failed,
        )

    def _take_signed(self, pdf: bytes) -> None:
        self._loading = None
        self._pdf = pdf
        self.page.show_pdf(pdf)

    def _take_draft(self, written: WrittenLetter) -> None:
        self._loading = None
        self.page.show_pdf(written.pdf)

    def _load_failed(self, error: Exception) -> None:
        self._loading = None
        self.failed.emit(error)

    def _way_changed(self) -> None:
        self._deliver.rename(_DELIVER[Delivery(self._way.value or "counter")])

    def _take_back(self) -> None:
        request = self.request
        if request is not None:
            desk, actor, number = self.bench.desk, self.bench.actor, request.number
            self.run(lambda _job: intake.withdraw(desk, number=number, actor=actor))

    def _lay_out(self) -> None:
        right, column = panel(margins=16, spacing=8)
        right.setFixedWidth(self.bench.theme.px(320))
        for part in (self._fact, self._ban, self._delivered):
            column.addWidget(part)
        column.addSpacing(4)
        for button in (self._sign, self._save, self._print):
            column.addWidget(button)
        column.addSpacing(8)
        column.addWidget(self._way)
        column.addSpacing(4)
        column.addWidget(self._deliver)
        column.addWidget(self._close)
        column.addStretch(1)
        column.addWidget(self._withdraw)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.page, 1)
        row.addWidget(right)
