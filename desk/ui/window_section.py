"""What belongs to the person at the screen: the language of the window and its look."""

from __future__ import annotations

from typing import cast

from desk.domain.text import LANGUAGES, QT_TRANSLATE_NOOP, Language, plain
from desk.ui.bench import Bench
from desk.ui.choice import Answer, Choice
from desk.ui.labels import caption
from desk.ui.section import SectionView
from desk.ui.style import ThemeChoice

_LANGUAGE = QT_TRANSLATE_NOOP("settings", "Language of the window")
_OWN_NAMES: dict[Language, str] = {"fi": "suomi", "sv": "svenska", "en": "English"}
_LOOK = QT_TRANSLATE_NOOP("settings", "Look")
_LOOKS = (
    Answer("system", "1", QT_TRANSLATE_NOOP("settings", "as the system")),
    Answer("light", "2", QT_TRANSLATE_NOOP("settings", "light")),
    Answer("dark", "3", QT_TRANSLATE_NOOP("settings", "dark")),
    Answer("contrast", "4", QT_TRANSLATE_NOOP("settings", "high contrast")),
)
_NOTE = QT_TRANSLATE_NOOP(
    "settings", "Letters are written in the customer's language, whatever is chosen here."
)


class WindowSection(SectionView):
    """Works at once; there is nothing to save."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="windowSection")
        self._language = Choice(
            bench.say,
            _LANGUAGE,
            [
                Answer(one, str(at), plain(_OWN_NAMES[one]))
                for at, one in enumerate(LANGUAGES, start=1)
            ],
            name="windowLanguage",
        )
        self._language.choose(bench.say.language)
        self._language.answered.connect(self._switch)
        self._look = Choice(bench.say, _LOOK, _LOOKS, name="look")
        self._look.choose(bench.theme.choice)
        self._look.answered.connect(self._choose_look)
        bench.theme.changed.connect(self._follow_look)
        self._note = caption(wrap=True, name="settingsNote")
        self.column.addWidget(self._language)
        self.column.addWidget(self._note)
        self.column.addWidget(self._look)
        self.column.addStretch(1)
        self.retranslate()

    def focus(self) -> None:
        self._language.focus()

    def show_setting(self, name: str) -> None:
        (self._look if name == "look" else self._language).focus()

    def retranslate(self) -> None:
        self._note.setText(self.say(_NOTE))

    def _switch(self) -> None:
        language = cast("Language", self._language.value)
        try:
            self.say.switch(language)
        except Exception as error:
            self.failed(error)
            self._language.choose(self.say.language)
            return
        self.bench.settings["language"] = language

    def _follow_look(self) -> None:
        self._look.choose(self.bench.theme.choice)

    def _choose_look(self) -> None:
        look = cast("ThemeChoice", self._look.value)
        self.bench.theme.choose(look)
        self.bench.settings["theme"] = look
