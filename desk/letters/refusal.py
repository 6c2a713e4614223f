"""The refusal: that nothing is given, on which ground, and what the person can do about it (Art. 12(4))."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desk.domain.notice_facts import Refusal, RefusalGround
from desk.domain.representation import of_estate
from desk.domain.text import QT_TRANSLATE_NOOP, Text, Weekday
from desk.letters.blocks import Block
from desk.letters.notice_letter import SUBJECT, NoticeLetter, plain, strong
from desk.letters.receipt import ARRIVED
from desk.letters.remedies import complaint, contact


class RefusalLetter(NoticeLetter[Refusal]):
    """Refusing for lack of identity, for what is asked, and for what the data is, are different grounds."""

    kind = QT_TRANSLATE_NOOP("notice", "Refusal")
    subject = QT_TRANSLATE_NOOP("notice", "We do not give the information that you asked for")

    def body(self) -> Iterator[Block]:
        notice, words, facts = self.notice, self.words, self.facts
        nobody = notice.representative is None and facts.ground in _OF_NO_DATA_SUBJECT
        came = _CAME if nobody else ARRIVED[notice.channel]
        yield words.paragraph(came.fill(day=Weekday(notice.received), subject=SUBJECT))
        ground = _GROUNDS[facts.ground].fill(subject=SUBJECT)
        self.told("ground", ground)
        yield self.panel([strong(_CANNOT), plain(ground)])
        reason = self.own(facts.reason) if facts.reason else _WITHHELD
        yield words.question(_REASON, self.told("reasons", reason))
        yield words.question(_NEXT, self.told("next", _WHAT_NEXT[facts.ground]))
        yield complaint(self, court=True)
        if facts.ground not in _OF_NO_DATA_SUBJECT and not of_estate(notice.representative):
            yield words.question(_COSTS, words(_NO_COST))
        yield contact(self)


_CANNOT = QT_TRANSLATE_NOOP("notice", "This is the ground:")
_GROUNDS: Mapping[RefusalGround, Text] = {
    RefusalGround.NOT_IDENTIFIABLE: QT_TRANSLATE_NOOP(
        "notice",
        "We are not able to find out who is asking, or which information is about {subject} "
        "(GDPR, Articles 11 and 12(2)).",
    ),
    RefusalGround.UNFOUNDED: QT_TRANSLATE_NOOP(
        "notice",
        "The request is manifestly unfounded (GDPR, Article 12(5)(b)). It is for us to show that.",
    ),
    RefusalGround.EXCESSIVE: QT_TRANSLATE_NOOP(
        "notice",
        "The request is manifestly excessive (GDPR, Article 12(5)(b)). It is for us to show that.",
    ),
    RefusalGround.RIGHTS_OF_OTHERS: QT_TRANSLATE_NOOP(
        "notice",
        "The copy would adversely affect the rights and freedoms of others, and no part of it can be "
        "given without that (GDPR, Article 15(4)).",
    ),
    RefusalGround.SECTION_34: QT_TRANSLATE_NOOP(
        "notice",
        "The law restricts the right to see this information, and no part of it can be given (Data "
        "Protection Act 1050/2018, section 34).",
    ),
    RefusalGround.NOT_A_PERSON: QT_TRANSLATE_NOOP(
        "notice",
        "The right to see information belongs to people. The request is about a company or another "
        "organisation (GDPR, Articles 4(1) and 15).",
    ),
    RefusalGround.DECEASED: QT_TRANSLATE_NOOP(
        "notice",
        "The law on data protection does not apply to information about people who have died (GDPR, "
        "recital 27).",
    ),
}
_REASON = QT_TRANSLATE_NOOP("notice", "Our reasons")
_WITHHELD = QT_TRANSLATE_NOOP(
    "notice",
    "We may not tell more, because that would defeat the purpose of the restriction (Data Protection "
    "Act 1050/2018, section 34(3)).",
)
_NEXT = QT_TRANSLATE_NOOP("notice", "What you can do")
_WHAT_NEXT: Mapping[RefusalGround, Text] = {
    RefusalGround.NOT_IDENTIFIABLE: QT_TRANSLATE_NOOP(
        "notice",
        "Give us something more by which the information can be found and you can be known. We then "
        "take up the matter again (Article 11(2)).",
    ),
    RefusalGround.UNFOUNDED: QT_TRANSLATE_NOOP(
        "notice",
        "If we have misunderstood what you want, tell us. You may make a new request at any time.",
    ),
    RefusalGround.EXCESSIVE: QT_TRANSLATE_NOOP(
        "notice",
        "Tell us what you still need, or what has changed since our last answer. You may make a new "
        "request at any time.",
    ),
    RefusalGround.RIGHTS_OF_OTHERS: QT_TRANSLATE_NOOP(
        "notice",
        "If you need one particular piece of information, tell us which. We then look at it by itself.",
    ),
    RefusalGround.SECTION_34: QT_TRANSLATE_NOOP(
        "notice",
        "You may ask us to give the information named in Article 15(1) to the Data Protection "
        "Ombudsman, and we have to do so (Data Protection Act 1050/2018, section 34(4)).",
    ),
    RefusalGround.NOT_A_PERSON: QT_TRANSLATE_NOOP(
        "notice",
        "You may ask in your own name for information about yourself, also as a sole trader.",
    ),
    RefusalGround.DECEASED: QT_TRANSLATE_NOOP(
        "notice",
        "Matters of the estate, such as its contracts and invoices, are looked after by our customer "
        "service. You may ask in your own name for information about yourself.",
    ),
}
_OF_NO_DATA_SUBJECT = (RefusalGround.NOT_A_PERSON, RefusalGround.DECEASED)
"""What was asked for is about a company or somebody who has died, never about the reader."""
_CAME = QT_TRANSLATE_NOOP(
    "notice", "Your request to see information that we hold reached us ({day})."
)
_COSTS = QT_TRANSLATE_NOOP("notice", "Free of charge")
_NO_COST = QT_TRANSLATE_NOOP(
    "notice", "This answer costs nothing and does not use up the free check of the year."
)
