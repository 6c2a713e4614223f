"""The passphrase of an encrypted letter: shown once, large, and gone when the card is closed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.email_cover import EmailCover
from desk.ui.bench import Bench
from desk.ui.flow import Flow
from desk.ui.labels import KeyButton, caption, label

_HEAD = QT_TRANSLATE_NOOP("passphrase", "Passphrase of the protected letter")
_HOW = QT_TRANSLATE_NOOP(
    "passphrase",
    "Give it by phone or text message, never in the same e-mail. It is shown this once and kept "
    "nowhere: if it is lost, make the protected letter anew.",
)
_FILES = QT_TRANSLATE_NOOP("passphrase", "Saved in {folder}: {cover} and the e-mail {draft}")
_TO = QT_TRANSLATE_NOOP("passphrase", "The e-mail goes to {to}")
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "passphrase", "Too large for e-mail, saved beside it; give these another way: {files}"
)
_COPY = QT_TRANSLATE_NOOP("passphrase", "Copy the passphrase")
_COPIED = QT_TRANSLATE_NOOP("passphrase", "Copied; the copy is cleared with this card")
_OPEN = QT_TRANSLATE_NOOP("passphrase", "Open the e-mail")
_NO_PROGRAM = QT_TRANSLATE_NOOP(
    "passphrase", "No mail program opened. Attach the file {cover} to an e-mail yourself."
)
_ON_A_LINE = 3
"""Groups of digits side by side."""


class PassphraseCard(QFrame):
    """Holds the passphrase in its label only; ``forget`` takes it from there and the clipboard."""

    told = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._say = bench.say
        self._cover: EmailCover | None = None
        self._folder = Path()
        self.setObjectName("passphraseCard")
        self.setProperty("kind", "raised")
        self._head = label("strong", wrap=True, name="passphraseHead")
        self._passphrase = label("count", wrap=True, name="passphrase")
        self._passphrase.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._how = caption(wrap=True, name="passphraseHow")
        self._where = caption(wrap=True, name="passphraseFiles")
        self._copy = KeyButton(bench.say, _COPY, "Ctrl Shift C", name="copyPassphrase")
        self._open = KeyButton(bench.say, _OPEN, "Ctrl M", name="openDraft")
        self._copy.setShortcut("Ctrl+Shift+C")
        self._open.setShortcut("Ctrl+M")
        self._copy.clicked.connect(self.copy)
        self._open.clicked.connect(self.open_draft)
        buttons = Flow(spacing=6)
        for button in (self._copy, self._open):
            buttons.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(6)
        for part in (self._head, self._passphrase, self._how, self._where, buttons):
            column.addWidget(part)
        bench.say.changed.connect(self._retranslate)
        self.hide()

    @property
    def cover(self) -> EmailCover | None:
        """What the passphrase opens; None while the card is closed."""
        return self._cover

    def show_cover(self, cover: EmailCover, folder: Path) -> None:
        """Show the passphrase, and where the files were saved."""
        self._cover, self._folder = cover, folder
        groups = cover.passphrase.split()
        lines = groups[:_ON_A_LINE], groups[_ON_A_LINE:]
        self._passphrase.setText("\n".join(" ".join(line) for line in lines))
        self._retranslate()
        self.show()
        self._copy.setFocus()

    def forget(self) -> None:
        """Close the card: the passphrase is nowhere any more."""
        clipboard = QGuiApplication.clipboard()
        if self._cover is not None and clipboard.text() == self._cover.passphrase:
            clipboard.clear()
        self._cover = None
        self._passphrase.clear()
        self._passphrase.setAccessibleName("")
        self.hide()

    def copy(self) -> None:
        """Copy the passphrase, for a text message."""
        if self._cover is not None:
            QGuiApplication.clipboard().setText(self._cover.passphrase)
            self.told.emit(_COPIED)

    def open_draft(self) -> None:
        """Open the e-mail in the mail program."""
        if self._cover is None:
            return
        draft = self._folder / self._cover.draft_name
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(draft))):
            self.told.emit(_NO_PROGRAM.fill(cover=self._cover.name))

    def _retranslate(self) -> None:
        cover = self._cover
        if cover is None:
            return
        self._head.setText(self._say(_HEAD))
        self._how.setText(self._say(_HOW))
        where = _FILES.fill(folder=str(self._folder), cover=cover.name, draft=cover.draft_name)
        told = [_TO.fill(to=cover.to), where]
        if cover.too_large:
            told.append(_TOO_LARGE.fill(files=", ".join(cover.too_large)))
        self._where.setText("\n".join(self._say(one) for one in told))
        # Read aloud digit by digit, a pause between the groups.
        groups = cover.passphrase.split()
        self._passphrase.setAccessibleName(", ".join(" ".join(group) for group in groups))
        self.setAccessibleName(self._head.text())
