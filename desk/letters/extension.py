"""The extension: that the answer takes longer, why, and until when."""

from __future__ import annotations

from collections.abc import Iterator

from desk.domain.notice_facts import Extension, ExtensionGround
from desk.domain.text import QT_TRANSLATE_NOOP, Weekday
from desk.letters.blocks import Block
from desk.letters.notice_letter import SUBJECT, NoticeLetter, PanelLine, plain, strong
from desk.letters.receipt import ARRIVED
from desk.letters.remedies import complaint, contact


class ExtensionLetter(NoticeLetter[Extension]):
    """Within the month, with reasons; admits a promise of the notice that is not kept (Art. 12(3))."""

    kind = QT_TRANSLATE_NOOP("notice", "Extension")
    subject = QT_TRANSLATE_NOOP("notice", "Our answer takes longer")

    def body(self) -> Iterator[Block]:
        notice, words, facts = self.notice, self.words, self.facts
        came = ARRIVED[notice.channel].fill(day=Weekday(notice.received), subject=SUBJECT)
        yield words.paragraph(self.joined(came, _CANNOT))
        yield self.panel(self._days())
        why = self.joined(_GROUNDS[facts.ground], self.own(facts.reason))
        yield words.question(_WHY, self.told("reasons", why))
        yield words.question(_LAW, words(_ONCE))
        yield words.question(_MEANWHILE, words(_NOTHING_TO_DO))
        yield contact(self)
        yield complaint(self, court=True)

    def _days(self) -> Iterator[PanelLine]:
        notice = self.notice
        by = _BY.fill(day=Weekday(notice.clock.law))
        self.told("due", by)
        yield strong(by)
        if notice.before is not None:
            yield plain(_FORMER.fill(day=Weekday(notice.before.law)))
        if notice.promised is not None:
            days = notice.profile.stated.promise_days
            yield plain(_BROKEN.fill(days=days, day=Weekday(notice.promised)))


_CANNOT = QT_TRANSLATE_NOOP(
    "notice", "We cannot answer as quickly as we should. This letter tells you why, and until when."
)
_BY = QT_TRANSLATE_NOOP(
    "notice", "You get our answer by {day} at the latest, and earlier if we can."
)
_FORMER = QT_TRANSLATE_NOOP("notice", "Without this extension the last day would be {day}.")
_BROKEN = QT_TRANSLATE_NOOP(
    "notice",
    "Our own privacy notice promises an answer within {days} days, by {day}. We do not keep that promise, "
    "and we are sorry.",
)
_WHY = QT_TRANSLATE_NOOP("notice", "Why")
_GROUNDS = {
    ExtensionGround.COMPLEXITY: QT_TRANSLATE_NOOP("notice", "Your request is complex."),
    ExtensionGround.NUMBER: QT_TRANSLATE_NOOP("notice", "You have made several requests."),
}
_LAW = QT_TRANSLATE_NOOP("notice", "What the law says")
_ONCE = QT_TRANSLATE_NOOP(
    "notice",
    "An answer is due within one month. Where a request is complex or there are several, the time may "
    "be extended once, by two months at the most, and we have to tell you so with the reasons within "
    "the first month (GDPR, Article 12(3)).",
)
_MEANWHILE = QT_TRANSLATE_NOOP("notice", "What you can do")
_NOTHING_TO_DO = QT_TRANSLATE_NOOP(
    "notice",
    "You need not do anything: your request stays open. If you need some of the information sooner, "
    "tell us which, and we try to give you that first.",
)
