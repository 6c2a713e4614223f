"""The answer letter (vastauskirje): everything held, every system searched."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.letters import opening
from desk.letters.answering import AnsweringLetter
from desk.letters.blocks import Block


class AnswerLetter(AnsweringLetter):
    """One whole answer in one language."""

    @property
    def kind(self) -> Text:
        return _ANSWER

    @property
    def subject(self) -> Text:
        return opening.title(self.content)

    def blocks(self) -> Iterator[Block]:
        content = self.content
        brief = chain(
            opening.period(content),
            opening.searched(content),
            opening.held(content, self.parts, self.long),
        )
        yield from opening.opening(content, self.words, self.subject, brief)
        yield from self.use()
        yield from self.sections()
        yield from self.end()


_ANSWER = QT_TRANSLATE_NOOP("letter", "Answer")
