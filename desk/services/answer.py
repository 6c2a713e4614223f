"""The answer letter: previewed, signed and sealed, delivered, closed."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desk.domain.answer import AnswerContent
from desk.domain.delivery_rules import postal_address
from desk.domain.dispatch import Companion
from desk.domain.errors import Refused
from desk.domain.letter_facts import CONFLICT, Finding
from desk.domain.request import AccessRequest, Action, FreeCheck, Letter, step
from desk.domain.shared_place import address_apart
from desk.domain.text import QT_TRANSLATE_NOOP, Language, Text
from desk.services import (
    by_hand,
    clocks,
    collection,
    doubt,
    history,
    inspection,
    recordings,
    review,
)
from desk.services.authority import check_holds
from desk.services.desk import Desk
from desk.services.ports import WrittenLetter
from desk.services.review import Review


def content(
    desk: Desk, request: AccessRequest, looked: Review, beside: Sequence[Companion] = ()
) -> AnswerContent:
    """What the answer letter of a request says, before anything is drawn.

    ``beside``: the recordings that travel beside it.
    """
    subject = request.subject
    if subject is None:
        raise Refused(
            QT_TRANSLATE_NOOP("answer", "Pick the person first; there is no one to answer.")
        )
    return AnswerContent(
        profile=desk.profiles.get(request.controller),
        request=request.number,
        channel=request.channel,
        delivery=request.delivery,
        received=request.received,
        letter_date=desk.clock.today(),
        language=request.language,
        recipient=address_apart(postal_address(request), looked.own, looked.others),
        subject_name=subject.name,
        tables=looked.tables,
        systems=looked.systems,
        omissions=looked.omissions,
        clock=clocks.clocks_of(desk, request),
        free_check=request.free_check or FreeCheck(free=False, year=request.received.year),
        pauses=request.pausing,
        extended=request.extended,
        period=request.period,
        enclosures=by_hand.enclosures(desk, request, looked.tables),
        beside=recordings.beside(beside, looked.tables),
        representative=request.representative,
        print_everything=request.print_everything,
    )


def preview(
    desk: Desk, number: str, *, with_recordings: bool = False, looked: Review | None = None
) -> WrittenLetter:
    """The letter as it would be signed now, with what would keep it from being signed.

    ``with_recordings``: as in ``seal``. ``looked``: the review, where it is at hand.
    """
    with desk.reading() as work:
        request = work.requests.get(number)
    looked = looked or review.prepare(desk, number)
    given = recordings.companions(desk, request, looked.tables) if with_recordings else ()
    told = content(desk, request, looked, given)
    written = desk.letters.answer(told, desk.translator(request.language))
    found = inspection.findings(desk, written, inspection.facts_of(told, looked))
    if looked.conflict is not None:
        # A person has to decide first: the drawn letter is right, and may not be signed all the same.
        found = (Finding(CONFLICT, looked.conflict), *found)
    return replace(written, findings=found)


@dataclass(frozen=True, slots=True)
class Sealed:
    """A signed answer: the request with its letter, and what the letter gives."""

    request: AccessRequest
    review: Review
    notice: Text | None = None
    """Why the signature is of a lower level than the settings ask for."""


def sign(desk: Desk, *, number: str, actor: str) -> AccessRequest:
    """As ``seal``, for those who need the request only."""
    return seal(desk, number=number, actor=actor).request


def seal(
    desk: Desk,
    *,
    number: str,
    actor: str,
    language: Language | None = None,
    with_recordings: bool = False,
) -> Sealed:
    """Draw the letter, sign it and seal it in the vault with its hash.

    ``language``: the one the person wants by now; else that of the request. ``with_recordings``:
    the files that its rows name were listened to and travel beside it; else it offers copies.
    Raises Refused where the identity is not proven, nothing was looked through, a safety ban stops
    the answer, or the drawn letter does not pass the check; NoAnswer or Unavailable where a
    recording cannot be read.
    """
    with desk.reading() as work:
        request = work.requests.get(number)
    request = replace(request, language=language or request.language)
    state = step(request.state, Action.SIGN)
    waited = request.question is not None
    if waited:
        # Everything is given, so nobody waits any more to hear which data is meant.
        request = doubt.ended(desk, request, desk.clock.today())
    if not request.identified:
        if request.identity is not None and request.identity.enough:
            raise Refused(_OTHER_CHECKED)
        raise Refused(
            QT_TRANSLATE_NOOP(
                "answer",
                "Nobody has proven who is asking, so nothing may be given. Record the check first.",
            )
        )
    check_holds(desk, request)
    looked = review.prepare(desk, number)
    if looked.conflict is not None:
        raise Refused(looked.conflict)
    given = recordings.companions(desk, request, looked.tables) if with_recordings else ()
    told = content(desk, request, looked, given)
    written = desk.letters.answer(told, desk.translator(request.language))
    inspection.demand_sound(desk, written, inspection.facts_of(told, looked))
    reason = desk.translator(request.language)(_REASON.fill(number=number))
    signed = desk.signer.sign(
        written.pdf, controller=request.controller, reason=reason, language=request.language
    )
    name = _file_name(request)
    digest = hashlib.sha256(signed.pdf).hexdigest()
    with desk.work() as work:
        identifier = work.vault.put(number, "letter", signed.pdf)
        kind = told.kind
        letter = Letter(
            identifier,
            name,
            digest,
            written.pages,
            signed.signed_at,
            signed.signer,
            kind=kind,
            version=1 + sum(one.kind is kind for one in work.letters.of(number)),
            level=signed.level,
            data_digest=written.data_digest,
            check_code=written.check_code,
            beside=given,
        )
        work.letters.add(number, letter)
        request = work.requests.save(replace(request, state=state, letter=letter))
        if waited:
            history.note(work, desk, request, "question_dropped", actor)
        history.note(work, desk, request, Action.SIGN, actor, sha256=digest, level=signed.level)
        if signed.notice is not None:
            history.note(work, desk, request, "signed_lower", actor, level=signed.level)
        work.commit()
    return Sealed(request, looked, signed.notice)


def _file_name(request: AccessRequest) -> str:
    """``issoy-2026-0001.pdf``; a letter signed anew never lies over an earlier one: ``…-2.pdf``."""
    name = f"{request.controller}-{request.number}"
    if request.letter is None:
        return f"{name}.pdf"
    version = request.letter.file_name.removeprefix(name).removesuffix(".pdf").removeprefix("-")
    return f"{name}-{int(version or 1) + 1}.pdf"


def letter(desk: Desk, number: str) -> bytes:
    """The signed letter, byte for byte. Raises Refused where none was signed."""
    with desk.reading() as work:
        request = work.requests.get(number)
        if request.letter is None:
            raise Refused(
                QT_TRANSLATE_NOOP("answer", "Request {number} has no signed letter yet.").fill(
                    number=number
                )
            )
        return work.vault.get(request.letter.vault_id)


def close(desk: Desk, *, number: str, actor: str) -> AccessRequest:
    """Close a delivered request."""
    with desk.work() as work:
        request = work.requests.get(number)
        state = step(request.state, Action.CLOSE)
        if any(one.open for one in by_hand.current(work, number).values()):
            raise Refused(
                QT_TRANSLATE_NOOP(
                    "answer",
                    "The owner of a system has not answered yet, so the request stays open: the rest "
                    "of the answer is still to follow. Take the answer in, or take the question back.",
                )
            )
        request = work.requests.save(replace(request, state=state))
        collection.tidy(work, request)
        history.note(work, desk, request, Action.CLOSE, actor)
        work.commit()
    return request


_OTHER_CHECKED = QT_TRANSLATE_NOOP(
    "answer",
    "The identity that was checked is not that of whoever asks now, so nothing may be given. Record the "
    "check of who asks first.",
)
_REASON = QT_TRANSLATE_NOOP("answer", "Answer to request {number}")
