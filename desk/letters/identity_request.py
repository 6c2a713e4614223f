"""The request for identity information: what is missing, why, how to give it, and what the clocks do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desk.domain.notice import Notice
from desk.domain.notice_facts import IdentityRequest, Proof
from desk.domain.representation import of_estate
from desk.domain.text import QT_TRANSLATE_NOOP, Text, Weekday
from desk.letters.blocks import Block
from desk.letters.notice_letter import SUBJECT, NoticeLetter, PanelLine, listed, strong
from desk.letters.receipt import ARRIVED
from desk.letters.remedies import complaint, contact


class IdentityRequestLetter(NoticeLetter[IdentityRequest]):
    """Asks for no more than is needed (Art. 5(1)(c), 12(6))."""

    kind = QT_TRANSLATE_NOOP("notice", "Request for details")
    subject = QT_TRANSLATE_NOOP("notice", "Before we can answer, we need to know who is asking")

    def body(self) -> Iterator[Block]:
        notice, words, facts = self.notice, self.words, self.facts
        came = ARRIVED[notice.channel].fill(day=Weekday(notice.received), subject=SUBJECT)
        yield words.paragraph(self.joined(came, *reminder(facts.asked_before), _MAY_NOT))
        yield self.panel(self._wanted())
        yield words.question(_WHY, self.told("reasons", _DOUBT.fill(doubt=self.own(facts.doubt))))
        if facts.by is not None:
            yield words.question(WHEN, words(BY.fill(day=Weekday(facts.by))))
        if not of_estate(notice.representative):
            yield words.question(TIME, words(time_told(notice)))
        yield words.question(_KEEP, words(_NO_COPY))
        yield words.question(_OTHERWISE, words(_STAYS_OPEN))
        yield contact(self)
        yield complaint(self, court=False)

    def _wanted(self) -> Iterator[PanelLine]:
        facts = self.facts
        asked = [*(self.words(self._way(one)) for one in facts.ways), *facts.needed]
        self.items["missing"] = asked[0] if asked else ""
        if facts.ways:
            yield strong(_ONE_OF if len(facts.ways) > 1 else _THIS)
            yield from listed(self._way(one) for one in facts.ways)
        if facts.needed:
            yield strong(_ALSO if facts.ways else _THIS)
            yield from listed(facts.needed)

    def _way(self, proof: Proof) -> Text:
        if proof is Proof.DOCUMENT:
            licence = self.notice.profile.accepts_driving_licence
            street = self.notice.profile.street_address
            place = f"{street.street}, {street.post_office}"
            return (_DOCUMENT_OR_LICENCE if licence else _DOCUMENT).fill(place=place)
        return _WAYS[proof]


def time_told(notice: Notice) -> Text:
    """The clocks stand still only where they do (Art. 12(6); EDPB 01/2022, 5.3)."""
    pause = next((one for one in notice.pauses if one.end is None), None)
    if pause is None:
        return _RUNS.fill(day=Weekday(notice.clock.law))
    return _STANDS.fill(start=Weekday(pause.start))


def reminder(asked_before: date | None) -> Iterator[Text]:
    """In a letter that asks once more, that it was asked before."""
    if asked_before is not None:
        yield _ASKED_BEFORE.fill(day=Weekday(asked_before))


_MAY_NOT = QT_TRANSLATE_NOOP(
    "notice",
    "We may not give the information to the wrong person, so we ask you for something more.",
)
_ONE_OF = QT_TRANSLATE_NOOP("notice", "One of these is enough:")
_THIS = QT_TRANSLATE_NOOP("notice", "We need this from you:")
_ALSO = QT_TRANSLATE_NOOP("notice", "We need this as well:")
_WAYS = {
    Proof.SIGN_IN: QT_TRANSLATE_NOOP(
        "notice", "Sign in to our online service and send us your request there."
    ),
    Proof.CALL_BACK: QT_TRANSLATE_NOOP(
        "notice",
        "Ask us to call you. We call the phone number that we have on record.",
    ),
    Proof.SIGNED_LETTER: QT_TRANSLATE_NOOP(
        "notice",
        "Send us a letter with your handwritten signature and your customer number or address.",
    ),
    Proof.ELECTRONIC_SIGNATURE: QT_TRANSLATE_NOOP(
        "notice", "Sign your request electronically and send us the signed file."
    ),
    Proof.AUTHORITY: QT_TRANSLATE_NOOP(
        "notice",
        "Show us what gives you the right to ask for another person: a power of attorney or a decision.",
    ),
}
_DOCUMENT = QT_TRANSLATE_NOOP(
    "notice",
    "Visit us ({place}) and show a passport, an identity card or a residence permit card.",
)
_DOCUMENT_OR_LICENCE = QT_TRANSLATE_NOOP(
    "notice",
    "Visit us ({place}) and show a passport, an identity card, a residence permit card or a driving "
    "licence.",
)
_WHY = QT_TRANSLATE_NOOP("notice", "Why we ask")
_DOUBT = QT_TRANSLATE_NOOP(
    "notice",
    "{doubt} Where there is a reasonable doubt about who is asking, the law lets us ask for more "
    "(GDPR, Article 12(6)).",
)
WHEN = QT_TRANSLATE_NOOP("notice", "By when")
BY = QT_TRANSLATE_NOOP("notice", "By {day}, if you can. You may answer later too.")
TIME = QT_TRANSLATE_NOOP("notice", "Time to answer")
_ASKED_BEFORE = QT_TRANSLATE_NOOP(
    "notice", "We asked you for something ({day}) and have had no answer yet, so we ask once more."
)
_STANDS = QT_TRANSLATE_NOOP(
    "notice",
    "Our time to answer stands still from {start} until we have it; the last day moves by as much "
    "(Article 12(3) and (6)).",
)
_RUNS = QT_TRANSLATE_NOOP(
    "notice", "Our time to answer runs on meanwhile. Its last day is {day} (Article 12(3))."
)
_KEEP = QT_TRANSLATE_NOOP("notice", "What we keep")
_NO_COPY = QT_TRANSLATE_NOOP(
    "notice",
    "Only how and when we made sure who is asking. Please send no copy of a document, and no personal "
    "identity code by ordinary e-mail.",
)
_OTHERWISE = QT_TRANSLATE_NOOP("notice", "If you do not answer")
_STAYS_OPEN = QT_TRANSLATE_NOOP(
    "notice",
    "Your request stays open. If we cannot find out who is asking, we may not give the information; "
    "we then write to you and say why.",
)
