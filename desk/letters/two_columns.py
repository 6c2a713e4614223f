"""Blocks beneath each other with one more block at their right."""

from __future__ import annotations

from dataclasses import dataclass

from desk.letters.blocks import Block
from desk.letters.pen import Pen


@dataclass(frozen=True, slots=True)
class TwoColumns:
    """Never split; both columns end on the same line."""

    left: tuple[Block, ...]
    right: Block
    offset: float
    """From the left edge to the right column, in points."""
    space_before: float = 12.0
    keep_with_next: bool = False

    @property
    def _left_height(self) -> float:
        first, *others = self.left
        return first.height + sum(one.space_before + one.height for one in others)

    @property
    def height(self) -> float:
        return max(self._left_height, self.right.height)

    @property
    def least(self) -> float:
        return self.height

    def split(self, room: float) -> tuple[Block, Block] | None:  # noqa: ARG002  (part of the protocol)
        return None

    def draw(self, pen: Pen, left: float, top: float) -> None:
        bottom = top + self.height
        y = bottom - self._left_height
        for place, block in enumerate(self.left):
            y += block.space_before if place else 0.0
            block.draw(pen, left, y)
            y += block.height
        self.right.draw(pen, left + self.offset, bottom - self.right.height)
