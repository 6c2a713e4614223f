"""What an electronic signature in a document that arrived is worth, in words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from desk.domain.text import QT_TRANSLATE_NOOP, Text

MOST_SIGNATURES = 20
"""Of one document that are checked: nobody signs a request so often."""
_MOST_FILES_TOLD = 5


class Verdict(StrEnum):
    """The outcome of looking at one signature; the first that applies, from the top."""

    BROKEN = "broken"
    """What was signed is not what is here, or the signature cannot be read."""
    REVOKED = "revoked"
    """It holds, but its certificate was taken back, and nothing proves that it was used before."""
    PARTLY = "partly"
    """It holds, but something in the document is not covered by it."""
    SELF_MADE = "self_made"
    """It holds, but its maker vouches for itself: nobody says who that is."""
    EXPIRED = "expired"
    """It holds, but its certificate's time is over, and nothing proves when it was made."""
    UNTRUSTED = "untrusted"
    """It holds, but its certificate leads to no issuer that this desk trusts."""
    TRUSTED = "trusted"
    """It holds, covers the document, and a trusted issuer says whose it is."""


class Flaw(StrEnum):
    """Why a signature is broken, or covers only a part."""

    CHANGED = "changed"
    """Broken: what it was made over reads otherwise now."""
    DAMAGED = "damaged"
    """Broken: the signature itself cannot be read."""
    WEAK = "weak"
    """Broken: made with a method that can be forged (SHA-1, MD5)."""
    TOO_MANY = "too many"
    """Broken: the document has more than ``MOST_SIGNATURES``, and none was checked."""
    ADDED = "added"
    """Partly: the document was changed or continued after it was signed."""
    FILES = "files"
    """Partly: a file of the container is not among those that were signed."""
    PARTS = "parts"
    """Partly: a part of the e-mail stands outside the signed one."""


class Covers(StrEnum):
    """What a signature was made over."""

    WHOLE = "whole"
    FILES = "files"
    """Files of a container, by name."""
    EMAIL = "email"
    """The content of an e-mail: not who sent it, nor when, nor the subject."""
    PART = "part"
    NOTHING = "nothing"
    """It is broken."""


class Standing(StrEnum):
    """What the issuer says of the certificate when asked whether it was revoked (RFC 5280, 6960)."""

    GOOD = "good"
    REVOKED = "revoked"
    NOT_REACHED = "not reached"
    NOT_ASKED = "not asked"


@dataclass(frozen=True, slots=True)
class SignatureFact:
    """One signature. It proves who signed, and never by itself that a request may be answered."""

    verdict: Verdict
    signer: str = ""
    """Name in the certificate; of a broken or self-made one it proves nothing."""
    issuer: str = ""
    signed_at: datetime | None = None
    """The time that the signature gives, in Helsinki; only a trusted time stamp proves it."""
    until: date | None = None
    """Last day of the certificate."""
    email: bool = False
    """It signs the content of an e-mail: not who sent it, nor when, nor the subject."""
    other_addresses: tuple[str, ...] = ()
    """The addresses in the certificate, where the sender's is none of them."""
    identifier: str = field(default="", repr=False)
    """``serialNumber`` of the certificate's holder as it stands there, to be compared and not shown.

    Of a Finnish citizen's the electronic client identifier, or ``PNOFI-`` and an identity code
    (ETSI EN 319 412-1, 5.1.3).
    """
    flaw: Flaw | None = None
    files: tuple[str, ...] = ()
    """Of a container: the files that it covers."""
    left_out: tuple[str, ...] = ()
    """Of a container: the files that it does not cover."""
    stamped_at: datetime | None = None
    """When it was there already, in Helsinki, as a trusted time stamp proves."""
    standing: Standing = Standing.NOT_ASKED
    revoked_at: datetime | None = None
    answered_at: datetime | None = None
    """When the issuer gave an answer that came enclosed; None where it was asked now."""
    chain: tuple[bytes, ...] = field(default=(), repr=False)
    """Certificates (DER) from the signer's to a trusted root; empty where it leads to none."""

    @property
    def covers(self) -> Covers:
        """What it was made over."""
        if self.verdict is Verdict.BROKEN:
            return Covers.NOTHING
        if self.files:
            return Covers.FILES
        if self.flaw is not None:
            return Covers.PART
        return Covers.EMAIL if self.email else Covers.WHOLE

    @property
    def shown_identifier(self) -> str:
        """The identifier as it may be shown (Data Protection Act 1050/2018 s. 29).

        What stands for a document is masked whole: its number is never shown.
        """
        kind, dash, rest = self.identifier.partition("-")
        if not dash or not _SEMANTIC.fullmatch(kind):
            return self.identifier
        return f"{kind}-{rest[:7]}****" if kind.startswith("PNO") else f"{kind}-****"


