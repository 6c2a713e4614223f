"""The notice to a recipient (Art. 19): what was changed, and no more about the person than that needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desk.domain.notice_facts import ChangeKind, RecipientsNotice
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.letters.blocks import Block
from desk.letters.notice_letter import NoticeLetter, listed, plain, strong
from desk.letters.rectification import changes
from desk.letters.remedies import contact


class RecipientsNoticeLetter(NoticeLetter[RecipientsNotice]):
    """Goes to an organisation: nothing of the request itself stands in it but its number."""

    kind = QT_TRANSLATE_NOOP("notice", "Notice to a recipient")

    @property
    def subject(self) -> Text:
        return _TITLES[self.facts.change]

    def body(self) -> Iterator[Block]:
        words, facts = self.words, self.facts
        self.told("done", _WHY[facts.change])
        yield words.paragraph(_WHY[facts.change])
        yield self.panel([strong(_PERSON), plain(_KNOWN_BY.fill(person=facts.person))])
        if facts.changes:
            yield words.paragraph(_CHANGES, keep=True, space_before=10.0)
            yield changes(self, facts.changes)
        if facts.data:
            yield self.panel([strong(_DATA), *listed(facts.data)])
        yield words.question(_PLEASE, self.told("asked", _DO[facts.change]))
        yield words.question(_LAW, self.told("law", _ARTICLE_19))
        yield contact(self)


_TITLES: Mapping[ChangeKind, Text] = {
    ChangeKind.RECTIFICATION: QT_TRANSLATE_NOOP(
        "notice", "Information that we gave you has been corrected"
    ),
    ChangeKind.ERASURE: QT_TRANSLATE_NOOP("notice", "Information that we gave you has been erased"),
    ChangeKind.RESTRICTION: QT_TRANSLATE_NOOP(
        "notice", "The use of information that we gave you has been restricted"
    ),
}
_WHY: Mapping[ChangeKind, Text] = {
    ChangeKind.RECTIFICATION: QT_TRANSLATE_NOOP(
        "notice",
        "We have given you information about the person below. It has been corrected in our registers "
        "(GDPR, Article 16), and we tell this to everyone who has had it from us.",
    ),
    ChangeKind.ERASURE: QT_TRANSLATE_NOOP(
        "notice",
        "We have given you information about the person below. It has been erased from our registers "
        "(GDPR, Article 17), and we tell this to everyone who has had it from us.",
    ),
    ChangeKind.RESTRICTION: QT_TRANSLATE_NOOP(
        "notice",
        "We have given you information about the person below. Its use has been restricted with us "
        "(GDPR, Article 18), and we tell this to everyone who has had it from us.",
    ),
}
_PERSON = QT_TRANSLATE_NOOP("notice", "The person")
_KNOWN_BY = QT_TRANSLATE_NOOP("notice", "{person}")
_CHANGES = QT_TRANSLATE_NOOP("notice", "This was corrected:")
_DATA = QT_TRANSLATE_NOOP("notice", "The information")
_PLEASE = QT_TRANSLATE_NOOP("notice", "What we ask")
_DO: Mapping[ChangeKind, Text] = {
    ChangeKind.RECTIFICATION: QT_TRANSLATE_NOOP(
        "notice",
        "Correct the information in your own registers too, and tell those to whom you have given it.",
    ),
    ChangeKind.ERASURE: QT_TRANSLATE_NOOP(
        "notice",
        "Erase the information, copies and links to it too, unless you have a ground of your own to "
        "keep it, and tell those to whom you have given it.",
    ),
    ChangeKind.RESTRICTION: QT_TRANSLATE_NOOP(
        "notice",
        "Store the information but do not use it until we write again, unless you have a ground of your "
        "own, and tell those to whom you have given it.",
    ),
}
_LAW = QT_TRANSLATE_NOOP("notice", "What the law says")
_ARTICLE_19 = QT_TRANSLATE_NOOP(
    "notice",
    "A controller tells of a rectification, an erasure and a restriction to each recipient of the "
    "information. If the person asks, we name you as one of them (GDPR, Article 19).",
)
