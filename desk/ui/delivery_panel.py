"""How a signed letter leaves: the way proposed with its reasons, the place, and the note that it left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desk.domain.controller import Channel, Delivery
from desk.domain.delivery_rules import Ways, known_by_place
from desk.domain.errors import Unavailable
from desk.domain.request import AccessRequest, Letter, LetterKind
from desk.domain.safety_ban import COVERED, is_banned, strong_or_in_person
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import delivery
from desk.services.delivery import Destination
from desk.services.email_cover import EmailCover, make_cover
from desk.services.safety_ban import IN_PERSON, NOT_ASKED
from desk.ui.bench import Bench
from desk.ui.beside_files import save_beside
from desk.ui.choice import Answer, Choice
from desk.ui.delivery_words import DONE, PROPOSED, identified
from desk.ui.fact import Fact
from desk.ui.fields import line_editor
from desk.ui.jobs import Job
from desk.ui.labels import KeyButton, into_view
from desk.ui.page import Labelled
from desk.ui.passphrase_card import PassphraseCard
from desk.ui.saving import save_whole

_WAY = QT_TRANSLATE_NOOP("delivery", "The letter is given")
WAYS = (
    Answer("counter", "1", QT_TRANSLATE_NOOP("delivery", "at the counter")),
    Answer("post", "2", QT_TRANSLATE_NOOP("delivery", "by post")),
    Answer("electronic", "3", QT_TRANSLATE_NOOP("delivery", "by e-mail")),
    Answer("premises", "4", QT_TRANSLATE_NOOP("delivery", "seen on the premises")),
)
_PROTECT = QT_TRANSLATE_NOOP("delivery", "Make the protected letter…")
_GIVEN_TO = QT_TRANSLATE_NOOP("delivery", "Given to")
_POSTED_TO = QT_TRANSLATE_NOOP("delivery", "Address, its lines apart by commas")
_SENT_TO = QT_TRANSLATE_NOOP("delivery", "E-mail address")
_WHY = QT_TRANSLATE_NOOP("delivery", "Why there and not to the place on record")
_NOTE = QT_TRANSLATE_NOOP("delivery", "Note (optional)")
_BY = QT_TRANSLATE_NOOP("delivery", "The passphrase goes")
_BY_WAYS = (
    Answer("phone", "1", QT_TRANSLATE_NOOP("delivery", "by phone")),
    Answer("text", "2", QT_TRANSLATE_NOOP("delivery", "by text message")),
)
_BY_NOTES = {
    "phone": QT_TRANSLATE_NOOP("delivery", "Passphrase by phone"),
    "text": QT_TRANSLATE_NOOP("delivery", "Passphrase by text message"),
}
_WHERE = QT_TRANSLATE_NOOP("delivery", "Where to save the protected letter and its e-mail")
_NOT_SAVED = QT_TRANSLATE_NOOP(
    "delivery",
    "The protected letter could not be saved to {file}: {reason}. Nothing was noted as sent; choose "
    "another folder.",
)
_OTHER_WAY = QT_TRANSLATE_NOOP(
    "delivery",
    "Another way is proposed than the one that stood here, so nothing was noted yet. Look at it and press "
    "F9 again.",
)
_UNASKED = QT_TRANSLATE_NOOP("delivery", "Why it leaves though no register can be asked for a ban")
_LONGEST = 300
"""Characters of a line; no address needs more."""

Run = Callable[[Callable[[Job], AccessRequest]], Job | None]
"""Carries out a use case, unless one is under way already."""


class DeliveryPanel(QWidget):
    """One letter's way out. F9 is its button; by e-mail the first F9 makes the cover, the next notes it."""

    told = Signal(object)
    failed = Signal(object)
    _unheard = Signal()
    """From the job's thread: a register could not be asked for a safety ban."""

    def __init__(self, bench: Bench, run: Run) -> None:
        super().__init__()
        self.bench = bench
        self._say = bench.say
        self._run = run
        self._request: AccessRequest | None = None
        self._letter: Letter | None = None
        self._asked: Job | None = None
        self._sealing: Job | None = None
        self._pressed = False
        """F9 was pressed while the proposal was asked for."""
        self.setObjectName("deliveryPanel")
        self._proposed = Fact(bench.say, bench.theme, name="proposedWay")
        self.way = Choice(bench.say, _WAY, WAYS, name="way")
        self._to = line_editor("destination", longest=_LONGEST)
        self._to_field = Labelled(self._to)
        self._why = line_editor("destinationReason", longest=_LONGEST)
        self._why_field = Labelled(self._why)
        self._unasked = line_editor("banUnasked", longest=_LONGEST)
        self._unasked_field = Labelled(self._unasked)
        self._unasked_field.hide()
        self._note = line_editor("deliveryNote", longest=_LONGEST)
        self._note_field = Labelled(self._note)
        self._by = Choice(bench.say, _BY, _BY_WAYS, name="passphraseWay")
        self._by.choose("phone")
        self.passphrase = PassphraseCard(bench)
        self.deliver = KeyButton(
            bench.say, DONE[Delivery.COUNTER], "F9", name="deliver", primary=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (
            self._proposed,
            self.way,
            self._to_field,
            self._why_field,
            self._unasked_field,
            self._note_field,
            self.passphrase,
            self._by,
            self.deliver,
        ):
            column.addWidget(part)
        self.way.changed.connect(self._way_changed)
        self.way.answered.connect(self.deliver.setFocus)
        self._by.answered.connect(self.deliver.setFocus)
        self._to.textChanged.connect(self._place_changed)
        self.deliver.clicked.connect(self.main)
        self.passphrase.told.connect(self.told)
        self._unheard.connect(self._ask_why_unasked)
        bench.cover.changed.connect(self._cover_changed)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def chosen(self) -> Delivery | None:
        """The way that the clerk chose."""
        return Delivery(self.way.value) if self.way.value else None

    @property
    def destination(self) -> Destination:
        """Where the letter goes; empty where that is the place on record."""
        typed = self._to.text().strip()
        return Destination("" if typed == self._on_record() else typed, self._why.text().strip())

    def show_letter(self, request: AccessRequest, letter: Letter) -> None:
        """Show how a letter may leave; what was typed for the same letter stays."""
        same = (
            self._letter == letter
            and self._request is not None
            and self._request.version == request.version
        )
        self._request, self._letter = request, letter
        if same:
            return
        self.forget()
        desk, number = self.bench.desk, request.number
        self._request, self._letter = request, letter
        # The way on record stands at once: a key that comes before the proposal is not lost.
        self.way.choose(str(request.delivery))
        self._way_changed()
        self._asked = self.bench.jobs.read(
            lambda: delivery.ways(desk, number),
            owner=self,
            done=self._propose,
            failed=self._broke,
        )

    def forget(self) -> None:
        """Another letter is in front, or none; a passphrase in sight is gone."""
        for job in (self._asked, self._sealing):
            if job is not None:
                job.drop()
        self._asked = self._sealing = None
        self._pressed = False
        self._request = self._letter = None
        self.passphrase.forget()
        self._show_parts()
        self._why.clear()
        self._note.clear()
        self._unasked.clear()
        self._unasked_field.hide()
        self._proposed.forget()
        self.setEnabled(True)

    def main(self) -> None:
        """F9: note that the letter left; by e-mail make the protected letter first."""
        request, letter, way = self._request, self._letter, self.chosen
        if request is None or letter is None:
            return
        if way is None:
            self.way.focus()
            return
        if self._asked is not None:
            self._pressed = True  # before the proposal is there; see ``_propose``
            return
        if way is Delivery.ELECTRONIC and self.passphrase.cover is None:
            self._choose_folder()
            return
        cover = self.passphrase.cover if way is Delivery.ELECTRONIC else None
        note = self._note.text().strip() if self._note_field.isVisibleTo(self) else ""
        if cover is not None:
            note = self._say(_BY_NOTES[self._by.value or "phone"])
        desk, actor, destination = self.bench.desk, self.bench.actor, self.destination
        unasked = self._unasked.text().strip()

        def give(_job: Job) -> AccessRequest:
            with self._hearing():
                return delivery.deliver(
                    desk,
                    number=request.number,
                    way=way,
                    actor=actor,
                    letter=letter.file_name,
                    destination=destination,
                    note=note,
                    sent=cover.sent if cover is not None else (),
                    unasked=unasked,
                )

        self._run(give)

    def focus(self) -> None:
        """Put the focus where work goes on: on a reason that is lacking, or on the button."""
        asked = self._unasked_field.isVisible() and not self._unasked.text().strip()
        (self._unasked if asked else self.deliver).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The keys that the answers show work from the button too, which has the focus first.
        asked = self.way if self.passphrase.cover is None else self._by
        if not asked.answer_by_key(event.text()):
            super().keyPressEvent(event)

    def cancel(self) -> bool:
        """Esc: close the passphrase, if it is in sight; True where it was."""
        if self.passphrase.cover is None:
            return False
        self.passphrase.forget()
        self._show_parts()
        self.way.focus()
        return True

    def seal_into(self, folder: Path) -> None:
        """Make the protected letter and its e-mail and save both into a folder."""
        request, letter = self._request, self._letter
        if request is None or letter is None or self._sealing is not None:
            return
        desk, destination = self.bench.desk, self.destination
        unasked = self._unasked.text().strip()

        def work() -> tuple[EmailCover, Path]:
            with self._hearing():
                cover = make_cover(
                    desk,
                    number=request.number,
                    letter=letter.file_name,
                    destination=destination,
                    unasked=unasked,
                )
            for name, data in ((cover.name, cover.pdf), (cover.draft_name, cover.draft)):
                reason = save_whole(folder / name, data)
                if reason is not None:
                    raise Unavailable(_NOT_SAVED.fill(file=str(folder / name), reason=reason))
            save_beside(desk, request, letter, folder, only=cover.too_large)
            return cover, folder

        self.setEnabled(False)
        self._sealing = self.bench.jobs.read(
            work, owner=self, done=self._sealed, failed=self._broke
        )

    @contextmanager
    def _hearing(self) -> Iterator[None]:
        """Ask the clerk for a decision where a register could not be asked for a safety ban."""
        try:
            yield
        except Unavailable as error:
            if error.text.source == NOT_ASKED.source:
                self._unheard.emit()
            raise

    def _ask_why_unasked(self) -> None:
        self._unasked_field.show()

    def _cover_changed(self) -> None:
        if self._request is not None:
            self._way_changed()

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self._say(_WHERE))
        if chosen:
            self.seal_into(Path(chosen))

    def _sealed(self, made: tuple[EmailCover, Path]) -> None:
        self._sealing = None
        self.setEnabled(True)
        self.passphrase.show_cover(*made)
        self._show_parts()
        QTimer.singleShot(0, self, self._come_into_view)  # once the card has its place

    def _come_into_view(self) -> None:
        into_view(self)

    def _propose(self, ways: Ways) -> None:
        self._asked = None
        if self._request is None:
            return
        self._proposed.show_fact("info", PROPOSED[ways.proposed], *ways.reasons)
        # What is closed everywhere at this controller is still said: nobody has to guess.
        self.way.bar({str(way): why for way, why in ways.barred.items()})
        pressed, seen = self._pressed, self.chosen
        self._pressed = False
        self.way.choose(str(ways.proposed))
        self._way_changed()
        if pressed and self.chosen is seen:
            self.main()
        elif pressed:
            self.told.emit(_OTHER_WAY)

    def _on_record(self) -> str:
        request, letter, way = self._request, self._letter, self.chosen
        if request is None or letter is None or way is None:
            return ""
        return delivery.place_on_record(request, letter, way)

    def _way_changed(self) -> None:
        by_mail = self.chosen is Delivery.ELECTRONIC
        if not by_mail:
            self.passphrase.forget()
        if self.passphrase.cover is None:
            covered = self.bench.cover.on and self.chosen not in IN_PERSON
            self._to.setText("" if covered else self._on_record())
            self._to.setPlaceholderText(self._say(COVERED) if covered else "")
            self._to.setCursorPosition(0)
        self._show_parts()

    def _show_parts(self) -> None:
        """While the passphrase is in sight nothing else asks for attention."""
        in_person = self.chosen in IN_PERSON
        sealed = self.passphrase.cover is not None
        self._proposed.setVisible(not sealed and self._proposed.head is not None)
        for part in (self.way, self._to_field):
            part.setVisible(not sealed)
        self._note_field.setVisible(in_person)
        self._by.setVisible(sealed)
        self._place_changed()
        self._retranslate()

    def _place_changed(self) -> None:
        way, letter = self.chosen, self._letter
        typed, known = self._to.text().strip(), self._on_record()
        elsewhere = typed != known and bool(typed)
        if way is Delivery.ELECTRONIC:
            elsewhere = elsewhere or not known
        if letter is not None and letter.kind is LetterKind.RECIPIENTS_NOTICE:
            elsewhere = False  # its only place
        asks = way in (Delivery.POST, Delivery.ELECTRONIC) and self.passphrase.cover is None
        self._why_field.setVisible((asks and elsewhere) or self._identifies(elsewhere))

    def _identifies(self, elsewhere: bool) -> bool:
        """True where whoever takes the letter has to be identified.

        Under a safety ban, after the visit; and where only the place on record shows who asked.
        """
        request = self._request
        if request is None or self.chosen not in IN_PERSON:
            return False
        if not is_banned(request):
            return known_by_place(request)
        here = request.channel is Channel.VISIT and strong_or_in_person(request)
        return elsewhere or not here

    def _broke(self, error: Exception) -> None:
        self._asked = self._sealing = None
        self.setEnabled(True)
        self.failed.emit(error)

    def _retranslate(self) -> None:
        way = self.chosen or Delivery.COUNTER
        where = {Delivery.POST: _POSTED_TO, Delivery.ELECTRONIC: _SENT_TO}.get(way, _GIVEN_TO)
        takes = self._identifies(True)
        for field, line, text in (
            (self._to_field, self._to, where),
            (self._why_field, self._why, identified(self._request) if takes else _WHY),
            (self._unasked_field, self._unasked, _UNASKED),
            (self._note_field, self._note, _NOTE),
        ):
            field.label.setText(self._say(text))
            line.setAccessibleName(self._say(text))
        protect = way is Delivery.ELECTRONIC and self.passphrase.cover is None
        self.deliver.rename(_PROTECT if protect else DONE[way])
