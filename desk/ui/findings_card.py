"""The check before signing, in words: nothing to remark, or what was found and on which page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from desk.domain.letter_facts import CONFLICT, Finding
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.bench import Bench
from desk.ui.fact import Fact
from desk.ui.word_list import WordList

_CHECKING = QT_TRANSLATE_NOOP("findings", "Check: the letter is being read…")
_SOUND = QT_TRANSLATE_NOOP("findings", "Check: nothing to remark")
_FOUND = QT_TRANSLATE_NOOP("findings", "Check: the letter may not be signed yet")
_WHAT_TO_DO = QT_TRANSLATE_NOOP(
    "findings",
    "Cover or leave out in the review what should not be told, and look at the letter again. If that "
    "does not help, tell whoever looks after the desk.",
)
_REVIEW = QT_TRANSLATE_NOOP("findings", "Back to the review")
_LIST = QT_TRANSLATE_NOOP("findings", "What the check found; Enter shows the page")
_PAGE = Qt.ItemDataRole.UserRole
_NARROW = 104
"""Height of a list that scrolls in itself."""


class FindingsCard(QWidget):
    """One line while all is well; else each finding is a line that leads to its page."""

    page_asked = Signal(int)
    """The clerk wants to see a page, counted from 1."""
    review_asked = Signal()

    def __init__(self, bench: Bench, *, name: str, narrow: bool = False) -> None:
        """``narrow``: beside something else, so that a long list scrolls in itself."""
        super().__init__()
        self._say = bench.say
        self._found: tuple[Finding, ...] = ()
        self._reviewed = True
        self.setObjectName(name)
        self._fact = Fact(bench.say, bench.theme, name=f"{name}Fact")
        self._fact.asked.connect(self.review_asked)
        self._list = WordList(name=f"{name}List", whole=not narrow)
        if narrow:
            self._list.setFixedHeight(bench.theme.px(_NARROW))
            self._list.setVerticalScrollMode(WordList.ScrollMode.ScrollPerPixel)
        self._list.itemActivated.connect(self._show_page)
        self._list.itemClicked.connect(self._show_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._fact)
        column.addWidget(self._list)
        self.forget()
        bench.say.changed.connect(self._retranslate)

    @property
    def found(self) -> tuple[Finding, ...]:
        """What keeps the letter from being signed."""
        return self._found

    def show_checking(self) -> None:
        """The letter is being drawn and read."""
        self._list.hide()
        self._fact.show_fact("open", _CHECKING)
        self.show()

    def show_findings(self, found: Sequence[Finding], *, reviewed: bool = True) -> None:
        """Say what was found; ``reviewed``: the review is where it can be mended."""
        self._found = tuple({str(one.text): one for one in found}.values())
        self._reviewed = reviewed
        if not self._found:
            self._fact.show_fact("fine", _SOUND)
        elif reviewed and any(one.rule != CONFLICT for one in self._found):
            self._fact.show_fact("stop", _FOUND, _WHAT_TO_DO, more=_REVIEW)
        else:
            self._fact.show_fact("stop", _FOUND)
        self._list.setVisible(bool(self._found))
        self._retranslate()
        self.show()

    def forget(self) -> None:
        """No letter is in front."""
        self._found = ()
        self._list.hide()
        self._fact.forget()
        self.hide()

    def _show_page(self, item: QListWidgetItem) -> None:
        page = item.data(_PAGE)
        if page is not None:
            self.page_asked.emit(page)

    def _retranslate(self) -> None:
        self._list.setAccessibleName(self._say(_LIST))
        self._list.clear()
        for one in self._found:
            item = QListWidgetItem(self._say(one.text))
            item.setData(_PAGE, one.page)
            self._list.addItem(item)
        self._list.fit()
