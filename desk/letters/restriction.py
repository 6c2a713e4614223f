"""The confirmation of a restriction (Art. 18): what may no longer be used, why, and until when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desk.domain.notice_facts import Restriction, RestrictionGround
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.letters.blocks import Block
from desk.letters.notice_letter import SUBJECT, NoticeLetter, listed, strong
from desk.letters.remedies import complaint, contact
from desk.letters.told_recipients import told_recipients
from desk.letters.voice import spoken


class RestrictionLetter(NoticeLetter[Restriction]):
    """The data is stored and otherwise left alone; the person hears before that ends (Art. 18(3))."""

    kind = QT_TRANSLATE_NOOP("notice", "Restriction")
    subject = QT_TRANSLATE_NOOP("notice", "We have restricted the use of the information")

    def body(self) -> Iterator[Block]:
        words, facts = self.words, self.facts
        done = _DONE.fill(subject=SUBJECT)
        self.told("done", done)
        yield words.paragraph(done)
        yield self.panel([strong(_RESTRICTED), *listed(facts.restricted)])
        yield words.question(_WHY, self.told("reasons", _GROUNDS[facts.ground]))
        until = self.own(facts.until) if facts.until else _ENDS[facts.ground]
        yield words.question(_UNTIL, self.told("due", _BEFORE_END.fill(until=until)))
        yield words.question(_MEANS, words(_STORED_ONLY))
        yield told_recipients(self, facts.recipients)
        yield contact(self)
        yield complaint(self, court=False)


_DONE = QT_TRANSLATE_NOOP(
    "notice",
    "As you asked, we have restricted the use of information about {subject} (GDPR, Article 18).",
)
_RESTRICTED = QT_TRANSLATE_NOOP("notice", "Restricted:")
_WHY = QT_TRANSLATE_NOOP("notice", "Why")
_GROUNDS: Mapping[RestrictionGround, Text] = {
    RestrictionGround.ACCURACY: spoken(
        QT_TRANSLATE_NOOP(
            "notice",
            "You say that the information is not right, and we check it (Article 18(1)(a)).",
        ),
        QT_TRANSLATE_NOOP(
            "notice",
            "It is said that the information is not right, and we check it (Article 18(1)(a)).",
        ),
    ),
    RestrictionGround.UNLAWFUL: spoken(
        QT_TRANSLATE_NOOP(
            "notice",
            "We were not allowed to use the information, and you want it restricted instead of erased "
            "(Article 18(1)(b)).",
        ),
        QT_TRANSLATE_NOOP(
            "notice",
            "We were not allowed to use the information, and the person wants it restricted instead of "
            "erased (Article 18(1)(b)).",
        ),
    ),
    RestrictionGround.LEGAL_CLAIM: spoken(
        QT_TRANSLATE_NOOP(
            "notice",
            "We no longer need the information, but you need it for a legal claim (Article 18(1)(c)).",
        ),
        QT_TRANSLATE_NOOP(
            "notice",
            "We no longer need the information, but the person needs it for a legal claim (Article "
            "18(1)(c)).",
        ),
    ),
    RestrictionGround.OBJECTION: spoken(
        QT_TRANSLATE_NOOP(
            "notice",
            "You object to the use of the information, and we weigh your reasons against ours (Article "
            "18(1)(d)).",
        ),
        QT_TRANSLATE_NOOP(
            "notice",
            "The person objects to the use of the information, and we weigh their reasons against ours "
            "(Article 18(1)(d)).",
        ),
    ),
}
_UNTIL = QT_TRANSLATE_NOOP("notice", "Until when")
_BEFORE_END = QT_TRANSLATE_NOOP(
    "notice", "{until} We tell you before the restriction ends (Article 18(3))."
)
_ENDS: Mapping[RestrictionGround, Text] = {
    RestrictionGround.ACCURACY: QT_TRANSLATE_NOOP(
        "notice", "Until we have found out whether the information is right."
    ),
    RestrictionGround.UNLAWFUL: QT_TRANSLATE_NOOP("notice", "Until we are asked to erase it."),
    RestrictionGround.LEGAL_CLAIM: QT_TRANSLATE_NOOP(
        "notice", "As long as the information is needed for the claim."
    ),
    RestrictionGround.OBJECTION: QT_TRANSLATE_NOOP(
        "notice", "Until it is clear whose reasons weigh more."
    ),
}
_MEANS = QT_TRANSLATE_NOOP("notice", "What it means")
_STORED_ONLY = spoken(
    QT_TRANSLATE_NOOP(
        "notice",
        "We store the information but do not use it. The law allows other use only with your consent, "
        "for a legal claim, to protect somebody else's rights, or for an important public interest "
        "(Article 18(2)).",
    ),
    QT_TRANSLATE_NOOP(
        "notice",
        "We store the information but do not use it. The law allows other use only with the person's "
        "consent, for a legal claim, to protect somebody else's rights, or for an important public "
        "interest (Article 18(2)).",
    ),
)
