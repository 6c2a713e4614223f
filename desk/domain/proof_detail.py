"""What shows a proof of identity besides its kind: which service, which request, which number, what was compared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desk.domain.clerks_words import one_line
from desk.domain.text import QT_TRANSLATE_NOOP, Text, joined, plain

_SHOWN_DIGITS = 2
"""The last ones of a phone number."""
_LONGEST = 120
"""Characters of a detail in the clerk's own words."""
_IN_EVENT = "proof_"


class Compared(StrEnum):
    """A detail of the letter that somebody compared with the registers."""

    NAME = "name"
    IDENTITY_CODE = "identity_code"
    ADDRESS = "address"
    CUSTOMER_NUMBER = "customer_number"
    METERING_POINT = "metering_point"
    PHONE = "phone"
    EMAIL = "email"
    SIGNATURE = "signature"
    """The signature, with one on record."""


COMPARED_NAMES = {
    Compared.NAME: QT_TRANSLATE_NOOP("proof", "name"),
    Compared.IDENTITY_CODE: QT_TRANSLATE_NOOP("proof", "identity code"),
    Compared.ADDRESS: QT_TRANSLATE_NOOP("proof", "address"),
    Compared.CUSTOMER_NUMBER: QT_TRANSLATE_NOOP("proof", "customer number"),
    Compared.METERING_POINT: QT_TRANSLATE_NOOP("proof", "metering point"),
    Compared.PHONE: QT_TRANSLATE_NOOP("proof", "phone number"),
    Compared.EMAIL: QT_TRANSLATE_NOOP("proof", "e-mail address"),
    Compared.SIGNATURE: QT_TRANSLATE_NOOP("proof", "signature on record"),
}
"""What each detail is called in a list."""


@dataclass(frozen=True, slots=True)
class ProofDetail:
    """What shows one proof. Nothing here is the picture or the number of a document."""

    service: str = ""
    """The online service that the person signed in to, in the clerk's words."""
    request: str = ""
    """Number of the request for which the same person was identified earlier."""
    day: date | None = None
    """When that was."""
    number: str = ""
    """The number that was called, masked: ``… 67``."""
    compared: tuple[Compared, ...] = ()
    """What somebody compared with the registers."""

    @property
    def text(self) -> Text | None:
        """The detail in words; None where there is none."""
        said: list[Text] = []
        if self.service:
            said.append(plain(self.service))
        if self.request and self.day is not None:
            said.append(_EARLIER.fill(request=self.request, day=self.day))
        if self.number:
            said.append(_CALLED.fill(number=self.number))
        if self.compared:
            names = joined([COMPARED_NAMES[one] for one in self.compared], ", ")
            said.append(_COMPARED.fill(details=names))
        return joined(said, "; ") if said else None

    @property
    def kept(self) -> dict[str, str]:
        """The detail as plain words, to be stored; ``of_kept`` reads it."""
        kept = {
            "service": self.service,
            "request": self.request,
            "day": self.day.isoformat() if self.day else "",
            "number": self.number,
            "compared": " ".join(self.compared),
        }
        return {key: value for key, value in kept.items() if value}

    @classmethod
    def of_kept(cls, kept: Mapping[str, str]) -> ProofDetail:
        """The detail as it was stored; what another version wrote and this one does not know is left out."""
        known = {one.value for one in Compared}
        day = kept.get("day")
        return cls(
            service=kept.get("service", ""),
            request=kept.get("request", ""),
            day=date.fromisoformat(day) if day else None,
            number=kept.get("number", ""),
            compared=compared_of(one for one in kept.get("compared", "").split() if one in known),
        )


NO_DETAIL = ProofDetail()


def compared_of(values: Iterable[str]) -> tuple[Compared, ...]:
    """Details in their own order, each once. Raises ValueError for one that there is not."""
    wanted = {Compared(one) for one in values}
    return tuple(one for one in Compared if one in wanted)


def proof_facts(detail: ProofDetail) -> dict[str, str]:
    """The detail as facts of an event of the history; ``proof_in`` finds it there."""
    return {f"{_IN_EVENT}{key}": value for key, value in detail.kept.items()}


def proof_in(facts: Mapping[str, str]) -> dict[str, str]:
    """What ``proof_facts`` put among the facts of an event."""
    return {
        key.removeprefix(_IN_EVENT): value
        for key, value in facts.items()
        if key.startswith(_IN_EVENT)
    }


def masked_number(number: str) -> str:
    """A phone number as it is stored and told: its last two digits."""
    digits = [sign for sign in number if sign.isdigit()]
    return f"… {''.join(digits[-_SHOWN_DIGITS:])}" if len(digits) > _SHOWN_DIGITS else "…"


def same_number(one: str, other: str) -> bool:
    """True for one phone number written in two ways: ``040 123 4567``, ``+358401234567``."""
    return bool(_digits(one)) and _digits(one) == _digits(other)


def short(words: str) -> str:
    """A clerk's own words for a detail: one line, without codes and document numbers."""
    return one_line(words)[:_LONGEST]


def _digits(number: str) -> str:
    digits = "".join(sign for sign in number if sign.isdigit())
    international = number.strip().startswith(("+358", "00358"))
    return "0" + digits.removeprefix("00").removeprefix("358") if international else digits


_EARLIER = QT_TRANSLATE_NOOP("proof", "request {request}, {day}")
_CALLED = QT_TRANSLATE_NOOP("proof", "number on record {number}")
_COMPARED = QT_TRANSLATE_NOOP("proof", "compared: {details}")
