"""The language in which the window speaks; it can be changed while running."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desk.domain.text import Language, Text, render
from desk.ui import toolkit_words

if TYPE_CHECKING:
    from desk.services.ports import Translator

Translators = Callable[[Language], "Translator"]
"""Gives the translator of a language."""


class English:
    """Says every text as it stands in the source: what is shown until the languages are there."""

    language: Language = "en"

    def __call__(self, text: Text) -> str:
        return render(text, text.source, self.language, lambda _context, source: source)


def english(_language: Language) -> English:
    """English, whatever language is asked for."""
    return English()


class Speech(QObject):
    """Says texts in the clerk's language, and tells every page when that changes."""

    changed = Signal()

    def __init__(self, translators: Translators, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._translators = translators
        self._translator = translators(language)
        self._toolkit_follows()

    def __call__(self, text: Text) -> str:
        """The text as the clerk reads it."""
        return self._translator(text)

    @property
    def language(self) -> Language:
        """The language in force."""
        return self._translator.language

    def switch(self, language: Language) -> None:
        """Speak another language from now on."""
        self._translator = self._translators(language)
        self.changed.emit()
        self._toolkit_follows()

    def take(self, translators: Translators) -> None:
        """Use these translators from now on, in the same language."""
        self._translators = translators
        self.switch(self.language)

    def _toolkit_follows(self) -> None:
        QTimer.singleShot(0, self, self._speak_toolkit)  # nothing that is in sight waits for it

    def _speak_toolkit(self) -> None:
        toolkit_words.speak(self.language)
