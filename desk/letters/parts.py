"""What every type of letter gives to be drawn, and the words that letters have in common."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from desk.domain.text import Text
from desk.letters.binding import bound
from desk.letters.blocks import Block, Lines, SideHeaded
from desk.letters.fonts import Typeface
from desk.letters.hyphenation import hyphenation
from desk.letters.page import TAB, WIDTH, Letterhead
from desk.letters.pen import BODY, HEADING, STRONG, TITLE, Style
from desk.services.ports import Translator
from desk.services.sealing_ports import Attachment


class Parts(Protocol):
    """A letter before it is drawn."""

    @property
    def title(self) -> str:
        """Title of the document, as it stands above the text."""
        ...

    @property
    def letterhead(self) -> Letterhead: ...

    def blocks(self) -> Iterator[Block]:
        """The text from the title to the signature line."""
        ...

    def attachments(self) -> Sequence[Attachment]:
        """Files that travel inside."""
        ...


class Words:
    """Sets sentences of one language into blocks."""

    def __init__(self, typeface: Typeface, translator: Translator) -> None:
        self._typeface = typeface
        self._translator = translator
        self._hyphenate = hyphenation(translator.language)

    def __call__(self, text: Text) -> str:
        """The sentence as it can be printed."""
        return self._typeface.legible(bound(self._translator(text)))

    def broken(
        self, text: str, style: Style, width: float, *, running: bool = True
    ) -> tuple[str, ...]:
        """Lines of a printable text, long words broken as the language breaks them.

        ``running``: false for headings and labels, in which only a word that fits no line is broken.
        """
        return self._typeface.wrap(
            text, style.weight, style.size, width, self._hyphenate, running=running
        )

    def width(self, text: str, style: Style) -> float:
        """Width of a printable text in points."""
        return self._typeface.width(text, style.weight, style.size)

    def clipped(self, text: str, style: Style, room: float) -> str:
        """A printable text on one line, its end left out where there is no room for it."""
        first, *rest = self._typeface.wrap(text, style.weight, style.size, room)
        return f"{first} …" if rest else first

    def title(self, text: Text) -> Lines:
        """The letter's subject."""
        lines = self.broken(self(text), TITLE, WIDTH, running=False)
        return Lines(lines, TITLE, keep_with_next=True, role="H1")

    def heading(self, text: str) -> Lines:
        """A heading that a reader scans for."""
        lines = self.broken(text, HEADING, WIDTH, running=False)
        return Lines(lines, HEADING, space_before=20.0, keep_with_next=True, role="H2")

    def paragraph(self, text: Text, *, space_before: float = 6.0, keep: bool = False) -> Lines:
        """A paragraph over the whole width."""
        lines = self.broken(self(text), BODY, WIDTH)
        return Lines(lines, BODY, space_before=space_before, keep_with_next=keep)

    def strong(self, text: Text) -> Lines:
        """A line that must not be missed."""
        lines = self.broken(self(text), STRONG, WIDTH)
        return Lines(lines, STRONG, space_before=10.0, keep_with_next=True)

    def bullet(self, text: Text) -> Lines:
        """One point of a list."""
        indent = 12.0
        lines = self.broken(self(text), BODY, WIDTH - indent)
        return Lines(lines, BODY, space_before=3.0, indent=indent, bullet="•")

    def question(self, heading: Text, answer: str) -> SideHeaded:
        """A side heading with its answer at the second tab stop."""
        indent = 2 * TAB
        return SideHeaded(
            self.broken(self(heading), STRONG, indent - 8, running=False),
            self.broken(self._typeface.legible(bound(answer)), BODY, WIDTH - indent),
            indent,
        )
