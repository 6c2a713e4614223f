"""Gathers what lifts a signature from B-B to B-T and B-LT (ETSI EN 319 142-1, sections 6.2 and 6.3).

Importing this module imports pyHanko; only signing with a time stamp service does so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.errors import PathBuildingError, RevokedError, ValidationError

from desk.domain.errors import Refused, Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.sealing.identity import Identity
from desk.sealing.pades import asn1
from desk.sealing.proof import CLOCKS_DIFFER, Proof, TimeStampService
from desk.sealing.revocation import Revocation, Standing, can_be_revoked
from desk.sealing.time_stamps import CheckedTimeStamper
from desk.services.ports import Secrets
from desk.services.sealing_ports import Network

_DIGEST = "sha256"


class LongTermProof:
    """One time stamp service, with what it and the certificates said during this run of the desk."""

    def __init__(
        self,
        service: TimeStampService,
        *,
        network: Network,
        secrets: Secrets,
        roots: Callable[[], Sequence[x509.Certificate]],
    ) -> None:
        self._stamper = CheckedTimeStamper(service, network, secrets)
        self._revocation = Revocation(network, service.seconds)
        self._roots = roots

    async def gather(self, identity: Identity, at: datetime) -> Proof:
        """What can be had for a signature at this moment; ``notice`` says what cannot, and why.

        Raises Refused where the certificate was revoked.
        """
        stamper = self._stamper
        try:
            stamping = [_pyca(one) for one in await stamper.certificates(_DIGEST)]
            token = await stamper.async_dummy_response(_DIGEST)
        except Unavailable as error:
            return Proof(lost_stamp=error.text)
        room = len(token.dump()) * 3 // 2
        if not can_be_revoked(identity.certificate):
            return Proof(stamper, room=room)
        try:
            paths, standing = await self._standing(identity, stamping, at)
        except Unavailable as error:
            return Proof(stamper, room=room, notice=_NO_STANDING.fill(why=error.text))
        kept = {one.dump(): one for path in paths for one in path if not _issued_itself(one)}
        return Proof(
            stamper,
            certificates=tuple(kept.values()),
            ocsps=standing.ocsps,
            crls=standing.crls,
            complete=True,
            room=room,
        )

    async def _standing(
        self, identity: Identity, stamping: Sequence[x509.Certificate], at: datetime
    ) -> tuple[list[list[Any]], Standing]:
        """Both chains, signer's and time stamp's, and what is said of each certificate in them."""
        others = [*identity.chain, *stamping[1:], *self._roots()]
        chains = [_upwards(one, others) for one in (identity.certificate, stamping[0])]
        said = [self._revocation.of(chain) for chain in chains]
        standing = Standing(
            tuple(one for part in said for one in part.ocsps),
            tuple(one for part in said for one in part.crls),
        )
        paths = [
            await self._checked(chain, standing, at, own=chain[0] is identity.certificate)
            for chain in chains
        ]
        return paths, standing

    async def _checked(
        self, chain: Sequence[x509.Certificate], standing: Standing, at: datetime, *, own: bool
    ) -> list[Any]:
        """The chain as asn1crypto certificates, once what is said of it was found to hold."""
        first, *above = [asn1(one) for one in chain]
        # Whom to trust is asked when a letter is checked; here the chain only has to be whole.
        context = ValidationContext(
            trust_roots=[one for one in above if _issued_itself(one)],
            other_certs=above,
            ocsps=standing.ocsps,
            crls=standing.crls,
            moment=at,
            revocation_mode="hard-fail",
            time_tolerance=CLOCKS_DIFFER,
        )
        try:
            path = await CertificateValidator(
                first, intermediate_certs=above, validation_context=context
            ).async_validate_path()
        except RevokedError as error:
            if own:
                raise Refused(_REVOKED.fill(day=error.revocation_dt)) from error
            raise Unavailable(_STAMP_REVOKED) from error
        except PathBuildingError as error:
            raise Unavailable(_NO_ROOT) from error
        except ValidationError as error:
            raise Unavailable(_NOT_PROVEN) from error
        return list(path)


def _pyca(certificate: Any) -> x509.Certificate:
    return x509.load_der_x509_certificate(certificate.dump())


def _issued_itself(certificate: Any) -> bool:
    return bool(certificate.issuer == certificate.subject)


def _upwards(
    certificate: x509.Certificate, others: Iterable[x509.Certificate]
) -> list[x509.Certificate]:
    """The certificate and those above it, as far as they are at hand."""
    chain, known = [certificate], list(others)
    while chain[-1].issuer != chain[-1].subject:
        above = [one for one in known if _issued(one, chain[-1]) and one not in chain]
        if not above:
            break
        chain.append(above[0])
    return chain


def _issued(issuer: x509.Certificate, certificate: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(issuer)
    except (InvalidSignature, ValueError, TypeError):
        return False
    return True


_NO_STANDING = QT_TRANSLATE_NOOP(
    "sealing",
    "The letter was signed with a time stamp (level B-T), but without the proof that its certificates "
    "were not revoked: {why}. The signature holds; sign again later if the proof is needed.",
)
_NO_ROOT = QT_TRANSLATE_NOOP(
    "sealing", "a root certificate is missing from the folder of trusted roots"
)
_NOT_PROVEN = QT_TRANSLATE_NOOP("sealing", "what was answered does not prove it")
_STAMP_REVOKED = QT_TRANSLATE_NOOP(
    "sealing", "the certificate of the time stamp service was revoked"
)
_REVOKED = QT_TRANSLATE_NOOP(
    "sealing",
    "The signing certificate was revoked on {day}, so nothing was signed. The request is as it was; "
    "get a new certificate, or sign the printed letter by hand.",
)
