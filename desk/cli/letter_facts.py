"""The options of each letter beside the answer, and the facts that they make."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TypeVar

from desk.domain.notice_facts import (
    Change,
    ChangeKind,
    Clarification,
    Cost,
    Erasure,
    Extension,
    ExtensionGround,
    Facts,
    FeeGround,
    FeeNotice,
    IdentityRequest,
    Kept,
    MarketingBan,
    MarketingChannel,
    Proof,
    Receipt,
    Recipients,
    RecipientsNotice,
    Rectification,
    Refusal,
    RefusalGround,
    Restriction,
    RestrictionGround,
)
from desk.domain.payment import creditor_reference, reference_number
from desk.domain.request import LetterKind
from desk.domain.typed_day import read_day

Choice = TypeVar("Choice", bound=StrEnum)
Options = argparse.ArgumentParser


def add_options(words: Options, kind: LetterKind) -> None:
    """Add the options that a letter of one kind has of its own."""
    _OPTIONS[kind](words)


def facts_from(options: argparse.Namespace, kind: LetterKind, *, today: date) -> Facts:
    """The facts of a letter as they were typed."""
    return _FACTS[kind](options, today)


def written(choice: StrEnum) -> str:
    """A choice as it is typed: ``same-data``."""
    return choice.value.replace("_", "-")


def _no_options(_words: Options) -> None:
    """A receipt tells what the request holds."""


def _identity_options(words: Options) -> None:
    words.add_argument("--doubt", required=True, metavar="TEXT", help="why it is not sure who asks")
    _choose(words, "--way", Proof, action="append", help="one of these is enough")
    words.add_argument(
        "--also", action="append", default=[], metavar="TEXT", help="what is needed in any case"
    )
    words.add_argument(
        "--by", type=read_day, metavar="DATE", help="when it would be good to have it"
    )


def _clarification_options(words: Options) -> None:
    words.add_argument("--reason", required=True, metavar="TEXT", help="how much is held, in words")
    words.add_argument(
        "--choice", action="append", default=[], metavar="TEXT", help="what may be chosen"
    )
    words.add_argument(
        "--by", type=read_day, metavar="DATE", help="when it would be good to have it"
    )


def _extension_options(words: Options) -> None:
    _choose(words, "--ground", ExtensionGround, default=ExtensionGround.COMPLEXITY)
    words.add_argument("--reason", required=True, metavar="TEXT")


def _refusal_options(words: Options) -> None:
    _choose(words, "--ground", RefusalGround, required=True)
    words.add_argument("--reason", default="", metavar="TEXT")


def _fee_options(words: Options) -> None:
    _choose(words, "--ground", FeeGround, required=True)
    words.add_argument("--reason", required=True, metavar="TEXT")
    words.add_argument("--cost", type=_cost, action="append", required=True, metavar="LABEL=EUROS")
    words.add_argument("--approved-by", required=True, metavar="NAME")
    words.add_argument(
        "--due", type=read_day, metavar="DATE", help="two weeks from today otherwise"
    )
    words.add_argument(
        "--creditor-reference", action="store_true", help="an RF reference, for payers abroad"
    )


def _rectification_options(words: Options) -> None:
    _change(words, required=True)
    _told(words)


def _marketing_options(words: Options) -> None:
    words.add_argument("--since", type=read_day, metavar="DATE", help="today otherwise")
    _choose(words, "--channel", MarketingChannel, action="append", help="all of them otherwise")
    words.add_argument("--purpose", action="append", default=[], metavar="TEXT")


def _erasure_options(words: Options) -> None:
    words.add_argument("--erased", action="append", default=[], metavar="TEXT")
    words.add_argument("--kept", nargs=2, action="append", default=[], metavar=("WHAT", "WHY"))
    _told(words)


def _restriction_options(words: Options) -> None:
    _choose(words, "--ground", RestrictionGround, required=True)
    words.add_argument("--data", action="append", required=True, metavar="TEXT")
    words.add_argument("--until", default="", metavar="TEXT")
    _told(words)


def _recipient_options(words: Options) -> None:
    words.add_argument("--name", required=True, metavar="NAME", help="the recipient")
    words.add_argument("--address", default="", metavar="TEXT", help="its address, with commas")
    _choose(words, "--what", ChangeKind, required=True)
    words.add_argument(
        "--person", required=True, metavar="TEXT", help="by what the recipient knows the person"
    )
    _change(words, required=False)
    words.add_argument("--data", action="append", default=[], metavar="TEXT")


def _choose(
    words: Options,
    option: str,
    kinds: type[Choice],
    *,
    action: str = "store",
    required: bool = False,
    default: Choice | None = None,
    help: str | None = None,
) -> None:
    known = {written(one): one for one in kinds}

    def read(text: str) -> Choice:
        if text not in known:
            raise argparse.ArgumentTypeError(f"{text!r} is none of {', '.join(known)}")
        return known[text]

    words.add_argument(
        option,
        type=read,
        action=action,
        required=required,
        default=[] if action == "append" else default,
        metavar="|".join(known),
        help=help,
    )


def _change(words: Options, *, required: bool) -> None:
    words.add_argument(
        "--change",
        nargs=3,
        action="append",
        required=required,
        default=[],
        metavar=("WHAT", "BEFORE", "NOW"),
    )


def _told(words: Options) -> None:
    words.add_argument(
        "--told", action="append", default=[], metavar="NAME", help="a recipient that was told"
    )
    words.add_argument(
        "--not-told", default="", metavar="TEXT", help="why other recipients could not be told"
    )


def _cost(text: str) -> Cost:
    label, _, amount = text.rpartition("=")
    try:
        return Cost(label, Decimal(amount.strip().replace(",", ".")))
    except InvalidOperation:
        raise argparse.ArgumentTypeError(f"{text!r} is not of the form LABEL=EUROS") from None


def _recipients(options: argparse.Namespace) -> Recipients:
    return Recipients(tuple(options.told), options.not_told)


def _changes(options: argparse.Namespace) -> tuple[Change, ...]:
    return tuple(Change(*three) for three in options.change)


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _fee(options: argparse.Namespace) -> FeeNotice:
    reference = ""
    if options.creditor_reference:
        reference = creditor_reference(reference_number(options.request))
    return FeeNotice(
        options.ground,
        options.reason,
        tuple(options.cost),
        options.approved_by,
        options.due,
        reference,
    )


def _recipients_notice(options: argparse.Namespace) -> RecipientsNotice:
    return RecipientsNotice(
        options.name,
        _parts(options.address),
        options.what,
        options.person,
        _changes(options),
        tuple(options.data),
    )


_OPTIONS: dict[LetterKind, Callable[[Options], None]] = {
    LetterKind.RECEIPT: _no_options,
    LetterKind.IDENTITY_REQUEST: _identity_options,
    LetterKind.CLARIFICATION: _clarification_options,
    LetterKind.EXTENSION: _extension_options,
    LetterKind.REFUSAL: _refusal_options,
    LetterKind.FEE_NOTICE: _fee_options,
    LetterKind.RECTIFICATION: _rectification_options,
    LetterKind.MARKETING_BAN: _marketing_options,
    LetterKind.ERASURE: _erasure_options,
    LetterKind.RESTRICTION: _restriction_options,
    LetterKind.RECIPIENTS_NOTICE: _recipient_options,
}
_FACTS: dict[LetterKind, Callable[[argparse.Namespace, date], Facts]] = {
    LetterKind.RECEIPT: lambda _o, _today: Receipt(),
    LetterKind.IDENTITY_REQUEST: lambda o, _today: IdentityRequest(
        o.doubt, tuple(o.way), tuple(o.also), o.by
    ),
    LetterKind.CLARIFICATION: lambda o, _today: Clarification(o.reason, tuple(o.choice), o.by),
    LetterKind.EXTENSION: lambda o, _today: Extension(o.ground, o.reason),
    LetterKind.REFUSAL: lambda o, _today: Refusal(o.ground, o.reason),
    LetterKind.FEE_NOTICE: lambda o, _today: _fee(o),
    LetterKind.RECTIFICATION: lambda o, _today: Rectification(_changes(o), _recipients(o)),
    LetterKind.MARKETING_BAN: lambda o, today: MarketingBan(
        o.since or today, tuple(o.channel), tuple(o.purpose)
    ),
    LetterKind.ERASURE: lambda o, _today: Erasure(
        tuple(o.erased), tuple(Kept(*two) for two in o.kept), _recipients(o)
    ),
    LetterKind.RESTRICTION: lambda o, _today: Restriction(
        o.ground, tuple(o.data), o.until, _recipients(o)
    ),
    LetterKind.RECIPIENTS_NOTICE: lambda o, _today: _recipients_notice(o),
}
KINDS: Sequence[LetterKind] = tuple(_OPTIONS)
"""The letters that ``desk letter`` writes."""
