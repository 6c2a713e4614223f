"""The confirmation of an erasure (Art. 17): what is gone, and what is kept and why."""

from __future__ import annotations

from collections.abc import Iterator

from desk.domain.notice_facts import Erasure
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.letters.blocks import Block
from desk.letters.notice_letter import OWN, SUBJECT, NoticeLetter, listed, strong
from desk.letters.remedies import complaint, contact
from desk.letters.told_recipients import told_recipients


class ErasureLetter(NoticeLetter[Erasure]):
    """Everything that was asked, a part, or nothing of it; what is kept is a refusal (Art. 12(4))."""

    kind = QT_TRANSLATE_NOOP("notice", "Erasure")

    @property
    def subject(self) -> Text:
        if not self.facts.erased:
            return _TITLE_NONE
        return _TITLE_PART if self.facts.kept else _TITLE

    def body(self) -> Iterator[Block]:
        words, facts = self.words, self.facts
        asked = _ASKED.fill(subject=SUBJECT)
        self.told("done", asked)
        yield words.paragraph(asked)
        if facts.erased:
            yield self.panel([strong(_ERASED), *listed(facts.erased)])
        if facts.kept:
            yield words.paragraph(_KEPT, keep=True, space_before=10.0)
            pairs = [
                (words(OWN.fill(words=one.label)), words(self.own(one.reason)))
                for one in facts.kept
            ]
            yield self.drawer.pairs(pairs, (words(_WHAT), words(_WHY)))
            self.items["reasons"] = pairs[0][1]
        if facts.erased:
            yield told_recipients(self, facts.recipients)
        yield words.question(_WE_KEEP, words(_PROOF))
        yield contact(self)
        yield complaint(self, court=bool(facts.kept))


_TITLE = QT_TRANSLATE_NOOP("notice", "We have erased the information")
_TITLE_PART = QT_TRANSLATE_NOOP("notice", "We have erased a part of the information")
_TITLE_NONE = QT_TRANSLATE_NOOP("notice", "We do not erase the information")
_ASKED = QT_TRANSLATE_NOOP(
    "notice",
    "You asked us to erase information about {subject} (GDPR, Article 17). This is what we have done.",
)
_ERASED = QT_TRANSLATE_NOOP("notice", "Erased:")
_KEPT = QT_TRANSLATE_NOOP("notice", "We keep this, for the reason beside it:")
_WHAT = QT_TRANSLATE_NOOP("notice", "What we keep")
_WHY = QT_TRANSLATE_NOOP("notice", "Why")
_WE_KEEP = QT_TRANSLATE_NOOP("notice", "About your request")
_PROOF = QT_TRANSLATE_NOOP(
    "notice",
    "We keep your request and this letter as long as we need them to show what we did (Article 5(2)).",
)
