"""Every type of letter beside the answer. Explicit, so that none vanishes from a frozen build."""

from __future__ import annotations

from desk.domain import notice_facts as facts
from desk.domain.notice import Notice
from desk.letters.clarification import ClarificationLetter
from desk.letters.erasure import ErasureLetter
from desk.letters.extension import ExtensionLetter
from desk.letters.fee_notice import FeeNoticeLetter
from desk.letters.identity_request import IdentityRequestLetter
from desk.letters.marketing_ban import MarketingBanLetter
from desk.letters.notice_letter import NoticeLetter, Setting
from desk.letters.receipt import ReceiptLetter
from desk.letters.recipients_notice import RecipientsNoticeLetter
from desk.letters.rectification import RectificationLetter
from desk.letters.refusal import RefusalLetter
from desk.letters.restriction import RestrictionLetter


def notice_letter(notice: Notice, setting: Setting) -> NoticeLetter[facts.Facts]:
    """The letter that tells the facts of a notice."""
    match notice.facts:
        case facts.Receipt() as told:
            return ReceiptLetter(notice, told, setting)
        case facts.IdentityRequest() as told:
            return IdentityRequestLetter(notice, told, setting)
        case facts.Clarification() as told:
            return ClarificationLetter(notice, told, setting)
        case facts.Extension() as told:
            return ExtensionLetter(notice, told, setting)
        case facts.Refusal() as told:
            return RefusalLetter(notice, told, setting)
        case facts.FeeNotice() as told:
            return FeeNoticeLetter(notice, told, setting)
        case facts.Rectification() as told:
            return RectificationLetter(notice, told, setting)
        case facts.MarketingBan() as told:
            return MarketingBanLetter(notice, told, setting)
        case facts.Erasure() as told:
            return ErasureLetter(notice, told, setting)
        case facts.Restriction() as told:
            return RestrictionLetter(notice, told, setting)
        case facts.RecipientsNotice() as told:
            return RecipientsNoticeLetter(notice, told, setting)
