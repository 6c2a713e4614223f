"""The fee notice: what a request would cost and why, and the choice to withdraw it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from desk.domain.notice_facts import FeeGround, FeeNotice
from desk.domain.payment import bank_barcode, in_groups
from desk.domain.text import QT_TRANSLATE_NOOP, Text, Weekday, format_number
from desk.letters.bank_barcode import BankBarcode
from desk.letters.blocks import Block
from desk.letters.notice_letter import OWN, SUBJECT, NoticeLetter, PanelLine, plain, strong
from desk.letters.receipt import ARRIVED
from desk.letters.remedies import complaint, ways


class FeeNoticeLetter(NoticeLetter[FeeNotice]):
    """Goes out before anything is charged; it stops no clock, and silence is not a withdrawal."""

    kind = QT_TRANSLATE_NOOP("notice", "Fee notice")
    subject = QT_TRANSLATE_NOOP("notice", "This request would cost you a fee: you choose")

    def body(self) -> Iterator[Block]:
        notice, words, facts = self.notice, self.words, self.facts
        yield words.paragraph(
            ARRIVED[notice.channel].fill(day=Weekday(notice.received), subject=SUBJECT)
        )
        yield self.panel(self._choice())
        ground = _GROUNDS[facts.ground].fill(
            number=facts.earlier, day=facts.earlier_received or notice.received
        )
        why = self.joined(ground, self.own(facts.reason))
        yield words.question(_WHY, self.told("reasons", why))
        cost = _COSTS.fill(costs=self._costs())
        yield words.question(_HOW_MUCH, self.told("amount", cost))
        withdraw = _TELL_US.fill(ways=ways(notice.profile), contact=notice.profile.contact)
        yield words.question(_WITHDRAW, self.told("withdraw", withdraw))
        yield complaint(self, court=True)
        yield from self._payment()

    def _choice(self) -> Iterator[PanelLine]:
        facts, by = self.facts, Weekday(self.notice.clock.law)
        total = self._euros(facts.total)
        if facts.due is None:
            yield strong(_TOTAL.fill(total=total))
        else:
            yield strong(_TOTAL_BY.fill(total=total, day=Weekday(facts.due)))
        yield plain(_YOU_CHOOSE)
        self.told("due", _RUNS_ON.fill(day=by))
        yield plain(_RUNS_ON.fill(day=by))

    def _costs(self) -> str:
        items = [f"{one.label} {self._euros(one.amount)}" for one in self.facts.costs]
        return "; ".join(items)

    def _payment(self) -> Iterator[Block]:
        """The details of the account, or that they follow: never a made-up account."""
        facts, profile, words = self.facts, self.notice.profile, self.words
        if profile.iban is None:
            yield words.question(_PAYING, words(_FOLLOWS))
            return
        account = in_groups(profile.iban)
        cells = (
            (words(_PAYEE), words(OWN.fill(words=profile.name))),
            (words(_IBAN), account if profile.bic is None else f"{account}  {profile.bic}"),
            (words(_REFERENCE), in_groups(facts.reference)),
            (words(_AMOUNT), self._euros(facts.total)),
        )
        code = bank_barcode(
            profile.iban, amount=facts.total, reference=facts.reference, due=facts.due
        )
        yield BankBarcode(cells, code, words(_BARCODE), words)

    def _euros(self, amount: Decimal) -> str:
        written = format_number(round(amount, 2), self.notice.language)
        return f"€{written}" if self.notice.language == "en" else f"{written}\u00a0€"


_TOTAL = QT_TRANSLATE_NOOP("notice", "The fee would be {total}.")
_TOTAL_BY = QT_TRANSLATE_NOOP("notice", "The fee would be {total}, to be paid by {day}.")
_YOU_CHOOSE = QT_TRANSLATE_NOOP(
    "notice",
    "You can withdraw your request, and then you pay nothing. If you do not answer, it stands.",
)
_RUNS_ON = QT_TRANSLATE_NOOP(
    "notice", "You get the answer by {day} at the latest, also before you have paid."
)
_WHY = QT_TRANSLATE_NOOP("notice", "Why a fee")
_GROUNDS: Mapping[FeeGround, Text] = {
    FeeGround.SAME_DATA: QT_TRANSLATE_NOOP(
        "notice",
        "The same information for the same period was given this year already (request {number} of "
        "{day}). For a further copy a fee may be taken that covers its costs (GDPR, Article 15(3)).",
    ),
    FeeGround.UNFOUNDED: QT_TRANSLATE_NOOP(
        "notice",
        "The request is manifestly unfounded; a fee that covers its costs may then be taken, and it is "
        "for us to show that (GDPR, Article 12(5)(a)).",
    ),
    FeeGround.EXCESSIVE: QT_TRANSLATE_NOOP(
        "notice",
        "The request is manifestly excessive; a fee that covers its costs may then be taken, and it is "
        "for us to show that (GDPR, Article 12(5)(a)).",
    ),
}
_HOW_MUCH = QT_TRANSLATE_NOOP("notice", "How much")
_COSTS = QT_TRANSLATE_NOOP(
    "notice",
    "{costs}. These are costs of this request alone, no general expenses.",
)
_WITHDRAW = QT_TRANSLATE_NOOP("notice", "To withdraw")
_TELL_US = QT_TRANSLATE_NOOP(
    "notice",
    "Tell us in any way: {ways} ({contact}). You may also ask for less.",
)
_PAYING = QT_TRANSLATE_NOOP("notice", "To pay")
_FOLLOWS = QT_TRANSLATE_NOOP(
    "notice", "If you keep your request, we send you the payment details separately."
)
_PAYEE = QT_TRANSLATE_NOOP("notice", "Payee")
_IBAN = QT_TRANSLATE_NOOP("notice", "Account (IBAN, BIC)")
_REFERENCE = QT_TRANSLATE_NOOP("notice", "Reference number")
_AMOUNT = QT_TRANSLATE_NOOP("notice", "Amount")
_BARCODE = QT_TRANSLATE_NOOP("notice", "Bank barcode")
