"""A page with an empty signature field, to try a certificate on; nobody keeps it."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

from desk.domain.text import Language
from desk.services.sealing_ports import SignaturePlace


def trial_page(fonts: Path, *, title: str, language: Language, made: date) -> bytes:
    """One page that says ``title`` and has a signature field, as PDF/A like a letter.

    ``fonts``: the folder with the program's font.
    """
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    from desk.sealing.archive import PdfArchive

    pdfmetrics.registerFont(TTFont("Trial", str(fonts / "NotoSans-Regular.ttf")))
    file = io.BytesIO()
    canvas = Canvas(
        file,
        pagesize=(595, 842),
        initialFontName="Trial",  # type: ignore[arg-type]  # the stubs say float
    )
    canvas.setFont("Trial", 12)
    canvas.drawString(72, 770, title)
    canvas.showPage()
    canvas.save()
    place = SignaturePlace(0, (72.0, 640.0, 372.0, 720.0), "#1B2430", title)
    return PdfArchive().finish(
        file.getvalue(),
        title=title,
        author=title,
        language=language,
        made=made,
        attachments=(),
        signature=place,
    )
