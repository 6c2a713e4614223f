"""What a letter is signed with: a certificate, those above it, and a key that may lie in a card."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.x509 import Certificate


@dataclass(frozen=True, slots=True)
class KeyFile:
    """Where a controller's signing key is: a file."""

    path: Path
    """A PKCS#12 file."""
    secret: str
    """Name of its passphrase in the keyring."""


@dataclass(frozen=True, slots=True)
class TokenKey:
    """Where a controller's signing key is: a card or a hardware security module (PKCS#11)."""

    module: Path
    """The library of its maker."""
    token: str
    """Label of the token."""
    certificate: str
    """Label of the certificate on it."""
    key: str
    """Label of the private key on it."""
    secret: str
    """Name of its PIN in the keyring."""


@dataclass(frozen=True, slots=True)
class Identity:
    """A certificate and its key, ready to sign."""

    certificate: Certificate
    chain: tuple[Certificate, ...]
    """The certificates above it, as far as they are at hand."""
    sign: Callable[[bytes], bytes]
    """Signs the SHA-256 hash of some bytes: RSA with PKCS #1 v1.5, or ECDSA as DER.

    Raises a DeskError where a card does not do it.
    """
