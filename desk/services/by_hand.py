"""What the owners of systems without a connection answered, as part of a request's collection."""

from __future__ import annotations

import json
from dataclasses import replace

from desk.domain.answer import Enclosure, ShownTable
from desk.domain.controller import SystemProfile
from desk.domain.person import Identifiers, IdentityKey
from desk.domain.question import (
    Outcome,
    Owner,
    Question,
    TakenAnswer,
    systems_asked_by_hand,
    withdrawn,
)
from desk.domain.records import (
    Collection,
    CollectionInfo,
    FieldInfo,
    OtherPerson,
    SystemResult,
    SystemStatus,
    Table,
    Value,
)
from desk.domain.request import AccessRequest, Subject
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText, Text
from desk.services import history
from desk.services.desk import Desk
from desk.services.store_ports import UnitOfWork

ANSWER = "answer"
"""Name of the table with what was answered; ``rows`` is that of a pasted table."""
ROWS = "rows"
FILE = "file"
"""The column that names the attached file."""
_LAST = 900
"""Place in the letter: after what the registers hold."""


def joined(desk: Desk, work: UnitOfWork, request: AccessRequest, found: Collection) -> Collection:
    """A collection with the request's systems that are asked by hand: what was answered, who is awaited.

    What the registers said of these systems, that they have no connection, gives way to it.
    """
    profile = desk.profiles.get(request.controller)
    asked = systems_asked_by_hand(profile)
    if not asked:
        return found
    questions = current(work, request.number)
    keys = {system.key for system in asked}
    results = {one.system: one for one in found.systems if one.system not in keys}
    tables = [one for one in found.tables if one.info.system not in keys]
    others = list(found.others)
    for system in asked:
        question = questions.get(system.key)
        answer = taken_answer(work, question) if question else None
        made = (
            []
            if answer is None or question is None
            else _tables(desk, request.controller, system, question, answer)
        )
        if answer is not None:
            others += [one for one in answer.others if one not in others]
        tables += made
        records = sum(len(table.rows) for table in made)
        owner = desk.owners.of(request.controller, system.key)
        results[system.key] = _result(system, question, records, _keys(request.subject, owner))
    order = [one.key for one in profile.systems]
    return replace(
        found,
        systems=sorted(
            results.values(),
            key=lambda one: order.index(one.system) if one.system in order else len(order),
        ),
        tables=tables,
        others=others,
    )


def ask(desk: Desk, work: UnitOfWork, request: AccessRequest, actor: str) -> None:
    """Open a question to each system of the request that is asked by hand and was not asked yet.

    To be called after the request was saved in the same transaction, so that of two desks that
    collect at once one gives way.
    """
    profile = desk.profiles.get(request.controller)
    before = work.questions.of(request.number)
    for system in systems_asked_by_hand(profile):
        earlier = [one for one in before if one.system == system.key]
        if any(one.outcome is not Outcome.WITHDRAWN for one in earlier):
            continue
        owner = desk.owners.of(request.controller, system.key)
        work.questions.add(
            Question(
                request=request.number,
                system=system.key,
                ordinal=len(earlier) + 1,
                owner=owner.role,
                chase_days=owner.chase_days,
                asked_at=desk.clock.now(),
            )
        )
        note(desk, work, request, "question_opened", actor=actor, system=system.key)


def take_back(
    desk: Desk, work: UnitOfWork, request: AccessRequest, actor: str, *, answers: bool
) -> None:
    """Withdraw the questions of a request; with ``answers`` those too that were answered."""
    for question in current(work, request.number).values():
        if question.open or answers:
            forget_answer(work, question)
            work.questions.save(withdrawn(question))
            note(desk, work, request, "question_withdrawn", actor=actor, system=question.system)


def enclosures(
    desk: Desk, request: AccessRequest, tables: list[ShownTable]
) -> tuple[Enclosure, ...]:
    """The files that travel in the answer letter: those whose row is given, with its name uncovered."""
    shown = {
        table.info.system: table
        for table in tables
        if table.info.name == ANSWER and FILE in table.info.columns and table.rows
    }
    if not shown:
        return ()
    given: list[Enclosure] = []
    profile = desk.profiles.get(request.controller)
    with desk.work() as work:
        for key, question in current(work, request.number).items():
            table = shown.get(key)
            answer = taken_answer(work, question)
            if table is None or answer is None or question.file_id is None:
                continue
            if table.rows[0][table.info.columns.index(FILE)] != answer.file_name:
                continue
            given.append(
                Enclosure(
                    name=answer.file_name or "",
                    media_type=answer.media_type or "",
                    system=profile.system(key).name,
                    data=work.vault.get(question.file_id),
                )
            )
    return tuple(given)


def current(work: UnitOfWork, number: str) -> dict[str, Question]:
    """The question of each system that counts, by the system's key; withdrawn ones do not."""
    return {
        one.system: one for one in work.questions.of(number) if one.outcome is not Outcome.WITHDRAWN
    }


def keep(work: UnitOfWork, number: str, answer: TakenAnswer) -> str:
    """Put an answer into the vault; returns its identifier."""
    document = {
        "text": answer.text,
        "header": answer.header,
        "rows": answer.rows,
        "file_name": answer.file_name,
        "media_type": answer.media_type,
        "others": [
            {
                "role": one.role,
                "identifiers": dict(one.identifiers),
                "safety_ban": one.safety_ban,
                "shares_place": one.shares_place,
            }
            for one in answer.others
        ],
    }
    return work.vault.put(number, "answer", json.dumps(document).encode())


