"""Signing keys from PKCS#12 files (RFC 7292)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.domain.errors import Refused, Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.sealing.identity import Identity, KeyFile
from desk.services.ports import Secrets

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey


def open_key_file(place: KeyFile, secrets: Secrets) -> Identity:
    """The certificate and key of a file.

    Raises Unavailable where the file or its passphrase is missing or wrong, and Refused where the
    key is not that of the certificate.
    """
    from cryptography.hazmat.primitives.asymmetric import ec, rsa
    from cryptography.hazmat.primitives.serialization import pkcs12

    passphrase = secrets.get(place.secret)
    if passphrase is None:
        raise Unavailable(_NO_PASSPHRASE.fill(secret=place.secret))
    try:
        data = place.path.read_bytes()
    except OSError as error:
        raise Unavailable(_NO_FILE.fill(file=str(place.path))) from error
    try:
        key, certificate, chain = pkcs12.load_key_and_certificates(data, passphrase)
    except ValueError as error:
        raise Unavailable(_WRONG_PASSPHRASE.fill(file=str(place.path))) from error
    if not isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey):
        raise Unavailable(_NO_KEY.fill(file=str(place.path)))
    if certificate is None or certificate.public_key() != key.public_key():
        if certificate is None and not chain:
            raise Unavailable(_NO_KEY.fill(file=str(place.path)))
        raise Refused(_OTHER_KEY.fill(file=str(place.path)))
    signing_key = key
    return Identity(certificate, tuple(chain), lambda data: _sign(signing_key, data))


def _sign(key: RSAPrivateKey | EllipticCurvePrivateKey, data: bytes) -> bytes:
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

    if isinstance(key, rsa.RSAPrivateKey):
        return key.sign(data, padding.PKCS1v15(), hashes.SHA256())
    return key.sign(data, ec.ECDSA(hashes.SHA256()))


_NO_PASSPHRASE = QT_TRANSLATE_NOOP(
    "sealing",
    "The keyring holds no passphrase “{secret}” for the signing certificate. Nothing was signed and "
    "the request is as it was; put the passphrase into the keyring with “desk certificate secret”.",
)
_NO_FILE = QT_TRANSLATE_NOOP(
    "sealing",
    "The signing certificate {file} is missing or cannot be read. Nothing was signed and the "
    "request is as it was; put the file back or choose another in the settings.",
)
_WRONG_PASSPHRASE = QT_TRANSLATE_NOOP(
    "sealing",
    "The signing certificate {file} does not open: its passphrase in the keyring is wrong, or the "
    "file is damaged. Nothing was signed and the request is as it was.",
)
_NO_KEY = QT_TRANSLATE_NOOP(
    "sealing",
    "The file {file} holds no signing key with its certificate. Nothing was signed; ask for a "
    "PKCS#12 file that holds both.",
)
_OTHER_KEY = QT_TRANSLATE_NOOP(
    "sealing",
    "The key in the file {file} does not belong to the certificate beside it, so nobody could check "
    "the signature. Nothing was signed; ask for a PKCS#12 file with the key of this certificate.",
)
