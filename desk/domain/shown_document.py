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

        The register may leave given names out or write further ones as initials, and the document
        may cut the name off. A surname that stands in one of them alone does not agree, nor does
        an initial in place of every given name: brothers and sisters have it, too.
        """
        left = self._beside_surname(name)
        given = self.given.split()
        if left is None or not given:
            return left is not None and (not left or self.cut_off)
        whole = [word for word in left if any(stands_for(one, word) for one in given)]
        others = [word for word in left if word not in whole]
        if whole and all(_is_initial(word, given) for word in others):
            return True
        return self.cut_off and all(
            any(stands_for(one, word, cut_off=True) for word in left) for one in given
        )

    def disagreements(self, name: str, birth_date: date | None) -> list[Text]:
        """In words, what a register says of the person otherwise than the document."""
        found = []
        if not self.named(name):
            other = _INITIAL if self._only_initials(name) else _OTHER_NAME
            found.append(other.fill(name=self.name, register=name))
        if birth_date is not None and not self.born_on(birth_date):
            found.append(_OTHER_BIRTH.fill(register=birth_date))
        return found

    def _beside_surname(self, name: str) -> list[str] | None:
        """The words of a register's name that are not the surname; None where the surname is another."""
        left = list(words_as_written(name))
        surname = self.surname.split()
        if not left or not (surname or self.given):
            return None
        for one in surname:
            ways = (False, True) if self.cut_off else (False,)
            same = (word for cut in ways for word in left if stands_for(one, word, cut_off=cut))
            found = next(same, None)
            if found is None:
                return None
            left.remove(found)
        return left

    def _only_initials(self, name: str) -> bool:
        left, given = self._beside_surname(name), self.given.split()
        return bool(left) and all(_is_initial(word, given) for word in left or ())


def _is_initial(word: str, given: list[str]) -> bool:
    """True for one letter with which a given name begins."""
    return len(word) == 1 and any(stands_for(one[: len(word)], word) for one in given)


EXPIRED = QT_TRANSLATE_NOOP("document", "the document expired on {day}")
"""Why it proves nothing any more, as a part of a sentence."""
_INITIAL = QT_TRANSLATE_NOOP(
    "document",
    "The document says {name}, the register {register} with an initial only, which a brother or "
    "sister may share: compare the birth date and the address.",
)
_OTHER_NAME = QT_TRANSLATE_NOOP(
    "document",
    "The document says {name}, the register {register}: ask whether the name has changed.",
)
_OTHER_BIRTH = QT_TRANSLATE_NOOP(
    "document",
    "The document gives another birth date than the register, {register}: this may be another person.",
)
