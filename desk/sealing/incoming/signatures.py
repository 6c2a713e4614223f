"""What an electronic signature of a stranger is worth. The network is never asked here.

Letters of the desk itself are checked byte by byte (``signature_check``); what others sign is
written by many programs, so here only what the standards ask for is asked: the signature holds,
covers everything, and leads to a trusted root (ETSI EN 319 142-1, EN 319 162-1, RFC 8551, RFC 5280).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from desk.domain.signature import Flaw, SignatureFact, Standing, Verdict, after_asking
from desk.domain.time_zone import HELSINKI
from desk.sealing.incoming.standing import Answers, standing_of

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate

_SIGNING = {"digital_signature", "non_repudiation"}
"""Either will do: people sign with both kinds of certificate."""
CHANGED = SignatureFact(Verdict.BROKEN, flaw=Flaw.CHANGED)
DAMAGED = SignatureFact(Verdict.BROKEN, flaw=Flaw.DAMAGED)
TOO_MANY = SignatureFact(Verdict.BROKEN, flaw=Flaw.TOO_MANY)
_WEAK = SignatureFact(Verdict.BROKEN, flaw=Flaw.WEAK)
_NEAR = timedelta(days=1)
"""An enclosed answer of the issuer proves something where it is not older than this before the time stamp."""


class WeakMethod(Exception):
    """A signature, or a certificate above it, was made with an outdated method or too short a key."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What was seen of one signature, before it is judged."""

    certificate: Certificate
    holds: bool
    """What was signed reads as it did, and the signer's key made it."""
    trusted: tuple[bytes, ...]
    """Certificates (DER) up to a trusted root, as of now; empty where there is no such way."""
    trusted_then: tuple[bytes, ...]
    """The same on the last day of a certificate that has expired."""
    said: datetime | None
    stamped: datetime | None
    """When it was there already, as a time stamp that a trusted root vouches for proves."""
    flaw: Flaw | None = None
    """What it leaves out."""
    answers: Answers | None = None
    """What its issuers said of its certificates, as it came enclosed."""


def usage() -> Any:
    """What a certificate must be made for."""
    from pyhanko.sign.validation.settings import KeyUsageConstraints

    return KeyUsageConstraints(key_usage=_SIGNING, match_all_key_usages=False)


def context(
    roots: Sequence[Certificate],
    moment: datetime | None = None,
    others: Sequence[Certificate] = (),
) -> Any:
    """Whom the desk trusts; at another moment than now where one is given.

    ``others``: certificates that may stand between a signer's and a root.
    """
    from pyhanko_certvalidator import ValidationContext

    return ValidationContext(
        trust_roots=list(roots), other_certs=list(others), allow_fetching=False, moment=moment
    )


def looked_at(
    check: Callable[[Any], Any],
    roots: Sequence[Certificate],
    now: datetime,
    *,
    others: Sequence[Certificate] = (),
    flaw: Callable[[Any], Flaw | None] = lambda _status: None,
    answers: Answers | None = None,
) -> Looked:
    """A signature in CMS (RFC 5652), the envelope that PDF files and e-mails use.

    ``check`` gives pyHanko's status in a context; ``flaw`` says what the status leaves out. Raises
    WeakMethod where it was made with what can be forged.
    """
    from pyhanko.sign.ades.report import AdESIndeterminate

    status = check(context(roots, others=others))
    if status.trust_problem_indic == AdESIndeterminate.CRYPTO_CONSTRAINTS_FAILURE:
        raise WeakMethod
    certificate = status.signing_cert
    then: tuple[bytes, ...] = ()
    if certificate.not_valid_after < now and not status.trusted:
        then = _chain(check(context(roots, last_moment(certificate), others)))
    stamp = status.timestamp_validity
    proven = stamp is not None and stamp.valid and stamp.intact and stamp.trusted
    return Looked(
        certificate=certificate,
        holds=bool(status.valid and status.intact),
        trusted=_chain(status),
        trusted_then=then,
        said=status.signer_reported_dt,
        stamped=stamp.timestamp if proven else None,
        flaw=flaw(status),
        answers=answers,
    )


