"""The head of the first page: title, how the request came, and in brief what the answer is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from desk.domain.answer import AnswerContent, Ground, ShownTable
from desk.domain.controller import Channel
from desk.domain.records import SystemResult, SystemStatus
from desk.domain.representation import Role
from desk.domain.text import QT_TRANSLATE_NOOP, Text, joined
from desk.letters.blocks import Block, Panel
from desk.letters.grounds import shown_omissions
from desk.letters.missing import asked_of_owner, without_day, without_key
from desk.letters.page import WIDTH
from desk.letters.parts import Words
from desk.letters.pen import BODY, STRONG, WARNING, Style
from desk.letters.voice import spoken

_WARN = Style(STRONG.weight, STRONG.size, STRONG.leading, WARNING)
_FEW_CATEGORIES = 6
_NAMED_FILES = 2
"""Up to so many long tables are told one by one in brief."""


def title(content: AnswerContent) -> Text:
    """The letter's subject; where nothing is shown, but something was left out, no more than that."""
    return _TITLE if content.records else _TITLE_OPEN


def opening(
    content: AnswerContent,
    words: Words,
    subject: Text,
    brief: Iterator[tuple[Text, Style]],
) -> Iterator[Block]:
    """The blocks above the first heading."""
    yield words.title(subject)
    arrived: Text = ARRIVED[content.channel].fill(day=content.received)
    if content.representative is not None:
        arrived = joined([arrived, BECAUSE[content.representative.role]], " ")
    yield words.paragraph(arrived)
    width = WIDTH - 2 * Panel.INDENT
    lines: list[tuple[str, Style]] = [(words(_BRIEFLY), STRONG)]
    for text, style in brief:
        lines += [(line, style) for line in words.broken(words(text), style, width)]
    yield Panel(tuple(lines), WIDTH, content.profile.accent_colour)


def period(content: AnswerContent) -> Iterator[tuple[Text, Style]]:
    """What part of the data the person asked for."""
    if content.period is not None:
        yield _PERIOD.fill(period=content.period.text), BODY


def incomplete(content: AnswerContent) -> Iterator[tuple[Text, Style]]:
    """That the answer is not whole, what is missing, and when it follows."""
    missing = [one for one in content.systems if one.unanswered]
    owners = [one for one in missing if asked_of_owner(content, one)]
    failed = [one for one in missing if one not in owners]
    yield _INCOMPLETE, _WARN
    if failed:
        yield _MISSING.fill(names=names_of(content, failed)), BODY
    if owners:
        yield _OWNERS.fill(names=names_of(content, owners)), BODY
    yield follows(content), BODY


def follows(content: AnswerContent) -> Text:
    """That the rest follows, and by when."""
    return (_FOLLOWS if without_day(content) else _FOLLOWS_BY).fill(day=content.clock.law)


def searched(content: AnswerContent) -> Iterator[tuple[Text, Style]]:
    """How many systems were searched, which of them hold nothing, and which could not be."""
    answered = [one for one in content.systems if not one.unanswered]
    asked = [one for one in answered if not without_key(one)]
    if asked:
        yield _searched(content, len(asked)), BODY
    empty = [one for one in asked if one.status is SystemStatus.NOTHING_HELD]
    if empty and len(empty) < len(asked):
        yield _EMPTY.fill(names=names_of(content, empty)), BODY
    keyless = [one for one in answered if without_key(one)]
    if keyless:
        yield _NO_KEY.fill(names=names_of(content, keyless)), BODY


def held(
    content: AnswerContent, parts: Mapping[str, int], long: Sequence[ShownTable]
) -> Iterator[tuple[Text, Style]]:
    """What this letter gives, where it stands, and how much was left out."""
    if content.records:
        yield records(content), BODY
    if len(long) > _NAMED_FILES:
        text = _PRINTED_MANY if content.print_everything else _LONG_MANY
        yield text.fill(count=len(long), part=parts["attached"]), BODY
    elif not content.print_everything:
        for table in long:
            part = parts[table.info.key]
            yield _LONG.fill(label=table.info.label, rows=len(table.rows), part=part), BODY
    outside = content.omissions.get(Ground.PERIOD, 0)
    if outside:
        yield (_OUTSIDE_ONE if outside == 1 else _OUTSIDE).fill(count=outside), BODY
    left_out = sum(shown_omissions(content.omissions).values()) - outside
    if left_out:
        text = _LEFT_OUT_ONE if left_out == 1 else _LEFT_OUT
        yield text.fill(count=left_out, part=parts["omissions"]), BODY
    elif content.records:
        yield _NOTHING_LEFT_OUT if content.period is None else _NOTHING_ELSE_LEFT_OUT, BODY


def by_headings(content: AnswerContent) -> bool:
    """True where the categories are too many for the first page: the letter's headings name them."""
    return len(content.tables) > _FEW_CATEGORIES


