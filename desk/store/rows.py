"""Rows of the store to domain values and back; nothing else of a row leaves the package."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from desk.domain.controller import Channel, Delivery
from desk.domain.identity import Evidence, IdentityCheck
from desk.domain.period import Period
from desk.domain.person import Identifiers
from desk.domain.proof_detail import ProofDetail
from desk.domain.question import Outcome, Question
from desk.domain.representation import Representative, Role
from desk.domain.request import (
    AccessRequest,
    AuditEvent,
    FreeCheck,
    Pause,
    PauseGround,
    State,
    Subject,
)
from desk.domain.time_zone import HELSINKI
from desk.store.letter_rows import json_to_letter, letter_to_json
from desk.store.mandate_rows import json_to_mandate, mandate_to_json

Row = Mapping[str, Any]
"""A row by column names, or a JSON object in one; what they hold is known from ``tables`` only."""

LISTED_LETTERS = 120
"""Of a name in lists; a longer one would not fit into an index of PostgreSQL (2,704 bytes a row)."""


def request_to_row(request: AccessRequest) -> dict[str, Any]:
    """All columns but the number and its parts, which never change."""
    return {
        "controller": request.controller,
        "channel": request.channel.value,
        "received": request.received,
        "delivery": request.delivery.value,
        "language": request.language,
        "state": request.state.value,
        "note": request.note,
        "period": _period_to_json(request.period),
        "identity": _identity_to_json(request.identity),
        "subject": _subject_to_json(request.subject),
        "pauses": [_pause_to_json(pause) for pause in request.pauses],
        "extended": request.extended,
        "extension_reason": request.extension_reason,
        "target": request.target,
        "law": request.law,
        "ruling": request.ruling,
        "work_by": request.work_by,
        "free_check": _free_check_to_json(request.free_check),
        "collection_id": request.collection_id,
        "collection_complete": request.collection_complete,
        "review_id": request.review_id,
        "letter": letter_to_json(request.letter),
        "delivered": request.delivered,
        "representative": _representative_to_json(request.representative),
        "print_everything": request.print_everything,
        "opened_by": request.opened_by,
        "version": request.version,
        "created_at": request.created_at,
        "handler": request.handler,
        "person": request.subject.name[:LISTED_LETTERS] if request.subject else None,
        "paused_since": request.paused_since,
    }


def row_to_request(row: Row) -> AccessRequest:
    """The request of a row of ``access_request``."""
    return AccessRequest(
        number=row["number"],
        controller=row["controller"],
        channel=Channel(row["channel"]),
        received=row["received"],
        delivery=Delivery(row["delivery"]),
        language=row["language"],
        state=State(row["state"]),
        note=row["note"],
        period=_json_to_period(row["period"]),
        identity=_json_to_identity(row["identity"]),
        subject=json_to_subject(row["subject"]),
        pauses=tuple(_json_to_pause(pause) for pause in row["pauses"]),
        extended=row["extended"],
        extension_reason=row["extension_reason"],
        target=row["target"],
        law=row["law"],
        ruling=row["ruling"],
        work_by=row["work_by"],
        free_check=_json_to_free_check(row["free_check"]),
        collection_id=row["collection_id"],
        collection_complete=row["collection_complete"],
        review_id=row["review_id"],
        letter=json_to_letter(row["letter"]),
        delivered=row["delivered"],
        representative=_json_to_representative(row["representative"]),
        print_everything=row["print_everything"],
        opened_by=row["opened_by"],
        version=row["version"],
        created_at=row["created_at"],
        handler=row["handler"],
    )


def row_to_event(row: Row) -> AuditEvent:
    """The event of a row of ``audit_event``."""
    return AuditEvent(
        request=row["request"],
        at=row["at"],
        actor=row["actor"],
        action=row["action"],
        details=dict(row["details"]),
    )


def question_to_row(question: Question) -> dict[str, Any]:
    """All columns but the key."""
    return {
        "owner": question.owner,
        "chase_days": question.chase_days,
        "asked_at": question.asked_at,
        "sent": question.sent,
        "chased": [day.isoformat() for day in question.chased],
        "outcome": question.outcome.value,
        "answered_at": question.answered_at,
        "answered_by": question.answered_by,
        "answer_id": question.answer_id,
        "file_id": question.file_id,
        "version": question.version,
    }


def row_to_question(row: Row) -> Question:
    """The question of a row of ``question``."""
    return Question(
        request=row["request"],
        system=row["system"],
        ordinal=row["ordinal"],
        owner=row["owner"],
        chase_days=row["chase_days"],
        asked_at=row["asked_at"],
        sent=row["sent"],
        chased=tuple(date.fromisoformat(day) for day in row["chased"]),
        outcome=Outcome(row["outcome"]),
        answered_at=row["answered_at"],
        answered_by=row["answered_by"],
        answer_id=row["answer_id"],
        file_id=row["file_id"],
        version=row["version"],
    )


def _day(written: str | None) -> date | None:
    return None if written is None else date.fromisoformat(written)


def _moment(written: str) -> datetime:
    return datetime.fromisoformat(written).astimezone(HELSINKI)


def _period_to_json(period: Period | None) -> dict[str, str | None] | None:
    if period is None:
        return None
    first, last = period.first, period.last
    return {
        "first": first.isoformat() if first else None,
        "last": last.isoformat() if last else None,
    }


def _json_to_period(held: Row | None) -> Period | None:
    return None if held is None else Period(_day(held["first"]), _day(held["last"]))


def _identity_to_json(check: IdentityCheck | None) -> dict[str, Any] | None:
    if check is None:
        return None
    return {
        "evidence": check.evidence.value,
        "checked_by": check.checked_by,
        "checked_at": check.checked_at.isoformat(),
        "enough": check.enough,
        "reason": check.reason,
        "shown_by": check.shown_by,
        "detail": check.detail.kept,
        "of_rows": list(check.of_rows),
    }


def _json_to_identity(held: Row | None) -> IdentityCheck | None:
    if held is None:
        return None
    return IdentityCheck(
        evidence=Evidence(held["evidence"]),
        checked_by=held["checked_by"],
        checked_at=_moment(held["checked_at"]),
        enough=held["enough"],
        reason=held["reason"],
        shown_by=held.get("shown_by"),
        detail=ProofDetail.of_kept(held.get("detail") or {}),
        of_rows=tuple(held.get("of_rows") or ()),
    )


def _subject_to_json(subject: Subject | None) -> dict[str, Any] | None:
    if subject is None:
        return None
    return {
        "subject": subject.subject,
        "rows": list(subject.rows),
        "name": subject.name,
        "address": list(subject.address),
        "birth_date": subject.birth_date.isoformat() if subject.birth_date else None,
        "safety_ban": subject.safety_ban,
        "identifiers": {key: list(values) for key, values in subject.identifiers.items()},
        "asked_with": list(subject.asked_with),
    }


def json_to_subject(held: Row | None) -> Subject | None:
    """The person of a request, of its column ``subject``."""
    if held is None:
        return None
    return Subject(
        subject=held["subject"],
        rows=tuple(held["rows"]),
        name=held["name"],
        address=tuple(held["address"]),
        birth_date=_day(held["birth_date"]),
        safety_ban=held["safety_ban"],
        identifiers=Identifiers(held["identifiers"]),
        asked_with=tuple(held.get("asked_with", ())),
    )


def _pause_to_json(pause: Pause) -> dict[str, Any]:
    return {
        "start": pause.start.isoformat(),
        "end": pause.end.isoformat() if pause.end else None,
        "reason": pause.reason,
        "ground": pause.ground.value,
        "chased": [day.isoformat() for day in pause.chased],
        "stops": pause.stops,
    }


def _json_to_pause(held: Row) -> Pause:
    return Pause(
        date.fromisoformat(held["start"]),
        _day(held["end"]),
        held["reason"],
        PauseGround(held.get("ground", PauseGround.IDENTITY)),
        tuple(date.fromisoformat(day) for day in held.get("chased", ())),
        held.get("stops", True),
    )


def spans(held: Sequence[Row]) -> tuple[tuple[date, date], ...]:
    """First and last day of each pause that stopped the clocks, as ``AccessRequest.paused`` of no day."""
    pauses = (_json_to_pause(one) for one in held)
    return tuple((one.start, one.end or one.start) for one in pauses if one.stops)


def last_pause(held: Sequence[Row]) -> Pause | None:
    """The last pause of a request, of its column ``pauses``."""
    return _json_to_pause(held[-1]) if held else None


def _free_check_to_json(check: FreeCheck | None) -> dict[str, Any] | None:
    if check is None:
        return None
    received = check.earlier_received
    return {
        "free": check.free,
        "year": check.year,
        "earlier": check.earlier,
        "earlier_received": received.isoformat() if received else None,
    }


def _json_to_free_check(held: Row | None) -> FreeCheck | None:
    if held is None:
        return None
    return FreeCheck(held["free"], held["year"], held["earlier"], _day(held["earlier_received"]))


def _representative_to_json(one: Representative | None) -> dict[str, Any] | None:
    if one is None:
        return None
    return {
        "role": one.role.value,
        "name": one.name,
        "address": list(one.address),
        "authority": one.authority,
        "checked_by": one.checked_by,
        "checked_at": one.checked_at.isoformat(),
        "mandate": mandate_to_json(one.mandate),
        "birth_date": one.birth_date.isoformat() if one.birth_date else None,
    }


def _json_to_representative(held: Row | None) -> Representative | None:
    if held is None:
        return None
    return Representative(
        role=Role(held["role"]),
        name=held["name"],
        address=tuple(held["address"]),
        authority=held["authority"],
        checked_by=held["checked_by"],
        checked_at=_moment(held["checked_at"]),
        mandate=json_to_mandate(held.get("mandate")),
        birth_date=_day(held.get("birth_date")),
    )
