"""Window envelopes: the recipient is read whole wherever the sheet has slid, and nothing else shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pypdfium2
import pytest
from PIL import Image

from desk.domain.envelope import ADDRESS, C5, E65, ENVELOPES, LONG_ADDRESS, MM, Box, Envelope
from desk.domain.text import LANGUAGES, Language
from desk.letters.writer import Letters
from desk.sealing.archive import PdfArchive
from desk.system.profiles import FileProfiles
from tests.letters.letter_samples import FONTS, RESOURCES, SampleTranslator, answer

PROFILES = FileProfiles(RESOURCES / "controllers").all()
TALL = ("Åström Ángyel", "c/o Ågren Ängby", "Pajugöljängåsengatan 12 A 104", "55120 IMATRAÅj")
RECIPIENTS = {
    "three lines": ("Virtanen Ánne-Márjá", "Karhumäenkatu 11", "55120 IMATRA"),
    "four lines with the tallest letters": TALL,
    "a wide line": ("W" * 21, "Karhumäenkatu 11", "55120 IMATRA"),
}
DOTS = 150


def letter(recipient: tuple[str, ...], language: Language = "fi", **changes: object) -> bytes:
    told = answer(language, recipient=recipient, **changes)
    return Letters(FONTS, PdfArchive()).answer(told, SampleTranslator(language)).pdf


def ink(pdf: bytes, line: str) -> Box:
    """Where the glyphs of a line of the first page really are, in millimetres from the sheet's corner."""
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0]
        text = page.get_textpage()
        found = text.search(line[:20], match_case=True).get_next()
        assert found is not None, line
        boxes = [text.get_charbox(found[0] + place) for place in range(len(line[:20]))]
        high = page.get_height()
    boxes = [box for box in boxes if box[2] > box[0]]
    return Box(
        min(box[0] for box in boxes) / MM,
        (high - max(box[3] for box in boxes)) / MM,
        max(box[2] for box in boxes) / MM,
        (high - min(box[1] for box in boxes)) / MM,
    )


def picture(pdf: bytes) -> Image.Image:
    with pypdfium2.PdfDocument(pdf) as document:
        drawn: Image.Image = document[0].render(scale=DOTS / 72).to_pil()
    return drawn.convert("L")


def inked(page: Image.Image, box: Box) -> bool:
    """True where anything but white paper is in a box."""
    place = [round(edge / 25.4 * DOTS) for edge in (box.left, box.top, box.right, box.bottom)]
    dark = page.crop((place[0], place[1], place[2], place[3])).point(
        lambda grey: 255 * (grey < 250)
    )
    return dark.getbbox() is not None


def around(outer: Box, inner: Box) -> Iterator[Box]:
    """What of a box lies outside another one."""
    yield replace(outer, bottom=inner.top)
    yield replace(outer, top=inner.bottom)
    yield replace(outer, right=inner.left)
    yield replace(outer, left=inner.right)


@pytest.mark.parametrize("envelope", ENVELOPES, ids=lambda one: one.name)
def test_what_always_shows_is_in_the_window_in_every_position_of_the_sheet(
    envelope: Envelope,
) -> None:
    """The two boxes against the sheet pushed step by step through the whole envelope."""
    across = envelope.width - 210 - 1
    down = envelope.height - envelope.panel - 1
    always, may = envelope.always_shows(), envelope.may_show()
    window = envelope.window
    for step in range(101):
        for other in (0, 50, 100):
            x, y = 1 + (across - 1) * step / 100, 1 + (down - 1) * other / 100
            seen = Box(window.left - x, window.top - y, window.right - x, window.bottom - y)
            near = Box(seen.left - 1e-6, seen.top - 1e-6, seen.right + 1e-6, seen.bottom + 1e-6)
            assert near.holds(always)
            assert Box(may.left - 1e-6, may.top - 1e-6, may.right + 1e-6, may.bottom + 1e-6).holds(
                seen
            )


def test_the_folded_sheet_fits_and_its_window_lies_on_the_first_panel() -> None:
    for envelope in ENVELOPES:
        assert envelope.panel < envelope.height
        assert envelope.may_show().bottom < envelope.panel
    assert (C5.panel, E65.panel) == (148.5, 99)


@pytest.mark.parametrize("recipient", RECIPIENTS.values(), ids=RECIPIENTS)
def test_a_recipient_is_read_whole_in_both_envelopes(recipient: tuple[str, ...]) -> None:
    pdf = letter(recipient)
    for line in recipient:
        assert ADDRESS.holds(ink(pdf, line)), (line, ink(pdf, line), ADDRESS)


def test_five_lines_are_read_whole_in_the_c5() -> None:
    pdf = letter(("Åström Aino", *TALL))
    for line in ("Åström Aino", *TALL):
        assert LONG_ADDRESS.holds(ink(pdf, line)), line


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("profile", PROFILES, ids=lambda one: one.key)
def test_nothing_but_the_recipient_shows_in_a_window(profile: object, language: Language) -> None:
    """Title, case mark, dates and contact lines are nobody's business on the way."""
    pdf = letter(TALL, language, profile=profile)
    page = picture(pdf)
    recipient = Box(19.5, 42.5, 92, 60.5)
    assert inked(page, recipient)
    for envelope in ENVELOPES:
        for rest in around(envelope.may_show(), recipient):
            assert not inked(page, rest), (envelope.name, rest)