def forget_answer(work: UnitOfWork, question: Question) -> None:
    """Delete what was answered: it is about somebody else, or was a wrong answer (Art. 5(1)(c)-(d))."""
    for identifier in (question.answer_id, question.file_id):
        if identifier is not None:
            work.vault.drop(identifier)


def taken_answer(work: UnitOfWork, question: Question) -> TakenAnswer | None:
    """What was answered to a question; None while nothing was, or where nothing is held."""
    if question.answer_id is None:
        return None
    held = json.loads(work.vault.get(question.answer_id))
    return TakenAnswer(
        text=held["text"],
        header=tuple(held["header"]),
        rows=tuple(tuple(row) for row in held["rows"]),
        file_name=held["file_name"],
        media_type=held["media_type"],
        others=tuple(
            OtherPerson(
                one["role"],
                Identifiers(one["identifiers"]),
                one["safety_ban"],
                one["shares_place"],
            )
            for one in held["others"]
        ),
    )


def collection_keys(controller: str, system: str) -> tuple[str, str]:
    """What the tables of a system that is asked by hand are called in a collection."""
    return f"{controller}_{system}:{ANSWER}", f"{controller}_{system}:{ROWS}"


def note(
    desk: Desk, work: UnitOfWork, request: AccessRequest, action: str, *, actor: str, system: str
) -> None:
    """Write a step of a question into the request's history."""
    profile = desk.profiles.get(request.controller)
    name = profile.system(system).name.in_language(profile.default_language)
    history.note(work, desk, request, action, actor, system=name)


def _result(
    system: SystemProfile, question: Question | None, records: int, keys: tuple[str, ...]
) -> SystemResult:
    if question is None:
        reason = _NOT_ASKED.fill(system=system.name)
        return SystemResult(system.key, SystemStatus.NOT_REACHED, 0, 0.0, reason)
    if question.open:
        status = SystemStatus.NOT_REACHED
        awaited: Text | None = _AWAITED.fill(system=system.name, day=question.asked_at.date())
    else:
        held = question.outcome is Outcome.ANSWERED
        status, awaited = (SystemStatus.COMPLETE if held else SystemStatus.NOTHING_HELD), None
    return SystemResult(
        system=system.key,
        status=status,
        records=records,
        seconds=0.0,
        reason=awaited,
        asked_at=question.asked_at,
        keys=keys,
    )


def _keys(subject: Subject | None, owner: Owner) -> tuple[str, ...]:
    """By what the person is looked up; names of keys, never values."""
    if subject is None:
        return ()
    keys = [IdentityKey.NAME]
    if subject.birth_date is not None:
        keys.append(IdentityKey.BIRTH_DATE)
    keys += [
        key
        for key in (IdentityKey.CUSTOMER_NUMBER, IdentityKey.PERSONAL_IDENTITY_CODE)
        if subject.identifiers.get(key)
        and (key is not IdentityKey.PERSONAL_IDENTITY_CODE or owner.needs_identity_code)
    ]
    return tuple(str(key) for key in keys)


def _tables(
    desk: Desk, controller: str, system: SystemProfile, question: Question, answer: TakenAnswer
) -> list[Table]:
    def info(name: str, fields: tuple[FieldInfo, ...]) -> CollectionInfo:
        return CollectionInfo(
            system=system.key,
            dataset=f"{controller}_{system.key}",
            name=name,
            label=system.name,
            fields=fields,
            order=_LAST,
            meaning=_local(desk, _MEANING),
        )

    made: list[Table] = []
    if answer.rows:
        fields = tuple(
            FieldInfo(f"column_{place}", LocalText(head, head, head), data_type="string")
            for place, head in enumerate(answer.header, start=1)
        )
        made.append(Table(info(ROWS, fields), list(answer.rows)))
    if answer.text or answer.file_name is not None:
        cells: list[tuple[str, Text, str, Value]] = [
            ("answered", _ANSWERED, "date", question.answered_at and question.answered_at.date())
        ]
        if answer.text:
            cells.append(("text", _TEXT, "string", answer.text))
        if answer.file_name is not None:
            cells.append((FILE, _FILE, "string", answer.file_name))
        fields = tuple(
            FieldInfo(name, _local(desk, label), data_type=kind) for name, label, kind, _ in cells
        )
        row = tuple(value for *_, value in cells)
        made.append(Table(info(ANSWER, fields), [row]))
    return made


def _local(desk: Desk, text: Text) -> LocalText:
    return LocalText(
        fi=desk.translator("fi")(text),
        sv=desk.translator("sv")(text),
        en=desk.translator("en")(text),
    )


_AWAITED = QT_TRANSLATE_NOOP(
    "by hand",
    "{system} has no connection, so its owner is asked by hand; the question was opened on {day}, "
    "and the answer follows.",
)
_NOT_ASKED = QT_TRANSLATE_NOOP(
    "by hand",
    "{system} has no connection and its owner was not asked yet; collect the data again to ask.",
)
_MEANING = QT_TRANSLATE_NOOP(
    "by hand", "This system has no connection; this is what its owner answered us."
)
_ANSWERED = QT_TRANSLATE_NOOP("by hand", "Answered on")
_TEXT = QT_TRANSLATE_NOOP("by hand", "Answer")
_FILE = QT_TRANSLATE_NOOP("by hand", "Attached file")
