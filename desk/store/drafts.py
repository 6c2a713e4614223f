"""Forms that were not finished: one of each kind and clerk, sealed like the vault."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Connection, delete, insert, select

from desk.services.store_ports import KeptDraft
from desk.store.column_types import storable
from desk.store.tables import draft as table

_NONCE = 12
_LONGEST_ACTOR = 120


class StoredDrafts:
    """Fulfils ``services.store_ports.Drafts`` within one transaction."""

    def __init__(self, connection: Connection, key: bytes) -> None:
        self._connection = connection
        self._cipher = AESGCM(key)

    def keep(self, form: str, actor: str, data: bytes, *, at: datetime) -> None:
        """Keep what stands in a form in place of what stood there before."""
        self.drop(form, actor)
        nonce = secrets.token_bytes(_NONCE)
        sealed = nonce + self._cipher.encrypt(nonce, data, _binding(form, _named(actor)))
        self._connection.execute(
            insert(table).values(form=form, actor=_named(actor), at=at, sealed=sealed)
        )

    def get(self, form: str, actor: str) -> KeptDraft | None:
        """What stood in a form; None where nothing did, or where it was damaged."""
        row = self._connection.execute(
            select(table).where(table.c.form == form).where(table.c.actor == _named(actor))
        ).one_or_none()
        if row is None:
            return None
        nonce, sealed = row.sealed[:_NONCE], row.sealed[_NONCE:]
        try:
            data = self._cipher.decrypt(nonce, sealed, _binding(form, row.actor))
        except (InvalidTag, ValueError):
            return None
        return KeptDraft(data, row.at)

    def drop(self, form: str, actor: str) -> None:
        """Forget what stood in a form; nothing where nothing did."""
        self._connection.execute(
            delete(table).where(table.c.form == form).where(table.c.actor == _named(actor))
        )

    def purge(self, before: datetime) -> None:
        """Forget every form that nobody touched since."""
        self._connection.execute(delete(table).where(table.c.at < before))


def _named(actor: str) -> str:
    """Who filled the form, short enough for a key."""
    name = storable(actor)
    if len(name) <= _LONGEST_ACTOR:
        return name
    return hashlib.sha256(name.encode("utf-8")).hexdigest()


def _binding(form: str, actor: str) -> bytes:
    """A draft cannot be moved to another form or clerk."""
    return f"draft:{form}:{actor}".encode()
