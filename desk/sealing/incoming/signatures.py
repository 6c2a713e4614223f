"""What an electronic signature of a stranger is worth. The network is never asked.

Letters of the desk itself are checked byte by byte (``signature_check``); what others sign is
written by many programs, so here only what the standards ask for is asked: the signature holds,
covers everything, and leads to a trusted root (ETSI EN 319 142-1, RFC 8551, RFC 5280).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from desk.domain.signature import SignatureFact, Verdict

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate

HELSINKI = ZoneInfo("Europe/Helsinki")
_SIGNING = {"digital_signature", "non_repudiation"}
"""Either will do: people sign with both kinds of certificate."""
BROKEN = SignatureFact(Verdict.BROKEN)


def usage() -> Any:
    """What a certificate must be made for."""
    from pyhanko.sign.validation.settings import KeyUsageConstraints

    return KeyUsageConstraints(key_usage=_SIGNING, match_all_key_usages=False)


def context(roots: Sequence[Certificate], moment: datetime | None = None) -> Any:
    """Whom the desk trusts; at another moment than now where one is given."""
    from pyhanko_certvalidator import ValidationContext

    return ValidationContext(trust_roots=list(roots), allow_fetching=False, moment=moment)


def fact_of(
    status: Any, *, whole: bool, trusted_then: bool, now: datetime, email: bool = False
) -> SignatureFact:
    """A signature's status as a fact.

    ``whole``: everything in the document is covered. ``trusted_then``: its chain held on the last
    day of the certificate.
    """
    certificate = status.signing_cert
    until = certificate.not_valid_after
    if not (status.valid and status.intact):
        verdict = Verdict.BROKEN
    elif not whole:
        verdict = Verdict.PARTLY
    elif status.trusted or (trusted_then and _stamped_in_time(status, until)):
        verdict = Verdict.TRUSTED
    elif _self_made(certificate):
        verdict = Verdict.SELF_MADE
    elif until < now and trusted_then:
        verdict = Verdict.EXPIRED
    else:
        verdict = Verdict.UNTRUSTED
    moment = status.signer_reported_dt
    return SignatureFact(
        verdict,
        signer=name_of(certificate.subject),
        issuer=name_of(certificate.issuer),
        signed_at=_local(moment) if moment is not None else None,
        until=until.astimezone(HELSINKI).date(),
        email=email,
    )


def last_moment(certificate: Certificate) -> datetime:
    """A moment at which a certificate that has expired was still good."""
    until: datetime = certificate.not_valid_after
    return until - timedelta(minutes=1)


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


def _stamped_in_time(status: Any, until: datetime) -> bool:
    """True where a trusted time stamp proves that the certificate was good when it was used."""
    stamp = status.timestamp_validity
    return bool(
        stamp is not None
        and stamp.valid
        and stamp.intact
        and stamp.trusted
        and stamp.timestamp <= until
    )


def _self_made(certificate: Certificate) -> bool:
    return bool(certificate.subject == certificate.issuer)


def _local(moment: datetime) -> datetime:
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(HELSINKI)
