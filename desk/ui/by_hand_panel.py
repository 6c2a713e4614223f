"""“Asked by hand” on a request's page: the systems without a connection and their questions."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desk.domain.errors import Unavailable
from desk.domain.pasted import LARGEST_FILE
from desk.domain.request import AccessRequest
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services import owner_letter, questions
from desk.services.owner_letter import OwnerLetter
from desk.services.questions import Standing
from desk.ui.bench import Bench
from desk.ui.by_hand_card import ByHandCard
from desk.ui.labels import caption, label, panel
from desk.ui.saving import save_whole

_TITLE = QT_TRANSLATE_NOOP("by hand", "Asked by hand")
_COPIED = QT_TRANSLATE_NOOP("by hand", "The text was copied. Press S once it was sent.")
_MAIL = QT_TRANSLATE_NOOP(
    "by hand", "The e-mail is open in your mail program. Press S once it was sent."
)
_MAIL_PASTE = QT_TRANSLATE_NOOP(
    "by hand",
    "The text was copied: paste it into a protected e-mail. Press S once it was sent.",
)
_NO_MAIL = QT_TRANSLATE_NOOP(
    "by hand", "No mail program opened. The text was copied: paste it into your e-mail."
)
_NOT_READ = QT_TRANSLATE_NOOP(
    "by hand", "The file {file} cannot be read: {reason}. The question stays open."
)
_NOT_SAVED = QT_TRANSLATE_NOOP(
    "by hand", "The file could not be saved to {file}: {reason}. It stays in the desk."
)
_SAVED = QT_TRANSLATE_NOOP("by hand", "The file was saved: {file}")
_LONGEST_ADDRESS = 2000
"""Characters of a ``mailto:`` address that every system's mail program takes."""


