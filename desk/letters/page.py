"""The page by SFS 2487: letterhead, recipient window, identifiers on every page, footer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from desk.domain.controller import ControllerProfile
from desk.domain.text import QT_TRANSLATE_NOOP, Text, format_date
from desk.letters.flow import Frame
from desk.letters.fonts import Typeface, Weight
from desk.letters.logo import Logo
from desk.letters.pen import BODY, HAIRLINE, MM, PAGE_HEIGHT, PAGE_WIDTH, Pen, Style
from desk.services.ports import Translator
from desk.services.sealing_ports import SignaturePlace, Tag

LEFT = 20 * MM
"""Left margin (SFS 2487)."""
TAB = 22.86 * MM
"""Distance of tab stops (SFS 2487)."""
RIGHT = PAGE_WIDTH - 18 * MM
WIDTH = RIGHT - LEFT
MARKS = LEFT + 4 * TAB
"""Document type, date and page number start at the fourth tab stop."""

_FIRST_LINE = 14 * MM
_WINDOW_TOP = 43 * MM
"""Upper edge of the recipient's first line. ``envelope`` and its tests prove these five."""
_WINDOW_WIDTH = 71 * MM
_WINDOW_LINES = 5
_WINDOW_LOWEST = 70 * MM
"""So far down that the text below never shows in a window."""
_RECIPIENT_LEADING = 4.2 * MM
_RECIPIENT_SIZES = (BODY.size, 9.0, 8.0, 7.0)
_LOGO_TOP, _LOGO_WIDTH, _LOGO_HEIGHT = 9 * MM, 70 * MM, 17 * MM
_FOOTER = 278 * MM
_STAMP_TOP, _STAMP_HEIGHT, _STAMP_WIDTH = 256.5 * MM, 46.0, 194.0
_CASE_MARK_HEIGHT = 4.2 * MM

FOLLOWING_FRAME = Frame(top=34 * MM, bottom=_FOOTER - 6 * MM)

