"""Sealed letters and what left the desk: rows and JSON to domain values and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from desk.domain.controller import Delivery
from desk.domain.dispatch import Companion, Dispatch, SentFile
from desk.domain.request import Letter, LetterKind
from desk.domain.time_zone import HELSINKI


def letter_to_json(letter: Letter | None) -> dict[str, Any] | None:
    """The letter in a request's row."""
    if letter is None:
        return None
    return {**letter_to_row(letter), "signed_at": letter.signed_at.isoformat()}


def json_to_letter(held: Mapping[str, Any] | None) -> Letter | None:
    """The letter of a request's row; one of an earlier version knows no kind, level or code."""
    if held is None:
        return None
    at = datetime.fromisoformat(held["signed_at"]).astimezone(HELSINKI)
    return row_to_letter({**_OF_EARLIER_VERSIONS, **held, "signed_at": at})


def letter_to_row(letter: Letter) -> dict[str, Any]:
    """All columns of a sealed letter but its request."""
    return {
        "vault_id": letter.vault_id,
        "file_name": letter.file_name,
        "sha256": letter.sha256,
        "pages": letter.pages,
        "signed_at": letter.signed_at,
        "signer": letter.signer,
        "kind": letter.kind.value,
        "version": letter.version,
        "level": letter.level,
        "data_digest": letter.data_digest,
        "check_code": letter.check_code,
        "beside": [asdict(one) for one in letter.beside],
    }


def row_to_letter(row: Mapping[str, Any]) -> Letter:
    """The letter of a row of ``sealed_letter``."""
    return Letter(
        vault_id=row["vault_id"],
        file_name=row["file_name"],
        sha256=row["sha256"],
        pages=row["pages"],
        signed_at=row["signed_at"],
        signer=row["signer"],
        kind=LetterKind(row["kind"]),
        version=row["version"],
        level=row["level"],
        data_digest=row["data_digest"],
        check_code=row["check_code"],
        beside=tuple(Companion(**one) for one in row["beside"]),
    )


def dispatch_to_row(dispatch: Dispatch) -> dict[str, Any]:
    """All columns of ``dispatch`` but its running number."""
    return {
        "request": dispatch.request,
        "letter": dispatch.letter,
        "way": dispatch.way.value,
        "sent_to": dispatch.to,
        "at": dispatch.at,
        "actor": dispatch.actor,
        "files": [{"name": one.name, "sha256": one.sha256} for one in dispatch.files],
        "note": dispatch.note,
    }


def row_to_dispatch(row: Mapping[str, Any]) -> Dispatch:
    """The delivery of a row of ``dispatch``."""
    return Dispatch(
        request=row["request"],
        letter=row["letter"],
        way=Delivery(row["way"]),
        to=row["sent_to"],
        at=row["at"],
        actor=row["actor"],
        files=tuple(SentFile(one["name"], one["sha256"]) for one in row["files"]),
        note=row["note"],
    )


_OF_EARLIER_VERSIONS = {
    "kind": LetterKind.ANSWER.value,
    "version": 1,
    "level": None,
    "data_digest": "",
    "check_code": "",
    "beside": [],
}
