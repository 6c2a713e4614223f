"""What an electronic signature in a document that arrived is worth, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desk.domain.text import QT_TRANSLATE_NOOP, Text


class Verdict(StrEnum):
    """The outcome of looking at one signature; the first that applies, from the top."""

    BROKEN = "broken"
    """What was signed is not what is here, or the signature cannot be read."""
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


_HEADS: dict[Verdict, Text] = {
    Verdict.BROKEN: QT_TRANSLATE_NOOP(
        "signature", "The electronic signature is broken: it proves nothing"
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
_DETAILS: dict[Verdict, Text] = {
    Verdict.BROKEN: QT_TRANSLATE_NOOP(
        "signature",
        "The document was changed after signing, or was damaged on its way. Ask for it again.",
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
        "signature",
        "Issued by {issuer}; nothing was changed since. Whether it was revoked was not asked.",
    ),
}
_OF_EMAIL = QT_TRANSLATE_NOOP("signature", "Sender, date and subject are not covered by it.")
_OTHER_ADDRESS = QT_TRANSLATE_NOOP(
    "signature", "The certificate belongs to another address than the sender's: {addresses}"
)


def told(fact: SignatureFact) -> tuple[Text, tuple[Text, ...]]:
    """The fact as a headline and what follows from it."""
    values: dict[str, object] = {
        "signer": fact.signer or "?",
        "issuer": fact.issuer or "?",
        "until": fact.until or "?",
    }
    lines = [_DETAILS[fact.verdict].fill(**values)]
    if fact.other_addresses:
        lines.insert(0, _OTHER_ADDRESS.fill(addresses=", ".join(fact.other_addresses)))
    if fact.email and fact.verdict is not Verdict.BROKEN:
        lines.append(_OF_EMAIL)
    return _HEADS[fact.verdict].fill(**values), tuple(lines)
