"""Text that is in a page but not to be seen: beneath a bar, invisible, or in the colour of its ground."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

from desk.domain.letter_facts import Finding
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.sealing.inspection.pages import Page

RULE = "hidden"
Box = tuple[float, float, float, float]
Colour = tuple[int, int, int]

_THIN = 3.5
"""Lines and bars of a case mark that are thinner than this, in points, hide no letter."""
_NEAR = 40
"""Two colours whose parts differ by less cannot be told apart."""
_WHITE = (255, 255, 255)
_SEEN_THROUGH = 128
_MOST = 0.5
"""Of a text's box; what covers less leaves it readable."""


@dataclass(frozen=True, slots=True)
class _Area:
    """A filled area, and after how many objects it was drawn."""

    place: int
    box: Box
    colour: Colour | None
    """None for a picture, whose colours are not looked at."""


def hidden_text(page: Page) -> Iterator[Finding]:
    """One finding for each way in which text of a page is hidden."""
    reader = _Objects(page)
    if reader.hidden():
        yield Finding(RULE, _HIDDEN.fill(page=page.number), page.number)
    if reader.beneath():
        yield Finding(RULE, _BENEATH.fill(page=page.number), page.number)


class _Objects:
    """The objects of a page in the order of drawing."""

    def __init__(self, page: Page) -> None:
        import pypdfium2.raw as pdfium

        self._pdfium = pdfium
        self._texts: list[tuple[int, object]] = []
        self._areas: list[_Area] = []
        self._parts = [ctypes.c_uint() for _ in range(4)]
        self._edges = [ctypes.c_float() for _ in range(4)]
        self._part_pointers = [ctypes.byref(part) for part in self._parts]
        self._edge_pointers = [ctypes.byref(edge) for edge in self._edges]
        get, kind_of = pdfium.FPDFPage_GetObject, pdfium.FPDFPageObj_GetType
        for place in range(pdfium.FPDFPage_CountObjects(page.handle)):
            one = get(page.handle, place)
            kind = kind_of(one)
            if kind == pdfium.FPDF_PAGEOBJ_TEXT:
                self._texts.append((place, one))
            elif kind == pdfium.FPDF_PAGEOBJ_PATH:
                self._path(place, one)
            else:  # a picture, a shading, or a form whose inside is not looked at
                self._areas.append(_Area(place, self._box(one), None))

    def hidden(self) -> bool:
        """True where a text has no ink, or that of its ground."""
        mode_of, colour_of = (
            self._pdfium.FPDFTextObj_GetTextRenderMode,
            self._pdfium.FPDFPageObj_GetFillColor,
        )
        red, green, blue, alpha = self._parts
        grounds = {area.colour for area in self._areas if area.colour is not None} | {_WHITE}
        doubtful: dict[Colour, bool] = {}
        for place, text in self._texts:
            if mode_of(text) != self._pdfium.FPDF_TEXTRENDERMODE_FILL:
                return True
            if not colour_of(text, *self._part_pointers):
                return True
            if alpha.value < _SEEN_THROUGH:
                return True
            colour = (red.value, green.value, blue.value)
            if colour not in doubtful:
                doubtful[colour] = any(_near(colour, one) for one in grounds)
            if doubtful[colour] and _near(colour, self._ground(place, self._box(text))):
                return True
        return False

    def beneath(self) -> bool:
        """True where something was drawn over a text."""
        if not self._areas:
            return False
        last = self._areas[-1].place
        for place, text in self._texts:
            if place > last:
                break
            box = self._box(text)
            if any(area.place > place and _share(box, area.box) > _MOST for area in self._areas):
                return True
        return False

    def _path(self, place: int, one: object) -> None:
        pdfium = self._pdfium
        mode, stroked = ctypes.c_int(), ctypes.c_int()
        pdfium.FPDFPath_GetDrawMode(one, ctypes.byref(mode), ctypes.byref(stroked))
        filled = mode.value != pdfium.FPDF_FILLMODE_NONE
        if not filled:
            width = self._edges[0]
            pdfium.FPDFPageObj_GetStrokeWidth(one, ctypes.byref(width))
            if not stroked.value or width.value < _THIN:
                return
        left, bottom, right, top = box = self._box(one)
        if min(right - left, top - bottom) < _THIN:
            return
        colour_of = pdfium.FPDFPageObj_GetFillColor if filled else pdfium.FPDFPageObj_GetStrokeColor
        red, green, blue, alpha = self._parts
        if colour_of(one, *self._part_pointers) and alpha.value >= _SEEN_THROUGH:
            self._areas.append(_Area(place, box, (red.value, green.value, blue.value)))

    def _box(self, one: object) -> Box:
        self._pdfium.FPDFPageObj_GetBounds(one, *self._edge_pointers)
        left, bottom, right, top = self._edges
        return left.value, bottom.value, right.value, top.value

    def _ground(self, place: int, box: Box) -> Colour:
        """The colour of the last area beneath a text."""
        for area in reversed(self._areas):
            if area.place < place and area.colour is not None and _share(box, area.box) > _MOST:
                return area.colour
        return _WHITE


def _near(one: Colour, other: Colour) -> bool:
    return all(abs(a - b) < _NEAR for a, b in zip(one, other, strict=True))


def _share(box: Box, over: Box) -> float:
    """The part of a box that another one covers."""
    width = min(box[2], over[2]) - max(box[0], over[0])
    height = min(box[3], over[3]) - max(box[1], over[1])
    size = (box[2] - box[0]) * (box[3] - box[1])
    if width <= 0 or height <= 0:
        return 0.0
    return width * height / size if size > 0 else 1.0


_HIDDEN = QT_TRANSLATE_NOOP(
    "inspection", "On page {page} there is text that cannot be seen but can be copied."
)
_BENEATH = QT_TRANSLATE_NOOP(
    "inspection", "On page {page} something is painted over text that is still in the file."
)
