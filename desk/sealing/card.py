"""Signing keys in cards and hardware security modules, through PKCS#11 (OASIS, version 2.40).

A PIN that was wrong once is never sent to the same token again: after some tries a card locks
itself for good. The keyring remembers it, so that another run of the desk does not try it either.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from desk.domain.errors import DeskError, Refused, Unavailable
from desk.sealing import card_texts as texts
from desk.sealing.card_lock import alone_with_card
from desk.sealing.identity import Identity, TokenKey
from desk.services.ports import Secrets

if TYPE_CHECKING:
    from cryptography.x509 import Certificate
    from pkcs11 import Session, Token


@contextmanager
def open_card(place: TokenKey, secrets: Secrets) -> Iterator[Identity]:
    """The certificate and key of a token, logged in with its PIN until the block ends.

    Raises Unavailable where module, token, PIN, certificate or key are missing, the PIN is wrong or
    locked, or the token does not answer or is in use, each in words of its own; Refused where the key is not
    that of the certificate.
    """
    pin = _pin(place, secrets)
    with alone_with_card(place), _failures_told(place):
        token = _token(place)
        _refuse_what_locks(place, token, pin, secrets)
        with _logged_in(place, token, pin, secrets) as session:
            certificate, chain = _certificates(place, session)
            yield Identity(certificate, chain, _signing(place, session, certificate))


def certificate_on_card(place: TokenKey) -> Certificate:
    """The certificate of a token, read without its PIN. Raises Unavailable as ``open_card`` does."""
    with alone_with_card(place), _failures_told(place):
        token = _token(place)
        _refuse_locked(place, token)
        with token.open() as session:
            return _certificates(place, session)[0]


def forget_refused_pin(secret: str, secrets: Secrets) -> None:
    """Let the PIN of that name be tried again: somebody has put the right one into the keyring."""
    secrets.delete(_refused_name(secret))


@contextmanager
def _failures_told(place: TokenKey) -> Iterator[None]:
    """What the library of a card's maker says, as an error that a clerk can act on."""
    import pkcs11

    try:
        yield
    except pkcs11.PKCS11Error as error:
        kind = type(error).__name__
        raise Unavailable(texts.FAILED.fill(token=place.token, why=kind)) from error


def _pin(place: TokenKey, secrets: Secrets) -> str:
    pin = secrets.get(place.secret)
    if pin is None:
        raise Unavailable(texts.NO_PIN.fill(secret=place.secret, token=place.token))
    try:
        return pin.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Unavailable(texts.WRONG_PIN.fill(token=place.token)) from error


def _token(place: TokenKey) -> Token:
    import pkcs11

    try:
        if not place.module.is_file():
            raise Unavailable(texts.NO_MODULE.fill(file=str(place.module)))
        slots = pkcs11.lib(str(place.module)).get_slots(token_present=True)
    except pkcs11.PKCS11Error as error:
        raise Unavailable(texts.NO_MODULE.fill(file=str(place.module))) from error
    for slot in slots:
        with suppress(pkcs11.PKCS11Error):  # a reader whose card was just pulled out
            token = slot.get_token()
            if token.label == place.token:
                return token
    raise Unavailable(texts.NO_TOKEN.fill(token=place.token))


def _refuse_locked(place: TokenKey, token: Token) -> None:
    from pkcs11 import TokenFlag

    if token.flags & TokenFlag.USER_PIN_LOCKED:
        raise Unavailable(texts.LOCKED.fill(token=place.token))


def _refuse_what_locks(place: TokenKey, token: Token, pin: str, secrets: Secrets) -> None:
    """Raise Unavailable where the PIN cannot be right, or one that is wrong would lock the token."""
    from pkcs11 import TokenFlag

    _refuse_locked(place, token)
    if secrets.get(_refused_name(place.secret)) == _mark(token, pin):
        raise Unavailable(texts.REFUSED_PIN.fill(token=place.token))
    if token.flags & TokenFlag.USER_PIN_FINAL_TRY:
        raise Unavailable(texts.LAST_TRY.fill(token=place.token))


