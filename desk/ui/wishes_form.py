"""How the answer is given, in which language, and about what period: the customer's own choices."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.controller import Channel, ControllerProfile, Delivery
from desk.domain.delivery_rules import usual_delivery
from desk.domain.text import LANGUAGES, QT_TRANSLATE_NOOP, Language
from desk.ui.choice import Answer, Choice
from desk.ui.period_field import PeriodField
from desk.ui.speech import Speech

_DELIVERY = QT_TRANSLATE_NOOP("intake", "The answer is given")
_COUNTER = Answer("counter", "1", QT_TRANSLATE_NOOP("intake", "now at the counter"))
_POST = Answer("post", "2", QT_TRANSLATE_NOOP("intake", "by post"))
_ELECTRONIC = Answer("electronic", "3", QT_TRANSLATE_NOOP("intake", "electronically"))
_LANGUAGE = QT_TRANSLATE_NOOP("intake", "Language of the letter")
_LANGUAGES = (
    Answer("fi", "1", QT_TRANSLATE_NOOP("intake", "Finnish")),
    Answer("sv", "2", QT_TRANSLATE_NOOP("intake", "Swedish")),
    Answer("en", "3", QT_TRANSLATE_NOOP("intake", "English")),
)


class WishesForm(QWidget):
    """Answered beforehand with the usual way and the language on record."""

    changed = Signal()
    answered = Signal()
    """The last of the questions has its answer."""

    def __init__(self, say: Speech) -> None:
        super().__init__()
        self._offered: tuple[Answer, ...] = (_COUNTER, _POST)
        self._delivery = Choice(say, _DELIVERY, self._offered, name="delivery")
        self._language = Choice(say, _LANGUAGE, _LANGUAGES, name="language")
        self.period = PeriodField(say)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for part in (self._delivery, self._language, self.period):
            column.addWidget(part)
        self._delivery.changed.connect(self.changed)
        self._delivery.answered.connect(self._language.focus)
        self._language.changed.connect(self.changed)
        self._language.answered.connect(self.answered)
        self.period.line.textChanged.connect(self.changed)

    @property
    def delivery(self) -> Delivery:
        """How the answer is given."""
        return Delivery(self._delivery.value or "counter")

    @property
    def language(self) -> Language | None:
        """The language of the letter; None until one is known."""
        return next((one for one in LANGUAGES if one == self._language.value), None)

    @property
    def values(self) -> Mapping[str, str]:
        """What stands in the fields, for a draft."""
        return {
            "delivery": self._delivery.value or "",
            "language": self._language.value or "",
            "period": self.period.line.text(),
        }

    def usual(self, profile: ControllerProfile, channel: Channel) -> None:
        """Answer with what is usual at a controller for requests that came in this way."""
        electronic = profile.electronic_answers or channel.electronic
        self._offered = (_COUNTER, _POST, *((_ELECTRONIC,) if electronic else ()))
        self._delivery.offer(self._offered)
        self._delivery.choose(usual_delivery(profile, channel))
        self._language.choose(profile.default_language)

    def fill(self, values: Mapping[str, str]) -> None:
        """Put a draft's values back; a way that is not on offer any more is left as it is."""
        if values.get("delivery") in {one.value for one in self._offered}:
            self._delivery.choose(values["delivery"])
        self.speak(values.get("language", ""))
        self.period.line.setText(values.get("period", ""))

    def speak(self, language: str) -> None:
        """Take the customer's language on record for the letter's."""
        if language in LANGUAGES:
            self._language.choose(language)
