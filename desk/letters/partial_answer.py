"""The partial answer (osittainen vastaus): what is held so far, and what follows by when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.letters import opening
from desk.letters.answering import AnsweringLetter
from desk.letters.blocks import Block


class PartialAnswer(AnsweringLetter):
    """One answer to which the rest follows, in one language; it says so before anything else."""

    @property
    def kind(self) -> Text:
        return _PARTIAL

    @property
    def subject(self) -> Text:
        return opening.title(self.content)

    @property
    def items(self) -> Mapping[str, str]:
        return {**super().items, "follows": self.words(opening.follows(self.content))}

    def blocks(self) -> Iterator[Block]:
        content = self.content
        brief = chain(
            opening.incomplete(content),
            opening.period(content),
            opening.searched(content),
            opening.held(content, self.parts, self.long),
        )
        yield from opening.opening(content, self.words, self.subject, brief)
        yield from self.use()
        yield from self.sections()
        yield from self.end()


_PARTIAL = QT_TRANSLATE_NOOP("letter", "Partial answer")
