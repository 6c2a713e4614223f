"""Where the fields of a machine-readable zone stand, and its check digits: ICAO Doc 9303 parts 3 to 6."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

FILLER = "<"
_WEIGHTS = (7, 3, 1)
_VALUES = {FILLER: 0, **{one: int(one, 36) for one in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"}}
"""``0`` to ``9`` count as they are, ``A`` to ``Z`` as 10 to 35, the filler as 0 (Doc 9303-3, 4.9)."""


class Format(StrEnum):
    """The size of a document, which its zone follows."""

    TD1 = "TD1"
    """A card with three lines of 30 (Doc 9303-5)."""
    TD2 = "TD2"
    """Two lines of 36 (Doc 9303-6)."""
    TD3 = "TD3"
    """A passport with two lines of 44 (Doc 9303-4)."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the fields of a format stand in its lines put one behind the other."""

    format: Format
    length: int
    """Characters of a line."""
    lines: int
    number: int
    nationality: int
    birth: int
    sex: int
    expiry: int
    name: slice
    optional: tuple[slice, ...]
    composite: tuple[slice, ...]
    """What the last check digit is reckoned over."""
    composite_digit: int
    optional_digit: int | None = None
    long_number: bool = True
    """A number of more than nine characters goes on in the optional data."""

    @property
    def size(self) -> int:
        """Characters of the whole zone."""
        return self.length * self.lines


LAYOUTS = (
    Layout(
        format=Format.TD1,
        length=30,
        lines=3,
        number=5,
        nationality=45,
        birth=30,
        sex=37,
        expiry=38,
        name=slice(60, 90),
        optional=(slice(15, 30), slice(48, 59)),
        composite=(slice(5, 30), slice(30, 37), slice(38, 45), slice(48, 59)),
        composite_digit=59,
    ),
    Layout(
        format=Format.TD2,
        length=36,
        lines=2,
        number=36,
        nationality=46,
        birth=49,
        sex=56,
        expiry=57,
        name=slice(5, 36),
        optional=(slice(64, 71),),
        composite=(slice(36, 46), slice(49, 56), slice(57, 71)),
        composite_digit=71,
    ),
    Layout(
        format=Format.TD3,
        length=44,
        lines=2,
        number=44,
        nationality=54,
        birth=57,
        sex=64,
        expiry=65,
        name=slice(5, 44),
        optional=(slice(72, 86),),
        composite=(slice(44, 54), slice(57, 64), slice(65, 87)),
        composite_digit=87,
        optional_digit=86,
        long_number=False,
    ),
)


def check_digit(field: str) -> str:
    """The check digit of a field: weights 7, 3, 1, modulo 10 (Doc 9303-3, 4.9)."""
    return str(sum(_VALUES[one] * _WEIGHTS[place % 3] for place, one in enumerate(field)) % 10)
