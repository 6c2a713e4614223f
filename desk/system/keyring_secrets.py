"""Secrets in the system keyring, through ``keyring``; refuses every keyring that writes in clear."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from desk.domain.errors import Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "sar-desk"
_TRUSTED = frozenset(
    {
        "keyring.backends.SecretService",
        "keyring.backends.libsecret",
        "keyring.backends.kwallet",
        "keyring.backends.macOS",
        "keyring.backends.Windows",
    }
)
"""Keyrings of operating systems, encrypted under the user's log-in. Others may keep files in clear."""


class KeyringSecrets:
    """Fulfils ``services.ports.Secrets`` with the keyring of the operating system.

    Every method raises Unavailable where there is no keyring, or it is locked and stays so.
    """

    def get(self, name: str) -> bytes | None:
        """The secret; None where there is none of that name."""
        with _keyring() as keyring:
            written = keyring.get_password(SERVICE, name)
        if written is None:
            return None
        try:
            return base64.b64decode(written, validate=True)
        except binascii.Error as error:
            raise Unavailable(_SPOILT.fill(name=name)) from error

    def set(self, name: str, secret: bytes) -> None:
        """Keep a secret, in place of an earlier one of that name."""
        with _keyring() as keyring:
            keyring.set_password(SERVICE, name, base64.b64encode(secret).decode("ascii"))
        if self.get(name) != secret:
            raise Unavailable(_LOCKED)

    def delete(self, name: str) -> None:
        """Delete a secret; nothing happens where there is none."""
        if self.get(name) is not None:
            with _keyring() as keyring:
                keyring.delete_password(SERVICE, name)


@contextmanager
def _keyring() -> Iterator[KeyringBackend]:
    """The operating system's keyring; Unavailable where there is none or it does not do its work."""
    import keyring

    chosen = keyring.get_keyring()
    # keyring's own chain asks one after the other and may end in a file in clear
    candidates: list[KeyringBackend] = [chosen, *getattr(chosen, "backends", ())]
    trusted = [one for one in candidates if type(one).__module__ in _TRUSTED]
    if not trusted:
        raise Unavailable(_NONE)
    try:
        yield trusted[0]
    except Exception as error:  # besides KeyringError, backends let through their system's own
        raise Unavailable(_LOCKED) from error


_NONE = QT_TRANSLATE_NOOP(
    "secrets",
    "This machine has no system keyring, and the desk never keeps its keys in a file in clear. "
    "Nothing was changed; log in to a desktop session with a keyring (GNOME Keyring or KWallet) and try again.",
)
_LOCKED = QT_TRANSLATE_NOOP(
    "secrets",
    "The system keyring is locked or does not answer, so the desk cannot get at its keys. "
    "Nothing was changed; unlock the keyring and try again.",
)
_SPOILT = QT_TRANSLATE_NOOP(
    "secrets",
    "The keyring entry “{name}” is not one that the desk wrote, so it is not used. "
    "Restore the entry from a backup of the keyring.",
)
