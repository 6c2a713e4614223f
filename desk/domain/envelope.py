"""Window envelopes: what of a folded A4 sheet shows, wherever the sheet has slid inside.

Measures are millimetres. Windows are placed as they are in envelopes sold in the Nordic countries
with the window on the left (the C5, and the E65 that takes the DL fold); suppliers differ by a few
millimetres, which is what the page that ``desk envelope`` prints is for.
"""

from __future__ import annotations

from dataclasses import dataclass

MM = 72 / 25.4
"""Points in a millimetre."""
SHEET_WIDTH, SHEET_HEIGHT = 210.0, 297.0
"""A4 (ISO 216)."""
SEAM = 1.0
"""What seams and the fold of the flap take from the inside on each edge."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, from the upper left corner of a sheet or an envelope."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, other: Box) -> bool:
        """True where another box lies wholly inside."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and other.right <= self.right
            and other.bottom <= self.bottom
        )

    def common(self, other: Box) -> Box:
        """What lies in both."""
        return Box(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )

    def points(self) -> tuple[float, float, float, float]:
        """Left, top, width and height in points."""
        return (
            self.left * MM,
            self.top * MM,
            (self.right - self.left) * MM,
            (self.bottom - self.top) * MM,
        )


@dataclass(frozen=True, slots=True)
class Envelope:
    """An envelope that lies with its window to the front and its flap up."""

    name: str
    width: float
    height: float
    window: Box
    """From the envelope's upper left corner."""
    panels: int
    """Into so many panels the sheet is folded across; the first one shows."""

    @property
    def panel(self) -> float:
        """Height of the folded sheet."""
        return SHEET_HEIGHT / self.panels

    def always_shows(self) -> Box:
        """What of the sheet is in the window wherever the sheet lies: a recipient belongs here."""
        near, far = self._slides()
        return Box(
            self.window.left - near[0],
            self.window.top - near[1],
            self.window.right - far[0],
            self.window.bottom - far[1],
        )

    def may_show(self) -> Box:
        """What of the sheet is in the window in one position or another: nothing else belongs here."""
        near, far = self._slides()
        return Box(
            self.window.left - far[0],
            self.window.top - far[1],
            self.window.right - near[0],
            self.window.bottom - near[1],
        )

    def _slides(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """Where the sheet's corner lies when it is pushed up and left, and down and right."""
        return (SEAM, SEAM), (self.width - SHEET_WIDTH - SEAM, self.height - self.panel - SEAM)


C5 = Envelope("C5", 229, 162, Box(20, 44, 110, 79), panels=2)
"""ISO 269; the sheet is folded once."""
E65 = Envelope("E65", 220, 110, Box(20, 40, 110, 70), panels=3)
"""DL of ISO 269, as it is called in Finland; the sheet is folded twice."""
ENVELOPES = (C5, E65)

ADDRESS = C5.always_shows().common(E65.always_shows())
"""Where a recipient of up to four lines is read whole in both envelopes."""
LONG_ADDRESS = C5.always_shows()
"""Where one of five lines is read whole; it takes the C5."""
_MOST_LINES, _MOST_SHEETS = 4, 4
"""Of a recipient, and folded in three, that an E65 takes."""


def envelope_for(*, recipient_lines: int, sheets: int) -> Envelope:
    """The envelope for a letter: the E65 for a short one to a short address, else the C5."""
    return E65 if recipient_lines <= _MOST_LINES and sheets <= _MOST_SHEETS else C5