_SEMANTIC = re.compile(r"(?:PAS|IDC|PNO|TIN|TAX|[A-Z]{2}:?)[A-Z]{2}")
"""The kind of an identifier and its country (ETSI EN 319 412-1, 5.1.3)."""
_GRAVEST = (
    Verdict.BROKEN,
    Verdict.REVOKED,
    Verdict.SELF_MADE,
    Verdict.UNTRUSTED,
    Verdict.EXPIRED,
    Verdict.PARTLY,
    Verdict.TRUSTED,
)


def gravest(facts: Iterable[SignatureFact]) -> Verdict | None:
    """The verdict that a whole document deserves; None where nothing is signed.

    A signature that holds mends no other: two people may have to sign.
    """
    return min((one.verdict for one in facts), key=_GRAVEST.index, default=None)


def after_asking(
    fact: SignatureFact,
    standing: Standing,
    *,
    revoked_at: datetime | None = None,
    answered_at: datetime | None = None,
) -> SignatureFact:
    """The fact once it is known whether the certificate was revoked.

    A signature that a trusted time stamp shows to be older than that holds on (ETSI EN 319 102-1,
    5.6.2.4); the signer's own clock proves nothing. Where nobody is reached, an answer that came
    enclosed stays.
    """
    if standing is Standing.NOT_REACHED and fact.standing is not Standing.NOT_ASKED:
        return fact
    told = replace(fact, standing=standing, revoked_at=revoked_at, answered_at=answered_at)
    if standing is not Standing.REVOKED or fact.verdict is Verdict.BROKEN:
        return told
    before = revoked_at is not None and fact.stamped_at is not None and fact.stamped_at < revoked_at
    return told if before else replace(told, verdict=Verdict.REVOKED)


_HEADS: dict[Verdict, Text] = {
    Verdict.BROKEN: QT_TRANSLATE_NOOP(
        "signature", "The electronic signature is broken: it proves nothing"
    ),
    Verdict.REVOKED: QT_TRANSLATE_NOOP(
        "signature", "Signed by {signer} with a certificate that was revoked on {revoked}"
    ),
    Verdict.PARTLY: QT_TRANSLATE_NOOP(
        "signature", "Signed by {signer}, but only a part of the document"
    ),
    Verdict.SELF_MADE: QT_TRANSLATE_NOOP(
        "signature", "A self-made signature in the name of {signer}: nobody vouches for it"
    ),
    Verdict.EXPIRED: QT_TRANSLATE_NOOP(
        "signature", "Signed by {signer} with a certificate that expired on {until}"
    ),
    Verdict.UNTRUSTED: QT_TRANSLATE_NOOP(
        "signature", "Signed by {signer}, but the desk does not know the issuer of the certificate"
    ),
    Verdict.TRUSTED: QT_TRANSLATE_NOOP("signature", "A valid electronic signature of {signer}"),
}
_FLAWED_HEADS: dict[Flaw, Text] = {
    Flaw.DAMAGED: QT_TRANSLATE_NOOP(
        "signature", "The electronic signature cannot be read: it proves nothing"
    ),
    Flaw.WEAK: QT_TRANSLATE_NOOP(
        "signature", "The electronic signature can be forged: it proves nothing"
    ),
    Flaw.TOO_MANY: QT_TRANSLATE_NOOP(
        "signature", "The document has more than {most} signatures; none of them was checked"
    ),
    Flaw.ADDED: QT_TRANSLATE_NOOP(
        "signature", "Signed by {signer}, but the document was changed afterwards"
    ),
    Flaw.FILES: QT_TRANSLATE_NOOP("signature", "Signed by {signer}, but not all of the files"),
}
_DETAILS: dict[Verdict, Text] = {
    Verdict.BROKEN: QT_TRANSLATE_NOOP(
        "signature",
        "The document was changed after signing, or was damaged on its way. Ask for it again.",
    ),
    Verdict.REVOKED: QT_TRANSLATE_NOOP(
        "signature",
        "Nothing proves that it was signed before that day, and whoever uses a revoked certificate "
        "may be somebody else. Ask for another proof of identity.",
    ),
    Verdict.PARTLY: QT_TRANSLATE_NOOP(
        "signature",
        "Something stands in it that was not signed. Do not take the whole for the signer's words.",
    ),
    Verdict.SELF_MADE: QT_TRANSLATE_NOOP(
        "signature", "Anybody can make one. Ask for another proof of identity."
    ),
    Verdict.EXPIRED: QT_TRANSLATE_NOOP(
        "signature",
        "Nothing proves that it was signed before that day. Ask for another proof of identity.",
    ),
    Verdict.UNTRUSTED: QT_TRANSLATE_NOOP(
        "signature",
        "Issued by {issuer}. If your organisation trusts it, its root certificate belongs in the "
        "workspace's folder of trusted certificates.",
    ),
    Verdict.TRUSTED: QT_TRANSLATE_NOOP(
        "signature", "Issued by {issuer}; nothing was changed since."
    ),
}
_FLAWED_DETAILS: dict[Flaw, Text] = {
    Flaw.DAMAGED: QT_TRANSLATE_NOOP(
        "signature",
        "It was damaged on its way, or was made by a program that does not follow the standards. "
        "Ask for it again, or for another proof of identity.",
    ),
    Flaw.WEAK: QT_TRANSLATE_NOOP(
        "signature",
        "It was made with an outdated method (SHA-1 or MD5, or a key that is too short). Ask for "
        "it again, signed anew, or for another proof of identity.",
    ),
    Flaw.TOO_MANY: QT_TRANSLATE_NOOP(
        "signature", "No request is signed so often. Ask for another proof of identity."
    ),
    Flaw.ADDED: QT_TRANSLATE_NOOP(
        "signature",
        "What was signed is still in it, but it may read otherwise now. Ask for it as it was signed.",
    ),
}
_OF_EMAIL = QT_TRANSLATE_NOOP("signature", "Sender, date and subject are not covered by it.")
_OTHER_ADDRESS = QT_TRANSLATE_NOOP(
    "signature", "The certificate belongs to another address than the sender's: {addresses}"
)
_OF_FILES = QT_TRANSLATE_NOOP("signature", "It covers: {files}.")
_NOT_OF_FILES = QT_TRANSLATE_NOOP("signature", "Not covered by it: {files}.")
_STANDINGS: dict[Standing, Text] = {
    Standing.GOOD: QT_TRANSLATE_NOOP("signature", "The issuer says that it was not revoked."),
    Standing.NOT_REACHED: QT_TRANSLATE_NOOP(
        "signature",
        "Whether it was revoked is not known: the issuer's service could not be reached. Look again "
        "later, or ask for another proof of identity.",
    ),
    Standing.NOT_ASKED: QT_TRANSLATE_NOOP("signature", "Whether it was revoked was not asked."),
}
_GOOD_THEN = QT_TRANSLATE_NOOP(
    "signature", "The issuer's answer that came with it says: not revoked on {day}."
)
_UNVOUCHED = QT_TRANSLATE_NOOP(
    "signature", "No issuer that the desk trusts says that it is that person's certificate."
)
_STAMPED = QT_TRANSLATE_NOOP("signature", "A time stamp proves that it was signed by {when}.")
_SAID = QT_TRANSLATE_NOOP("signature", "Signed on {when}, as the signer's own clock says.")
_REVOKED_LATER = QT_TRANSLATE_NOOP(
    "signature",
    "The certificate was revoked on {revoked}, after the time stamp: the signature holds.",
)


