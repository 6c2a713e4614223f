"""The encrypted cover for e-mail: one readable page that carries the signed letter unchanged."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desk.domain.controller import ControllerProfile
from desk.domain.text import QT_TRANSLATE_NOOP, Text, format_number
from desk.sealing.stamp import BOLD, REGULAR, register
from desk.services.ports import Translator
from desk.services.sealing_ports import Attachment

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_MM = 72 / 25.4
_PAGE = (210 * _MM, 297 * _MM)
_LEFT = 20 * _MM
_INDENT = 7 * _MM
_WIDTH = _PAGE[0] - 2 * _LEFT
_INK, _MUTED, _HAIRLINE = "#1B2430", "#556070", "#D5DAE1"
_LISTED = 12
"""So many files are named on the page; the list of attachments has them all."""


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    font: str = REGULAR
    size: float = 11
    above: float = 0
    """Points of room above it."""
    colour: str = _INK
    mark: str = ""
    """Number or dash before it; the text then stands further in."""


class PdfCovers:
    """Fulfils ``services.delivery_ports.Covers``."""

    def __init__(self, fonts: Path) -> None:
        """``fonts``: folder of the letters' fonts."""
        self._fonts = fonts

    def make(
        self,
        files: Sequence[Attachment],
        *,
        profile: ControllerProfile,
        number: str,
        passphrase: str,
        translator: Translator,
        not_attached: Sequence[str] = (),
    ) -> bytes:
        import pikepdf

        register(self._fonts)
        page = _draw(
            tuple(_lines(files, not_attached, profile, number, translator)), profile, translator
        )
        with pikepdf.open(io.BytesIO(page)) as document:
            for file in files:
                document.attachments[file.name] = pikepdf.AttachedFileSpec(
                    document,
                    file.data,
                    filename=file.name,
                    description=file.description,
                    mime_type=file.media_type,
                    creation_date="",
                    mod_date="",
                )
            root = document.Root
            root.Lang = pikepdf.String(translator.language)
            root.PageMode = pikepdf.Name.UseAttachments
            root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
            out = io.BytesIO()
            document.save(
                out,
                force_version="2.0",
                # Both open it: typed in groups as it is read aloud, or without the blanks.
                encryption=pikepdf.Encryption(
                    owner=passphrase, user=passphrase.replace(" ", ""), R=6, aes=True, metadata=True
                ),
            )
        return out.getvalue()


def _draw(lines: Sequence[_Line], profile: ControllerProfile, translator: Translator) -> bytes:
    from reportlab.lib.utils import simpleSplit
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(
        out,
        pagesize=_PAGE,
        pageCompression=1,
        invariant=1,
        initialFontName=REGULAR,  # type: ignore[arg-type]  # the stubs say float
        lang=translator.language,
    )
    canvas.setTitle(translator(_TITLE))
    canvas.setAuthor(profile.name)
    y = _PAGE[1] - 20 * _MM
    for line in lines:
        y -= line.above
        indent = _INDENT if line.mark else 0.0
        for place, text in enumerate(simpleSplit(line.text, line.font, line.size, _WIDTH - indent)):
            y -= line.size * 1.42
            canvas.setFillColor(line.colour)
            canvas.setFont(line.font, line.size)
            if line.mark and not place:
                canvas.drawString(_LEFT, y, line.mark)
            canvas.drawString(_LEFT + indent, y, text)
    _foot(canvas, profile, translator)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _lines(
    files: Sequence[Attachment],
    not_attached: Sequence[str],
    profile: ControllerProfile,
    number: str,
    translator: Translator,
) -> Iterator[_Line]:
    say = translator
    yield _Line(profile.name, BOLD, 13, colour=profile.accent_colour)
    yield _Line(say(_TITLE), BOLD, 17, above=26)
    yield _Line(say(_WHAT.fill(number=number)), above=8)
    yield _Line(say(_HOW), BOLD, 12, above=18)
    for place, text in enumerate(_STEPS, start=1):
        yield _Line(say(text), above=4, mark=f"{place}.")
    yield _Line(say(_FILES), BOLD, 12, above=18)
    for file in files[:_LISTED]:
        size = say(_SIZE.fill(size=_kilobytes(file, translator)))
        yield _Line(f"{file.name} ({size}): {file.description}", above=4, mark="–")
    if len(files) > _LISTED:
        yield _Line(say(_MORE.fill(count=len(files) - _LISTED)), above=4, mark="–")
    if not_attached:
        names = ", ".join(not_attached[:_LISTED])
        yield _Line(say(_TOO_LARGE.fill(count=len(not_attached), names=names)), above=4)
    yield _Line(say(_PASSPHRASE), BOLD, 12, above=18)
    yield _Line(say(_OTHER_WAY), above=4)
    yield _Line(say(_AFTER), above=4)
    yield _Line(say(_TROUBLE), BOLD, 12, above=18)
    yield _Line(say(_contact(profile, translator)), above=4)


