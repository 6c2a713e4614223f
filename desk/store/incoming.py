"""The pile of documents that arrived: each in the vault, with what it says of itself sealed beside it."""

from __future__ import annotations

import json
import secrets
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Connection, Row, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from desk.domain.errors import Conflict, NoAnswer, Unavailable
from desk.domain.incoming import DocumentKind, Enclosed, Incoming
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.store_ports import Piled, Vault
from desk.store.column_types import storable
from desk.store.tables import incoming_document as table
from desk.store.tables import vault_item

_NONCE = 12
_KIND = "incoming"


class StoredIncoming:
    """Fulfils ``services.store_ports.IncomingDocuments`` within one transaction."""

    def __init__(self, connection: Connection, key: bytes, vault: Vault) -> None:
        self._connection = connection
        self._cipher = AESGCM(key)
        self._vault = vault

    def add(self, document: Incoming, data: bytes, *, at: datetime, actor: str) -> Piled:
        """Lay a document on the pile, behind the others. Conflict where the same one was laid there just now."""
        identifier = self._vault.put("", _KIND, data)
        nonce = secrets.token_bytes(_NONCE)
        head = json.dumps(asdict(document), default=str, ensure_ascii=True).encode("ascii")
        place = self._behind()
        try:
            self._connection.execute(
                insert(table).values(
                    id=identifier,
                    sha256=document.sha256,
                    request=None,
                    place=place,
                    aside=False,
                    at=at,
                    actor=actor,
                    sealed=nonce + self._cipher.encrypt(nonce, head, _binding(identifier)),
                )
            )
        except IntegrityError as error:
            raise Conflict(TAKEN_JUST_NOW.fill(file=document.name)) from error
        return Piled(identifier, document, at, storable(actor), place)

    def pile(self) -> list[Piled]:
        """The documents without a request, the first that came first."""
        wanted = select(table).where(table.c.request.is_(None)).order_by(table.c.place)
        return [self._read(row) for row in self._connection.execute(wanted)]

    def of(self, request: str) -> list[Piled]:
        """The documents of a request, the first that came first."""
        wanted = select(table).where(table.c.request == request).order_by(table.c.at, table.c.id)
        return [self._read(row) for row in self._connection.execute(wanted)]

    def get(self, identifier: str) -> Piled:
        """A document; NoAnswer where there is none."""
        return self._read(self._row(identifier))

    def with_digest(self, sha256: str) -> Piled | None:
        """The document with these bytes, in the pile or in a request."""
        wanted = select(table).where(table.c.sha256 == sha256)
        row = self._connection.execute(wanted).one_or_none()
        return None if row is None else self._read(row)

    def put_behind(self, identifier: str) -> None:
        """Put a document aside: behind all others."""
        self._connection.execute(
            update(table)
            .where(table.c.id == self._row(identifier).id)
            .values(place=self._behind(), aside=True)
        )

    def give(self, identifier: str, request: str) -> Piled:
        """Take a document off the pile and into a request. Conflict where another request has it."""
        row = self._row(identifier)
        if row.request not in (None, request):
            raise Conflict(TAKEN_BY_ANOTHER.fill(number=row.request))
        self._connection.execute(
            update(table).where(table.c.id == row.id).values(request=request, aside=False)
        )
        self._connection.execute(
            update(vault_item).where(vault_item.c.id == row.id).values(request=request)
        )
        return self.get(identifier)

    def throw_away(self, identifier: str) -> None:
        """Delete a document of the pile; Conflict where a request has it."""
        row = self._row(identifier)
        if row.request is not None:
            raise Conflict(TAKEN_BY_ANOTHER.fill(number=row.request))
        self._vault.drop(row.id)
        self._connection.execute(delete(table).where(table.c.id == row.id))

    def move(self, request: str, into: str) -> None:
        """All documents of a request belong to another one from now on."""
        moved = select(table.c.id).where(table.c.request == request).scalar_subquery()
        self._connection.execute(
            update(vault_item).where(vault_item.c.id.in_(moved)).values(request=into)
        )
        self._connection.execute(
            update(table).where(table.c.request == request).values(request=into)
        )

    def data(self, identifier: str) -> bytes:
        """The document's bytes as they came; Unavailable where they are gone or were changed."""
        return self._vault.get(self._row(identifier).id)

    def _row(self, identifier: str) -> Row[Any]:
        wanted = select(table).where(table.c.id == storable(identifier)).with_for_update()
        row = self._connection.execute(wanted).one_or_none()
        if row is None:
            raise NoAnswer(GONE)
        return row

    def _behind(self) -> int:
        last = select(func.coalesce(func.max(table.c.place), 0))
        return int(self._connection.execute(last).scalar_one()) + 1

    def _read(self, row: Row[Any]) -> Piled:
        nonce, sealed = row.sealed[:_NONCE], row.sealed[_NONCE:]
        try:
            head = json.loads(self._cipher.decrypt(nonce, sealed, _binding(row.id)))
        except (InvalidTag, ValueError) as error:
            raise Unavailable(DAMAGED) from error
        return Piled(row.id, _document(head), row.at, row.actor, row.place, row.aside, row.request)


def _document(head: dict[str, Any]) -> Incoming:
    kept = dict(head)
    kept["kind"] = DocumentKind(kept["kind"])
    kept["sent"] = date.fromisoformat(kept["sent"]) if kept["sent"] else None
    kept["codes"] = tuple(kept["codes"])
    kept["enclosed"] = tuple(
        Enclosed(**{**one, "kind": DocumentKind(one["kind"]) if one["kind"] else None})
        for one in kept["enclosed"]
    )
    return Incoming(**kept)


def _binding(identifier: str) -> bytes:
    """What a document says of itself cannot be moved to another."""
    return f"incoming:{identifier}".encode("ascii")


TAKEN_JUST_NOW = QT_TRANSLATE_NOOP(
    "incoming",
    "{file} was taken in a moment ago by somebody else. It is in the pile once; nothing is lost.",
)
TAKEN_BY_ANOTHER = QT_TRANSLATE_NOOP(
    "incoming",
    "Somebody else has just written this document down: it belongs to request {number}. "
    "No second request was made; go on with the next document.",
)
GONE = QT_TRANSLATE_NOOP(
    "incoming",
    "The document is not in the store any more. Take it in once more from where it was scanned.",
)
DAMAGED = QT_TRANSLATE_NOOP(
    "incoming",
    "What the desk noted of a document is damaged, so it is not used. Restore the store from a "
    "backup, or take the document in once more.",
)
