"""Demo certificates: one root and one signing certificate for each controller, plainly labelled."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from desk.sealing.files import atomic_write

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.serialization import KeySerializationEncryption
    from cryptography.x509 import CertificateBuilder, KeyUsage, Name

_YEAR = timedelta(days=365)
_LONGEST_NAME = 64
"""Upper bound of a name in a certificate (RFC 5280, ub-common-name)."""
_EARLIER = timedelta(days=1)
"""A certificate is valid from the day before, so that clocks that differ a little do not matter."""


@dataclass(frozen=True, slots=True)
class IssuedCertificate:
    """A signing certificate with its key, as a PKCS#12 file."""

    path: Path
    passphrase: bytes
    """Random; belongs into the keyring, never into a file."""


class DemoAuthority:
    """A root that signs the demo certificates. Its private key is never written to a file."""

    def __init__(self, *, now: datetime) -> None:
        """Make a new root, valid ten years from ``now``."""
        from cryptography import x509
        from cryptography.hazmat.primitives import hashes

        self._key = _new_key()
        self._name = _name("SAR Desk DEMO Root", "SAR Desk DEMO")
        usage = _key_usage(signs_certificates=True)
        self._root = (
            _builder(self._name, now - _EARLIER, now + 10 * _YEAR)
            .issuer_name(self._name)
            .public_key(self._key.public_key())
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(usage, critical=True)
            .add_extension(
                x509.SubjectKeyIdentifier.from_public_key(self._key.public_key()), critical=False
            )
            .sign(self._key, hashes.SHA256())
        )

    @property
    def root_pem(self) -> bytes:
        """The root certificate."""
        from cryptography.hazmat.primitives.serialization import Encoding

        return self._root.public_bytes(Encoding.PEM)

    def issue(
        self,
        organisation: str,
        path: Path,
        *,
        valid_from: datetime,
        valid_to: datetime,
        passphrase: bytes | None = None,
    ) -> IssuedCertificate:
        """Write a signing certificate of an organisation to a PKCS#12 file.

        Its name ends in ``(DEMO)``. Without a passphrase a random one is made. Raises Unavailable
        where the file cannot be written.
        """
        from cryptography import x509
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.serialization import pkcs12

        passphrase = passphrase or secrets.token_urlsafe(24).encode()
        key = _new_key()
        name = f"{organisation} (DEMO)"
        certificate = (
            _builder(_name(name, name), valid_from, valid_to)
            .issuer_name(self._name)
            .public_key(key.public_key())
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_key_usage(signs_certificates=False), critical=True)
            .add_extension(
                x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False
            )
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key()),
                critical=False,
            )
            .sign(self._key, hashes.SHA256())
        )
        data = pkcs12.serialize_key_and_certificates(
            name.encode(), key, certificate, [self._root], _encryption(passphrase)
        )
        atomic_write(path, data)
        return IssuedCertificate(path, passphrase)


@dataclass(frozen=True, slots=True)
class DemoCertificates:
    """What a demo workspace signs and verifies with."""

    root: Path
    """PEM file of the root, to be trusted in the demo workspace only."""
    issued: Mapping[str, IssuedCertificate]
    """By controller key."""


def make_demo_certificates(
    folder: Path, organisations: Mapping[str, str], *, now: datetime
) -> DemoCertificates:
    """Make a root and a certificate for each controller (key to name), valid three years.

    Writes ``demo-root.pem`` and ``<key>.p12`` into ``folder``, which is made if missing. Raises
    Unavailable where the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    authority = DemoAuthority(now=now)
    root = folder / "demo-root.pem"
    atomic_write(root, authority.root_pem)
    issued = {
        key: authority.issue(
            name, folder / f"{key}.p12", valid_from=now - _EARLIER, valid_to=now + 3 * _YEAR
        )
        for key, name in organisations.items()
    }
    return DemoCertificates(root, issued)


def _new_key() -> RSAPrivateKey:
    from cryptography.hazmat.primitives.asymmetric import rsa

    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def _builder(subject: Name, valid_from: datetime, valid_to: datetime) -> CertificateBuilder:
    from cryptography import x509

    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .serial_number(x509.random_serial_number())
        .not_valid_before(valid_from.astimezone(UTC))
        .not_valid_after(valid_to.astimezone(UTC))
    )


def _name(common: str, organisation: str) -> Name:
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "FI"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation[:_LONGEST_NAME]),
            x509.NameAttribute(NameOID.COMMON_NAME, common[:_LONGEST_NAME]),
        ]
    )


def _key_usage(*, signs_certificates: bool) -> KeyUsage:
    from cryptography import x509

    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=not signs_certificates,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )


def _encryption(passphrase: bytes) -> KeySerializationEncryption:
    from cryptography.hazmat.primitives.serialization import BestAvailableEncryption

    return BestAvailableEncryption(passphrase)
