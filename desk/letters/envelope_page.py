"""What ``desk envelope`` prints: what the windows show of a letter, and whether the printer is true."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desk.domain.controller import ControllerProfile
from desk.domain.envelope import C5, E65, ENVELOPES, MM, SHEET_HEIGHT, SHEET_WIDTH, Box, Envelope
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.letters.fonts import Typeface, Weight, typeface
from desk.letters.page import Letterhead
from desk.letters.pen import PAGE_HEIGHT, PAGE_WIDTH, Pen
from desk.services.ports import Translator

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_INK, _MUTED = "#1B2430", "#556070"
_COLOURS = {C5.name: "#0B5CA8", E65.name: "#A84300"}
_LEFT = 20.0
_WIDTH = 170.0
_CROSSES = (20.0, 190.0), (20.0, 277.0)
"""Distances of the crosses from the left and from the upper edge, in millimetres."""


@dataclass(frozen=True, slots=True)
class _Paper:
    """A page that is drawn in millimetres from its upper left corner."""

    canvas: Canvas
    face: Typeface

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float = 10,
        weight: Weight = Weight.REGULAR,
        colour: str = _INK,
        room: float = _WIDTH,
    ) -> float:
        """Write lines beneath each other, the first on the base line ``y``; returns the next one's."""
        self.canvas.setFillColor(colour)
        for line in self.face.wrap(self.face.legible(text), weight, size, room * MM):
            self.canvas.setFont(str(weight), size)
            self.canvas.drawString(x * MM, PAGE_HEIGHT - y * MM, line)
            y += size * 1.4 / MM
        return y

    def line(self, x: float, y: float, to_x: float, to_y: float, colour: str = _INK) -> None:
        """A hair line."""
        self.canvas.setStrokeColor(colour)
        self.canvas.setLineWidth(0.5)
        self.canvas.line(x * MM, PAGE_HEIGHT - y * MM, to_x * MM, PAGE_HEIGHT - to_y * MM)

    def box(self, box: Box, colour: str, *, dashed: bool) -> None:
        """The outline of a rectangle."""
        left, top, width, height = box.points()
        self.canvas.setStrokeColor(colour)
        self.canvas.setLineWidth(0.7)
        self.canvas.setDash([3, 2] if dashed else [])
        self.canvas.rect(left, PAGE_HEIGHT - top - height, width, height, stroke=1, fill=0)
        self.canvas.setDash([])


def envelope_page(
    fonts: Path, profile: ControllerProfile, translator: Translator, *, day: date
) -> bytes:
    """Two pages as PDF: a letterhead under the windows, and rulers and crosses to measure.

    Raises Unavailable where a font is missing.
    """
    from reportlab.pdfgen.canvas import Canvas

    face = typeface(fonts)
    out = io.BytesIO()
    canvas = Canvas(
        out,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        pageCompression=1,
        invariant=1,
        initialFontName=str(Weight.REGULAR),  # type: ignore[arg-type]  # the stubs say float
        lang=translator.language,
    )
    canvas.setTitle(translator(_WINDOWS))
    paper = _Paper(canvas, face)
    pen = Pen(canvas)
    recipient = tuple(translator(one) for one in _RECIPIENT)
    Letterhead(
        profile=profile,
        typeface=face,
        translator=translator,
        kind=_SAMPLE,
        day=day,
        number=f"{day.year}-0000",
        recipient=recipient,
    ).draw(pen, 1, 2)
    _windows(paper, translator)
    pen.next_page()
    _measures(paper, translator)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _windows(paper: _Paper, say: Translator) -> None:
    for envelope in ENVELOPES:
        colour = _COLOURS[envelope.name]
        paper.box(envelope.may_show(), colour, dashed=True)
        paper.box(envelope.always_shows(), colour, dashed=False)
        for fold in range(1, envelope.panels):
            y = fold * envelope.panel
            paper.line(0, y, 7, y, colour)
            paper.text(8, y + 1, envelope.name, size=7, colour=colour)
    y = paper.text(_LEFT, 92, say(_WINDOWS), size=15, weight=Weight.BOLD) + 2
    for text in (_SOLID, _DASHED, _LINES):
        y = paper.text(_LEFT, y, say(text)) + 1
    for envelope in ENVELOPES:
        y = paper.text(
            _LEFT, y + 2, envelope.name, weight=Weight.BOLD, colour=_COLOURS[envelope.name]
        )
        y = paper.text(_LEFT, y, say(_told(envelope)))
    paper.text(_LEFT, y + 3, say(_HOLD))


def _told(envelope: Envelope) -> Text:
    window = envelope.window
    text = _FOLD_ONCE if envelope.panels == C5.panels else _FOLD_TWICE
    return text.fill(
        width=round(envelope.width),
        height=round(envelope.height),
        wide=round(window.right - window.left),
        high=round(window.bottom - window.top),
        left=round(window.left),
        top=round(window.top),
    )