def told(fact: SignatureFact) -> tuple[Text, tuple[Text, ...]]:
    """The fact as a headline and what follows from it."""
    values: dict[str, object] = {
        "signer": fact.signer or "?",
        "issuer": fact.issuer or "?",
        "until": fact.until or "?",
        "revoked": fact.revoked_at.date() if fact.revoked_at is not None else "?",
        "most": MOST_SIGNATURES,
    }
    head, main = _HEADS[fact.verdict], _DETAILS[fact.verdict]
    if fact.flaw is not None and fact.verdict in (Verdict.BROKEN, Verdict.PARTLY):
        head = _FLAWED_HEADS.get(fact.flaw, head)
        main = _FLAWED_DETAILS.get(fact.flaw, main)
    lines = [main.fill(**values), *_covered(fact), *_when(fact)]
    if fact.other_addresses:
        lines.insert(0, _OTHER_ADDRESS.fill(addresses=", ".join(fact.other_addresses)))
    return head.fill(**values), tuple(lines)


def _covered(fact: SignatureFact) -> Iterable[Text]:
    """What it covers, and what it does not."""
    if fact.verdict is Verdict.BROKEN:
        return
    if fact.email:
        yield _OF_EMAIL
    if fact.files:
        yield _OF_FILES.fill(files=_some(fact.files))
    if fact.left_out:
        yield _NOT_OF_FILES.fill(files=_some(fact.left_out))


def _when(fact: SignatureFact) -> Iterable[Text]:
    """When it was made, and whether its certificate was good then."""
    if fact.verdict in (Verdict.BROKEN, Verdict.SELF_MADE):
        return
    if fact.verdict is Verdict.PARTLY and not fact.chain:
        yield _UNVOUCHED
    if fact.stamped_at is not None:
        yield _STAMPED.fill(when=fact.stamped_at)
    elif fact.signed_at is not None:
        yield _SAID.fill(when=fact.signed_at)
    if not fact.chain:
        return
    if fact.standing is Standing.REVOKED:
        if fact.verdict is not Verdict.REVOKED and fact.revoked_at is not None:
            yield _REVOKED_LATER.fill(revoked=fact.revoked_at.date())
    elif fact.standing is Standing.GOOD and fact.answered_at is not None:
        yield _GOOD_THEN.fill(day=fact.answered_at.date())
    else:
        yield _STANDINGS[fact.standing]


def _some(files: tuple[str, ...]) -> str:
    shown = ", ".join(files[:_MOST_FILES_TOLD])
    return shown if len(files) <= _MOST_FILES_TOLD else f"{shown}, … ({len(files)})"
