"""What the letters beside the answer have in common: title, for whom, signature, and what the law wants told."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from desk.domain.notice import Notice
from desk.domain.notice_facts import Facts
from desk.domain.representation import Role
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.letters.blocks import Block, Panel
from desk.letters.closing import SignatureLine, signature
from desk.letters.fonts import Typeface
from desk.letters.page import WIDTH, Letterhead
from desk.letters.parts import Words
from desk.letters.pen import BODY, STRONG, Style
from desk.letters.table import TableDrawer
from desk.letters.two_columns import TwoColumns
from desk.letters.voice import spoken, voice
from desk.services.ports import Translator
from desk.services.sealing_ports import Attachment

SUBJECT = spoken(
    QT_TRANSLATE_NOOP("notice subject", "you"), QT_TRANSLATE_NOOP("notice subject", "the person")
)
"""Whom information is about: stands in sentences as ``{subject}``, always in "information about {subject}".

A letter about somebody names them in its first sentence.
"""


@dataclass(frozen=True, slots=True)
class Setting:
    """With what a letter is set."""

    typeface: Typeface
    translator: Translator
    check_code: str = ""
    """As it is printed; empty: the letter has none."""


Facts_co = TypeVar("Facts_co", bound=Facts, covariant=True)


class NoticeLetter(ABC, Generic[Facts_co]):
    """A letter beside the answer, on one page if at all possible.

    What the law wants told stands in ``items`` by name once ``blocks`` was read to its end.
    """

    def __init__(self, notice: Notice, facts: Facts_co, setting: Setting) -> None:
        """``facts``: those of the notice."""
        typeface, translator = setting.typeface, setting.translator
        self.notice = notice
        self.facts = facts
        self._check_code = setting.check_code
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
        yield from self._signature()

    def _signature(self) -> Iterator[Block]:
        """As in the answer, the line at the right, so that a letter ends on its first page."""
        blocks = list(signature(self.notice, self.words, self._check_code))
        place = next(i for i, one in enumerate(blocks) if isinstance(one, SignatureLine))
        greeting, line, after = blocks[:place], blocks[place], blocks[place + 1 :]
        yield TwoColumns(
            tuple(greeting), line, WIDTH - SignatureLine.LENGTH, keep_with_next=bool(after)
        )
        yield from after

    def told(self, item: str, text: Text) -> str:
        """The sentence, remembered as what the law wants told under that name."""
        written = self.words(text)
        self.items[item] = written
        return written

    def panel(self, lines: Iterable[PanelLine]) -> Panel:
        """The box with what matters most."""
        broken: list[tuple[str, Style]] = []
        room = WIDTH - 2 * Panel.INDENT
        blank = self.words.width(" ", BODY)
        hang = " " * round(self.words.width(_BULLET, BODY) / blank)
        for one in lines:
            text = one.text if isinstance(one.text, Text) else OWN.fill(words=one.text)
            style = STRONG if one.strong else BODY
            if not one.point:
                broken += [
                    (line, style) for line in self.words.broken(self.words(text), style, room)
                ]
                continue
            wrapped = self.words.broken(self.words(text), style, room - len(hang) * blank)
            broken += [
                (f"{hang if place else _BULLET}{line}", style) for place, line in enumerate(wrapped)
            ]
        return Panel(tuple(broken), WIDTH, self.notice.profile.accent_colour)

    def own(self, words: str) -> Text:
        """The clerk's own words as a sentence: with a capital letter and a stop."""
        written = words.strip()
        stop = "" if written.endswith((".", "!", "?")) else "."
        return OWN.fill(words=f"{written[:1].upper()}{written[1:]}{stop}")

    def joined(self, *texts: Text) -> Text:
        """Several sentences as one paragraph."""
        return OWN.fill(words=" ".join(map(self.words, texts)))


@dataclass(frozen=True, slots=True)
class PanelLine:
    """A sentence inside a panel."""

    text: Text | str
    """A sentence of the desk, or the clerk's own words."""
    strong: bool = False
    point: bool = False
    """One point of a list."""


def listed(points: Iterable[Text | str]) -> Iterator[PanelLine]:
    """Points of a list inside a panel."""
    for point in points:
        yield PanelLine(point, point=True)


def strong(text: Text) -> PanelLine:
    """A line of a panel that must not be missed."""
    return PanelLine(text, strong=True)


def plain(text: Text) -> PanelLine:
    """A line of a panel."""
    return PanelLine(text)


_BULLET = "•  "
OWN = QT_TRANSLATE_NOOP("notice", "{words}")
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
