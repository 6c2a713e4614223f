"""Settings that belong to the person at the screen: language, look, and the trays of a printer."""

from __future__ import annotations

from typing import cast

from desk.domain.text import LANGUAGES, QT_TRANSLATE_NOOP, Language, plain
from desk.ui.bench import Bench
from desk.ui.choice import Answer, Choice
from desk.ui.labels import caption, panel
from desk.ui.page import Page
from desk.ui.style import ThemeChoice
from desk.ui.tray_form import TrayForm

_TITLE = QT_TRANSLATE_NOOP("settings", "Settings")
_LANGUAGE = QT_TRANSLATE_NOOP("settings", "Language of the window")
_OWN_NAMES: dict[Language, str] = {"fi": "suomi", "sv": "svenska", "en": "English"}
_LOOK = QT_TRANSLATE_NOOP("settings", "Look")
_LOOKS = (
    Answer("system", "1", QT_TRANSLATE_NOOP("settings", "as the system")),
    Answer("light", "2", QT_TRANSLATE_NOOP("settings", "light")),
    Answer("dark", "3", QT_TRANSLATE_NOOP("settings", "dark")),
)
_NOTE = QT_TRANSLATE_NOOP(
    "settings", "Letters are written in the customer's language, whatever is chosen here."
)


class SettingsPage(Page):
    """Works at once; there is nothing to save."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="settingsPage", title=_TITLE)
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
        self._note = caption(wrap=True, name="settingsNote")
        box, column = panel(spacing=16)
        column.addWidget(self._language)
        column.addWidget(self._note)
        column.addWidget(self._look)
        self._trays = TrayForm(bench)
        column.addWidget(self._trays)
        self.column.addWidget(box)
        self.column.addStretch(1)
        self._reword()

    def entered(self) -> None:
        self._language.focus()
        self._trays.look()

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

    def _choose_look(self) -> None:
        look = cast("ThemeChoice", self._look.value)
        self.bench.theme.choose(look)
        self.bench.settings["theme"] = look