_RECIPIENT = replace(BODY, leading=_RECIPIENT_LEADING)
_HEAD = Style(Weight.REGULAR, 9, 13)
_HEAD_STRONG = Style(Weight.SEMIBOLD, 9, 13)
_FOOT = Style(Weight.REGULAR, 8, 11, "#556070")


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands around the text of every letter."""

    profile: ControllerProfile
    typeface: Typeface
    translator: Translator
    kind: Text
    """Type of the letter: "Answer"."""
    day: date
    number: str
    """Request number."""
    recipient: Sequence[str]
    logo: Logo | None = None
    """Stands in place of the controller's name."""

    def draw(self, pen: Pen, page: int, pages: int) -> None:
        """Draw the surroundings of one page; ``page`` counts from 1."""
        if page == 1:
            if self.logo is not None:
                left, top, width, height = box = self._logo_box(self.logo)
                low, high = PAGE_HEIGHT - top - height, PAGE_HEIGHT - top
                figure = Tag("Figure", alternative=self.profile.name)
                figure.box = (left, low, left + width, high)
                with pen.tagged(figure):
                    pen.picture(*box, self.logo.picture)
            with pen.tagged(Tag("P")):
                self._head(pen)
                self._page_number(pen, page, pages)
            with pen.tagged(Tag("P")):
                self._contact(pen)
            with pen.tagged(Tag("P")):
                self._recipient(pen)
            self._case_mark(pen, _FIRST_LINE + 4.1 * _HEAD.leading)
        else:
            # A reader who has heard it once does not want it at each page.
            pen.repeat("head", lambda: self._head_again(pen))
            with pen.artifact(of_page=True):
                if self.logo is not None:
                    pen.picture(*self._logo_box(self.logo), self.logo.picture)
                self._page_number(pen, page, pages)
        pen.repeat("foot", lambda: self._foot(pen))

    def first_frame(self) -> Frame:
        """The first page's text: below the recipient, above the signature's box."""
        lines, style = self._recipient_lines()
        recipient = _WINDOW_TOP + len(lines) * style.leading
        return Frame(max(recipient, _WINDOW_LOWEST) + 9 * MM, _STAMP_TOP - 3 * MM)

    def signature_place(self) -> SignaturePlace:
        """The box at the foot of the first page, at the right margin."""
        height = PAGE_HEIGHT
        box = (
            RIGHT - _STAMP_WIDTH,
            height - _STAMP_TOP - _STAMP_HEIGHT,
            RIGHT,
            height - _STAMP_TOP,
        )
        tells = self.translator(_SIGNATURE.fill(name=self.profile.name))
        return SignaturePlace(0, box, self.profile.accent_colour, tells)

    def _head(self, pen: Pen) -> None:
        if self.logo is None:
            name = Style(Weight.BOLD, 13, 17, self.profile.accent_colour)
            lines = self._wrapped(self.profile.name, name, MARKS - LEFT - 10)
            for index, line in enumerate(lines):
                pen.text(LEFT, _FIRST_LINE + index * name.leading, f"{line} ", name)
        kind = self.translator(self.kind)
        pen.text(MARKS, _FIRST_LINE, f"{kind} ", _HEAD_STRONG)
        day = format_date(self.day, self.translator.language)
        pen.text(self._after_kind(), _FIRST_LINE, f"{day} ", _HEAD)
        number = self.translator(_REQUEST.fill(number=self.number))
        pen.text(MARKS, _FIRST_LINE + _HEAD.leading, f"{number} ", _HEAD)

    def _head_again(self, pen: Pen) -> None:
        with pen.artifact(of_page=True):
            self._head(pen)
        self._case_mark(pen, _FIRST_LINE + 1.6 * _HEAD.leading)

    @staticmethod
    def _logo_box(logo: Logo) -> tuple[float, float, float, float]:
        """Left, top, width and height: as large as the corner above the recipient allows."""
        width = min(_LOGO_WIDTH, _LOGO_HEIGHT * logo.ratio)
        return LEFT, _LOGO_TOP, width, width / logo.ratio

    def _after_kind(self) -> float:
        kind = self.translator(self.kind)
        return MARKS + self.typeface.width(kind, Weight.SEMIBOLD, _HEAD.size) + 8

    def _page_number(self, pen: Pen, page: int, pages: int) -> None:
        day = format_date(self.day, self.translator.language)
        x = self._after_kind() + self.typeface.width(day, Weight.REGULAR, _HEAD.size) + 8
        pen.text(x, _FIRST_LINE, f"{page} ({pages}) ", _HEAD)

    def _case_mark(self, pen: Pen, top: float) -> None:
        pen.case_mark(MARKS, top, self.number, _CASE_MARK_HEIGHT)

    def _contact(self, pen: Pen) -> None:
        y = _FIRST_LINE + 2.2 * _HEAD.leading
        contact = self.profile.contact.in_language(self.translator.language)
        (line, *_) = self._wrapped(contact, _HEAD, RIGHT - MARKS)
        pen.text(MARKS, y, f"{line} ", _HEAD)
        phone = self.profile.contact_phone or self.profile.phone
        pen.text(MARKS, y + _HEAD.leading, phone or "", _HEAD)

    def _recipient(self, pen: Pen) -> None:
        lines, style = self._recipient_lines()
        pen.lines(LEFT, _WINDOW_TOP, lines, style)

    def _recipient_lines(self) -> tuple[tuple[str, ...], Style]:
        """The recipient's lines, set smaller where there are more than the window has room for."""
        for size in _RECIPIENT_SIZES:
            style = replace(_RECIPIENT, size=size, leading=_RECIPIENT_LEADING * size / BODY.size)
            lines = tuple(
                line
                for part in self.recipient
                for line in self._wrapped(part, style, _WINDOW_WIDTH)
            )
            if len(lines) * style.leading <= _WINDOW_LINES * _RECIPIENT_LEADING:
                break
        return lines, style

    def _foot(self, pen: Pen) -> None:
        pen.rule(LEFT, RIGHT, _FOOTER, colour=HAIRLINE)
        profile = self.profile
        street = profile.street_address
        identity = self.translator(_BUSINESS_ID.fill(id=profile.business_id))
        columns = (
            (LEFT, MARKS - 1.5 * TAB, (profile.name, identity)),
            (
                MARKS - 1.5 * TAB,
                MARKS + TAB,
                (street.street, f"{street.postal_code} {street.post_office}"),
            ),
            (MARKS + TAB, RIGHT, (profile.phone or "", profile.web or profile.email or "")),
        )
        for left, right, lines in columns:
            shown = [
                one for line in lines for one in self._wrapped(line, _FOOT, right - left - 8) if one
            ]
            with pen.artifact(of_page=True):
                pen.lines(left, _FOOTER + 6, tuple(shown), _FOOT)

    def _wrapped(self, text: str, style: Style, room: float) -> tuple[str, ...]:
        return self.typeface.wrap(self.typeface.legible(text), style.weight, style.size, room)


_REQUEST = QT_TRANSLATE_NOOP("letter", "Request {number}")
_BUSINESS_ID = QT_TRANSLATE_NOOP("letter", "Business ID {id}")
_SIGNATURE = QT_TRANSLATE_NOOP("letter", "Electronic signature of {name}")
