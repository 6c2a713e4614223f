"""Other people found earlier in a collection, kept so that no system is asked for them again."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterable, Sequence

from desk.domain.person import Identifiers
from desk.domain.records import OtherPerson
from desk.registers.maps.data_map import OthersPath
from desk.registers.values import key_text
from desk.registers.walk.own_records import OwnRecords
from desk.services.ports import Answers

MENTIONED = "mentioned"
"""Name under which the people whom texts mention are kept."""


class KeptOthers:
    """People by the question that found them."""

    def __init__(self, answers: Answers) -> None:
        import orjson

        self._answers = answers
        self._known: dict[str, str] = {}
        self.used: set[str] = set()
        """Names of the kept answers that were used or made."""
        for name, head in answers.whole().items():
            question = orjson.loads(head).get("others")
            if question is not None:
                self._known[question] = name

    def get(self, question: str) -> list[OtherPerson] | None:
        """Whom a question found; None where it was not put yet."""
        import orjson

        name = self._known.get(question)
        if name is None:
            return None
        self.used.add(name)
        told = self._answers.piece(name, 0)
        assert isinstance(told, bytes)  # as ``put`` gave it
        return [
            OtherPerson(role, Identifiers(identifiers), safety_ban, shares_place)
            for role, identifiers, safety_ban, shares_place in orjson.loads(told)
        ]

    def put(self, question: str, people: Iterable[OtherPerson]) -> None:
        """Keep whom a question found."""
        import orjson

        told = [
            [one.role, dict(one.identifiers), one.safety_ban, one.shares_place] for one in people
        ]
        name = uuid.uuid4().hex
        head = orjson.dumps({"others": question})
        self._answers.keep(name, [orjson.dumps(told)], first=0, head=head)
        self._known[question] = name
        self.used.add(name)


def question_of(path: OthersPath, own: OwnRecords) -> str:
    """A mark of all that the people at the end of a path depend on, as far as it is the person's."""
    values: Sequence[str | None] = [key_text(one) for one in own.values(*path.hops[0][:2])]
    told = repr((path, sorted(text for text in values if text), sorted(own.strong)))
    return hashlib.sha256(told.encode("utf-8", "backslashreplace")).hexdigest()
