"""The payment details of a fee side by side, and the bank barcode beneath them with its digits."""

from __future__ import annotations

from dataclasses import dataclass

from desk.letters.blocks import Block
from desk.letters.page import WIDTH
from desk.letters.parts import Words
from desk.letters.pen import CELL, HAIRLINE, TINY_LABEL, Pen
from desk.services.sealing_ports import Tag

_BARS = 30.0
"""Height of the bars; the guide wants at least 10 mm."""
_PADDING = 5.0
_SHARES = (0.29, 0.37, 0.20, 0.14)


@dataclass(frozen=True, slots=True)
class BankBarcode:
    """Four labelled values, then the bars where there is a code; never split."""

    cells: tuple[tuple[str, str], ...]
    """Label and value of each detail."""
    code: str | None
    """The 54 digits; None: no bars."""
    label: str
    """What the bars are called to somebody who cannot see them."""
    words: Words
    space_before: float = 6.0
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        lines = max(len(one) for one in self._wrapped())
        details = TINY_LABEL.leading + lines * CELL.leading + 2 * _PADDING
        bars = 0.0 if self.code is None else _BARS + TINY_LABEL.leading + 2 * _PADDING
        return details + bars

    @property
    def least(self) -> float:
        return self.height

    def split(self, room: float) -> tuple[Block, Block] | None:  # noqa: ARG002  (part of the protocol)
        return None

    def draw(self, pen: Pen, left: float, top: float) -> None:
        pen.rule(left, left + WIDTH, top, colour=HAIRLINE)
        x = left
        wrapped = self._wrapped()
        for (label, _), lines, share in zip(self.cells, wrapped, _SHARES, strict=True):
            with pen.tagged(Tag("P")):
                pen.lines(x, top + _PADDING, (f"{label} ",), TINY_LABEL)
                pen.lines(x, top + _PADDING + TINY_LABEL.leading, lines, CELL)
            x += share * WIDTH
        if self.code is None:
            return
        details = TINY_LABEL.leading + max(map(len, wrapped)) * CELL.leading + 2 * _PADDING
        pen.bank_barcode(left, top + details, self.code, _BARS)
        with pen.tagged(Tag("P")):
            told = f"{self.label} {self.code}"
            pen.lines(left, top + details + _BARS + 2, (told,), TINY_LABEL)

    def _wrapped(self) -> list[tuple[str, ...]]:
        return [
            self.words.broken(value, CELL, share * WIDTH - 8)
            for (_, value), share in zip(self.cells, _SHARES, strict=True)
        ]
