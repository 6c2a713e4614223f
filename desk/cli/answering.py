"""``desk answer``: the whole way from a request to a signed letter, with nobody to ask."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desk.cli import output, proving, representing
from desk.cli.delivering import beside_files
from desk.cli.environment import Environment
from desk.cli.folders import make_folder
from desk.cli.person_words import identity_of
from desk.cli.progress import Silent, partly
from desk.domain.errors import BadInput, DeskError, Refused, Unavailable
from desk.domain.identity import judge
from desk.domain.person import IdentityKey, PersonalIdentityCode
from desk.domain.records import SystemStatus
from desk.domain.request import AccessRequest, State, Subject
from desk.domain.safety_ban import GIVES_ALL, is_banned
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import answer as letters
from desk.services import (
    collection,
    identification,
    intake,
    overview,
    printing,
    recordings,
    review,
)
from desk.services.desk import Desk
from desk.services.ports import Found, Translator
from desk.services.search import by_identity, the_one
from desk.services.unseen_files import refuse_unseen


@dataclass(slots=True)
class _Case:
    """One run of the command."""

    desk: Desk
    options: argparse.Namespace
    identity: dict[str, str]
    number: str = ""


def answer(environment: Environment, options: argparse.Namespace, translate: Translator) -> None:
    """Register, identify, find, collect, cover, sign; the request is kept however far it gets.

    Raises Refused where identity is not proven or a person has to decide, Partial where a system
    failed: the letter is made all the same and says what is missing.
    """
    representing.check(options)
    proving.detail(options)
    identity = identity_of(options)
    code = identity.get(IdentityKey.PERSONAL_IDENTITY_CODE)
    if code is not None:
        parsed = PersonalIdentityCode.parse(code)
        intake.check_born_before(parsed.birth_date, options.received)
        identity[IdentityKey.PERSONAL_IDENTITY_CODE] = parsed.code
    make_folder(options.out)
    case = _Case(environment.desk(options.workspace), options, identity)
    try:
        sealed = _answered(case)
    except Refused:
        if case.number:
            request = overview.request(case.desk, case.number)
            looked = review.prepare(case.desk, case.number) if request.collection_id else None
            output.show(_document(request, looked, None, translate), as_json=options.json)
        raise
    request = sealed.request
    file = options.out.resolve() / (request.letter.file_name if request.letter else "")
    _write(environment, case, file)
    document = _document(request, sealed.review, file, translate)
    document["level"] = request.letter.level if request.letter else None
    document["notice"] = translate(sealed.notice) if sealed.notice else None
    if request.representative is not None and is_banned(request):
        document["safety_ban"] = translate(GIVES_ALL)
    document["recordings"] = _recordings(sealed)
    output.show(document, as_json=options.json)
    if not request.collection_complete:
        raise partly(sealed.review.systems, translate)


def _write(environment: Environment, case: _Case, file: Path) -> None:
    """The signed letter and what travels beside it. Raises Unavailable with what to do instead of answering anew."""
    try:
        environment.save_letter(file, letters.letter(case.desk, case.number))
        beside = beside_files(case.desk, case.number, None, case.options.out)
        for path, data in beside.items():
            make_folder(path.parent)
            environment.save_letter(path, data)
    except DeskError as error:
        raise Unavailable(_NOT_WRITTEN.fill(why=error.text, number=case.number)) from error


def _recordings(sealed: letters.Sealed) -> list[dict[str, str]]:
    """The recordings that the letter lists: beside it, offered as copies, or missing."""
    letter = sealed.request.letter
    beside = {(one.collection, one.cell) for one in letter.beside} if letter else set()
    return [
        {
            "collection": one.info.key,
            "file": one.cell,
            "status": "missing"
            if not one.there
            else "beside"
            if (one.info.key, one.cell) in beside
            else "offered",
        }
        for one in recordings.named(sealed.review.tables)
    ]


def _answered(case: _Case) -> letters.Sealed:
    desk, options = case.desk, case.options
    actor: str = options.actor
    found = _found(case)
    only = found.candidates[0] if len(found.candidates) == 1 else None
    representing.check_facts(desk, options, only)
    earlier = None if options.request else _earlier(case, found)
    if earlier is not None:
        representing.write_anew(desk, earlier, options)
    case.number = earlier.number if earlier else _begun(case, found)
    if earlier is None or earlier.letter is None:
        collection.collect(desk, number=case.number, progress=Silent(), actor=actor)
    else:
        again = collection.unanswered(desk, case.number)
        reworded = earlier.partly_answered and _other_language(case, earlier)
        if again or reworded:
            collection.collect(desk, number=case.number, progress=Silent(), actor=actor, only=again)
        elif earlier.partly_answered:
            # Nothing is new: the letter that was signed is given once more.
            return letters.Sealed(earlier, review.prepare(desk, case.number))
    review.decide(desk, number=case.number, decisions=(), actor=actor)
    if options.print_everything:
        printing.print_everything(desk, number=case.number, wanted=True, actor=actor)
    if not options.attachments_checked:
        refuse_unseen(desk, case.number)
    return letters.seal(
        desk,
        number=case.number,
        actor=actor,
        language=options.language,
        with_recordings=options.with_recordings,
    )


def _begun(case: _Case, found: Found) -> str:
    """Write the request down, check who is asking and pick the person; returns its number."""
    desk, options = case.desk, case.options
    request = _waiting(case) or intake.register(
        desk,
        controller=options.controller,
        channel=options.channel,
        received=options.received,
        actor=options.actor,
        delivery=options.delivery,
        language=options.language,
        period=options.period,
    )
    case.number = request.number
    representing.write_down(desk, case.number, options)
    identification.record(
        desk,
        number=case.number,
        evidence=options.evidence,
        actor=options.actor,
        detail=proving.detail(options),
        person=found.candidates[0] if len(found.candidates) == 1 else None,
    )
    identification.choose(
        desk,
        number=case.number,
        person=the_one(found) if found.candidates else None,
        identity=case.identity,
        actor=options.actor,
        name=options.name,
        address=options.address,
        language=options.language,
    )
    return request.number


def _waiting(case: _Case) -> AccessRequest | None:
    """The request that is gone on with, its number, clocks and pauses kept; None: a new one is begun.

    Raises NoAnswer where there is no such request, Refused where who asks is known already, and
    BadInput where it is another one than the words tell of: nobody's proof is written into it.
    """
    options = case.options
    if not options.request:
        return None
    request = overview.request(case.desk, options.request)
    told = (options.controller, options.channel, options.received)
    same_period = options.period is None or options.period == request.period
    same = same_period and representing.asked_by_the_same(request, options)
    if (request.controller, request.channel, request.received) != told or not same:
        raise BadInput(_ANOTHER.fill(number=request.number))
    if request.identified:
        raise Refused(_NOT_WAITING.fill(number=request.number))
    return request


def _earlier(case: _Case, found: Found) -> AccessRequest | None:
    """The same request, when its letter is not signed yet, or is to be completed or written anew.

    A request given twice is one request: it keeps its number, its clocks and its free check. So is
    one that was answered in part, and one that is asked for in another language.
    """
    options = case.options
    profile = case.desk.profiles.get(options.controller)
    if len(found.candidates) > 1 or not judge(profile, options.channel, options.evidence).enough:
        return None
    for row in overview.requests(case.desk, controller=options.controller):
        request = row.request
        if (
            (request.received, request.channel) == (options.received, options.channel)
            and request.period == options.period
            and representing.asked_by_the_same(request, options)
            and request.identified
            and request.subject is not None
            and _same_person(case, request.subject, found)
            and (
                (request.open and request.state is not State.SIGNED)
                or request.partly_answered
                or (request.state is State.SIGNED and _other_language(case, request))
            )
            # What a clerk has decided in the window is the clerk's to finish.
            and not review.decisions(case.desk, request.number)
        ):
            return request
    return None


def _other_language(case: _Case, request: AccessRequest) -> bool:
    return case.options.language not in (None, request.language)


def _same_person(case: _Case, subject: Subject, found: Found) -> bool:
    """True where a request is about the person found, or both about the same unknown one."""
    if not found.candidates:
        given = {key: (value,) for key, value in case.identity.items()}
        return subject.subject is None and dict(subject.identifiers) == given
    # A system that did not answer then, or does not now, holds rows of the same person.
    return not set(subject.rows).isdisjoint(found.candidates[0].rows)


def _found(case: _Case) -> Found:
    """Who matches; asked before anything is written down, so that a mistyped key leaves no trace."""
    registers, controller = case.desk.registers, case.options.controller
    case.desk.profiles.get(controller)
    if case.options.subject is not None:
        found = Found((registers.subject(controller, case.options.subject),))
    else:
        found = by_identity(registers, controller, case.identity)
    for one in found.candidates:
        intake.check_born_before(one.birth_date, case.options.received)
        identification.check_given_address(one, case.options.address)
    return found


def _document(
    request: AccessRequest,
    looked: review.Review | None,
    file: Path | None,
    translate: Translator,
) -> dict[str, Any]:
    free = request.free_check
    return {
        "request": request.number,
        "status": _status(request, looked) if file else "open",
        "letter": str(file) if file else None,
        "sha256": request.letter.sha256 if request.letter and file else None,
        "records": sum(len(table.rows) for table in looked.tables) if looked else 0,
        "systems": output.systems(looked.systems, translate) if looked else [],
        "ruling": request.ruling,
        "free_check": {"free": free.free, "year": free.year, "earlier": free.earlier}
        if free
        else None,
        "set_aside": dict(looked.omissions) if looked else {},
    }


def _status(request: AccessRequest, looked: review.Review | None) -> str:
    if not request.collection_complete:
        return "partial"
    if looked is None or all(one.status is SystemStatus.NOTHING_HELD for one in looked.systems):
        return "nothing_held"
    return "complete"


_ANOTHER = QT_TRANSLATE_NOOP(
    "cli",
    "Request {number} has another controller, channel, day of arrival or period, or somebody else asks. "
    "Nothing was written down; correct the words or the number.",
)
_NOT_WAITING = QT_TRANSLATE_NOOP(
    "cli",
    "Request {number} waits for no proof of who asks. Nothing was written down; leave --request out.",
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "cli",
    "The letter is signed and sealed in the desk, but it does not lie in the folder. {why} Do not "
    "answer anew, which would count as another request: “desk deliver --request {number} --way WAY "
    "--out DIR” writes the signed letter and notes that it left.",
)
