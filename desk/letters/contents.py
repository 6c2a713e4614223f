"""The table of contents of a longer letter: each part with its page, to be read or clicked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.letters.blocks import Block
from desk.letters.flow import Placed
from desk.letters.hyphenation import SOFT_HYPHEN
from desk.letters.parts import Words
from desk.letters.pen import BODY, PAGE_HEIGHT, STRONG, Pen
from desk.services.sealing_ports import Link, Tag

SHORT_LETTER = 4
"""A letter of up to so many pages needs no contents."""
_NUMBER_ROOM = 30.0
_ONE_COLUMN = 14
"""More parts than this stand in two columns."""
_BETWEEN = 24.0


@dataclass(frozen=True, slots=True)
class ContentsPlace:
    """Where the contents stand if the letter turns out to be long; nothing otherwise."""

    space_before: float = 0.0
    keep_with_next: bool = False
    height: float = 0.0
    least: float = 0.0

    def split(self, room: float) -> tuple[Block, Block] | None:  # noqa: ARG002  (part of the protocol)
        return None

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Nothing to draw."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One part of the letter."""

    label: str
    page: int
    """Page index, from 0."""
    top: float
    """Upper edge of its heading."""


@dataclass(frozen=True, slots=True)
class Contents:
    """The parts with their pages."""

    heading: str
    entries: tuple[Entry, ...]
    words: Words
    width: float
    space_before: float = 18.0
    keep_with_next: bool = False
    tag: Tag = field(default_factory=lambda: Tag("TOC"), compare=False)

    @property
    def _lines(self) -> int:
        """Lines of the longest column."""
        return -(-len(self.entries) // self._columns)

    @property
    def _columns(self) -> int:
        return 1 if len(self.entries) <= _ONE_COLUMN else 2

    @property
    def height(self) -> float:
        return STRONG.leading + 2 + self._lines * BODY.leading

    @property
    def least(self) -> float:
        return self.height

    def split(self, room: float) -> tuple[Block, Block] | None:  # noqa: ARG002  (part of the protocol)
        return None

    def draw(self, pen: Pen, left: float, top: float) -> None:
        with pen.tagged(Tag("P")):
            pen.lines(left, top, (self.heading,), STRONG)
        pen.place(self.tag)
        wide = (self.width - _BETWEEN * (self._columns - 1)) / self._columns
        for place, entry in enumerate(self.entries):
            column, line = divmod(place, self._lines)
            x = left + column * (wide + _BETWEEN)
            self._line(pen, x, top + STRONG.leading + 2 + line * BODY.leading, wide, entry)

    def _line(self, pen: Pen, left: float, top: float, width: float, entry: Entry) -> None:
        item, link = Tag("TOCI"), Tag("Link")
        pen.place(item, self.tag)
        label = self.words.clipped(entry.label, BODY, width - _NUMBER_ROOM)
        number = str(entry.page + 1)
        with pen.tagged(link, item):
            pen.lines(left, top, (f"{label} ",), BODY)
            wide = self.words.width(number, BODY)
            pen.lines(left + width - wide, top, (number,), BODY)
        end = left + self.words.width(label, BODY) + 6
        pen.dots(end, left + width - wide - 6, top + BODY.leading * 0.72)
        lower = PAGE_HEIGHT - top - BODY.leading
        box = (left, lower, left + width, lower + BODY.leading)
        height = PAGE_HEIGHT - entry.top
        link.children.append(Link(pen.page, box, entry.page, height, f"{entry.label}, {number}"))


def contents(pages: Sequence[Sequence[Placed]], words: Words, width: float) -> Contents:
    """The contents of a letter as it lies on its pages now."""
    entries = tuple(
        Entry(heading_text(one.block), page, one.top)
        for page, placed in enumerate(pages)
        for one in placed
        if role_of(one.block) == "H2"
    )
    return Contents(words(_CONTENTS), entries, words, width)


def role_of(block: Block) -> str | None:
    """The heading level of a block, or None where it is no heading."""
    role = getattr(block, "role", None)
    return role if role in ("H1", "H2") else None


def heading_text(block: Block) -> str:
    """The words of a heading on one line."""
    lines: tuple[str, ...] = getattr(block, "lines", ())
    return " ".join(lines).replace(f"{SOFT_HYPHEN} ", "")


_CONTENTS = QT_TRANSLATE_NOOP("letter", "Contents")
