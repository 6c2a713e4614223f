"""The letters beside the answer: drawn, checked, signed, sealed, with the change of state that each one is."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desk.domain.delivery_rules import postal_address
from desk.domain.notice import Notice
from desk.domain.notice_facts import (
    Clarification,
    Extension,
    Facts,
    FeeNotice,
    IdentityRequest,
    RecipientsNotice,
    Refusal,
)
from desk.domain.request import (
    LETTER_NAMES,
    AccessRequest,
    Action,
    Letter,
    LetterKind,
    PauseGround,
    step,
)
from desk.domain.text import QT_TRANSLATE_NOOP, Language, Text
from desk.services import (
    by_hand,
    clocks,
    collection,
    doubt,
    free_checks,
    history,
    inspection,
)
from desk.services.desk import Desk
from desk.services.letter_rules import check_approver, filled, tidied
from desk.services.notice_inspection import known_of
from desk.services.ports import SignedLetter, WrittenLetter
from desk.services.store_ports import UnitOfWork

FILE_NAMES = {
    LetterKind.RECEIPT: "vastaanottokuittaus",
    LetterKind.IDENTITY_REQUEST: "lisatietopyynto",
    LetterKind.CLARIFICATION: "tarkennuspyynto",
    LetterKind.EXTENSION: "maaraajan-pidennys",
    LetterKind.REFUSAL: "kielteinen-vastaus",
    LetterKind.FEE_NOTICE: "ilmoitus-maksusta",
    LetterKind.RECTIFICATION: "oikaisu",
    LetterKind.MARKETING_BAN: "suoramarkkinointikielto",
    LetterKind.ERASURE: "poistaminen",
    LetterKind.RESTRICTION: "kasittelyn-rajoittaminen",
    LetterKind.RECIPIENTS_NOTICE: "ilmoitus-vastaanottajalle",
}
"""What a letter's file is called behind the request's number."""


@dataclass(frozen=True, slots=True)
class Written:
    """A sealed letter beside the answer."""

    request: AccessRequest
    """As it stands now."""
    letter: Letter
    pdf: bytes
    """Signed."""
    notice: Text | None = None
    """Why the signature is of a lower level than the settings ask for."""


@dataclass(frozen=True, slots=True)
class _Draft:
    """A letter on its way."""

    before: AccessRequest
    after: AccessRequest
    """With the change that the letter is; the same where it is none."""
    notice: Notice


def write(
    desk: Desk,
    *,
    number: str,
    facts: Facts,
    actor: str,
    language: Language | None = None,
    to: Sequence[str] = (),
) -> Written:
    """Write a letter and keep it, together with what it changes.

    A question who asks, or which data is meant, stops both clocks from today where it is asked in
    time (Art. 12(6), recital 63); written once more while it is open, it is a reminder. An extension
    moves the clocks (Art. 12(3)), a refusal ends the request and gives the free check back (12(4)).
    The others change nothing: a fee notice stops no clock and blocks nothing.

    ``language``: of the letter; else that of the request, for a recipient that of the controller.
    ``to``: name and address, where nobody was picked from the registers yet. The same letter
    written again on one day is the one that was signed before.

    Raises Refused where the letter may not be written now or does not pass the check before
    signing, BadInput where something in it is lacking, Conflict where somebody else was quicker.
    """
    check_approver(facts, actor)
    draft, same = _drafted(desk, number, facts, language, to)
    if same is not None:
        with desk.work() as work:
            return Written(draft.before, same, work.vault.get(same.vault_id))
    translator = desk.translator(draft.notice.language)
    written = desk.letters.notice(draft.notice, translator)
    inspection.demand_sound(desk, written, known_of(desk, draft.notice, draft.before))
    kind = draft.notice.facts.kind
    reason = translator(_REASON.fill(letter=LETTER_NAMES[kind], number=number))
    signed = desk.signer.sign(
        written.pdf,
        controller=draft.after.controller,
        reason=reason,
        language=draft.notice.language,
    )
    return _kept(desk, draft, written, signed, actor)


def preview(
    desk: Desk,
    *,
    number: str,
    facts: Facts,
    language: Language | None = None,
    to: Sequence[str] = (),
) -> WrittenLetter:
    """The letter as it would be signed now, with what would keep it from being signed; changes nothing."""
    draft, _ = _drafted(desk, number, facts, language, to)
    written = desk.letters.notice(draft.notice, desk.translator(draft.notice.language))
    told = known_of(desk, draft.notice, draft.before)
    return replace(written, findings=inspection.findings(desk, written, told))


def letters(desk: Desk, number: str) -> list[Letter]:
    """Every sealed letter of a request, the first signed first. NoAnswer where there is no such request."""
    with desk.work() as work:
        work.requests.get(number)
        return work.letters.of(number)


def _drafted(
    desk: Desk, number: str, facts: Facts, language: Language | None, to: Sequence[str]
) -> tuple[_Draft, Letter | None]:
    """The letter with the change that it is; or the very same one, where it was signed today."""
    facts = tidied(facts)
    with desk.work() as work:
        before = work.requests.get(number)
        kept = work.letters.of(number)
        # A letter that was written has changed the request, so that its own rules may forbid it now.
        unruled = _notice(desk, before, facts, language, to)
        same = _same(kept, unruled)
        if same is not None:
            return _Draft(before, before, unruled), same
        facts = filled(desk, work, before, facts)
    same = _same(kept, _notice(desk, before, facts, language, to))
    after = _changed(desk, before, facts)
    notice = _notice(desk, after, facts, language, to)
    if isinstance(facts, Extension):
        notice = replace(notice, before=clocks.clocks_of(desk, before))
    return _Draft(before, after, notice), same


def _same(kept: Sequence[Letter], notice: Notice) -> Letter | None:
    digest, kind = notice.digest, notice.facts.kind
    found = (one for one in reversed(kept) if (one.kind, one.data_digest) == (kind, digest))
    return next(found, None)


def _changed(desk: Desk, request: AccessRequest, facts: Facts) -> AccessRequest:
    """The request after the letter."""
    match facts:
        case IdentityRequest():
            return _questioned(desk, request, PauseGround.IDENTITY, facts.doubt)
        case Clarification():
            return _questioned(desk, request, PauseGround.CLARIFICATION, facts.reason)
        case Extension():
            request = replace(
                request,
                state=step(request.state, Action.EXTEND),
                extended=True,
                extension_reason=facts.reason,
            )
            return clocks.with_clocks(desk, request)
        case Refusal():
            return replace(request, state=step(request.state, Action.REFUSE), free_check=None)
        case _:
            return request


def _questioned(
    desk: Desk, request: AccessRequest, ground: PauseGround, reason: str
) -> AccessRequest:
    """Asked, or asked once more where the same question is open already."""
    open_one = request.question
    if open_one is not None and open_one.ground is ground:
        return doubt.chased(desk, request)
    return doubt.asked(desk, request, ground, reason)


def _notice(
    desk: Desk,
    request: AccessRequest,
    facts: Facts,
    language: Language | None,
    to: Sequence[str],
) -> Notice:
    profile, subject = desk.profiles.get(request.controller), request.subject
    recipient = postal_address(request) or tuple(one.strip() for one in to if one.strip())
    to_recipient = isinstance(facts, RecipientsNotice)
    if isinstance(facts, RecipientsNotice):
        recipient = (facts.name, *facts.address)
    usual = profile.default_language if to_recipient else request.language
    return Notice(
        profile=profile,
        request=request.number,
        channel=request.channel,
        delivery=request.delivery,
        received=request.received,
        letter_date=desk.clock.today(),
        language=language or usual,
        recipient=recipient,
        subject_name=subject.name if subject is not None else "",
        clock=clocks.clocks_of(desk, request),
        facts=facts,
        pauses=request.pausing,
        extended=request.extended,
        period=request.period,
        identified=request.identified,
        representative=None if to_recipient else request.representative,
    )


def _kept(
    desk: Desk, draft: _Draft, written: WrittenLetter, signed: SignedLetter, actor: str
) -> Written:
    """The letter in the vault and among the request's letters, with its change, in one transaction."""
    kind, number = draft.notice.facts.kind, draft.before.number
    with desk.work() as work:
        kept = work.letters.of(number)
        same = _same(kept, draft.notice)
        if same is not None:  # two clicks: the first one has written it meanwhile
            return Written(work.requests.get(number), same, work.vault.get(same.vault_id))
        version = 1 + sum(one.kind is kind for one in kept)
        letter = Letter(
            vault_id=work.vault.put(number, "letter", signed.pdf),
            file_name=_file_name(draft.before, kind, version),
            sha256=hashlib.sha256(signed.pdf).hexdigest(),
            pages=written.pages,
            signed_at=signed.signed_at,
            signer=signed.signer,
            kind=kind,
            version=version,
            level=signed.level,
            data_digest=draft.notice.digest,
            check_code=written.check_code,
        )
        work.letters.add(number, letter)
        request = draft.before
        if draft.after != draft.before:
            request = work.requests.save(draft.after)
            _note_change(desk, work, request, draft, actor)
        if isinstance(draft.notice.facts, FeeNotice):
            _note_fee(desk, work, request, draft.notice.facts, actor)
        history.note(
            work, desk, request, "letter_written", actor, letter=kind, sha256=letter.sha256
        )
        if signed.notice is not None:
            history.note(work, desk, request, "signed_lower", actor, level=signed.level)
        work.commit()
    return Written(request, letter, signed.pdf, signed.notice)


