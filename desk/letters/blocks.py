"""What a page is made of: blocks that know their height, split where they must, and draw themselves."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Protocol

from desk.letters.pen import BODY, RAISED, STRONG, Pen, Style
from desk.services.sealing_ports import Tag

_ORPHAN_LINES = 2
"""A paragraph leaves at least so many lines on each side of a page break."""
_SHORT_ANSWER = 6
"""An answer to a question of up to so many lines is not split over two pages."""


class Block(Protocol):
    """A piece of a letter as wide as the text area, or as it was made."""

    @property
    def space_before(self) -> float:
        """Room above it, unless it starts a page."""
        ...

    @property
    def keep_with_next(self) -> bool:
        """True for a heading: never the last thing on a page."""
        ...

    @property
    def height(self) -> float: ...

    @property
    def least(self) -> float:
        """Height of the smallest part that may stand alone on a page."""
        ...

    def split(self, room: float) -> tuple[Block, Block] | None:
        """Two blocks, the first at most ``room`` high; None where nothing fits."""
        ...

    def draw(self, pen: Pen, left: float, top: float) -> None: ...


@dataclass(frozen=True, slots=True)
class Lines:
    """Text that is broken into lines already: a heading, a paragraph, a bullet."""

    lines: tuple[str, ...]
    style: Style
    space_before: float = 6.0
    keep_with_next: bool = False
    indent: float = 0.0
    bullet: str = ""
    role: str = "P"
    """Its structure type: ``P``, or a heading ``H1`` or ``H2``."""
    tag: Tag = field(default_factory=lambda: Tag("P"), compare=False)
    """What it is to a screen reader; the parts of a split paragraph share it."""

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.leading

    @property
    def least(self) -> float:
        return min(len(self.lines), _ORPHAN_LINES) * self.style.leading

    def split(self, room: float) -> tuple[Block, Block] | None:
        fits = min(int(room / self.style.leading), len(self.lines) - _ORPHAN_LINES)
        if fits < _ORPHAN_LINES or self.keep_with_next:
            return None
        return (
            replace(self, lines=self.lines[:fits]),
            replace(self, lines=self.lines[fits:], bullet=""),
        )

    def draw(self, pen: Pen, left: float, top: float) -> None:
        if self.bullet:
            item = Tag("LI")
            pen.place_item(item)
            with pen.tagged(Tag("Lbl"), item):
                pen.lines(left, top, (self.bullet,), self.style)
            self.tag.role = "LBody"
            pen.place(self.tag, item)
        else:
            self.tag.role = self.role
        with pen.tagged(self.tag):
            pen.lines(left + self.indent, top, self.lines, self.style)


@dataclass(frozen=True, slots=True)
class SideHeaded:
    """A question in the left margin column and its answer beside it (SFS 2487: side heading)."""

    heading: tuple[str, ...]
    lines: tuple[str, ...]
    indent: float
    space_before: float = 6.0
    keep_with_next: bool = False
    tag: Tag = field(default_factory=lambda: Tag("P"), compare=False)
    """The answer; the parts of a split one share it."""

    @property
    def height(self) -> float:
        return max(len(self.heading), len(self.lines)) * BODY.leading

    @property
    def least(self) -> float:
        if len(self.lines) <= _SHORT_ANSWER:
            return self.height
        return max(len(self.heading), _ORPHAN_LINES) * BODY.leading

    def split(self, room: float) -> tuple[Block, Block] | None:
        fits = min(int(room / BODY.leading), len(self.lines) - _ORPHAN_LINES)
        if fits < max(_ORPHAN_LINES, len(self.heading)):
            return None
        return (
            replace(self, lines=self.lines[:fits]),
            replace(self, lines=self.lines[fits:], heading=()),
        )

    def draw(self, pen: Pen, left: float, top: float) -> None:
        if self.heading:
            with pen.tagged(Tag(pen.side_heading)):
                pen.lines(left, top, self.heading, STRONG)
        with pen.tagged(self.tag):
            pen.lines(left + self.indent, top, self.lines, BODY)


@dataclass(frozen=True, slots=True)
class Panel:
    """The box on the first page: a few lines on a raised ground, with a bar in the accent colour."""

    lines: tuple[tuple[str, Style], ...]
    width: float
    colour: str
    space_before: float = 10.0
    keep_with_next: bool = False

    _PADDING = 9.0
    INDENT = 12.0
    """From the panel's edge to its text, on both sides."""

    @property
    def height(self) -> float:
        return sum(style.leading for _, style in self.lines) + 2 * self._PADDING

    @property
    def least(self) -> float:
        return self.height

    def split(self, room: float) -> tuple[Block, Block] | None:
        used = 2 * self._PADDING
        for fits, (_, style) in enumerate(self.lines):
            used += style.leading
            if used > room:
                if fits < _ORPHAN_LINES:
                    return None
                return (
                    replace(self, lines=self.lines[:fits]),
                    replace(self, lines=self.lines[fits:]),
                )
        return None

    def draw(self, pen: Pen, left: float, top: float) -> None:
        pen.area(left, top, self.width, self.height, RAISED)
        pen.area(left, top, 2.2, self.height, self.colour)
        y = top + self._PADDING
        for style, group in groupby(self.lines, key=lambda line: line[1]):
            lines = tuple(line for line, _ in group)
            with pen.tagged(Tag("P")):
                pen.lines(left + self.INDENT, y, lines, style)
            y += len(lines) * style.leading
