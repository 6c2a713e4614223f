"""The receipt (vastaanottokuittaus): what arrived, and by when it is answered."""

from __future__ import annotations

from collections.abc import Iterator

from desk.domain.controller import Channel, Delivery
from desk.domain.notice_facts import Receipt
from desk.domain.representation import of_estate
from desk.domain.text import QT_TRANSLATE_NOOP, Weekday
from desk.letters.blocks import Block
from desk.letters.notice_letter import SUBJECT, NoticeLetter, PanelLine, plain, strong
from desk.letters.remedies import contact


class ReceiptLetter(NoticeLetter[Receipt]):
    """Handed over at the counter, or sent by the way the request came.

    The day is the law's or, where it is earlier, the one that the controller's notice promises;
    the desk's own target is no promise and is not told.
    """

    kind = QT_TRANSLATE_NOOP("notice", "Receipt")
    subject = QT_TRANSLATE_NOOP("notice", "We have received your request")

    def body(self) -> Iterator[Block]:
        notice, words = self.notice, self.words
        came = ARRIVED[notice.channel].fill(day=Weekday(notice.received), subject=SUBJECT)
        yield words.paragraph(came)
        yield self.panel(self._days())
        wanted = _EVERYTHING.fill(subject=SUBJECT)
        if notice.period is not None:
            wanted = _PERIOD.fill(period=notice.period.text)
        yield words.question(_WHAT, words(wanted))
        yield words.question(_HOW, words(_WAYS[notice.delivery].fill(place=self._place())))
        if not of_estate(notice.representative):
            yield words.question(_COUNTED, words(_THREE_MONTHS if notice.extended else _MONTH))
        yield words.question(_IDENTITY, words(_KNOWN if notice.identified else _NOT_KNOWN))
        yield words.question(_UNTIL, words(_NOTHING_DELETED))
        yield contact(self)

    def _days(self) -> Iterator[PanelLine]:
        notice = self.notice
        law, promised = notice.clock.law, notice.promised
        if of_estate(notice.representative):
            self.told("due", _SOON)
            yield strong(_SOON)
            return
        first = min(law, promised) if promised is not None and not notice.extended else law
        by = _BY.fill(day=Weekday(first))
        self.told("due", by)
        yield strong(by)
        if promised is not None and not notice.extended and promised < law:
            days = notice.profile.stated.promise_days
            yield plain(_PROMISE.fill(days=days, day=Weekday(law)))
        open_pause = next((one for one in notice.pauses if one.end is None), None)
        if open_pause is not None:
            yield plain(_STANDING.fill(start=open_pause.start))
        yield plain(_FREE)

    def _place(self) -> str:
        street = self.notice.profile.street_address
        return f"{street.street}, {street.postal_code} {street.post_office}"


ARRIVED = {
    Channel.VISIT: QT_TRANSLATE_NOOP(
        "notice",
        "You visited us ({day}) and asked to see what we hold about {subject}.",
    ),
    Channel.LETTER: QT_TRANSLATE_NOOP(
        "notice",
        "Your letter arrived ({day}). In it you ask to see what we hold about {subject}.",
    ),
    Channel.EMAIL: QT_TRANSLATE_NOOP(
        "notice",
        "Your e-mail arrived ({day}). In it you ask to see what we hold about {subject}.",
    ),
    Channel.PHONE: QT_TRANSLATE_NOOP(
        "notice",
        "You called us ({day}) and asked to see what we hold about {subject}.",
    ),
    Channel.ONLINE: QT_TRANSLATE_NOOP(
        "notice",
        "Your request arrived through our online service ({day}). In it you ask to see what we hold "
        "about {subject}.",
    ),
    Channel.SUOMIFI: QT_TRANSLATE_NOOP(
        "notice",
        "Your Suomi.fi message arrived ({day}). In it you ask to see what we hold about {subject}.",
    ),
}
"""How the request came; ``{day}`` and ``{subject}``."""
_BY = QT_TRANSLATE_NOOP("notice", "You get our answer by {day} at the latest.")
_SOON = QT_TRANSLATE_NOOP("notice", "You get our answer as soon as we can give it.")
_PROMISE = QT_TRANSLATE_NOOP(
    "notice",
    "That is what our own privacy notice promises: an answer within {days} days. By law the last day is {day}.",
)
_STANDING = QT_TRANSLATE_NOOP(
    "notice",
    "The time has stood still since {start}, because we wait for your answer to our question. The "
    "day moves on until we have it.",
)
_FREE = QT_TRANSLATE_NOOP(
    "notice",
    "Seeing the information is free of charge (GDPR, Article 12(5)). Should there be a ground for a "
    "fee, we first write to you about it, and you choose.",
)
_WHAT = QT_TRANSLATE_NOOP("notice", "What you get")
_EVERYTHING = QT_TRANSLATE_NOOP(
    "notice", "A copy of all information that we hold about {subject}, and what we use it for."
)
_PERIOD = QT_TRANSLATE_NOOP(
    "notice", "You chose this period: {period}. You may still ask for everything."
)
_HOW = QT_TRANSLATE_NOOP("notice", "How you get it")
_WAYS = {
    Delivery.COUNTER: QT_TRANSLATE_NOOP(
        "notice", "You collect the answer from us: {place}. Bring an identity document."
    ),
    Delivery.POST: QT_TRANSLATE_NOOP("notice", "We post it to you."),
    Delivery.ELECTRONIC: QT_TRANSLATE_NOOP(
        "notice", "We send it electronically, protected so that only you can open it."
    ),
    Delivery.PREMISES: QT_TRANSLATE_NOOP(
        "notice", "You see the information with us: {place}. You get a copy too if you want one."
    ),
}
_COUNTED = QT_TRANSLATE_NOOP("notice", "How the day is counted")
_MONTH = QT_TRANSLATE_NOOP(
    "notice",
    "The law gives us one month from the day when your request arrived (Article 12(3)). If the last "
    "day is a Saturday, a Sunday or a public holiday, the next working day counts.",
)
_THREE_MONTHS = QT_TRANSLATE_NOOP(
    "notice",
    "The time was extended, so the law gives us three months from the day when your request arrived "
    "(Article 12(3)).",
)
_IDENTITY = QT_TRANSLATE_NOOP("notice", "Who is asking")
_KNOWN = QT_TRANSLATE_NOOP("notice", "We have made sure of it. Nothing more is needed from you.")
_NOT_KNOWN = QT_TRANSLATE_NOOP(
    "notice",
    "Before we give anything, we make sure who is asking. If we need something from you for that, we "
    "ask for it separately.",
)
_UNTIL = QT_TRANSLATE_NOOP("notice", "Until then")
_NOTHING_DELETED = QT_TRANSLATE_NOOP(
    "notice", "While your request is open, we delete nothing that it concerns."
)