def fact_of(looked: Looked, now: datetime, *, email: bool = False) -> SignatureFact:
    """Judge a signature; ``email``: it was made over the content of an e-mail."""
    certificate = looked.certificate
    until = certificate.not_valid_after
    in_time = looked.stamped is not None and looked.stamped <= until
    chain = looked.trusted or (looked.trusted_then if in_time else ())
    flaw = looked.flaw
    if not looked.holds:
        verdict, flaw, chain = Verdict.BROKEN, Flaw.CHANGED, ()
    elif flaw is not None:
        verdict = Verdict.PARTLY
    elif chain:
        verdict = Verdict.TRUSTED
    elif _self_made(certificate):
        verdict = Verdict.SELF_MADE
    elif until < now and looked.trusted_then:
        verdict = Verdict.EXPIRED
    else:
        verdict = Verdict.UNTRUSTED
    fact = SignatureFact(
        verdict,
        signer=holder_of(certificate.subject),
        issuer=holder_of(certificate.issuer),  # of a self-made one the holder again
        signed_at=_local(looked.said),
        until=until.astimezone(HELSINKI).date(),
        email=email,
        identifier=_identifier(certificate),
        flaw=flaw,
        stamped_at=_local(looked.stamped),
        chain=chain,
    )
    return _as_enclosed_answers_say(fact, looked)


def broken_by(error: Exception) -> SignatureFact:
    """What a signature is worth that could not be checked: nothing, and why."""
    return _WEAK if isinstance(error, WeakMethod) else DAMAGED


def last_moment(certificate: Certificate) -> datetime:
    """A moment at which a certificate that has expired was still good."""
    until: datetime = certificate.not_valid_after
    return until - timedelta(minutes=1)


def holder_of(name: Any) -> str:
    """Whose certificate it is: surname and given names where it has them.

    The common name of a citizen's certificate ends in an identifier, which is left out.
    """
    from desk.domain.incoming import one_line
    from desk.domain.person import mask_codes

    parts = name.native
    if all(isinstance(parts.get(key), str) for key in ("surname", "given_name")):
        return mask_codes(one_line(f"{parts['surname']} {parts['given_name']}"))
    shown, number = name_of(name), parts.get("serial_number")
    if isinstance(number, str) and number:
        for tail in (number, number.partition("-")[2]):
            if tail:
                shown = shown.replace(tail, "").rstrip(" ,")
    return mask_codes(shown)


def name_of(name: Any) -> str:
    """The name in a certificate, as a person reads it."""
    from desk.domain.incoming import one_line

    parts = name.native
    for key in ("common_name", "organization_name"):
        found = parts.get(key)
        if found:
            return one_line(found if isinstance(found, str) else ", ".join(map(str, found)))
    given = [str(parts[key]) for key in ("given_name", "surname") if parts.get(key)]
    return one_line(" ".join(given) or str(name.human_friendly))


def _as_enclosed_answers_say(fact: SignatureFact, looked: Looked) -> SignatureFact:
    """Note what the issuer said when it was signed, as it came enclosed (level B-LT)."""
    answers, stamped = looked.answers, looked.stamped
    if not fact.chain or answers is None or stamped is None:
        return fact
    said = answers.made_at
    if said is None or said < stamped - _NEAR:
        return fact
    standing, revoked_at = standing_of(fact.chain, answers, moment=said)
    if standing is Standing.NOT_REACHED:
        return fact
    return after_asking(
        fact, standing, revoked_at=_local(revoked_at), answered_at=said.astimezone(HELSINKI)
    )


def _identifier(certificate: Certificate) -> str:
    from desk.domain.incoming import one_line

    found = certificate.subject.native.get("serial_number")
    return one_line(found) if isinstance(found, str) else ""


def _chain(status: Any) -> tuple[bytes, ...]:
    """The certificates up to the root, the signer's first; none where the way is not trusted."""
    if not status.trusted:
        return ()
    return tuple(one.dump() for one in reversed(list(status.validation_path)))


def _self_made(certificate: Certificate) -> bool:
    return bool(certificate.subject == certificate.issuer)


def _local(moment: datetime | None) -> datetime | None:
    if moment is None:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(HELSINKI)