def _contact(profile: ControllerProfile, translator: Translator) -> Text:
    contact = profile.contact.in_language(translator.language)
    phone = profile.contact_phone or profile.phone
    if phone:
        return _CALL.fill(contact=contact, phone=phone)
    return _WRITE.fill(contact=contact, email=profile.email or profile.name)


def _kilobytes(file: Attachment, translator: Translator) -> str:
    return format_number(max(1, round(len(file.data) / 1000)), translator.language)


def _foot(canvas: Canvas, profile: ControllerProfile, translator: Translator) -> None:
    y = 15 * _MM
    canvas.setStrokeColor(_HAIRLINE)
    canvas.setLineWidth(0.6)
    canvas.line(_LEFT, y + 12, _PAGE[0] - _LEFT, y + 12)
    canvas.setFillColor(_MUTED)
    canvas.setFont(REGULAR, 8)
    street = profile.street_address
    parts = (
        profile.name,
        translator(_BUSINESS_ID.fill(id=profile.business_id)),
        f"{street.street}, {street.postal_code} {street.post_office}".lstrip(", "),
        profile.phone or profile.web or "",
    )
    canvas.drawString(_LEFT, y, "   ".join(part for part in parts if part))


_TITLE = QT_TRANSLATE_NOOP("cover", "Your letter is attached to this page")
_WHAT = QT_TRANSLATE_NOOP(
    "cover",
    "This locked file brings you a signed letter about your request {number}. The letter lies in it "
    "as an attachment, exactly as it was signed.",
)
_HOW = QT_TRANSLATE_NOOP("cover", "How to open the letter")
_STEPS = (
    QT_TRANSLATE_NOOP(
        "cover",
        "Save this file on your computer and open it there in a PDF reader. The previews of mail "
        "programs and many phones do not show attachments.",
    ),
    QT_TRANSLATE_NOOP(
        "cover", "Look for the list of attachments. Its sign is a paper clip, often on the left."
    ),
    QT_TRANSLATE_NOOP(
        "cover",
        "Open the letter from the list, or save it. Its signature shows whether it is whole.",
    ),
)
_FILES = QT_TRANSLATE_NOOP("cover", "What is attached")
_SIZE = QT_TRANSLATE_NOOP("cover", "{size} kB")
_MORE = QT_TRANSLATE_NOOP("cover", "and {count} more, all in the list of attachments")
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "cover",
    "Too large for e-mail, to be given to you another way: {names}; files in all: {count}.",
)
_PASSPHRASE = QT_TRANSLATE_NOOP("cover", "The passphrase")
_OTHER_WAY = QT_TRANSLATE_NOOP(
    "cover",
    "The passphrase comes to you by another way than e-mail, and nobody will ask you for it. It is "
    "kept nowhere: if it is lost, ask us to send the letter again under a new one.",
)
_AFTER = QT_TRANSLATE_NOOP(
    "cover",
    "The saved letter itself has no lock. Keep it where only you can read it.",
)
_TROUBLE = QT_TRANSLATE_NOOP("cover", "If it does not open")
_CALL = QT_TRANSLATE_NOOP(
    "cover", "Call us: {contact}, {phone}. You may have the letter on paper too."
)
_WRITE = QT_TRANSLATE_NOOP(
    "cover", "Write to us: {contact}, {email}. You may have the letter on paper too."
)
_BUSINESS_ID = QT_TRANSLATE_NOOP("letter", "Business ID {id}")
