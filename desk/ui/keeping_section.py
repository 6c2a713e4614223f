"""Finished cases: how long they are kept, which are past that, and their deletion by a person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desk.domain.request import STATE_NAMES
from desk.domain.text import QT_TRANSLATE_NOOP, Text, plain
from desk.services import retention
from desk.services.retention import Outlived
from desk.ui.bench import Bench
from desk.ui.fact import Fact
from desk.ui.labels import KeyButton, label
from desk.ui.section import SectionView
from desk.ui.word_list import WordList

_KEPT = QT_TRANSLATE_NOOP("keeping", "Finished cases are kept for {months} months.")
_WHY = QT_TRANSLATE_NOOP(
    "keeping",
    "As long as the company may have to show how it answered. The time stands in the workspace’s "
    "settings.toml: [keeping] months. Nothing is deleted by itself. The free check of a year is "
    "remembered on, as a keyed hash, until the end of the following year.",
)
_NONE = QT_TRANSLATE_NOOP("keeping", "No case is past its keeping time.")
_OVER = QT_TRANSLATE_NOOP("keeping", "Cases past their keeping time: {count}")
_NEXT = QT_TRANSLATE_NOOP(
    "keeping",
    "Their letters, documents, data and history are deleted. Look through the list first.",
)
_SURE = QT_TRANSLATE_NOOP(
    "keeping", "F10 once more deletes {count} cases for good. Esc leaves them."
)
_LOOKING = QT_TRANSLATE_NOOP("keeping", "Looking for cases past their keeping time…")
_DELETING = QT_TRANSLATE_NOOP("keeping", "Deleting…")
_LINE = QT_TRANSLATE_NOOP("keeping", "{number} · {company} · {state} · last touched {day}")
_HELD = QT_TRANSLATE_NOOP(
    "keeping", "{number} · {company} · kept: request {open} of the same person is open"
)
_LIST = QT_TRANSLATE_NOOP("keeping", "Cases past their keeping time")
_DELETE = QT_TRANSLATE_NOOP("keeping", "Delete these cases")
_GONE = QT_TRANSLATE_NOOP("keeping", "Cases deleted: {count}.")


class KeepingSection(SectionView):
    """F10 asks, F10 again deletes: nothing takes it back."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="keepingSection")
        self._found: Sequence[Outlived] = ()
        self._sure = False
        self._busy = False
        self._kept = label("heading", wrap=True, name="keepingTime")
        self._why = label("muted", wrap=True, name="keepingWhy")
        self._state = Fact(bench.say, bench.theme, name="keepingState")
        self._list = WordList(name="keepingList")
        self._delete = KeyButton(bench.say, _DELETE, "F10", name="deleteCases", primary=True)
        self._delete.clicked.connect(self.delete)
        self._delete.setShortcut("F10")
        for part in (self._kept, self._why, self._state):
            self.column.addWidget(part)
        self.column.addWidget(self._list, 1)
        self.column.addWidget(self._delete)
        self._list.hide()
        self._delete.hide()
        self.column.addStretch(0)
        self.retranslate()

    def entered(self) -> None:
        if not self._busy:
            self._look()

    def left(self) -> None:
        self._sure = False

    def focus(self) -> None:
        (self._list if self._found else self).setFocus()

    def delete(self) -> None:
        """F10: ask, and the second time delete what the list shows."""
        going = self._going()
        if self._busy or not going:
            return
        if not self._sure:
            self._sure = True
            self._show()
            self._list.setFocus()
            return
        self._sure, self._busy = False, True
        self._state.show_fact("open", _DELETING)
        self._delete.setEnabled(False)
        desk, actor = self.bench.desk, self.bench.actor
        self.bench.jobs.write(
            lambda _job: retention.purge(desk, numbers=going, actor=actor),
            owner=self,
            done=self._gone,
            failed=self._not_gone,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._sure:
            self._sure = False
            self._show()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self._kept.setText(self.say(_KEPT.fill(months=self.bench.desk.keep_months)))
        self._why.setText(self.say(_WHY))
        self._list.setAccessibleName(self.say(_LIST))
        self._list.clear()
        for one in self._found:
            self._list.addItem(self.say(self._line(one)))
        self._list.fit()

    def _look(self) -> None:
        desk = self.bench.desk
        self._state.show_fact("open", _LOOKING)
        self.bench.jobs.read(
            lambda: retention.outlived(desk), owner=self, done=self._know, failed=self.failed
        )

    def _know(self, found: Sequence[Outlived]) -> None:
        self._found = found
        self._show()
        self.retranslate()

    def _show(self) -> None:
        going = len(self._going())
        self._list.setVisible(bool(self._found))
        self._delete.setVisible(bool(going))
        self._delete.setEnabled(not self._busy)
        if not self._found:
            self._state.show_fact("fine", _NONE)
        elif self._sure:
            self._state.show_fact("stop", _SURE.fill(count=going))
        else:
            self._state.show_fact("look", _OVER.fill(count=len(self._found)), _NEXT)

    def _going(self) -> tuple[str, ...]:
        return tuple(one.case.number for one in self._found if one.held_by is None)

    def _line(self, one: Outlived) -> Text:
        company = plain(self.bench.desk.profiles.get(one.case.controller).name)
        if one.held_by is not None:
            return _HELD.fill(number=one.case.number, company=company, open=one.held_by)
        return _LINE.fill(
            number=one.case.number,
            company=company,
            state=STATE_NAMES[one.case.state],
            day=one.case.ended.date(),
        )

    def _gone(self, numbers: Sequence[str]) -> None:
        self._busy = False
        self.messages.tell(_GONE.fill(count=len(numbers)), "done")
        self._look()

    def _not_gone(self, error: Exception) -> None:
        """One may not go any more; those before it are gone."""
        self._busy = False
        self.failed(error)
        self._look()
