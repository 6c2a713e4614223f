"""An identity document that was shown, without its number: whose it is and until when it holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desk.domain.identity import Evidence
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.domain.transliteration import stands_for, words_as_written

_UNKNOWN = "<<"
"""Stands for a day or month that the issuing state does not know (ICAO Doc 9303-3, 4.8)."""


@dataclass(frozen=True, slots=True)
class ShownDocument:
    """What a document says of its holder. Its number is read for its check digit and kept nowhere."""

    kind: Evidence | None
    """None where the document's code does not say which of the desk's kinds it is."""
    issuer: str
    """Code of the state or organisation, one to three letters; unknown ones are taken too."""
    surname: str
    """As written, ``A`` to ``Z``; words parted by blanks."""
    given: str
    birth: str
    """``YYMMDD``; ``<<`` for what is not known."""
    expires: date | None
    code: str | None = field(default=None, repr=False)
    """The personal identity code, where a Finnish document carries one."""
    cut_off: bool = False
    """The name filled its field, so that its end may be missing."""

    @classmethod
    def of_kept(cls, kept: Mapping[str, str]) -> ShownDocument | None:
        """A document from what ``kept`` gave; None where that was none."""
        try:
            return cls(
                kind=Evidence(kept["kind"]) if kept["kind"] else None,
                issuer=kept["issuer"],
                surname=kept["surname"],
                given=kept["given"],
                birth=kept["birth"],
                expires=date.fromisoformat(kept["expires"]) if kept["expires"] else None,
                code=kept["code"] or None,
                cut_off=bool(kept["cut_off"]),
            )
        except (KeyError, ValueError):
            return None

    @property
    def kept(self) -> dict[str, str]:
        """All of it as texts, for a form that is taken up again; the identity code is among them."""
        return {
            "kind": self.kind or "",
            "issuer": self.issuer,
            "surname": self.surname,
            "given": self.given,
            "birth": self.birth,
            "expires": self.expires.isoformat() if self.expires else "",
            "code": self.code or "",
            "cut_off": "1" if self.cut_off else "",
        }

    @property
    def name(self) -> str:
        """Surname and given names as people write them: ``Virtanen Aino Maria``."""
        return f"{self.surname} {self.given}".strip().title()

    def birth_date(self, today: date) -> date | None:
        """The birth date; a document tells no century, so the latest one that is not to come."""
        if _UNKNOWN in (self.birth[2:4], self.birth[4:]) or self.birth[:2] == _UNKNOWN:
            return None
        month, day = int(self.birth[2:4]), int(self.birth[4:])
        for century in (today.year // 100 * 100, today.year // 100 * 100 - 100):
            try:
                born = date(century + int(self.birth[:2]), month, day)
            except ValueError:  # 29 February in one century only
                continue
            if born <= today:
                return born
        return None

    def expired(self, today: date) -> bool:
        """True from the day after the last on which the document holds."""
        return self.expires is not None and self.expires < today

    def born_on(self, day: date) -> bool:
        """True where a birth date agrees with what the document knows of it."""
        parts = (f"{day.year % 100:02}", f"{day.month:02}", f"{day.day:02}")
        mine = (self.birth[:2], self.birth[2:4], self.birth[4:])
        return all(one in (_UNKNOWN, part) for one, part in zip(mine, parts, strict=True))

    def named(self, name: str) -> bool:
        """True where a name in a register agrees with the document's, in any order of its words.

        The register may leave given names out or write an initial, and the document may cut the
        name off; a surname that stands in one of them alone does not agree.
        """
        theirs = words_as_written(name)
        surname, given = self.surname.split(), self.given.split()
        mine = [*surname, *given]
        if not theirs or not mine:
            return False
        found_all = all(self._written(word, mine, given) for word in theirs)
        surname_found = all(
            any(stands_for(one, word, cut_off=self.cut_off) for word in theirs) for one in surname
        )
        given_found = not given or any(
            self._written(word, given, given)
            for word in theirs
            if not any(stands_for(one, word) for one in surname)
        )
        return (found_all or self.cut_off) and surname_found and given_found

    def disagreements(self, name: str, birth_date: date | None) -> list[Text]:
        """In words, what a register says of the person otherwise than the document."""
        found = []
        if not self.named(name):
            found.append(_OTHER_NAME.fill(name=self.name, register=name))
        if birth_date is not None and not self.born_on(birth_date):
            found.append(_OTHER_BIRTH.fill(register=birth_date))
        return found

    def _written(self, word: str, among: list[str], given: list[str]) -> bool:
        if any(stands_for(one, word, cut_off=self.cut_off and one is among[-1]) for one in among):
            return True
        return len(word) == 1 and any(one.startswith(word.upper()) for one in given)


_OTHER_NAME = QT_TRANSLATE_NOOP(
    "document",
    "The document says {name}, the register {register}: ask whether the name has changed.",
)
_OTHER_BIRTH = QT_TRANSLATE_NOOP(
    "document",
    "The document gives another birth date than the register, {register}: this may be another person.",
)
