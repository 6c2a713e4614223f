"""What the letters beside the answer have in common: title, for whom, signature, and what the law wants told."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence

from desk.domain.notice import Notice
from desk.domain.representation import Role
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.letters.blocks import Block, Panel
from desk.letters.closing import signature
from desk.letters.fonts import Typeface
from desk.letters.page import WIDTH, Letterhead
from desk.letters.parts import Words
from desk.letters.pen import BODY, STRONG, Style
from desk.letters.table import TableDrawer
from desk.letters.voice import spoken, voice
from desk.services.ports import Translator
from desk.services.sealing_ports import Attachment

SUBJECT = spoken(
    QT_TRANSLATE_NOOP("notice subject", "you"), QT_TRANSLATE_NOOP("notice subject", "{person}")
)
"""Whom information is about: stands in sentences as ``{subject}``, always in "information about {subject}"."""


class NoticeLetter(ABC):
    """A letter beside the answer, on one page if at all possible.

    What the law wants told stands in ``items`` by name once ``blocks`` was read to its end.
    """

    def __init__(self, notice: Notice, typeface: Typeface, translator: Translator) -> None:
        self.notice = notice
        self.words = Words(typeface, voice(notice, translator))
        self.drawer = TableDrawer(typeface, translator, WIDTH)
        self.items: dict[str, str] = {}
        self.title = self.words(self.subject)
        self.letterhead = Letterhead(
            notice.profile,
            typeface,
            translator,
            self.kind,
            notice.letter_date,
            notice.request,
            notice.recipient,
        )

    @property
    @abstractmethod
    def kind(self) -> Text:
        """The type of letter as its head names it; short."""

    @property
    @abstractmethod
    def subject(self) -> Text:
        """The title above the text."""

    @abstractmethod
    def body(self) -> Iterator[Block]:
        """What stands between the title and the greeting."""

    def attachments(self) -> Sequence[Attachment]:
        """Nothing travels inside these letters."""
        return ()

    def blocks(self) -> Iterator[Block]:
        """The text from the title to the signature line."""
        yield self.words.title(self.subject)
        represented = self.notice.representative
        if represented is not None:
            about = _ABOUT[represented.role].fill(person=self.notice.subject_name)
            yield self.words.paragraph(about)
        yield from self.body()
        yield from signature(self.notice, self.words)

    def told(self, item: str, text: Text) -> str:
        """The sentence, remembered as what the law wants told under that name."""
        written = self.words(text)
        self.items[item] = written
        return written

    def panel(self, lines: Iterable[tuple[Text | str, Style]]) -> Panel:
        """The box with what matters most."""
        broken: list[tuple[str, Style]] = []
        for text, style in lines:
            written = self.words(text) if isinstance(text, Text) else text
            for line in self.words.broken(written, style, WIDTH - 2 * Panel.INDENT):
                broken.append((line, style))
        return Panel(tuple(broken), WIDTH, self.notice.profile.accent_colour)

    def own(self, words: str) -> Text:
        """The clerk's own words as a sentence: with a stop at the end."""
        stopped = words.strip()
        return OWN.fill(words=stopped if stopped.endswith((".", "!", "?")) else f"{stopped}.")


def listed(points: Iterable[Text | str]) -> Iterator[tuple[Text | str, Style]]:
    """Points of a list inside a panel."""
    for point in points:
        yield POINT.fill(point=point), BODY


def strong(text: Text) -> tuple[Text | str, Style]:
    """A line of a panel that must not be missed."""
    return text, STRONG


def plain(text: Text) -> tuple[Text | str, Style]:
    """A line of a panel."""
    return text, BODY


OWN = QT_TRANSLATE_NOOP("notice", "{words}")
POINT = QT_TRANSLATE_NOOP("notice", "•  {point}")
_ABOUT = {
    Role.GUARDIAN: QT_TRANSLATE_NOOP(
        "notice", "This letter is about {person}. You get it as their guardian."
    ),
    Role.APPOINTED_GUARDIAN: QT_TRANSLATE_NOOP(
        "notice", "This letter is about {person}. You get it as their appointed guardian."
    ),
    Role.CONTINUING_POWER: QT_TRANSLATE_NOOP(
        "notice",
        "This letter is about {person}. You get it as the holder of their continuing power of attorney.",
    ),
    Role.ATTORNEY: QT_TRANSLATE_NOOP(
        "notice", "This letter is about {person}. You get it under their power of attorney."
    ),
    Role.ESTATE: QT_TRANSLATE_NOOP(
        "notice", "This letter is about {person}, who has died. You get it for the estate."
    ),
}
