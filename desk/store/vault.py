"""The vault: collected data and sent letters, compressed, encrypted and hashed, piece by piece."""

from __future__ import annotations

import hashlib
import hmac
import io
import secrets
import uuid
import zlib

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Connection, delete, insert, select

from desk.domain.errors import Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.store.column_types import storable
from desk.store.tables import vault_chunk, vault_item

_PIECE = 1024 * 1024
"""Bytes sealed at a time, so that a large collection is in memory once and not three times."""
_NONCE = 12
_LEVEL = 3
"""Of zlib: readings shrink nearly as far as at 6, in a third of the time."""


class StoredVault:
    """Fulfils ``services.store_ports.Vault`` within one transaction."""

    def __init__(self, connection: Connection, key: bytes) -> None:
        self._connection = connection
        self._cipher = AESGCM(key)

    def put(self, request: str, kind: str, data: bytes) -> str:
        """Keep data; returns its identifier."""
        identifier = uuid.uuid4().hex
        pieces = max(1, -(-len(data) // _PIECE))
        self._connection.execute(
            insert(vault_item).values(
                id=identifier,
                request=request,
                kind=kind,
                size=len(data),
                chunks=pieces,
                sha256=hashlib.sha256(data).hexdigest(),
            )
        )
        view = memoryview(data)
        for place in range(pieces):
            piece = zlib.compress(view[place * _PIECE : (place + 1) * _PIECE], _LEVEL)
            nonce = secrets.token_bytes(_NONCE)
            sealed = self._cipher.encrypt(nonce, piece, _binding(identifier, place, pieces))
            self._connection.execute(
                insert(vault_chunk).values(item=identifier, place=place, sealed=nonce + sealed)
            )
        return identifier

    def get(self, identifier: str) -> bytes:
        """The data as it was put; Unavailable where it is gone or its hash is wrong."""
        item = self._connection.execute(
            select(vault_item).where(vault_item.c.id == storable(identifier))
        ).one_or_none()
        if item is None:
            raise Unavailable(GONE)
        data = io.BytesIO()
        digest = hashlib.sha256()
        for place in range(item.chunks):
            piece = self._open(identifier, place, item.chunks)
            digest.update(piece)
            data.write(piece)
        if not hmac.compare_digest(digest.hexdigest(), item.sha256):
            raise Unavailable(CHANGED)
        return data.getvalue()

    def drop(self, identifier: str) -> None:
        """Delete data that is not needed any more; nothing where it is gone already."""
        for table, column in ((vault_chunk, vault_chunk.c.item), (vault_item, vault_item.c.id)):
            self._connection.execute(delete(table).where(column == storable(identifier)))

    def _open(self, identifier: str, place: int, pieces: int) -> bytes:
        sealed = self._connection.execute(
            select(vault_chunk.c.sealed)
            .where(vault_chunk.c.item == identifier)
            .where(vault_chunk.c.place == place)
        ).scalar_one_or_none()
        if sealed is None:
            raise Unavailable(GONE)
        try:
            return zlib.decompress(
                self._cipher.decrypt(
                    sealed[:_NONCE], sealed[_NONCE:], _binding(identifier, place, pieces)
                )
            )
        except (InvalidTag, ValueError, zlib.error) as error:
            raise Unavailable(CHANGED) from error


def _binding(identifier: str, place: int, pieces: int) -> bytes:
    """What a sealed piece is bound to: it cannot be moved, exchanged or be the last of a cut-off row."""
    return f"{identifier}:{place}:{pieces}".encode("ascii")


GONE = QT_TRANSLATE_NOOP(
    "store",
    "What was stored for this step of the request is gone from the vault. "
    "The request itself is as it was; repeat the step, or restore the store from a backup.",
)
CHANGED = QT_TRANSLATE_NOOP(
    "store",
    "What was stored for this step of the request is damaged or was changed, so it is not used. "
    "The request itself is as it was; repeat the step, or restore the store from a backup.",
)
