"""The end of an answer: what was left out, the days of the request, the files, the signature line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from desk.domain.answer import AnswerContent
from desk.domain.controller import ControllerProfile
from desk.domain.notice import promised_day
from desk.domain.text import QT_TRANSLATE_NOOP, Language, Text, Weekday, format_number
from desk.letters.blocks import Block, Lines
from desk.letters.grounds import explained, marks, shown_omissions
from desk.letters.page import WIDTH
from desk.letters.parts import Words
from desk.letters.pen import BODY, SMALL, STRONG, Pen
from desk.letters.table import TableDrawer
from desk.letters.voice import spoken


class Signatory(Protocol):
    """Who signs a letter, and in which language."""

    @property
    def profile(self) -> ControllerProfile: ...

    @property
    def language(self) -> Language: ...


def left_out(content: AnswerContent, words: Words, drawer: TableDrawer) -> Iterator[Block]:
    """What was left out or covered, how often, on which ground, and the mark it has in the margin."""
    yield words.paragraph(_LEFT_OUT_MEANING, keep=True)
    known = marks(content.omissions)
    rows = [
        [known[ground], format_number(count, content.language), words(explained(ground))]
        for ground, count in shown_omissions(content.omissions).items()
    ]
    labels = [words(text) for text in (_MARK, _HOW_MANY, _WHY)]
    grid = drawer.grid(labels, rows, (False, True, False), always=True)
    if grid is not None:
        yield grid


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
        promised = promised_day(content.received, promise_days, content.pauses)
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
    LENGTH = 200.0

    @property
    def height(self) -> float:
        return self._ROOM + len(self.lines) * self.style.leading

    @property
    def least(self) -> float:
        return self.height

    def draw(self, pen: Pen, left: float, top: float) -> None:
        pen.rule(left, left + self.LENGTH, top + self._ROOM, colour="#8A94A3")
        with pen.tagged(self.tag):
            pen.lines(left, top + self._ROOM + 2, self.lines, self.style)


def signature(content: Signatory, words: Words, check_code: str = "") -> Iterator[Block]:
    """Greeting, who answers, the line for a signature by hand, and the code that tells the letter again."""
    yield Lines((words(_GREETING),), BODY, space_before=22.0, keep_with_next=True)
    yield Lines((content.profile.name,), STRONG, space_before=4.0, keep_with_next=True)
    contact = content.profile.contact.in_language(content.language)
    yield Lines((contact,), BODY, space_before=0.0, keep_with_next=True)
    yield SignatureLine(
        (words(_BY_HAND),), SMALL, space_before=0.0, keep_with_next=bool(check_code)
    )
    if check_code:
        told = words(_CHECK_CODE.fill(code=check_code))
        yield Lines(words.broken(told, SMALL, WIDTH), SMALL, space_before=8.0)


def attached(names: list[tuple[str, str]], words: Words, drawer: TableDrawer) -> Iterator[Block]:
    """The files inside, and how to get them where the letter came on paper."""
    yield words.paragraph(_ATTACHED_MEANING, keep=True)
    yield drawer.pairs(names, (words(_FILE), words(_HOLDS)), split=0.42)


def beside(content: AnswerContent, words: Words, drawer: TableDrawer) -> Iterator[Block]:
    """The files that travel beside the letter, with what tells each of them from a changed one."""
    yield words.paragraph(_BESIDE_MEANING, keep=True)
    pairs = [
        (
            file.name,
            "\n".join(
                [
                    words(_DESCRIBED.fill(text=file.description)),
                    words(_BYTES.fill(count=file.size)),
                    f"SHA-256 {file.sha256}",
                ]
            ),
        )
        for file in content.beside
    ]
    yield drawer.pairs(pairs, (words(_FILE), words(_HOLDS)), split=0.3)


_LEFT_OUT_MEANING = QT_TRANSLATE_NOOP(
    "letter",
    "Everything else is here. This was left out or covered. A letter in the margin beside a row "
    "tells the reason.",
)
_MARK = QT_TRANSLATE_NOOP("letter", "Mark")
_HOW_MANY = QT_TRANSLATE_NOOP("letter", "Number")
_WHY = QT_TRANSLATE_NOOP("letter", "What and why")
_WHAT = QT_TRANSLATE_NOOP("letter", "Step")
_WHEN = QT_TRANSLATE_NOOP("letter", "Day")
_DAY = QT_TRANSLATE_NOOP("letter", "{day}")
_ARRIVED = spoken(
    QT_TRANSLATE_NOOP("letter", "Your request arrived"),
    QT_TRANSLATE_NOOP("letter", "The request arrived"),
)
_ANSWERED = QT_TRANSLATE_NOOP("letter", "This answer was written")
_LAW_DAY = QT_TRANSLATE_NOOP("letter", "The law's last day for an answer")
_PROMISE_LABEL = QT_TRANSLATE_NOOP("letter", "Our own promise")
_PROMISE = QT_TRANSLATE_NOOP("letter", "An answer within {days} days: {day}")
_PROMISE_BROKEN = QT_TRANSLATE_NOOP(
    "letter", "An answer within {days} days, by {day}. We did not keep it, and we are sorry."
)
_PAUSE = QT_TRANSLATE_NOOP("letter", "The time stood still")
_PAUSED = spoken(
    QT_TRANSLATE_NOOP(
        "letter", "From {start} to {end}, while we waited for your answer: {reason}."
    ),
    QT_TRANSLATE_NOOP("letter", "From {start} to {end}, while we waited for an answer: {reason}."),
)
_PAUSE_OPEN = spoken(
    QT_TRANSLATE_NOOP("letter", "Since {start}, because we asked you: {reason}."),
    QT_TRANSLATE_NOOP("letter", "Since {start}, because we asked: {reason}."),
)
_EXTENSION = QT_TRANSLATE_NOOP("letter", "Extension")
_EXTENDED = spoken(
    QT_TRANSLATE_NOOP(
        "letter", "The time was extended by two months; you have had a letter about the reasons."
    ),
    QT_TRANSLATE_NOOP(
        "letter", "The time was extended by two months; a letter about the reasons was sent."
    ),
)
_FREE = QT_TRANSLATE_NOOP("letter", "Free of charge")
_FREE_THIS = spoken(
    QT_TRANSLATE_NOOP(
        "letter", "This is your free check of the year {year}. It costs you nothing."
    ),
    QT_TRANSLATE_NOOP(
        "letter", "This is the person's free check of the year {year}. It costs nothing."
    ),
)
_FREE_EARLIER = spoken(
    QT_TRANSLATE_NOOP(
        "letter",
        "Your free check of the year {year} was request {number}, which arrived on {day}. "
        "This answer costs you nothing either.",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "The person's free check of the year {year} was request {number}, which arrived on {day}. "
        "This answer costs nothing either.",
    ),
)
_FREE_ANYWAY = spoken(
    QT_TRANSLATE_NOOP("letter", "This answer costs you nothing."),
    QT_TRANSLATE_NOOP("letter", "This answer costs nothing."),
)
_GREETING = QT_TRANSLATE_NOOP("letter", "Kind regards,")
_BY_HAND = QT_TRANSLATE_NOOP("letter", "Signature, when this letter is given on paper")
_CHECK_CODE = QT_TRANSLATE_NOOP(
    "letter", "Check code {code}. By this code we know the letter, also on paper, and its contents."
)
COPY = spoken(
    QT_TRANSLATE_NOOP(
        "letter", "This letter and its attached files are your copy of the information."
    ),
    QT_TRANSLATE_NOOP(
        "letter", "This letter and its attached files are a copy of the information."
    ),
)
"""That the copy of Art. 15(3) is given herewith."""
_ATTACHED_MEANING = spoken(
    QT_TRANSLATE_NOOP(
        "letter",
        "These files are inside the PDF file of this letter. If you have it on paper, ask us: "
        "you get them free of charge as files or in print.",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "These files are inside the PDF file of this letter. Where it came on paper, they are given "
        "free of charge on request, as files or in print.",
    ),
)
_BESIDE_MEANING = QT_TRANSLATE_NOOP(
    "letter",
    "These files come together with the letter, not inside it. The row of digits and letters "
    "(SHA-256) belongs to exactly this file: if it is changed, so is the row.",
)
_DESCRIBED = Text("", "{text}")
_BYTES = QT_TRANSLATE_NOOP("letter", "{count} bytes")
_FILE = QT_TRANSLATE_NOOP("letter", "File")
_HOLDS = QT_TRANSLATE_NOOP("letter", "What it holds")
