"""The confirmation of a marketing ban (Art. 21(2)-(3)): since when, and what still comes."""

from __future__ import annotations

from collections.abc import Iterator

from desk.domain.notice_facts import MarketingBan, MarketingChannel
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.letters.blocks import Block
from desk.letters.notice_letter import (
    SUBJECT,
    NoticeLetter,
    PanelLine,
    listed,
    plain,
    strong,
)
from desk.letters.remedies import complaint, contact


class MarketingBanLetter(NoticeLetter[MarketingBan]):
    """Direct marketing stops; no reason is asked for."""

    kind = QT_TRANSLATE_NOOP("notice", "Marketing ban")
    subject = QT_TRANSLATE_NOOP("notice", "The marketing ban is in force")

    def body(self) -> Iterator[Block]:
        words = self.words
        facts = self.facts
        done = (_DONE_PART if facts.channels or facts.purposes else _DONE).fill(subject=SUBJECT)
        self.told("done", done)
        yield words.paragraph(done)
        yield self.panel(self._scope())
        yield words.question(_COMES, words(_NEEDED))
        yield words.question(_HOW_LONG, words(_YOURS))
        yield contact(self)
        yield complaint(self, court=False)

    def _scope(self) -> Iterator[PanelLine]:
        facts = self.facts
        since = _SINCE.fill(day=facts.since)
        yield strong(since)
        if facts.channels:
            yield plain(_THESE_WAYS)
            yield from listed(CHANNEL_NAMES[one] for one in facts.channels)
        else:
            yield plain(_ALL_WAYS)
        if facts.purposes:
            yield plain(_THIS_MARKETING)
            yield from listed(facts.purposes)


_DONE = QT_TRANSLATE_NOOP(
    "notice",
    "As you asked, we no longer use information about {subject} for direct marketing, nor for profiling "
    "that serves it (GDPR, Article 21(2)–(3)).",
)
_DONE_PART = QT_TRANSLATE_NOOP(
    "notice",
    "As you asked, we no longer use information about {subject} for the direct marketing named below, nor "
    "for profiling that serves it (GDPR, Article 21(2)–(3)).",
)
_SINCE = QT_TRANSLATE_NOOP("notice", "The ban is in force from {day}.")
_ALL_WAYS = QT_TRANSLATE_NOOP(
    "notice", "It covers every way: post, phone calls, text messages, e-mail and online services."
)
_THESE_WAYS = QT_TRANSLATE_NOOP("notice", "It covers these ways, as you wished:")
CHANNEL_NAMES = {
    MarketingChannel.POST: QT_TRANSLATE_NOOP("notice", "post"),
    MarketingChannel.PHONE: QT_TRANSLATE_NOOP("notice", "phone calls"),
    MarketingChannel.TEXT_MESSAGE: QT_TRANSLATE_NOOP("notice", "text messages"),
    MarketingChannel.EMAIL: QT_TRANSLATE_NOOP("notice", "e-mail"),
    MarketingChannel.ONLINE: QT_TRANSLATE_NOOP("notice", "online services"),
}
"""What each way of marketing is called in a list."""
_THIS_MARKETING = QT_TRANSLATE_NOOP("notice", "It covers this marketing, as you wished:")
_COMES = QT_TRANSLATE_NOOP("notice", "What still comes")
_NEEDED = QT_TRANSLATE_NOOP(
    "notice",
    "Invoices, and messages that a contract or the law requires, such as notices of outages. They are "
    "no marketing.",
)
_HOW_LONG = QT_TRANSLATE_NOOP("notice", "How long")
_YOURS = QT_TRANSLATE_NOOP(
    "notice",
    "Until we are asked to end it. So that we can obey the ban, we keep a note of it.",
)
