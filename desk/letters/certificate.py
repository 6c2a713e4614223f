"""The search certificate: each system, what it was asked with, when, and what came of it."""

from __future__ import annotations

import json
from collections.abc import Iterator

from desk.domain.answer import AnswerContent
from desk.domain.person import IdentityKey
from desk.domain.records import SystemResult, SystemStatus
from desk.domain.text import QT_TRANSLATE_NOOP, Text, format_number
from desk.domain.time_zone import HELSINKI
from desk.letters.blocks import Block
from desk.letters.file_names import certificate_name
from desk.letters.missing import asked_of_owner, why_missing, without_key
from desk.letters.parts import Words
from desk.letters.table import TableDrawer
from desk.letters.values import EMPTY
from desk.letters.voice import spoken
from desk.services.ports import Translator
from desk.services.sealing_ports import Attachment


def search_certificate(
    content: AnswerContent, words: Words, drawer: TableDrawer
) -> Iterator[Block]:
    """Each system: what it was asked with (names of keys, never values), when, what it said.

    How long it took is for the desk's technicians and stands in the file inside the letter.
    """
    yield words.paragraph(_MEANING, keep=True)
    language = content.language
    rows: list[list[str]] = []
    for result in content.systems:
        name = content.profile.system(result.system).name.in_language(language)
        keys = ", ".join(words(KEY_NAMES[key]) if key in KEY_NAMES else key for key in result.keys)
        answered = result.status in (SystemStatus.COMPLETE, SystemStatus.NOTHING_HELD)
        asked_at = result.asked_at
        when = EMPTY if asked_at is None else words(_DAY.fill(day=asked_at.astimezone(HELSINKI)))
        told = answered and not without_key(result)
        records = format_number(result.records, language) if told else EMPTY
        rows.append([name, keys or EMPTY, when, words(_status(content, result)), records])
    labels = [words(text) for text in (_SYSTEM, _KEYS, _ASKED_AT, _RESULT, _COUNT)]
    grid = drawer.grid(labels, rows, (False, False, False, False, True), always=True)
    if grid is not None:
        yield grid
    for result in content.systems:
        missing = why_missing(content, result)
        if missing is not None:
            yield words.paragraph(missing)


def certificate_as_json(content: AnswerContent, translator: Translator) -> Attachment:
    """The certificate for a program to read, with every collection; names of keys, never values."""
    document = {
        "request": content.request,
        "controller": {"name": content.profile.name, "business_id": content.profile.business_id},
        "letter_date": content.letter_date.isoformat(),
        "complete": content.complete,
        "systems": systems_as_json(content, translator),
    }
    written = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    description = translator(_DESCRIPTION)
    name = certificate_name(content)
    data = written.encode("utf-8", errors="backslashreplace")
    return Attachment(name, "application/json", description, data)


def systems_as_json(content: AnswerContent, translator: Translator) -> list[dict[str, object]]:
    """How each system fared, as JSON values."""
    language = translator.language
    return [
        {
            "system": result.system,
            "name": content.profile.system(result.system).name.in_language(language),
            "status": result.status,
            "records": result.records,
            "seconds": round(result.seconds, 3),
            "asked_at": result.asked_at.isoformat() if result.asked_at is not None else None,
            "keys": list(result.keys),
            "asked": [
                {
                    "collection": asked.collection,
                    "label": asked.label.in_language(language),
                    "keys": list(asked.keys),
                    "references": list(asked.references),
                    "questions": asked.questions,
                    "rows": asked.rows,
                    "set_aside": dict(asked.set_aside),
                }
                for asked in result.asked
            ],
            "reason": translator(missing)
            if (missing := why_missing(content, result)) is not None
            else None,
        }
        for result in content.systems
    ]


def _status(content: AnswerContent, result: SystemResult) -> Text:
    awaited = result.status is SystemStatus.NOT_REACHED and asked_of_owner(content, result)
    if awaited:
        return _OF_OWNER
    return _NO_KEY if without_key(result) else _STATUS[result.status]


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
_MEANING = spoken(
    QT_TRANSLATE_NOOP("letter", "We searched these systems with what they know you by."),
    QT_TRANSLATE_NOOP("letter", "We searched these systems with what they know the person by."),
)
_SYSTEM = QT_TRANSLATE_NOOP("letter", "System")
_KEYS = QT_TRANSLATE_NOOP("letter", "Searched with")
_RESULT = QT_TRANSLATE_NOOP("letter", "Result")
_COUNT = QT_TRANSLATE_NOOP("letter", "Records")
_STATUS = {
    SystemStatus.COMPLETE: QT_TRANSLATE_NOOP("letter", "all of it is here"),
    SystemStatus.NOTHING_HELD: spoken(
        QT_TRANSLATE_NOOP("letter", "holds nothing about you"),
        QT_TRANSLATE_NOOP("letter", "holds nothing about the person"),
    ),
    SystemStatus.FAILED: QT_TRANSLATE_NOOP("letter", "search failed"),
    SystemStatus.NOT_REACHED: QT_TRANSLATE_NOOP("letter", "not reached"),
}
_OF_OWNER = QT_TRANSLATE_NOOP("letter", "asked of its keeper")
_NO_KEY = QT_TRANSLATE_NOOP("letter", "nothing to search with")
_ASKED_AT = QT_TRANSLATE_NOOP("letter", "Asked")
_DAY = QT_TRANSLATE_NOOP("letter", "{day}")
_DESCRIPTION = QT_TRANSLATE_NOOP(
    "letter", "How we searched each system, for reading by a program (JSON)"
)
