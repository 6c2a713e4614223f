"""The setting of reminders: on or off. A block for the settings page."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.bench import Bench
from desk.ui.choice import Answer, Choice
from desk.ui.labels import caption
from desk.ui.reminders import OFF, SETTING

_QUESTION = QT_TRANSLATE_NOOP("reminders", "Remind of due dates that come near")
_ANSWERS = (
    Answer("on", "1", QT_TRANSLATE_NOOP("reminders", "yes")),
    Answer(OFF, "2", QT_TRANSLATE_NOOP("reminders", "no")),
)
_NOTE = QT_TRANSLATE_NOOP(
    "reminders",
    "Once a day for a request that you handle, or nobody, and have not opened today. The reminder "
    "tells its number only. Where the system shows no messages, it stands on Today.",
)


class ReminderForm(QWidget):
    """Works at once; there is nothing to save."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self.setObjectName("reminderForm")
        self._choice = Choice(bench.say, _QUESTION, _ANSWERS, name="reminders")
        self._choice.choose(OFF if bench.settings.get(SETTING) == OFF else "on")
        self._choice.answered.connect(self._chosen)
        self._note = caption(wrap=True, name="remindersNote")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._choice)
        column.addWidget(self._note)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()

    def focus(self) -> None:
        """Put the focus on the answers."""
        self._choice.focus()

    def _chosen(self) -> None:
        self._bench.settings[SETTING] = str(self._choice.value)

    def _retranslate(self) -> None:
        self._note.setText(self._bench.say(_NOTE))
