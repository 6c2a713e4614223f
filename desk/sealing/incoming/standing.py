"""Whether a stranger's certificate was revoked, by what its issuers answered (RFC 5280, 6.3; RFC 6960)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from desk.domain.signature import Standing

_CLOCKS_DIFFER = timedelta(minutes=5)
_MOST_ANSWERS = 20
"""That came enclosed and are looked at; a chain has three or four."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What issuers said of certificates, as they signed it: OCSP responses and lists, DER."""

    ocsps: tuple[bytes, ...] = field(default=(), repr=False)
    crls: tuple[bytes, ...] = field(default=(), repr=False)

    @property
    def empty(self) -> bool:
        """True where nobody said anything."""
        return not self.ocsps and not self.crls

    @property
    def made_at(self) -> datetime | None:
        """When the first of them was made; None where that cannot be read."""
        from asn1crypto.crl import CertificateList
        from asn1crypto.ocsp import OCSPResponse

        made: list[datetime] = []
        try:
            for one in self.ocsps[:_MOST_ANSWERS]:
                basic = OCSPResponse.load(one).basic_ocsp_response
                made.append(basic["tbs_response_data"]["produced_at"].native)
            for one in self.crls[:_MOST_ANSWERS]:
                made.append(CertificateList.load(one)["tbs_cert_list"]["this_update"].native)
        except (ValueError, TypeError, KeyError):
            return None
        return min(made, default=None)


def standing_of(
    chain: Sequence[bytes], answers: Answers, *, moment: datetime
) -> tuple[Standing, datetime | None]:
    """What the answers say of a chain at a moment, and since when it is revoked where it is.

    ``chain``: DER, from the signer's certificate to the trusted root. ``NOT_REACHED`` where the
    answers prove nothing: they are of other certificates, too old, or signed by somebody else.
    """
    import asyncio

    from asn1crypto.crl import CertificateList
    from asn1crypto.ocsp import OCSPResponse
    from asn1crypto.x509 import Certificate
    from pyhanko_certvalidator import CertificateValidator, ValidationContext
    from pyhanko_certvalidator.errors import RevokedError

    try:
        first, *above = [Certificate.load(one) for one in chain]
        trusted = ValidationContext(
            trust_roots=above[-1:] or [first],
            other_certs=above,
            ocsps=[OCSPResponse.load(one) for one in answers.ocsps[:_MOST_ANSWERS]],
            crls=[CertificateList.load(one) for one in answers.crls[:_MOST_ANSWERS]],
            moment=moment,
            allow_fetching=False,
            revocation_mode="hard-fail",
            time_tolerance=_CLOCKS_DIFFER,
        )
        validator = CertificateValidator(
            first, intermediate_certs=above, validation_context=trusted
        )
        asyncio.run(validator.async_validate_path())
    except RevokedError as error:
        return Standing.REVOKED, error.revocation_dt
    except Exception:  # whatever a parser says of an answer that is none: it proves nothing
        return Standing.NOT_REACHED, None
    return Standing.GOOD, None
