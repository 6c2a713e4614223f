"""Which questions were answered already: the heads of kept answers, and what is left to ask."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from desk.domain.records import Value
from desk.registers.maps.data_map import MapCollection
from desk.registers.source import Row
from desk.registers.values import key_text
from desk.registers.walk.asking import Ask
from desk.registers.walk.sieves import Sieve
from desk.services.ports import Answers
from desk.services.row_pieces import Piece, unpack_rows


@dataclass(frozen=True, slots=True)
class Remembered:
    """A kept answer: what was asked, and where its rows lie."""

    name: str
    collection: str
    form: str
    """The collection as the map described it when it was asked."""
    where: Mapping[str, Sequence[str]]
    sieve: str
    set_aside: Mapping[str, int]
    pieces: Sequence[Piece]
    asked_at: datetime
    seconds: float


class Recall:
    """What is kept of earlier questions; each answer is used once."""

    def __init__(self, answers: Answers, *, without: Set[str] = frozenset()) -> None:
        """``without``: collection keys whose earlier answers are not to be used."""
        self._answers = answers
        self._kept: dict[tuple[str, str, tuple[str, ...]], list[Remembered]] = {}
        self._forms: dict[str, str] = {}
        for name, head in answers.whole().items():
            one = _read(name, head)
            if one is not None and one.collection not in without:
                place = one.collection, one.form, tuple(sorted(one.where))
                self._kept.setdefault(place, []).insert(0, one)

    def __call__(self, ask: Ask) -> tuple[list[Remembered], Ask | None]:
        """The kept answers to a question, the newest first, and the question for the rest."""
        kept = self._kept.get(
            (ask.collection.key, self._form(ask.collection), tuple(sorted(ask.where)))
        )
        left = {column: _texts(values) for column, values in ask.where.items()}
        used: list[Remembered] = []
        for one in tuple(kept or ()):
            if self._answers_part(one, left) and self._judged_alike(one, ask):
                used.append(one)
                kept.remove(one) if kept else None
                if len(left) > 1:
                    return used, None
                for column, texts in one.where.items():
                    left[column] = {t: v for t, v in left[column].items() if t not in set(texts)}
        if not used:
            return [], ask
        if not any(left.values()):
            return used, None
        return used, replace(
            ask, where={column: list(values.values()) for column, values in left.items()}
        )

    def head(
        self,
        ask: Ask,
        pieces: Sequence[Piece],
        *,
        set_aside: Mapping[str, int],
        asked_at: datetime,
        seconds: float,
    ) -> bytes:
        """What is needed to know an answer again, written with its last piece."""
        import orjson

        return orjson.dumps(
            {
                "collection": ask.collection.key,
                "form": self._form(ask.collection),
                "where": {column: list(_texts(values)) for column, values in ask.where.items()},
                "sieve": ask.sieve.mark,
                "set_aside": {str(reason): count for reason, count in set_aside.items() if count},
                "pieces": [[piece.place, piece.rows] for piece in pieces],
                "asked_at": asked_at.isoformat(),
                "seconds": seconds,
            }
        )

    def _form(self, collection: MapCollection) -> str:
        """A short mark of how a collection is described; another map gives another mark."""
        known = self._forms.get(collection.key)
        if known is None:
            written = repr(_plain(asdict(collection))).encode("utf-8", "backslashreplace")
            known = self._forms[collection.key] = hashlib.sha256(written).hexdigest()
        return known

    @staticmethod
    def _answers_part(one: Remembered, left: Mapping[str, Mapping[str, Value]]) -> bool:
        """True where it tells of nothing but what is asked; of several columns, of exactly that."""
        asked = {column: set(texts) for column, texts in one.where.items()}
        if len(left) > 1:
            return all(asked[column] == set(left[column]) for column in left)
        return all(asked[column] and asked[column] <= left[column].keys() for column in left)

    def _judged_alike(self, one: Remembered, ask: Ask) -> bool:
        """True where today's sieve keeps the same rows.

        Where nothing was set aside, all rows are here and can be judged anew.
        """
        if one.sieve == ask.sieve.mark:
            return True
        if one.set_aside or Sieve.leaves_out(one.sieve) or Sieve.leaves_out(ask.sieve.mark):
            return False
        aside: Counter[str] = Counter()
        for piece in one.pieces:
            rows: list[Row] = unpack_rows(self._answers.piece(piece.answer, piece.place))
            if len(ask.sieve.keep(rows, aside)) < len(rows):
                return False
        return True


def _plain(value: object) -> object:
    """The same text every time: sets have no order, and dictionaries may be written in any."""
    if isinstance(value, Mapping):
        return sorted((str(key), _plain(one)) for key, one in value.items())
    if isinstance(value, set | frozenset):
        return sorted(map(str, value))
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return value


def _texts(values: Sequence[Value]) -> dict[str, Value]:
    return {text: value for value in values if (text := key_text(value)) is not None}


def _read(name: str, data: bytes) -> Remembered | None:
    """A head that ``head`` wrote; None for rows that answer no question."""
    import orjson

    told = orjson.loads(data)
    if "where" not in told:
        return None
    return Remembered(
        name=name,
        collection=told["collection"],
        form=told["form"],
        where=told["where"],
        sieve=told["sieve"],
        set_aside=told["set_aside"],
        pieces=[Piece(name, place, rows) for place, rows in told["pieces"]],
        asked_at=datetime.fromisoformat(told["asked_at"]),
        seconds=told["seconds"],
    )