@contextmanager
def _logged_in(place: TokenKey, token: Token, pin: str, secrets: Secrets) -> Iterator[Session]:
    import pkcs11

    try:
        session = token.open(user_pin=pin)
    except (pkcs11.PinIncorrect, pkcs11.PinInvalid, pkcs11.PinLenRange) as error:
        with suppress(DeskError):  # that the PIN is wrong is the failure to tell
            secrets.set(_refused_name(place.secret), _mark(token, pin))
        raise Unavailable(texts.WRONG_PIN.fill(token=place.token)) from error
    except pkcs11.PinLocked as error:
        raise Unavailable(texts.LOCKED.fill(token=place.token)) from error
    with session:
        yield session


def _refused_name(secret: str) -> str:
    return f"{secret}:refused"


def _mark(token: Token, pin: str) -> bytes:
    """Tells a PIN of a token from another one; it lies in the keyring beside the PIN itself."""
    return hashlib.sha256(token.serial + b"\0" + pin.encode()).hexdigest().encode("ascii")


def _certificates(place: TokenKey, session: Session) -> tuple[Certificate, tuple[Certificate, ...]]:
    """The certificate of that label, and those on the token that stand above it."""
    from cryptography.x509 import load_der_x509_certificate
    from pkcs11 import Attribute, ObjectClass

    own: list[Certificate] = []
    others: list[Certificate] = []
    for one in session.get_objects({Attribute.CLASS: ObjectClass.CERTIFICATE}):
        try:
            certificate = load_der_x509_certificate(one[Attribute.VALUE])
        except ValueError:  # a certificate of another kind, or one that is spoilt
            continue
        (own if one[Attribute.LABEL] == place.certificate else others).append(certificate)
    if len(own) != 1:
        text = texts.NO_CERTIFICATE if not own else texts.SEVERAL
        raise Unavailable(text.fill(token=place.token, label=place.certificate))
    chain: list[Certificate] = []
    below = own[0]
    while above := [one for one in others if one.subject == below.issuer and one not in chain]:
        below = above[0]
        chain.append(below)
    return own[0], tuple(chain)


def _signing(place: TokenKey, session: Session, certificate: Certificate) -> Any:
    from pkcs11 import Attribute, ObjectClass

    wanted = {
        Attribute.CLASS: ObjectClass.PRIVATE_KEY,
        Attribute.LABEL: place.key,
    }
    keys = list(session.get_objects(wanted))
    if len(keys) != 1:
        text = texts.NO_KEY if not keys else texts.SEVERAL
        raise Unavailable(text.fill(token=place.token, label=place.key))

    def sign(data: bytes) -> bytes:
        with _failures_told(place):
            value = _sign(keys[0], data, session)
        if not _belongs(certificate, value, data):
            raise Refused(texts.OTHER_KEY.fill(token=place.token, key=place.key))
        return value

    return sign


def _sign(key: Any, data: bytes, session: Session) -> bytes:
    from pkcs11 import KeyType, Mechanism
    from pkcs11.util.ec import encode_ecdsa_signature

    if key.key_type == KeyType.EC:
        digest = hashlib.sha256(data).digest()
        return encode_ecdsa_signature(key.sign(digest, mechanism=Mechanism.ECDSA))
    if Mechanism.SHA256_RSA_PKCS in session.token.slot.get_mechanisms():
        return bytes(key.sign(data, mechanism=Mechanism.SHA256_RSA_PKCS))
    # Some cards hash nothing themselves: they are given the hash with its name (RFC 8017, 9.2).
    named = _SHA256_INFO + hashlib.sha256(data).digest()
    return bytes(key.sign(named, mechanism=Mechanism.RSA_PKCS))


def _belongs(certificate: Certificate, value: bytes, data: bytes) -> bool:
    """True where the certificate's public key proves the signature."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

    public = certificate.public_key()
    try:
        if isinstance(public, rsa.RSAPublicKey):
            public.verify(value, data, padding.PKCS1v15(), hashes.SHA256())
        elif isinstance(public, ec.EllipticCurvePublicKey):
            public.verify(value, data, ec.ECDSA(hashes.SHA256()))
        else:
            return False
    except InvalidSignature:
        return False
    return True


_SHA256_INFO = bytes.fromhex("3031300d060960864801650304020105000420")
"""The head of a DigestInfo of SHA-256 (RFC 8017, section 9.2, note 1)."""