class ByHandPanel(QWidget):
    """Hidden where no system of the request is asked by hand."""

    answered = Signal(object)
    """The ``AccessRequest`` after an answer came or went."""
    failed = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.bench = bench
        self._say = bench.say
        self._number: str | None = None
        self._cards: dict[str, ByHandCard] = {}
        self._told: Text | None = None
        self.setObjectName("byHandPanel")
        self._title = label("heading", name="byHandTitle")
        self._message = caption(wrap=True, name="byHandMessage")
        box, self._column = panel(margins=16, spacing=10)
        self._column.addWidget(self._title)
        self._column.addWidget(self._message)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(box)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()
        self.hide()

    def show_request(self, request: AccessRequest) -> None:
        """Show the questions of a request."""
        if request.number != self._number:
            self._forget()
            self._number = request.number
        self._load()

    def closed(self) -> None:
        """The page shows another request or is left."""
        self._forget()

    def focus(self) -> None:
        """Put the focus on the first question."""
        for card in self._cards.values():
            card.focus()
            return

    def _load(self) -> None:
        desk, number = self.bench.desk, self._number
        if number is not None:
            self.bench.jobs.read(
                lambda: questions.of_request(desk, number),
                owner=self,
                done=self._show,
                failed=self._broke,
            )

    def _show(self, standings: list[Standing]) -> None:
        if any(one.request.number != self._number for one in standings):
            return  # another request is in front by now
        for one in standings:
            key = one.system.key
            if key not in self._cards:
                card = self._cards[key] = ByHandCard(self.bench, key)
                card.asked.connect(self._act)
                card.form.given.connect(self._take)
                self._column.addWidget(card)
            self._cards[key].show_standing(one)
        known = {one.system.key for one in standings}
        for key in [key for key in self._cards if key not in known]:
            self._drop(key)
        self.setVisible(bool(standings))

    def _act(self, system: str, action: str) -> None:
        desk, number, actor = self.bench.desk, self._number, self.bench.actor
        if number is None:
            return
        self._tell(None)
        match action:
            case "copy" | "mail":
                say = self._say
                self.bench.jobs.read(
                    lambda: (action, owner_letter.letter_text(desk, number, system, say)),
                    owner=self,
                    done=self._send,
                    failed=self._broke,
                )
            case "sent":
                self.bench.jobs.write(
                    lambda _job: questions.mark_sent(
                        desk, number=number, system=system, actor=actor
                    ),
                    owner=self,
                    done=self._changed,
                    failed=self._broke,
                )
            case "chase":
                self.bench.jobs.write(
                    lambda _job: questions.chase(desk, number=number, system=system, actor=actor),
                    owner=self,
                    done=self._changed,
                    failed=self._broke,
                )
            case "nothing":
                self._answer(system, nothing_held=True)
            case "undo":
                self.bench.jobs.write(
                    lambda _job: questions.take_out(
                        desk, number=number, system=system, actor=actor
                    ),
                    owner=self,
                    done=self._took,
                    failed=self._broke,
                )
            case "save":
                self.bench.jobs.read(
                    lambda: questions.attached_file(desk, number, system),
                    owner=self,
                    done=self._save,
                    failed=self._broke,
                )

    def _send(self, asked: tuple[str, OwnerLetter]) -> None:
        action, letter = asked
        clipboard = QGuiApplication.clipboard()
        clipboard.setText(letter.body)
        if action == "copy" or letter.email is None:
            self._tell(_COPIED)
            return
        address = f"mailto:{quote(letter.email, safe='@')}?subject={quote(letter.subject)}"
        # An address stands in the list of processes for all to see, so the code never goes there.
        whole = f"{address}&body={quote(letter.body.replace(chr(10), chr(13) + chr(10)))}"
        paste = letter.holds_identity_code or len(whole) > _LONGEST_ADDRESS
        opened = QDesktopServices.openUrl(
            QUrl.fromEncoded((address if paste else whole).encode("ascii"))
        )
        self._tell((_MAIL_PASTE if paste else _MAIL) if opened else _NO_MAIL)

    def _take(self) -> None:
        for system, card in self._cards.items():
            if card.form is self.sender():
                self._answer(system)

    def _answer(self, system: str, *, nothing_held: bool = False) -> None:
        desk, number, actor = self.bench.desk, self._number, self.bench.actor
        form = self._cards[system].form
        text, file = ("", None) if nothing_held else (form.text, form.file)
        if number is None:
            return

        def work(_job: object) -> AccessRequest:
            return questions.take_answer(
                desk,
                number=number,
                system=system,
                actor=actor,
                text=text,
                attachment=_read(file) if file is not None else None,
                nothing_held=nothing_held,
            )

        self.setEnabled(False)
        self.bench.jobs.write(work, owner=self, done=self._took, failed=self._broke)

    def _took(self, request: AccessRequest) -> None:
        self.setEnabled(True)
        for card in self._cards.values():
            card.form.close_form()
        self._load()
        self.answered.emit(request)

    def _changed(self, _question: object) -> None:
        self._load()

    def _broke(self, error: Exception) -> None:
        self.setEnabled(True)
        self._load()
        self.failed.emit(error)

    def _save(self, found: tuple[str, bytes]) -> None:
        name, data = found
        chosen, _ = QFileDialog.getSaveFileName(self, self._say(_TITLE), name)
        if chosen:
            self.save_to(Path(chosen), data)

    def save_to(self, file: Path, data: bytes) -> None:
        """Write the attached file where the clerk can look at it."""
        reason = save_whole(file, data)
        if reason is not None:
            self.failed.emit(Unavailable(_NOT_SAVED.fill(file=str(file), reason=reason)))
            return
        self._tell(_SAVED.fill(file=str(file)))

    def _tell(self, text: Text | None) -> None:
        self._told = text
        self._retranslate()

    def _drop(self, key: str) -> None:
        card = self._cards.pop(key)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _forget(self) -> None:
        self._number = None
        self._tell(None)
        for key in list(self._cards):
            self._drop(key)
        self.setEnabled(True)
        self.hide()

    def _retranslate(self) -> None:
        self._title.setText(self._say(_TITLE))
        self.setAccessibleName(self._title.text())
        self._message.setVisible(self._told is not None)
        self._message.setText(self._say(self._told) if self._told is not None else "")


def _read(file: Path) -> tuple[str, bytes]:
    """Name and bytes of a file; no more of it than may be taken."""
    try:
        with file.open("rb") as stream:
            return file.name, stream.read(LARGEST_FILE + 1)
    except OSError as error:
        reason = error.strerror or str(error)
        raise Unavailable(_NOT_READ.fill(file=file.name, reason=reason)) from error
