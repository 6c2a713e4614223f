"""What registers answered for a request, kept piece by piece while a collection runs; sealed like the vault."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from datetime import datetime

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Connection, delete, func, insert, select, update

from desk.domain.errors import Unavailable
from desk.services.store_ports import KeptAnswer
from desk.store.column_types import storable
from desk.store.tables import kept_answer, kept_piece
from desk.store.vault import CHANGED, GONE

_NONCE = 12
_HEAD = "head"
_MOST_NAMES = 500
"""Names in one statement."""


class StoredAnswers:
    """Fulfils ``services.store_ports.KeptAnswers`` within one transaction."""

    def __init__(self, connection: Connection, key: bytes) -> None:
        self._connection = connection
        self._cipher = AESGCM(key)

    def put(
        self,
        request: str,
        run: str,
        answer: str,
        pieces: Sequence[bytes],
        *,
        first: int,
        head: bytes | None,
        at: datetime,
    ) -> None:
        """Keep the next pieces of an answer, and its head once it is whole."""
        sealed = None if head is None else self._seal(head, answer, _HEAD)
        if first == 0:
            last = select(func.max(kept_answer.c.ordinal)).where(kept_answer.c.request == request)
            ordinal = (self._connection.execute(last).scalar() or 0) + 1
            row = {"id": answer, "request": request, "run": run, "ordinal": ordinal, "at": at}
            self._connection.execute(insert(kept_answer).values(**row, head=sealed))
        elif sealed is not None:
            whole = update(kept_answer).where(kept_answer.c.id == answer).values(head=sealed)
            self._connection.execute(whole)
        if pieces:
            self._connection.execute(
                insert(kept_piece),
                [
                    {"answer": answer, "place": at, "sealed": self._seal(one, answer, at)}
                    for at, one in enumerate(pieces, first)
                ],
            )

    def whole(self, request: str) -> list[KeptAnswer]:
        """The answers of a request that did not break off, in the order they were kept."""
        rows = self._connection.execute(
            select(kept_answer.c.id, kept_answer.c.run, kept_answer.c.at, kept_answer.c.head)
            .where(kept_answer.c.request == storable(request))
            .where(kept_answer.c.head.is_not(None))
            .order_by(kept_answer.c.ordinal, kept_answer.c.id)
        )
        return [
            KeptAnswer(row.run, row.id, row.at, self._open(row.head, row.id, _HEAD)) for row in rows
        ]

    def piece(self, answer: str, place: int) -> bytes:
        """One piece as it was put; Unavailable where it is gone or was changed."""
        sealed = self._connection.execute(
            select(kept_piece.c.sealed)
            .where(kept_piece.c.answer == storable(answer))
            .where(kept_piece.c.place == place)
        ).scalar_one_or_none()
        if sealed is None:
            raise Unavailable(GONE)
        return self._open(sealed, answer, place)

    def drop(self, answers: Iterable[str]) -> None:
        """Delete some answers; nothing where they are gone already."""
        names = [storable(one) for one in answers]
        for start in range(0, len(names), _MOST_NAMES):
            some = names[start : start + _MOST_NAMES]
            self._connection.execute(delete(kept_piece).where(kept_piece.c.answer.in_(some)))
            self._connection.execute(delete(kept_answer).where(kept_answer.c.id.in_(some)))

    def keep_only(self, request: str, answers: Iterable[str]) -> None:
        """Delete all other answers of a request, those that broke off included."""
        found = select(kept_answer.c.id).where(kept_answer.c.request == storable(request))
        self.drop(set(self._connection.execute(found).scalars()) - set(answers))

    def _seal(self, data: bytes, answer: str, place: int | str) -> bytes:
        nonce = secrets.token_bytes(_NONCE)
        return nonce + self._cipher.encrypt(nonce, data, _binding(answer, place))

    def _open(self, sealed: bytes, answer: str, place: int | str) -> bytes:
        try:
            return self._cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], _binding(answer, place))
        except (InvalidTag, ValueError) as error:
            raise Unavailable(CHANGED) from error


def _binding(answer: str, place: int | str) -> bytes:
    """What is sealed is bound to its place; the head says how many pieces there are."""
    return f"answer:{answer}:{place}".encode("ascii")
