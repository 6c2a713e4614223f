"""Draws letters: the one table of letter types, and the way from content to a finished file."""

from __future__ import annotations

import gc
import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from desk.domain.answer import AnswerContent
from desk.domain.notice import Notice
from desk.domain.request import LetterKind
from desk.letters.answer import AnswerLetter
from desk.letters.answering import AnsweringLetter, CheckCode
from desk.letters.contents import SHORT_LETTER, ContentsPlace, contents, heading_text, role_of
from desk.letters.flow import Placed, pages
from desk.letters.fonts import Typeface, typeface
from desk.letters.logo import read_logo
from desk.letters.nothing_held import NothingHeld
from desk.letters.notice_letter import Setting
from desk.letters.notices import notice_letter
from desk.letters.page import FOLLOWING_FRAME, LEFT, WIDTH, Letterhead
from desk.letters.partial_answer import PartialAnswer
from desk.letters.parts import Parts, Words
from desk.letters.pen import Pen
from desk.services.ports import Translator, WrittenLetter
from desk.services.sealing_ports import Archive, Tag

LETTER_TYPES: dict[
    LetterKind, Callable[[AnswerContent, Typeface, Translator, CheckCode | None], AnsweringLetter]
] = {
    LetterKind.ANSWER: AnswerLetter,
    LetterKind.PARTIAL_ANSWER: PartialAnswer,
    LetterKind.NOTHING_HELD: NothingHeld,
}
"""Every letter that answers a request, by kind. Explicit, so that none vanishes from a frozen build."""


@dataclass(frozen=True, slots=True)
class Letters:
    """Writes letters with the fonts of a folder (``ports.LetterWriter``)."""

    fonts: Path
    archive: Archive
    """Makes the drawn pages a PDF/A-3b with the data inside."""
    check_code: CheckCode | None = None
    """Makes the check code of a letter; None: letters have none."""
    logo: Callable[[str], bytes | None] = lambda _controller: None
    """The picture file of a controller's logo, by its key; None: its name stands in the letterhead."""

    def answer(self, content: AnswerContent, translator: Translator) -> WrittenLetter:
        """The letter that answers, of the kind of its content, with its data attached and an empty signature field on its first page.

        The same content gives the same bytes. Raises Unavailable where a font is missing.
        """
        face = typeface(self.fonts)
        letter = LETTER_TYPES[content.kind](content, face, translator, self.check_code)
        return replace(
            self._finished(letter, translator),
            items=dict(letter.items),
            data_digest=letter.data_digest,
            check_code=letter.check_code,
            printed=dict(letter.printed),
        )

    def notice(self, notice: Notice, translator: Translator) -> WrittenLetter:
        """Any letter beside the answer, as ``answer``."""
        digest = notice.digest
        code = "" if self.check_code is None else self.check_code(notice.request, digest)
        letter = notice_letter(notice, Setting(typeface(self.fonts), translator, code))
        written = self._finished(letter, translator)
        return replace(written, items=letter.items, data_digest=digest, check_code=code)

    def _finished(self, letter: Parts, translator: Translator) -> WrittenLetter:
        words = Words(typeface(self.fonts), translator)
        profile = letter.letterhead.profile
        picture = self.logo(profile.key)
        head = replace(letter.letterhead, logo=read_logo(picture) if picture else None)
        drawn, count, structure = _draw(
            letter, head, words, title=letter.title, language=translator.language
        )
        pdf = self.archive.finish(
            drawn,
            title=letter.title,
            author=profile.name,
            language=translator.language,
            made=head.day,
            attachments=letter.attachments(),
            signature=head.signature_place(),
            structure=structure,
        )
        return WrittenLetter(pdf, count)


def _draw(
    letter: Parts, head: Letterhead, words: Words, *, title: str, language: str
) -> tuple[bytes, int, Tag]:
    """The pages, how many they are, and their structure."""
    from desk.letters.pages_canvas import PagesCanvas

    placed = _placed(letter, words)
    out = io.BytesIO()
    canvas = PagesCanvas(out, language)
    canvas.setTitle(title)
    pen = Pen(canvas)
    with nothing_to_collect():
        for number, page in enumerate(placed, start=1):
            head.draw(pen, number, len(placed))
            for one in page:
                role = role_of(one.block)
                if role is not None:
                    pen.bookmark(heading_text(one.block), one.top, 0 if role == "H1" else 1)
                one.block.draw(pen, LEFT, one.top)
            pen.next_page()
        canvas.save()
    return out.getvalue(), len(placed), pen.structure


@contextmanager
def nothing_to_collect() -> Iterator[None]:
    """Thousands of pages are small objects that all stay: to look for garbage among them takes a tenth longer."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _placed(letter: Parts, words: Words) -> list[list[Placed]]:
    """The blocks on their pages; a long letter gets its contents where it keeps a place for them."""
    first = letter.letterhead.first_frame()
    blocks = list(letter.blocks())
    placed = pages(blocks, first, FOLLOWING_FRAME)
    spot = next((i for i, one in enumerate(blocks) if isinstance(one, ContentsPlace)), None)
    if spot is None or len(placed) <= SHORT_LETTER:
        return placed
    for _ in range(2):  # once to move what follows, once to name the pages it moved to
        blocks[spot] = contents(placed, words, WIDTH)
        placed = pages(blocks, first, FOLLOWING_FRAME)
    return placed
