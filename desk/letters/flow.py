"""Puts blocks on pages: headings stay with what follows, tables and paragraphs split where they must."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from desk.letters.blocks import Block


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of a page that holds the text, in points from the page's upper edge."""

    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Placed:
    """A block and its upper edge."""

    block: Block
    top: float


def pages(blocks: Iterable[Block], first: Frame, following: Frame) -> list[list[Placed]]:
    """The blocks of each page, in reading order."""
    waiting = deque(blocks)
    made: list[list[Placed]] = [[]]
    frame, y = first, first.top
    while waiting:
        block = waiting.popleft()
        fresh = not made[-1]
        top = y if fresh else y + block.space_before
        room = frame.bottom - top
        if block.height + _company(block, waiting) <= room:
            made[-1].append(Placed(block, top))
            y = top + block.height
            continue
        parts = None
        if block.height > room and block.least <= room:
            parts = block.split(room)
        if parts is not None:
            made[-1].append(Placed(parts[0], top))
            waiting.appendleft(parts[1])
        elif fresh:
            # Even a whole page is too low for it: better over the edge than lost.
            made[-1].append(Placed(block, top))
        else:
            waiting.appendleft(block)
        made.append([])
        frame, y = following, following.top
    if not made[-1]:
        made.pop()
    return made


def _company(block: Block, waiting: deque[Block]) -> float:
    """Room that must be left below a block for what has to stand on the same page."""
    needed = 0.0
    for following in waiting:
        if not block.keep_with_next:
            break
        needed += following.space_before
        needed += following.height if following.keep_with_next else following.least
        block = following
    return needed
