"""A step of the guide: a heading, what it is for, and the form or facts that make it done."""

from __future__ import annotations

from desk.domain.text import Text
from desk.services.first_start import Situation, Step
from desk.ui.bench import Bench
from desk.ui.labels import label
from desk.ui.section import SectionView


class StepView(SectionView):
    """Subclasses add to ``column``; the guide shows them where the workspace stands."""

    def __init__(self, bench: Bench, step: Step, *, head: Text, words: Text) -> None:
        super().__init__(bench, name=f"guide_{step}")
        self.step = step
        self._head_text, self._words_text = head, words
        self._head = label("heading", wrap=True, name=f"guide_{step}Head")
        self._words = label("muted", wrap=True, name=f"guide_{step}Words")
        self.column.insertWidget(0, self._head)
        self.column.insertWidget(1, self._words)
        self.situation = Situation()

    def show_situation(self, situation: Situation) -> None:
        """Show what the workspace shows."""
        self.situation = situation

    def escape(self) -> bool:
        """Escape was pressed: leave what stands in front; False where nothing does."""
        return False

    def finish(self) -> None:
        """All parts are in the column."""
        self.column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        self._head.setText(self.say(self._head_text))
        self._words.setText(self.say(self._words_text))
        self.setAccessibleName(self._head.text())
