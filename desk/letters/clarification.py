"""The question which data is meant, where much is processed: everything is given where it is wanted."""

from __future__ import annotations

from collections.abc import Iterator

from desk.domain.notice_facts import Clarification
from desk.domain.representation import of_estate
from desk.domain.text import QT_TRANSLATE_NOOP, Weekday
from desk.letters.blocks import Block
from desk.letters.identity_request import BY, TIME, WHEN, reminder, time_told
from desk.letters.notice_letter import SUBJECT, NoticeLetter, PanelLine, listed, strong
from desk.letters.receipt import ARRIVED
from desk.letters.remedies import complaint, contact


class ClarificationLetter(NoticeLetter[Clarification]):
    """Asks no more than which data is meant, and never narrows the right (recital 63; EDPB 01/2022, 2.3.1)."""

    kind = QT_TRANSLATE_NOOP("notice", "Question")
    subject = QT_TRANSLATE_NOOP("notice", "Which information do you want to see?")

    def body(self) -> Iterator[Block]:
        notice, words, facts = self.notice, self.words, self.facts
        came = ARRIVED[notice.channel].fill(day=Weekday(notice.received), subject=SUBJECT)
        yield words.paragraph(self.joined(came, *reminder(facts.asked_before)))
        yield self.panel(self._wanted())
        yield words.question(_WHY, self.told("reasons", _MUCH.fill(reason=self.own(facts.reason))))
        if facts.by is not None:
            yield words.question(WHEN, words(BY.fill(day=Weekday(facts.by))))
        if not of_estate(notice.representative):
            yield words.question(TIME, words(time_told(notice)))
        yield words.question(_OTHERWISE, words(_EVERYTHING))
        yield contact(self)
        yield complaint(self, court=False)

    def _wanted(self) -> Iterator[PanelLine]:
        yield strong(_TELL)
        yield from listed((*self.facts.choices, _ALL))
        self.items["missing"] = self.words(_TELL)


_TELL = QT_TRANSLATE_NOOP("notice", "Tell us what you want to see:")
_ALL = QT_TRANSLATE_NOOP("notice", "everything that we hold")
_WHY = QT_TRANSLATE_NOOP("notice", "Why we ask")
_MUCH = QT_TRANSLATE_NOOP(
    "notice",
    "{reason} Where much information is processed, the law lets us ask which of it a request is "
    "about (GDPR, recital 63).",
)
_OTHERWISE = QT_TRANSLATE_NOOP("notice", "If you want everything")
_EVERYTHING = QT_TRANSLATE_NOOP(
    "notice", "Tell us so, and you get everything. You need give no reason."
)
