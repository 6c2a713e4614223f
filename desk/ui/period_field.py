"""A quiet field for the period that the customer asks for; empty means everything."""

from __future__ import annotations

from typing import Any

from desk.domain.errors import BadInput
from desk.domain.period import read_period
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.ui.fields import line_editor
from desk.ui.page import Labelled
from desk.ui.speech import Speech

_PERIOD = QT_TRANSLATE_NOOP("intake", "Only this period")
_EVERYTHING = QT_TRANSLATE_NOOP("intake", "everything; or 2024, or 1.1.2024-30.6.2024")
_LONGEST = 40


class PeriodField(Labelled):
    """The field with its label; what was typed is judged by ``wrong``."""

    def __init__(self, say: Speech) -> None:
        line = line_editor("period", longest=_LONGEST)
        super().__init__(line)
        self.line = line
        self._say = say
        say.changed.connect(self._reword)
        self._reword()

    @property
    def wrong(self) -> Text | None:
        """Why what was typed is no period, or None."""
        try:
            read_period(self.line.text())
        except BadInput as error:
            return error.text
        return None

    def _reword(self, *_: Any) -> None:
        self.label.setText(self._say(_PERIOD))
        self.line.setAccessibleName(self._say(_PERIOD))
        self.line.setPlaceholderText(self._say(_EVERYTHING))
        self.line.setToolTip(self._say(_EVERYTHING))  # words longer than the field end outside it
