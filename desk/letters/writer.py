"""Draws letters: the one table of letter types, and the way from content to a finished file."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desk.domain.answer import AnswerContent
from desk.letters.answer import AnswerLetter
from desk.letters.flow import pages
from desk.letters.fonts import Typeface, Weight, typeface
from desk.letters.page import FOLLOWING_FRAME, LEFT
from desk.letters.parts import Parts
from desk.letters.pen import PAGE_HEIGHT, PAGE_WIDTH, Pen
from desk.services.ports import Translator, WrittenLetter
from desk.services.sealing_ports import Archive

LETTER_TYPES: dict[str, Callable[[AnswerContent, Typeface, Translator], Parts]] = {
    "answer": AnswerLetter,
}
"""Every type of letter, by name. Explicit, so that none vanishes from a frozen build."""


@dataclass(frozen=True, slots=True)
class Letters:
    """Writes letters with the fonts of a folder (``ports.LetterWriter``)."""

    fonts: Path
    archive: Archive
    """Makes the drawn pages a PDF/A-3b with the data inside."""

    def answer(self, content: AnswerContent, translator: Translator) -> WrittenLetter:
        """The answer letter with its data attached and an empty signature field on its first page.

        The same content gives the same bytes. Raises Unavailable where a font is missing.
        """
        return self.write("answer", content, translator)

    def write(self, kind: str, content: AnswerContent, translator: Translator) -> WrittenLetter:
        """A letter of one of ``LETTER_TYPES``."""
        face = typeface(self.fonts)
        letter = LETTER_TYPES[kind](content, face, translator)
        drawn, count = _draw(letter, title=letter.title, language=translator.language)
        pdf = self.archive.finish(
            drawn,
            title=letter.title,
            author=content.profile.name,
            language=translator.language,
            made=content.letter_date,
            attachments=letter.attachments(),
            signature=letter.letterhead.signature_place(),
        )
        return WrittenLetter(pdf, count)


def _draw(letter: Parts, *, title: str, language: str) -> tuple[bytes, int]:
    from reportlab.pdfgen.canvas import Canvas

    placed = pages(letter.blocks(), letter.letterhead.first_frame(), FOLLOWING_FRAME)
    out = io.BytesIO()
    # An invariant document has no clock and no random identifier in it; the initial font would
    # else be Helvetica, which is not embedded.
    canvas = Canvas(
        out,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        pageCompression=1,
        invariant=1,
        initialFontName=str(Weight.REGULAR),  # type: ignore[arg-type]  # the stubs say float
        pdfVersion=(1, 7),
        lang=language,
    )
    canvas.setTitle(title)
    pen = Pen(canvas)
    for number, page in enumerate(placed, start=1):
        letter.letterhead.draw(pen, number, len(placed))
        for one in page:
            one.block.draw(pen, LEFT, one.top)
        canvas.showPage()
    canvas.save()
    return out.getvalue(), len(placed)