def records(content: AnswerContent) -> Text:
    """How many records there are, and that each part of the letter is a category (Art. 15(1)(b))."""
    parts = len(content.tables)
    text = _RECORDS_ONE_PART if parts == 1 else _RECORDS
    return (_RECORDS_BY_CATEGORY if by_headings(content) else text).fill(
        records=content.records, parts=parts
    )


def _searched(content: AnswerContent, asked: int) -> Text:
    holding = sum(1 for one in content.systems if one.status is SystemStatus.COMPLETE)
    if asked == 1:
        text = _SEARCHED_ONE if holding else _SEARCHED_ONE_NOTHING
    elif not holding:
        text = _SEARCHED_NOTHING
    elif holding == asked:
        text = _SEARCHED_ALL
    else:
        text = _SEARCHED_ONE_HOLDS if holding == 1 else _SEARCHED
    return text.fill(count=asked, held=holding)


def names_of(content: AnswerContent, results: Sequence[SystemResult]) -> Text:
    """The systems' names, with commas between."""
    return joined([content.profile.system(one.system).name for one in results], ", ")


_TITLE = spoken(
    QT_TRANSLATE_NOOP("letter", "The information we hold about you"),
    QT_TRANSLATE_NOOP("letter", "The information we hold about {person}"),
)
_TITLE_OPEN = spoken(
    QT_TRANSLATE_NOOP("letter", "Answer to your request to see your information"),
    QT_TRANSLATE_NOOP("letter", "Answer to the request to see the information about {person}"),
)
ARRIVED = {
    Channel.VISIT: spoken(
        QT_TRANSLATE_NOOP(
            "letter",
            "You visited us on {day} and asked to see your information. Here is our answer.",
        ),
        QT_TRANSLATE_NOOP(
            "letter",
            "You visited us on {day} and asked to see the information about {person}. "
            "Here is our answer.",
        ),
    ),
    Channel.LETTER: spoken(
        QT_TRANSLATE_NOOP(
            "letter",
            "Your request to see your information came by letter on {day}. Here is our answer.",
        ),
        QT_TRANSLATE_NOOP(
            "letter",
            "Your request to see the information about {person} came by letter on {day}. "
            "Here is our answer.",
        ),
    ),
    Channel.EMAIL: spoken(
        QT_TRANSLATE_NOOP(
            "letter",
            "Your request to see your information came by e-mail on {day}. Here is our answer.",
        ),
        QT_TRANSLATE_NOOP(
            "letter",
            "Your request to see the information about {person} came by e-mail on {day}. "
            "Here is our answer.",
        ),
    ),
    Channel.PHONE: spoken(
        QT_TRANSLATE_NOOP(
            "letter",
            "You called us on {day} and asked to see your information. Here is our answer.",
        ),
        QT_TRANSLATE_NOOP(
            "letter",
            "You called us on {day} and asked to see the information about {person}. "
            "Here is our answer.",
        ),
    ),
    Channel.ONLINE: spoken(
        QT_TRANSLATE_NOOP(
            "letter",
            "Your request to see your information came through our online service on {day}. "
            "Here is our answer.",
        ),
        QT_TRANSLATE_NOOP(
            "letter",
            "Your request to see the information about {person} came through our online service on "
            "{day}. Here is our answer.",
        ),
    ),
    Channel.SUOMIFI: spoken(
        QT_TRANSLATE_NOOP(
            "letter",
            "Your request to see your information came as a Suomi.fi message on {day}. "
            "Here is our answer.",
        ),
        QT_TRANSLATE_NOOP(
            "letter",
            "Your request to see the information about {person} came as a Suomi.fi message on {day}. "
            "Here is our answer.",
        ),
    ),
}
"""The first sentence; it speaks to the reader, whoever they are."""
BECAUSE = {
    Role.GUARDIAN: QT_TRANSLATE_NOOP(
        "letter", "We answer you because you are the person's guardian."
    ),
    Role.APPOINTED_GUARDIAN: QT_TRANSLATE_NOOP(
        "letter", "We answer you because you are the person's appointed guardian."
    ),
    Role.CONTINUING_POWER: QT_TRANSLATE_NOOP(
        "letter", "We answer you because you hold the person's continuing power of attorney."
    ),
    Role.ATTORNEY: QT_TRANSLATE_NOOP(
        "letter", "We answer you because you have the person's power of attorney."
    ),
    Role.ESTATE: QT_TRANSLATE_NOOP(
        "letter",
        "We answer the estate by our own decision. The General Data Protection "
        "Regulation does not apply to people who have died (recital 27), so this is no answer under "
        "its Article 15. Information about living people is protected.",
    ),
}
"""Why the reader gets another person's data; speaks to the reader."""
_BRIEFLY = QT_TRANSLATE_NOOP("letter", "In brief")
_INCOMPLETE = QT_TRANSLATE_NOOP("letter", "This answer is not complete yet.")
_MISSING = QT_TRANSLATE_NOOP("letter", "We could not search here: {names}.")
_OWNERS = spoken(
    QT_TRANSLATE_NOOP("letter", "Whoever keeps it looks for your information here: {names}."),
    QT_TRANSLATE_NOOP(
        "letter", "Whoever keeps it looks for the person's information here: {names}."
    ),
)
_FOLLOWS_BY = spoken(
    QT_TRANSLATE_NOOP(
        "letter",
        "We search again and send you the rest as soon as we have it, by {day} at the latest. "
        "You need not ask again.",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "We search again and send the rest as soon as we have it, by {day} at the latest. "
        "It need not be asked for again.",
    ),
)
_FOLLOWS = spoken(
    QT_TRANSLATE_NOOP(
        "letter",
        "We search again and send you the rest as soon as we have it. You need not ask again.",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "We search again and send the rest as soon as we have it. It need not be asked for again.",
    ),
)
_SEARCHED = spoken(
    QT_TRANSLATE_NOOP(
        "letter", "We searched {count} systems. {held} of them hold information about you."
    ),
    QT_TRANSLATE_NOOP(
        "letter", "We searched {count} systems. {held} of them hold information about the person."
    ),
)
_SEARCHED_ONE_HOLDS = spoken(
    QT_TRANSLATE_NOOP(
        "letter", "We searched {count} systems. One of them holds information about you."
    ),
    QT_TRANSLATE_NOOP(
        "letter", "We searched {count} systems. One of them holds information about the person."
    ),
)
_SEARCHED_ALL = spoken(
    QT_TRANSLATE_NOOP(
        "letter", "We searched {count} systems. All of them hold information about you."
    ),
    QT_TRANSLATE_NOOP(
        "letter", "We searched {count} systems. All of them hold information about the person."
    ),
)
_SEARCHED_NOTHING = spoken(
    QT_TRANSLATE_NOOP(
        "letter", "We searched {count} systems. We found no information about you in them."
    ),
    QT_TRANSLATE_NOOP(
        "letter", "We searched {count} systems. We found no information about the person in them."
    ),
)
_SEARCHED_ONE = spoken(
    QT_TRANSLATE_NOOP("letter", "We searched one system. It holds information about you."),
    QT_TRANSLATE_NOOP("letter", "We searched one system. It holds information about the person."),
)
_SEARCHED_ONE_NOTHING = spoken(
    QT_TRANSLATE_NOOP("letter", "We searched one system. We found no information about you in it."),
    QT_TRANSLATE_NOOP(
        "letter", "We searched one system. We found no information about the person in it."
    ),
)
_EMPTY = spoken(
    QT_TRANSLATE_NOOP("letter", "No information about you: {names}."),
    QT_TRANSLATE_NOOP("letter", "No information about the person: {names}."),
)
_NO_KEY = QT_TRANSLATE_NOOP("letter", "Here we had nothing to search with: {names}.")
_RECORDS = QT_TRANSLATE_NOOP(
    "letter", "There are {records} records, in parts 1–{parts} of this letter."
)
_RECORDS_BY_CATEGORY = QT_TRANSLATE_NOOP(
    "letter",
    "There are {records} records, in parts 1–{parts} of this letter. Each part is a category of "
    "information.",
)
_RECORDS_ONE_PART = QT_TRANSLATE_NOOP("letter", "Number of records: {records}.")
_LONG = QT_TRANSLATE_NOOP(
    "letter",
    "{label} ({rows} records): a summary in part {part}, all attached as a file.",
)
_LONG_MANY = QT_TRANSLATE_NOOP(
    "letter",
    "Of {count} long tables the letter has a summary; every record is in the attached files "
    "(part {part}).",
)
_PRINTED_MANY = QT_TRANSLATE_NOOP(
    "letter", "The {count} long tables are printed in full, and attached as files (part {part})."
)
_LEFT_OUT = QT_TRANSLATE_NOOP(
    "letter", "{count} items were left out or covered. Part {part} tells why."
)
_LEFT_OUT_ONE = QT_TRANSLATE_NOOP(
    "letter", "One item was left out or covered. Part {part} tells why."
)
_NOTHING_LEFT_OUT = QT_TRANSLATE_NOOP("letter", "Nothing was left out.")
_NOTHING_ELSE_LEFT_OUT = QT_TRANSLATE_NOOP(
    "letter", "Nothing that belongs to this period was left out."
)
_PERIOD = spoken(
    QT_TRANSLATE_NOOP(
        "letter",
        "You asked for this period: {period}. We give you what falls into it, and what has no date.",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "This period was asked for: {period}. We give what falls into it, and what has no date.",
    ),
)
_OUTSIDE = spoken(
    QT_TRANSLATE_NOOP(
        "letter",
        "Outside the period we hold {count} more records about you. You can have them too: ask us.",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "Outside the period we hold {count} more records about the person, which are given on request.",
    ),
)
_OUTSIDE_ONE = spoken(
    QT_TRANSLATE_NOOP(
        "letter",
        "Outside the period we hold one more record about you. You can have it too: ask us.",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "Outside the period we hold one more record about the person, which is given on request.",
    ),
)