def _measures(paper: _Paper, say: Translator) -> None:
    across, down = _CROSSES
    for x in across:
        for y in down:
            paper.line(x - 5, y, x + 5, y)
            paper.line(x, y - 5, x, y + 5)
    y = paper.text(30, 36, say(_TRUE), size=15, weight=Weight.BOLD) + 2
    for place, text in enumerate(_steps(), start=1):
        paper.text(30, y, f"{place}.")
        y = paper.text(36, y, say(text), room=150) + 1
    _ruler(paper, 30, 95, 150, upright=False)
    _ruler(paper, 30, 110, 120, upright=True)
    y = paper.text(60, 120, say(_FOUND), weight=Weight.SEMIBOLD) + 3
    for text in (_ACROSS, _DOWN, _EDGE_LEFT, _EDGE_TOP):
        paper.text(60, y, say(text), room=85)
        paper.line(150, y + 0.5, 175, y + 0.5)
        paper.text(177, y, "mm", colour=_MUTED)
        y += 10


def _steps() -> Iterator[Text]:
    across, down = _CROSSES
    yield _ACTUAL_SIZE
    yield _CROSS_TO_CROSS.fill(across=round(across[1] - across[0]), down=round(down[1] - down[0]))
    yield _FROM_EDGES.fill(
        edge=round(across[0]),
        right=round(SHEET_WIDTH - across[1]),
        bottom=round(SHEET_HEIGHT - down[1]),
    )
    yield _IF_NOT


def _ruler(paper: _Paper, x: float, y: float, length: int, *, upright: bool) -> None:
    """A ruler of so many millimetres."""
    for at in range(length + 1):
        tick = 5.0 if at % 10 == 0 else 3.5 if at % 5 == 0 else 2.0
        if upright:
            paper.line(x, y + at, x + tick, y + at)
        else:
            paper.line(x + at, y, x + at, y + tick)
        if at % 10 == 0:
            place = (x + 6, y + at + 1) if upright else (x + at - 1, y + 9)
            paper.text(*place, str(at), size=7, colour=_MUTED)


_WINDOWS = QT_TRANSLATE_NOOP("envelope", "What a window envelope shows")
_SAMPLE = QT_TRANSLATE_NOOP("envelope", "Sample")
_RECIPIENT = (
    QT_TRANSLATE_NOOP("envelope", "Family name First name"),
    QT_TRANSLATE_NOOP("envelope", "c/o somebody else"),
    QT_TRANSLATE_NOOP("envelope", "Street 12 A 3"),
    QT_TRANSLATE_NOOP("envelope", "00000 TOWN"),
)
_SOLID = QT_TRANSLATE_NOOP(
    "envelope",
    "Solid line: always in the window, wherever the sheet has slid. The recipient stands inside.",
)
_DASHED = QT_TRANSLATE_NOOP(
    "envelope",
    "Dashed line: in the window in one position or another. Nothing else stands inside.",
)
_LINES = QT_TRANSLATE_NOOP(
    "envelope", "A recipient of up to four lines fits both; one of five lines takes the C5."
)
_FOLD_ONCE = QT_TRANSLATE_NOOP(
    "envelope",
    "{width} × {height} mm; window {wide} × {high} mm, {left} mm from the left, {top} mm from the top. "
    "Fold the sheet once.",
)
_FOLD_TWICE = QT_TRANSLATE_NOOP(
    "envelope",
    "{width} × {height} mm; window {wide} × {high} mm, {left} mm from the left, {top} mm from the top. "
    "Fold the sheet twice, in three.",
)
_HOLD = QT_TRANSLATE_NOOP(
    "envelope",
    "Envelopes differ by a few millimetres. Fold this sheet at the marks, put it into one of yours and "
    "push it to all sides: the whole recipient has to be seen, and no line but these.",
)
_TRUE = QT_TRANSLATE_NOOP("envelope", "Does the printer print true?")
_ACTUAL_SIZE = QT_TRANSLATE_NOOP(
    "envelope", "Print this page at 100 % (actual size), not fitted to the paper."
)
_CROSS_TO_CROSS = QT_TRANSLATE_NOOP(
    "envelope", "Measure from cross to cross: {across} mm across and {down} mm down."
)
_FROM_EDGES = QT_TRANSLATE_NOOP(
    "envelope",
    "Measure from the edges of the paper to the crosses: {edge} mm from the left and from the top, "
    "{right} mm from the right, {bottom} mm from the bottom.",
)
_IF_NOT = QT_TRANSLATE_NOOP(
    "envelope",
    "Up to 1 mm more or less does not matter. Where it is more, set scaling off and the offset of the "
    "tray in the printer's own settings, and print this page again.",
)
_FOUND = QT_TRANSLATE_NOOP("envelope", "What you measured")
_ACROSS = QT_TRANSLATE_NOOP("envelope", "from cross to cross, across")
_DOWN = QT_TRANSLATE_NOOP("envelope", "from cross to cross, down")
_EDGE_LEFT = QT_TRANSLATE_NOOP("envelope", "from the left edge")
_EDGE_TOP = QT_TRANSLATE_NOOP("envelope", "from the upper edge")
