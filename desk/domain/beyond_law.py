"""What a controller's notice demands beyond the law: told to whoever edits the profile, never asked of a customer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desk.domain.text import LANGUAGES, QT_TRANSLATE_NOOP, LocalText, Text

_MONTH = 30
"""Days: a promise of more is later than the law in every month but the longest."""
_SIGNED = ("allekirjoit", "undertecknad", "underskriven", "signed", "signature")
_IN_WRITING = ("kirjallis", "skriftlig", "in writing", "written")
_IN_PERSON = ("henkilökohtaisesti", "personligen", "in person", "personally")
_AT_COUNTER = (
    *_IN_PERSON,
    "asiakaspalvelussa",
    "toimipisteessä",
    "hos kundtjänst",
    "vid kundtjänst",
    "at customer service",
    "at the office",
)
_FROM_AFAR = (
    "kirje",
    "posti",
    "puhel",
    "verkko",
    "brev",
    "post",
    "telefon",
    "webb",
    "letter",
    "mail",
    "phone",
    "online",
)
_COPY = ("kopio", "jäljennös", "kopia", "copy")
_ELECTRONIC = ("sähköinen allekirjoitus", "elektronisk", "electronic signature")
_ONLY = ("vain ", "ainoastaan", "yksinomaan", "endast", "enbart", "only")
_POST = ("postitse", "per post", "med post", "by post")
_ONCE = ("kerran", "en gång", "once", "vuodessa", "per år", "a year", "per year")
_CHARGE = ("maksu", "avgift", "fee", "charge", "€", "euro")


@dataclass(frozen=True, slots=True)
class Demand:
    """A statement of a notice that is stricter than the law."""

    path: str
    """The field of the profile: ``notice.fee``."""
    text: Text
    """What the law says, and what the desk does."""


def demands(
    *,
    promise_days: int | None = None,
    request_ways: LocalText | None = None,
    identity_proof: LocalText | None = None,
    answer_way: LocalText | None = None,
    fee: LocalText | None = None,
) -> tuple[Demand, ...]:
    """What is stricter than the law in these statements of a notice; None: not stated, or not looked at."""
    return tuple(
        _demands(
            promise_days,
            request_ways=_words(request_ways),
            identity_proof=_words(identity_proof),
            answer_way=_words(answer_way),
            fee=_words(fee),
        )
    )


def _demands(
    promise_days: int | None, *, request_ways: str, identity_proof: str, answer_way: str, fee: str
) -> Iterator[Demand]:
    if promise_days is not None and promise_days > _MONTH:
        yield Demand("notice.promise_days", _TOO_LATE.fill(days=promise_days))
    if _says(request_ways, *_COPY):
        yield Demand("notice.request_ways", _NO_COPY)
    elif _says(request_ways, *_AT_COUNTER) and not _says(request_ways, *_FROM_AFAR):
        yield Demand("notice.request_ways", _NOT_IN_PERSON)
    elif _says(request_ways, *_SIGNED, *_IN_WRITING, *_IN_PERSON, *_ONLY):
        yield Demand("notice.request_ways", _ANY_WAY)
    if _says(identity_proof, *_COPY):
        yield Demand("notice.identity_proof", _NO_COPY)
    elif _says(identity_proof, *_ELECTRONIC):
        yield Demand("notice.identity_proof", _NOT_ELECTRONIC_ONLY)
    elif _says(identity_proof, *_SIGNED):
        yield Demand("notice.identity_proof", _LIGHTEST)
    if _says(answer_way, *_ONLY, *_POST, *_IN_WRITING):
        yield Demand("notice.answer_way", _ELECTRONIC_TOO)
    if _says(fee, *_ONCE) or (
        _says(fee, *_CHARGE) and not re.search(r"maksut|avgiftsfri|free", fee)
    ):
        yield Demand("notice.fee", _NO_FEE)


def _words(text: LocalText | None) -> str:
    """Small letters of all languages: a word in one of them is enough."""
    if text is None:
        return ""
    return "\n".join(text.in_language(one) for one in LANGUAGES).casefold()


def _says(words: str, *stems: str) -> bool:
    return any(stem in words for stem in stems)


_TOO_LATE = QT_TRANSLATE_NOOP(
    "profile",
    "{days} days is later than the law allows: one month (Article 12(3)). The desk goes by the law.",
)
_ANY_WAY = QT_TRANSLATE_NOOP(
    "profile",
    "Stricter than the law: a request counts however it comes, unsigned and spoken too (EDPB "
    "Guidelines 01/2022, section 3). The desk takes every one, and the clock runs from its arrival.",
)
_LIGHTEST = QT_TRANSLATE_NOOP(
    "profile",
    "Stricter than the law: more may be asked only where there is reasonable doubt about who asks "
    "(Article 12(6)). The desk proposes the lightest check that is enough.",
)
_NO_COPY = QT_TRANSLATE_NOOP(
    "profile",
    "Stricter than the law: a signed form and a copy of an identity document may not be demanded as a "
    "matter of course (TSV/224/2023). The desk never asks for a copy, and proposes the lightest check "
    "that is enough.",
)
_NOT_IN_PERSON = QT_TRANSLATE_NOOP(
    "profile",
    "Stricter than the law: nobody has to come in person or to bring a signed paper. A letter, an e-mail, "
    "a phone call and a message count too (EDPB Guidelines 01/2022, section 3). The desk takes every "
    "one, and the clock runs from its arrival.",
)
_NOT_ELECTRONIC_ONLY = QT_TRANSLATE_NOOP(
    "profile",
    "Stricter than the law: an electronic signature may not be the only way; the online service, Suomi.fi "
    "or a call to a number on record may be enough (Article 12(6)). The desk proposes the lightest "
    "check that is enough.",
)
_ELECTRONIC_TOO = QT_TRANSLATE_NOOP(
    "profile",
    "Stricter than the law: who asks electronically gets an electronic answer (Article 15(3)). The "
    "desk gives it.",
)
_NO_FEE = QT_TRANSLATE_NOOP(
    "profile",
    "Stricter than the law: a second request in a year is by itself no ground for a fee (Article "
    "12(5)). The desk proposes none, and never bills by itself.",
)
