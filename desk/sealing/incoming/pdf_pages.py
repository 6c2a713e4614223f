"""The pages of a PDF that a stranger sent, drawn by PDFium one at a time. Its scripts and actions are never run."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from desk.domain.incoming import MOST_PAGES
from desk.sealing.incoming.refusals import BROKEN, LOCKED, NO_PAGE, TOO_MANY_PAGES, refuse
from desk.services.incoming_ports import Picture

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

_PASSWORD = 4
"""``FPDF_ERR_PASSWORD`` of PDFium."""
_READ_PAGES = 20
"""Pages in whose text identity codes are looked for."""
_LONGEST_TEXT = 200_000
MOST_PIXELS = 12_000_000
"""Of a drawn page."""


def read_pdf(name: str, data: bytes) -> tuple[int, str]:
    """How many pages it has and the words of the first of them."""
    with _opened(name, data) as document:
        pages = len(document)
        if not pages:
            raise refuse(BROKEN, name)
        if pages > MOST_PAGES:
            raise refuse(TOO_MANY_PAGES.fill(most=MOST_PAGES), name)
        texts: list[str] = []
        for page in range(min(pages, _READ_PAGES)):
            texts.append(_words(document, page))
            if sum(map(len, texts)) > _LONGEST_TEXT:
                break
        return pages, "\n".join(texts)[:_LONGEST_TEXT]


def draw_pdf(data: bytes, page: int, *, width: int) -> Picture:
    """One page, counted from 1, with what was filled into its form."""
    import pypdfium2.raw as pdfium
    from pypdfium2 import PdfiumError

    with _opened("?", data) as document:
        if not 1 <= page <= len(document):
            raise refuse(NO_PAGE)
        try:
            if document.get_formtype() != pdfium.FORMTYPE_NONE:
                document.init_forms()  # before its first page is loaded, or its fields stay empty
            leaf = document[page - 1]
            scale = _scale(leaf, width)
            bitmap = leaf.render(scale=scale, rev_byteorder=True, force_bitmap_format=_RGB)
            rows = bytes(bitmap.buffer)
            seen = bitmap.width * 3
            rgb = b"".join(
                rows[start : start + seen]
                for start in range(0, bitmap.stride * bitmap.height, bitmap.stride)
            )
            return Picture(bitmap.width, bitmap.height, rgb, _words(document, page - 1))
        except (PdfiumError, MemoryError, ValueError, OSError) as error:
            raise refuse(NO_PAGE) from error


_RGB = 2
"""``FPDFBitmap_BGR`` of PDFium; its bytes are turned round while drawing."""


def _scale(leaf: PdfPage, width: int) -> float:
    across, down = leaf.get_size()
    if across <= 0 or down <= 0:
        raise refuse(NO_PAGE)
    scale = width / across
    scale = min(scale, (MOST_PIXELS / (across * down)) ** 0.5)
    return float(scale) - 1e-9  # PDFium rounds up


def _words(document: PdfDocument, page: int) -> str:
    """The text of a page, from 0; a page that cannot be read has none."""
    from pypdfium2 import PdfiumError

    try:
        text = document[page].get_textpage().get_text_bounded(errors="replace")
    except (PdfiumError, ValueError):
        return ""
    return str(text).replace("\r\n", "\n")


@contextmanager
def _opened(name: str, data: bytes) -> Iterator[PdfDocument]:
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        document = PdfDocument(data)
    except PdfiumError as error:
        locked = getattr(error, "err_code", None) == _PASSWORD
        raise refuse(LOCKED if locked else BROKEN, name) from error
    try:
        yield document
    finally:
        document.close()
