"""reportlab's canvas, with each page compressed when it is done: thousands of them wait for the end."""

from __future__ import annotations

import zlib
from typing import IO, Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFName, PDFPage, PDFStream
from reportlab.pdfgen.canvas import Canvas

from desk.letters.fonts import Weight
from desk.letters.pen import PAGE_HEIGHT, PAGE_WIDTH


class PagesCanvas(Canvas):
    """A canvas of A4 pages for one letter."""

    def __init__(self, out: IO[bytes], language: str) -> None:
        """An invariant document: no clock and no random identifier stands in it."""
        super().__init__(
            out,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            pageCompression=1,
            invariant=1,
            # The initial font would else be Helvetica, which is not embedded.
            initialFontName=str(Weight.REGULAR),  # type: ignore[arg-type]  # the stubs say float
            pdfVersion=(1, 7),
            lang=language,
        )

    def _setAnnotations(self, page: Any) -> None:  # noqa: N802  (the library calls it so)
        super()._setAnnotations(page)  # type: ignore[misc]  # not in the stubs
        if not isinstance(page, PDFPage):  # a picture's form
            return
        content = PDFStream(content=zlib.compress(page.stream.encode("utf-8")), filters=[])
        content.dictionary["Filter"] = PDFArray([PDFName("FlateDecode")])
        page.Contents, page.stream = content, None
