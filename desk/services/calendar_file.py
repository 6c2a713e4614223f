"""Due dates as an iCalendar file (RFC 5545) for Outlook and other calendars.

Calendars are synchronised to telephones and shared with colleagues, and access requests are nobody's
business there: an event holds the case number and the controller, no name, no code and nothing of
what the request is about. Whoever needs more opens the case in the desk.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from desk.domain.listed import Listed
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import request_list
from desk.services.desk import Desk
from desk.services.ports import Translator
from desk.services.request_list import Group, sort_out

_OCTETS = 75
"""Longest line, its end not counted (RFC 5545, section 3.1)."""
_SUMMARY = QT_TRANSLATE_NOOP("calendar", "Answer to be given: {number}")
_DESCRIPTION = QT_TRANSLATE_NOOP(
    "calendar", "Access request {number}, {controller}. The answer is due on this day."
)
_NAME = QT_TRANSLATE_NOOP("calendar", "Access requests: due dates")
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


def calendar_file(desk: Desk, *, say: Translator, handler: str | None = None) -> bytes:
    """The due dates of the open requests; ``handler``: of this clerk's alone.

    Requests that wait for the customer are left out: their clocks stand still, and the date that
    is stored will move.
    """
    found = sort_out(request_list.load(desk, open_only=True), handler=handler)
    running = (rows for group, rows in found.groups.items() if group is not Group.WAITING)
    events = (Listed._make(row) for rows in running for row in rows)
    names = {one.key: one.name for one in desk.profiles.all()}
    return written(events, now=desk.clock.now(), names=names, say=say)


def written(
    requests: Iterable[Listed], *, now: datetime, names: dict[str, str], say: Translator
) -> bytes:
    """The file of some requests: one all-day event for each that has a due date, UTF-8 with CRLF.

    An event has the same UID in every export and its SEQUENCE grows with the request's version, so
    that a later file moves the events of an earlier one in place of doubling them.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//SAR Desk//Due dates//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_escaped(say(_NAME))}",
    ]
    for one in requests:
        if one.ruling is not None:
            lines += _event(one, date.fromisoformat(one.ruling), now, names, say)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line)).encode()


def _event(
    one: Listed, due: date, now: datetime, names: dict[str, str], say: Translator
) -> list[str]:
    controller = names.get(one.controller, one.controller)
    summary = say(_SUMMARY.fill(number=one.number))
    description = say(_DESCRIPTION.fill(number=one.number, controller=controller))
    return [
        "BEGIN:VEVENT",
        # Number, controller and day of arrival never change, and tell nobody who asked.
        f"UID:{one.number}.{one.controller}.{one.received.replace('-', '')}@sar-desk",
        f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{due:%Y%m%d}",
        f"DTEND;VALUE=DATE:{due + timedelta(days=1):%Y%m%d}",  # the first day after (3.6.1)
        f"SEQUENCE:{one.version}",
        f"SUMMARY:{_escaped(summary)}",
        f"DESCRIPTION:{_escaped(description)}",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{_escaped(summary)}",
        "TRIGGER:-PT15H",  # at nine the day before
        "END:VALARM",
        "END:VEVENT",
    ]


def _escaped(text: str) -> str:
    """TEXT as section 3.3.11 has it."""
    return text.translate(_ESCAPES)


def _folded(line: str) -> Iterator[str]:
    """The line in parts of at most 75 octets, all but the first begun with a blank.

    No character is cut in two, though the standard would allow it.
    """
    part, size = "", 0
    for letter in line:
        octets = len(letter.encode())
        if size + octets > _OCTETS:
            yield part
            part, size = " ", 1
        part += letter
        size += octets
    yield part
