"""Reminders of due dates, as a section."""

from __future__ import annotations

from desk.ui.bench import Bench
from desk.ui.reminder_form import ReminderForm
from desk.ui.section import SectionView


class ReminderSection(SectionView):
    """The form of the reminders."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="reminderSection")
        self._form = ReminderForm(bench)
        self.column.addWidget(self._form)
        self.column.addStretch(1)

    def focus(self) -> None:
        self._form.focus()
