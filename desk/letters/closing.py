"""The end of the answer letter: how we searched, what was left out, the clocks, the signature line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from zoneinfo import ZoneInfo

from desk.domain.answer import AnswerContent
from desk.domain.person import IdentityKey
from desk.domain.records import SystemResult, SystemStatus
from desk.domain.text import QT_TRANSLATE_NOOP, Text, Weekday, format_number
from desk.letters.blocks import Block, Lines
from desk.letters.grounds import explained, shown_omissions
from desk.letters.missing import asked_of_owner, why_missing
from desk.letters.parts import Words
from desk.letters.pen import BODY, SMALL, STRONG, Pen
from desk.letters.table import TableDrawer

_HELSINKI = ZoneInfo("Europe/Helsinki")


def search_certificate(
    content: AnswerContent, words: Words, drawer: TableDrawer
) -> Iterator[Block]:
    """Each system: what it was asked with (names of keys, never values), when, what it said.

    How long it took is for the desk's technicians and stands in the JSON inside the letter.
    """
    yield words.paragraph(_SEARCH_MEANING, keep=True)
    language = content.language
    rows: list[list[str]] = []
    for result in content.systems:
        name = content.profile.system(result.system).name.in_language(language)
        keys = ", ".join(words(KEY_NAMES[key]) if key in KEY_NAMES else key for key in result.keys)
        answered = result.status in (SystemStatus.COMPLETE, SystemStatus.NOTHING_HELD)
        rows.append(
            [
                name,
                keys or "–",
                words(_DAY.fill(day=result.asked_at.astimezone(_HELSINKI)))
                if result.asked_at is not None
                else "–",
                words(_status(content, result)),
                format_number(result.records, language) if answered else "–",
            ]
        )
    labels = [words(text) for text in (_SYSTEM, _KEYS, _ASKED_AT, _RESULT, _COUNT)]
    right = (False, False, False, False, True)
    grid = drawer.grid(labels, rows, right, always=True)
    if grid is not None:
        yield grid
    for result in content.systems:
        missing = why_missing(content, result)
        if missing is not None:
            yield words.paragraph(missing)


def _status(content: AnswerContent, result: SystemResult) -> Text:
    awaited = result.status is SystemStatus.NOT_REACHED and asked_of_owner(content, result)
    return _OF_OWNER if awaited else _STATUS[result.status]


def left_out(content: AnswerContent, words: Words, drawer: TableDrawer) -> Iterator[Block]:
    """What was left out or covered, how often and on which ground."""
    yield words.paragraph(_LEFT_OUT_MEANING, keep=True)
    counted = shown_omissions(content.omissions)
    pairs = [
        (format_number(count, content.language), words(explained(ground)))
        for ground, count in counted.items()
    ]
    yield drawer.pairs(pairs, (words(_HOW_MANY), words(_WHY)), split=0.14)


def clocks(content: AnswerContent, words: Words, drawer: TableDrawer) -> Iterator[Block]:
    """The days of this request, and the free check of the year.

    The desk's own target is not told: it is no promise. A promise of the notice is, and also
    that it was not kept (law: the letter admits it).
    """
    clock, promise_days = content.clock, content.profile.stated.promise_days
    pairs = [
        (words(_ARRIVED), words(_DAY.fill(day=Weekday(content.received)))),
        (words(_ANSWERED), words(_DAY.fill(day=Weekday(content.letter_date)))),
        (words(_LAW_DAY), words(_DAY.fill(day=Weekday(clock.law)))),
    ]
    if promise_days is not None:
        paused = sum((one.end - one.start).days for one in content.pauses if one.end is not None)
        promised = content.received + timedelta(days=promise_days + paused)
        kept = content.letter_date <= promised
        text = (_PROMISE if kept else _PROMISE_BROKEN).fill(
            days=promise_days, day=Weekday(promised)
        )
        pairs.insert(2, (words(_PROMISE_LABEL), words(text)))
    for pause in content.pauses:
        text = _PAUSED if pause.end is not None else _PAUSE_OPEN
        told = text.fill(
            start=pause.start, end=pause.end or pause.start, reason=pause.reason.rstrip(".")
        )
        pairs.append((words(_PAUSE), words(told)))
    if content.extended:
        pairs.append((words(_EXTENSION), words(_EXTENDED)))
    pairs.append((words(_FREE), words(_free_check(content))))
    yield drawer.pairs(pairs, (words(_WHAT), words(_WHEN)))


def _free_check(content: AnswerContent) -> Text:
    check = content.free_check
    if check.free:
        return _FREE_THIS.fill(year=str(check.year))
    if check.earlier is not None and check.earlier_received is not None:
        return _FREE_EARLIER.fill(
            year=str(check.year), number=check.earlier, day=check.earlier_received
        )
    return _FREE_ANYWAY


class SignatureLine(Lines):
    """Room for a signature by hand, with what belongs beneath it."""

    __slots__ = ()

    _ROOM = 34.0
    _LENGTH = 200.0

    @property
    def height(self) -> float:
        return self._ROOM + len(self.lines) * self.style.leading

    @property
    def least(self) -> float:
        return self.height

    def draw(self, pen: Pen, left: float, top: float) -> None:
        pen.rule(left, left + self._LENGTH, top + self._ROOM, colour="#8A94A3")
        with pen.tagged(self.tag):
            pen.lines(left, top + self._ROOM + 2, self.lines, self.style)


def signature(content: AnswerContent, words: Words) -> Iterator[Block]:
    """Greeting, who answers, and the line for a signature by hand."""
    yield Lines((words(_GREETING),), BODY, space_before=22.0, keep_with_next=True)
    yield Lines((content.profile.name,), STRONG, space_before=4.0, keep_with_next=True)
    contact = content.profile.contact.in_language(content.language)
    yield Lines((contact,), BODY, space_before=0.0, keep_with_next=True)
    yield SignatureLine((words(_BY_HAND),), SMALL, space_before=0.0)


def attached(names: list[tuple[str, str]], words: Words, drawer: TableDrawer) -> Iterator[Block]:
    """The files inside, and how to get them where the letter came on paper."""
    yield words.paragraph(_ATTACHED_MEANING, keep=True)
    yield drawer.pairs(names, (words(_FILE), words(_HOLDS)), split=0.42)


_SEARCH_MEANING = QT_TRANSLATE_NOOP(
    "letter", "We searched these systems with what identifies you in them."
)
_SYSTEM = QT_TRANSLATE_NOOP("letter", "System")
_KEYS = QT_TRANSLATE_NOOP("letter", "Searched with")
_RESULT = QT_TRANSLATE_NOOP("letter", "Result")
_COUNT = QT_TRANSLATE_NOOP("letter", "Records")
_STATUS = {
    SystemStatus.COMPLETE: QT_TRANSLATE_NOOP("letter", "everything found"),
    SystemStatus.NOTHING_HELD: QT_TRANSLATE_NOOP("letter", "holds nothing about you"),
    SystemStatus.FAILED: QT_TRANSLATE_NOOP("letter", "search failed"),
    SystemStatus.NOT_REACHED: QT_TRANSLATE_NOOP("letter", "not reached"),
}
_OF_OWNER = QT_TRANSLATE_NOOP("letter", "asked of its owner")
_ASKED_AT = QT_TRANSLATE_NOOP("letter", "Asked")
KEY_NAMES: dict[str, Text] = {
    IdentityKey.PERSONAL_IDENTITY_CODE: QT_TRANSLATE_NOOP("letter", "personal identity code"),
    IdentityKey.CUSTOMER_NUMBER: QT_TRANSLATE_NOOP("letter", "customer number"),
    IdentityKey.METERING_POINT: QT_TRANSLATE_NOOP("letter", "metering point"),
    IdentityKey.EMAIL: QT_TRANSLATE_NOOP("letter", "e-mail address"),
    IdentityKey.PHONE_NUMBER: QT_TRANSLATE_NOOP("letter", "phone number"),
    IdentityKey.NAME: QT_TRANSLATE_NOOP("letter", "name"),
    IdentityKey.BIRTH_DATE: QT_TRANSLATE_NOOP("letter", "date of birth"),
    IdentityKey.ADDRESS: QT_TRANSLATE_NOOP("letter", "address"),
}
"""What the identity keys are called to the customer."""
_LEFT_OUT_MEANING = QT_TRANSLATE_NOOP(
    "letter", "We give you everything else. This was left out or covered, for these reasons:"
)
_HOW_MANY = QT_TRANSLATE_NOOP("letter", "Number")
_WHY = QT_TRANSLATE_NOOP("letter", "What and why")
_WHAT = QT_TRANSLATE_NOOP("letter", "Step")
_WHEN = QT_TRANSLATE_NOOP("letter", "Day")
_DAY = QT_TRANSLATE_NOOP("letter", "{day}")
_ARRIVED = QT_TRANSLATE_NOOP("letter", "Your request arrived")
_ANSWERED = QT_TRANSLATE_NOOP("letter", "This answer was written")
_LAW_DAY = QT_TRANSLATE_NOOP("letter", "The law's last day for an answer")
_PROMISE_LABEL = QT_TRANSLATE_NOOP("letter", "Our own promise")
_PROMISE = QT_TRANSLATE_NOOP("letter", "An answer within {days} days: {day}")
_PROMISE_BROKEN = QT_TRANSLATE_NOOP(
    "letter", "An answer within {days} days, by {day}. We did not keep it, and we are sorry."
)
_PAUSE = QT_TRANSLATE_NOOP("letter", "The time stood still")
_PAUSED = QT_TRANSLATE_NOOP(
    "letter", "From {start} to {end}, while we waited for your answer: {reason}."
)
_PAUSE_OPEN = QT_TRANSLATE_NOOP("letter", "Since {start}, because we asked you: {reason}.")
_EXTENSION = QT_TRANSLATE_NOOP("letter", "Extension")
_EXTENDED = QT_TRANSLATE_NOOP(
    "letter", "The time was extended by two months; you have had a letter about the reasons."
)
_FREE = QT_TRANSLATE_NOOP("letter", "Free of charge")
_FREE_THIS = QT_TRANSLATE_NOOP(
    "letter", "This is your free check of the year {year}. It costs you nothing."
)
_FREE_EARLIER = QT_TRANSLATE_NOOP(
    "letter",
    "Your free check of the year {year} was request {number}, which arrived on {day}. "
    "This answer costs you nothing either.",
)
_FREE_ANYWAY = QT_TRANSLATE_NOOP("letter", "This answer costs you nothing.")
_GREETING = QT_TRANSLATE_NOOP("letter", "Kind regards,")
_BY_HAND = QT_TRANSLATE_NOOP("letter", "Signature, when this letter is given on paper")
_ATTACHED_MEANING = QT_TRANSLATE_NOOP(
    "letter",
    "These files are inside the PDF file of this letter. If you have it on paper, ask us: "
    "you get them free of charge as files or in print.",
)
_FILE = QT_TRANSLATE_NOOP("letter", "File")
_HOLDS = QT_TRANSLATE_NOOP("letter", "What it holds")
