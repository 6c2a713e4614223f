"""Which of a request's letters is in front: the draft, or one that was signed and sealed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.request import LETTER_NAMES, Letter
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.bench import Bench
from desk.ui.fields import Select
from desk.ui.page import Labelled

_WHICH = QT_TRANSLATE_NOOP("delivery", "Letter in front")
_DRAFT = QT_TRANSLATE_NOOP("delivery", "Draft, not signed yet")
_SEALED = QT_TRANSLATE_NOOP("delivery", "{when}: {letter}, version {version}")


class LetterVersions(QWidget):
    """Hidden while there is nothing to choose."""

    changed = Signal()
    """The clerk wants another letter in front."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._say = bench.say
        self._letters: list[Letter | None] = []
        self.setObjectName("letterVersions")
        self._select = Select(bench.theme, name="letterVersion")
        self._field = Labelled(self._select)
        self._select.activated.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._field)
        bench.say.changed.connect(self._retranslate)
        self.hide()

    @property
    def chosen(self) -> Letter | None:
        """The sealed letter in front; None: the draft, or the one that was signed last."""
        place = self._select.currentIndex()
        return self._letters[place] if 0 <= place < len(self._letters) else None

    def show_letters(self, letters: Sequence[Letter], *, draft: bool) -> None:
        """Give these to choose from, the latest first; a draft goes before them."""
        self._letters = [*([None] if draft else []), *reversed(letters)]
        self._select.clear()
        self._select.addItems([""] * len(self._letters))
        self._select.setCurrentIndex(0)
        self._retranslate()
        self.setVisible(len(self._letters) > 1)

    def forget(self) -> None:
        """No request is in front."""
        self.show_letters((), draft=False)

    def _retranslate(self) -> None:
        self._field.label.setText(self._say(_WHICH))
        self._select.setAccessibleName(self._say(_WHICH))
        for place, one in enumerate(self._letters):
            text = (
                _DRAFT
                if one is None
                else _SEALED.fill(
                    when=one.signed_at, letter=LETTER_NAMES[one.kind], version=one.version
                )
            )
            self._select.setItemText(place, self._say(text))
