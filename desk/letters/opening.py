"""The first page's answer: title, how the request came, and everything in brief."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desk.domain.answer import AnswerContent, Ground, ShownTable
from desk.domain.controller import Channel
from desk.domain.records import SystemResult, SystemStatus
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.letters.attachments import csv_name
from desk.letters.blocks import Block, Panel
from desk.letters.grounds import shown_omissions
from desk.letters.missing import asked_of_owner
from desk.letters.page import WIDTH
from desk.letters.parts import Words
from desk.letters.pen import BODY, STRONG, WARNING, Style

_WARN = Style(STRONG.weight, STRONG.size, STRONG.leading, WARNING)


def title(content: AnswerContent) -> Text:
    """The letter's subject. "We hold nothing" only where every system said so and nothing was left out."""
    if content.records:
        return _TITLE
    return _TITLE_NOTHING if nothing_held(content) else _TITLE_OPEN


def nothing_held(content: AnswerContent) -> bool:
    """True where every system was searched, none holds anything, and nothing was left out."""
    return content.complete and not content.records and not any(content.omissions.values())


def opening(
    content: AnswerContent, words: Words, parts: Mapping[str, int], long: list[ShownTable]
) -> Iterator[Block]:
    """The blocks above the first heading.

    ``parts``: number of each numbered part, by collection key or name. ``long``: tables whose rows
    are in an attached file.
    """
    yield words.title(title(content))
    yield words.paragraph(_ARRIVED[content.channel].fill(day=content.received))
    width = WIDTH - 2 * Panel.INDENT
    lines: list[tuple[str, Style]] = [(words(_BRIEFLY), STRONG)]
    for text, style in _brief(content, parts, long):
        lines += [(line, style) for line in words.broken(words(text), style, width)]
    yield Panel(tuple(lines), WIDTH, content.profile.accent_colour)


def _brief(
    content: AnswerContent, parts: Mapping[str, int], long: list[ShownTable]
) -> Iterator[tuple[Text, Style]]:
    missing = [one for one in content.systems if one.status in _UNANSWERED]
    if content.period is not None:
        yield _PERIOD.fill(period=content.period.text), BODY
    if missing:
        owners = [one for one in missing if asked_of_owner(content, one)]
        failed = [one for one in missing if one not in owners]
        yield _INCOMPLETE, _WARN
        if failed:
            yield _MISSING.fill(names=names_of(content, failed)), BODY
        if owners:
            yield _OWNERS.fill(names=names_of(content, owners)), BODY
        late = content.letter_date > content.clock.law
        yield (_FOLLOWS if late else _FOLLOWS_BY).fill(day=content.clock.law), BODY
    if len(missing) < len(content.systems):
        yield _searched(content), BODY
    empty = [one for one in content.systems if one.status is SystemStatus.NOTHING_HELD]
    if empty and len(empty) < len(content.systems):
        yield _EMPTY.fill(names=names_of(content, empty)), BODY
    if content.records:
        several = len(content.tables) > 1
        yield (
            (_RECORDS if several else _RECORDS_ONE_PART).fill(
                records=content.records, parts=len(content.tables)
            ),
            BODY,
        )
    for table in long:
        yield (
            _LONG.fill(
                label=table.info.label,
                rows=len(table.rows),
                part=parts[table.info.key],
                file=csv_name(content, table),
            ),
            BODY,
        )
    outside = content.omissions.get(Ground.PERIOD, 0)
    if outside:
        yield (_OUTSIDE_ONE if outside == 1 else _OUTSIDE).fill(count=outside), BODY
    left_out = sum(shown_omissions(content.omissions).values()) - outside
    if left_out == 1:
        yield _LEFT_OUT_ONE.fill(part=parts["omissions"]), BODY
    elif left_out:
        yield _LEFT_OUT.fill(count=left_out, part=parts["omissions"]), BODY
    elif content.records:
        yield _NOTHING_LEFT_OUT if content.period is None else _NOTHING_ELSE_LEFT_OUT, BODY