def _note_change(
    desk: Desk, work: UnitOfWork, request: AccessRequest, draft: _Draft, actor: str
) -> None:
    """What goes with a change beside the request itself, and its place in the history."""
    facts = draft.notice.facts
    match facts:
        case IdentityRequest() | Clarification() if len(request.pauses) == len(draft.before.pauses):
            history.note(work, desk, request, Action.CHASE, actor)
        case IdentityRequest() | Clarification():
            doubt.note_asked(work, desk, request, actor)
        case Extension():
            details = {"reason": facts.reason, "ground": facts.ground}
            history.note(work, desk, request, Action.EXTEND, actor, **details)
        case Refusal():
            free_checks.give_back(desk, work, request, actor)
            by_hand.take_back(desk, work, request, actor, answers=False)
            collection.tidy(work, request)
            details = {"reason": facts.reason, "ground": facts.ground}
            history.note(work, desk, request, Action.REFUSE, actor, **details)
        case _:
            raise AssertionError("no other letter changes a request")


def _note_fee(
    desk: Desk, work: UnitOfWork, request: AccessRequest, facts: FeeNotice, actor: str
) -> None:
    """Ground, reason, amount and approver: the burden of proof is the controller's (Art. 12(5))."""
    history.note(
        work,
        desk,
        request,
        "fee_proposed",
        actor,
        ground=facts.ground,
        reason=facts.reason,
        total=facts.total,
        approver=facts.approved_by,
        due=facts.due or "",
    )


def _file_name(request: AccessRequest, kind: LetterKind, version: int) -> str:
    """``issoy-2026-0001-oikaisu.pdf``, and ``…-2.pdf`` for the next one of its kind."""
    name = f"{request.controller}-{request.number}-{FILE_NAMES[kind]}"
    return f"{name}.pdf" if version == 1 else f"{name}-{version}.pdf"


_REASON = QT_TRANSLATE_NOOP("correspondence", "Access request {number}: {letter}")
