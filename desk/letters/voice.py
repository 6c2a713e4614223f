"""To whom a letter speaks: to the person, about the person to whoever asks for them, or to an estate."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from desk.domain.representation import Representative, of_estate
from desk.domain.text import Language, Text
from desk.services.ports import Translator


class AboutSomebody(Protocol):
    """What any letter says of whom it is about and who asks."""

    @property
    def subject_name(self) -> str: ...

    @property
    def representative(self) -> Representative | None:
        """None: the person asks."""
        ...


@dataclass(frozen=True, slots=True)
class Spoken(Text):
    """A sentence to the person, with its forms for a letter about them.

    A Text everywhere; which form is printed is chosen in ``voice`` alone. ``{person}`` in the other
    forms is the person's name, which is never inflected: Finnish puts a noun before it.
    """

    about: Text | None = None
    """The same, said about the person to whoever asks for them; None: it speaks of nobody."""
    estate: Text | None = None
    """The same, said to an estate; None: as ``about``."""


def spoken(to: Text, about: Text | None = None, estate: Text | None = None) -> Spoken:
    """The forms of one sentence."""
    return Spoken(to.context, to.source, to.values, about, estate)


def voice(content: AboutSomebody, translator: Translator) -> Translator:
    """The translator, speaking as the letter has to."""
    if content.representative is None:
        return translator
    return _SpeakingAbout(translator, content.subject_name, of_estate(content.representative))


@dataclass(frozen=True, slots=True)
class _SpeakingAbout:
    """Puts the form about the person in place of the one to them."""

    translator: Translator
    person: str
    estate: bool

    @property
    def language(self) -> Language:
        return self.translator.language

    def __call__(self, text: Text) -> str:
        return self.translator(self._turned(text))

    def _turned(self, text: Text) -> Text:
        values: Mapping[str, object] = {
            name: self._turned(value) if isinstance(value, Text) else value
            for name, value in text.values.items()
        }
        if isinstance(text, Spoken):
            text = (text.estate if self.estate else None) or text.about or text
            values = {**values, "person": self.person}
        return replace(text, values=values)
