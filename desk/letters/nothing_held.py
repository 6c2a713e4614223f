"""The letter that nothing is held: every system was searched, none knows the person, nothing was left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.letters import opening, rights
from desk.letters.answering import AnsweringLetter
from desk.letters.blocks import Block
from desk.letters.voice import spoken


class NothingHeld(AnsweringLetter):
    """One letter that there is nothing to give, and how to be found after all."""

    @property
    def kind(self) -> Text:
        return _ANSWER

    @property
    def subject(self) -> Text:
        return _NOTHING

    @property
    def items(self) -> Mapping[str, str]:
        items = {"nothing_held": self.words(_NOTHING)}
        if not self.estate:
            items["ombudsman"] = self.words(rights.OMBUDSMAN)
        return items

    def blocks(self) -> Iterator[Block]:
        content = self.content
        brief = chain(opening.period(content), opening.searched(content))
        yield from opening.opening(content, self.words, self.subject, brief)
        yield self.words.paragraph(_SEARCH_AGAIN, space_before=14.0)
        yield from self.end()

    def rights(self) -> Iterator[Block]:
        """There is nothing to correct or erase: whom to ask and the Ombudsman are enough."""
        yield self.words.paragraph(rights.whom_to_ask(self.content.profile))
        yield self.words.paragraph(rights.OMBUDSMAN)


_ANSWER = QT_TRANSLATE_NOOP("letter", "Answer")
_NOTHING = spoken(
    QT_TRANSLATE_NOOP("letter", "We hold no information about you"),
    QT_TRANSLATE_NOOP("letter", "We hold no information about {person}"),
)
_SEARCH_AGAIN = spoken(
    QT_TRANSLATE_NOOP(
        "letter",
        "Because we hold nothing about you, there is no use of it to tell about. If you think that "
        "we should have something, tell us an earlier name or address, a customer number or the "
        "number of a metering point, and we search again.",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "Because we hold nothing about the person, there is no use of it to tell about. If we should "
        "have something after all, an earlier name or address, a customer number or the number of a "
        "metering point lets us search again.",
    ),
)