def _searched(content: AnswerContent) -> Text:
    asked = sum(1 for one in content.systems if one.status not in _UNANSWERED)
    holding = sum(1 for one in content.systems if one.status is SystemStatus.COMPLETE)
    if asked == 1:
        text = _SEARCHED_ONE if holding else _SEARCHED_ONE_NOTHING
    elif not holding:
        text = _SEARCHED_NOTHING
    elif holding == asked:
        text = _SEARCHED_ALL
    else:
        text = _SEARCHED
    return text.fill(count=asked, held=holding)


def names_of(content: AnswerContent, results: list[SystemResult]) -> Text:
    """The systems' names, with commas between."""
    names = [content.profile.system(one.system).name for one in results]
    pattern = ", ".join(f"{{n{index}}}" for index in range(len(names)))
    return Text("", pattern, {f"n{index}": name for index, name in enumerate(names)})


_UNANSWERED = (SystemStatus.FAILED, SystemStatus.NOT_REACHED)

_TITLE = QT_TRANSLATE_NOOP("letter", "The information we hold about you")
_TITLE_NOTHING = QT_TRANSLATE_NOOP("letter", "We hold no information about you")
_TITLE_OPEN = QT_TRANSLATE_NOOP("letter", "Answer to your request to see your information")
_ARRIVED = {
    Channel.VISIT: QT_TRANSLATE_NOOP(
        "letter", "You visited us on {day} and asked to see your information. Here is our answer."
    ),
    Channel.LETTER: QT_TRANSLATE_NOOP(
        "letter",
        "Your letter, in which you ask to see your information, arrived on {day}. Here is our answer.",
    ),
    Channel.EMAIL: QT_TRANSLATE_NOOP(
        "letter",
        "Your e-mail, in which you ask to see your information, arrived on {day}. Here is our answer.",
    ),
}
_BRIEFLY = QT_TRANSLATE_NOOP("letter", "In brief")
_INCOMPLETE = QT_TRANSLATE_NOOP("letter", "This answer is not complete yet.")
_MISSING = QT_TRANSLATE_NOOP("letter", "We could not search here: {names}.")
_OWNERS = QT_TRANSLATE_NOOP("letter", "Whoever keeps it looks for your information here: {names}.")
_FOLLOWS_BY = QT_TRANSLATE_NOOP(
    "letter",
    "We search again and send you the rest as soon as we have it, by {day} at the latest. "
    "You need not ask again.",
)
_FOLLOWS = QT_TRANSLATE_NOOP(
    "letter",
    "We search again and send you the rest as soon as we have it. You need not ask again.",
)
_SEARCHED = QT_TRANSLATE_NOOP(
    "letter", "We searched {count} systems. {held} of them hold information about you."
)
_SEARCHED_ALL = QT_TRANSLATE_NOOP(
    "letter", "We searched {count} systems. All of them hold information about you."
)
_SEARCHED_NOTHING = QT_TRANSLATE_NOOP(
    "letter", "We searched {count} systems. We found no information about you in them."
)
_SEARCHED_ONE = QT_TRANSLATE_NOOP(
    "letter", "We searched one system. It holds information about you."
)
_SEARCHED_ONE_NOTHING = QT_TRANSLATE_NOOP(
    "letter", "We searched one system. We found no information about you in it."
)
_EMPTY = QT_TRANSLATE_NOOP("letter", "No information about you: {names}.")
_RECORDS = QT_TRANSLATE_NOOP(
    "letter", "There are {records} records, in {parts} parts of this letter."
)
_RECORDS_ONE_PART = QT_TRANSLATE_NOOP("letter", "Number of records: {records}.")
_LONG = QT_TRANSLATE_NOOP(
    "letter",
    "{label}: {rows} rows. A summary is in part {part}, every row in the attached file {file}.",
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
_PERIOD = QT_TRANSLATE_NOOP(
    "letter",
    "You asked for this period: {period}. We give you what falls into it, and what has no date.",
)
_OUTSIDE = QT_TRANSLATE_NOOP(
    "letter",
    "Outside the period we hold {count} more records about you. You can have them too: ask us.",
)
_OUTSIDE_ONE = QT_TRANSLATE_NOOP(
    "letter",
    "Outside the period we hold one more record about you. You can have it too: ask us.",
)
