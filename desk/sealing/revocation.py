"""Fetches what says that a certificate was not revoked: OCSP (RFC 6960), else a CRL (RFC 5280, 5)."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from desk.domain.errors import Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.sealing_ports import Network

if TYPE_CHECKING:
    from asn1crypto.crl import CertificateList
    from asn1crypto.ocsp import OCSPResponse
    from cryptography.x509 import Certificate

_FRESH_SECONDS = 600.0
"""How long an answer serves further letters of the same run."""
_LARGEST_CRL = 5_000_000
"""Bytes; a list that is longer would make every letter heavier than its attachments."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What was said of some certificates, to be kept in the letter."""

    ocsps: tuple[OCSPResponse, ...]
    crls: tuple[CertificateList, ...]


@dataclass(slots=True)
class Revocation:
    """Asks where a certificate says that one should; remembers answers for ten minutes."""

    network: Network
    seconds: float
    """How long one question may take."""
    _answers: dict[tuple[str, bytes | None], tuple[float, bytes]] = field(default_factory=dict)

    def of(self, path: Sequence[Certificate]) -> Standing:
        """What is said of every certificate of a path, the last one excepted.

        ``path``: each certificate is issued by the next. Raises Unavailable, whose text is a clause,
        where one names where to ask and nobody answers there.
        """
        ocsps: list[OCSPResponse] = []
        crls: list[CertificateList] = []
        for certificate, issuer in pairwise(path):
            places = list(_ocsp_addresses(certificate))
            lists = list(_crl_addresses(certificate))
            if not places and not lists:
                continue
            response = self._ocsp(certificate, issuer, places)
            if response is not None:
                ocsps.append(response)
            else:
                crls.append(self._crl(lists))
        return Standing(tuple(ocsps), tuple(crls))

    def _ocsp(
        self, certificate: Certificate, issuer: Certificate, places: Iterable[str]
    ) -> OCSPResponse | None:
        from asn1crypto.ocsp import OCSPResponse
        from cryptography.hazmat.primitives.hashes import SHA1
        from cryptography.hazmat.primitives.serialization import Encoding
        from cryptography.x509.ocsp import OCSPRequestBuilder

        # SHA-1 only names the certificate here, and is what responders understand (RFC 5019, 2.1.1).
        builder = OCSPRequestBuilder().add_certificate(certificate, issuer, SHA1())  # noqa: S303  (see above)
        body = builder.build().public_bytes(Encoding.DER)
        for url in places:
            try:
                answer = OCSPResponse.load(self._ask(url, body), strict=True)
                if answer["response_status"].native == "successful":
                    return answer
            except (Unavailable, ValueError, TypeError):
                continue
        return None

    def _crl(self, places: Sequence[str]) -> CertificateList:
        from asn1crypto.crl import CertificateList

        why = Unavailable(_NO_ANSWER)
        for url in places:
            try:
                answer = self._ask(url, None)
                if len(answer) > _LARGEST_CRL:
                    continue
                listed = CertificateList.load(answer, strict=True)
                _ = listed["tbs_cert_list"]["this_update"].native
            except Unavailable as error:
                why = error
            except (ValueError, TypeError):
                continue
            else:
                return listed
        raise why

    def _ask(self, url: str, body: bytes | None) -> bytes:
        kept = self._answers.get((url, body))
        if kept is not None and time.monotonic() - kept[0] < _FRESH_SECONDS:
            return kept[1]
        media_type = "application/ocsp-request" if body is not None else None
        answer = self.network.ask(
            url, body=body, media_type=media_type, login=None, seconds=self.seconds
        )
        self._answers[url, body] = (time.monotonic(), answer)
        return answer


def can_be_revoked(certificate: Certificate) -> bool:
    """True where a certificate names a place that tells whether it was revoked."""
    return any(_ocsp_addresses(certificate)) or any(_crl_addresses(certificate))


def _ocsp_addresses(certificate: Certificate) -> Iterator[str]:
    from cryptography.x509 import AuthorityInformationAccess, ExtensionNotFound
    from cryptography.x509.oid import AuthorityInformationAccessOID

    try:
        access = certificate.extensions.get_extension_for_class(AuthorityInformationAccess).value
    except ExtensionNotFound:
        return
    for one in access:
        if one.access_method == AuthorityInformationAccessOID.OCSP:
            yield from _web(one.access_location.value)


def _crl_addresses(certificate: Certificate) -> Iterator[str]:
    from cryptography.x509 import CRLDistributionPoints, ExtensionNotFound

    try:
        points = certificate.extensions.get_extension_for_class(CRLDistributionPoints).value
    except ExtensionNotFound:
        return
    for point in points:
        for name in point.full_name or ():
            yield from _web(name.value)


def _web(address: object) -> Iterator[str]:
    """The address where it is one of the web; lists in directories (LDAP) are not asked."""
    if isinstance(address, str) and address.startswith(("http://", "https://")):
        yield address


_NO_ANSWER = QT_TRANSLATE_NOOP("sealing", "no usable answer came")
