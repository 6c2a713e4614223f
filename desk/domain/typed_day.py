"""A day as people write it, in five notations; one that could be two days is refused, never guessed."""

from __future__ import annotations

import re
from datetime import date

from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP, format_date

_LONGEST = 40
"""Characters; no notation of a day has as many."""
_NUMBERS = re.compile(
    r"(?P<iso>(?P<y1>[0-9]{4})-(?P<m1>[0-9]{2})-(?P<d1>[0-9]{2}))"
    r"|(?P<basic>(?P<y2>[0-9]{4})(?P<m2>[0-9]{2})(?P<d2>[0-9]{2}))"
    r"|(?P<dotted>(?P<d3>[0-9]{1,2})\. ?(?P<m3>[0-9]{1,2})\. ?(?P<y3>[0-9]{4}))"
    r"|(?P<slashed>(?P<d4>[0-9]{1,2})/(?P<m4>[0-9]{1,2})/(?P<y4>[0-9]{4}))"
)
_WORDS = re.compile(
    r"(?:den )?(?P<d>[0-9]{1,2})\.? (?:of )?(?P<month>[^\W\d_]+)\.? (?P<y>[0-9]{4})"
)
_MONTHS = (
    ("tammikuuta", "tammikuu", "januari", "january"),
    ("helmikuuta", "helmikuu", "februari", "february"),
    ("maaliskuuta", "maaliskuu", "mars", "march"),
    ("huhtikuuta", "huhtikuu", "april"),
    ("toukokuuta", "toukokuu", "maj", "may"),
    ("kesäkuuta", "kesäkuu", "juni", "june"),
    ("heinäkuuta", "heinäkuu", "juli", "july"),
    ("elokuuta", "elokuu", "augusti", "august"),
    ("syyskuuta", "syyskuu", "september"),
    ("lokakuuta", "lokakuu", "oktober", "october"),
    ("marraskuuta", "marraskuu", "november"),
    ("joulukuuta", "joulukuu", "december"),
)
_NUMBER_OF = {word: number for number, words in enumerate(_MONTHS, 1) for word in words}
_MOST_MONTHS = 12


def read_day(typed: str) -> date:
    """The day that is written: ``2026-11-22``, ``20261122`` (ISO 8601), ``22.11.2026``, ``22/11/2026``,
    ``22. marraskuuta 2026`` (or ``22 november 2026``, ``22 November 2026``).

    Raises BadInput where nothing of the kind is written, there is no such day, the year has fewer
    than four digits, or day and month between strokes could be meant the other way round.
    """
    text = " ".join(typed.split())
    if len(text) > _LONGEST:
        raise BadInput(_NO_DAY.fill(typed=f"{text[:_LONGEST]}…"))
    found = _NUMBERS.fullmatch(text)
    if found is not None:
        parts = [
            int(one)
            for one in found.groupdict().values()
            if one and one.isdigit() and len(one) <= 4
        ]
        year, month, day = parts if found["iso"] or found["basic"] else reversed(parts)
        if found["slashed"] and day <= _MOST_MONTHS and month <= _MOST_MONTHS and day != month:
            raise BadInput(_TWO_DAYS.fill(typed=text))
        return _made(text, year, month, day)
    worded = _WORDS.fullmatch(text)
    number = _NUMBER_OF.get(worded["month"].casefold()) if worded is not None else None
    if worded is None or number is None:
        raise BadInput(_NO_DAY.fill(typed=text))
    return _made(text, int(worded["y"]), number, int(worded["d"]))


def as_typed(day: date) -> str:
    """The day as people here type it, ``22.11.2026``; ``read_day`` reads it."""
    return format_date(day, "fi")


def _made(text: str, year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise BadInput(_NO_SUCH_DAY.fill(typed=text)) from None


_NO_DAY = QT_TRANSLATE_NOOP(
    "typed day",
    "“{typed}” is no date. Write it like 22.11.2026 or 2026-11-22, with the whole year.",
)
_NO_SUCH_DAY = QT_TRANSLATE_NOOP(
    "typed day", "There is no such day as {typed}. Check the day and the month."
)
_TWO_DAYS = QT_TRANSLATE_NOOP(
    "typed day",
    "{typed} could be two different days, since some write the month first. Write it like 22.11.2026.",
)
