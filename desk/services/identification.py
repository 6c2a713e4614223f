"""Who is asking: the check that was made, and the person picked from the registers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from desk.domain.clerks_words import without_numbers
from desk.domain.entitlement import ledger_identifiers, year_of
from desk.domain.errors import Refused
from desk.domain.identity import Evidence, IdentityCheck
from desk.domain.person import Identifiers, IdentityKey
from desk.domain.proof_detail import NO_DETAIL, ProofDetail
from desk.domain.records import Candidate
from desk.domain.representation import of_estate
from desk.domain.request import AccessRequest, Action, PauseGround, State, Subject, step
from desk.domain.text import LANGUAGES, QT_TRANSLATE_NOOP, Language
from desk.services import by_hand, collection, free_checks, history, proof
from desk.services import doubt as doubt_of
from desk.services.authority import check_subject, note_refused
from desk.services.clocks import on_an_open_way
from desk.services.desk import Desk
from desk.services.earlier_letters import another, note_another
from desk.services.intake import check_born_before


def record(
    desk: Desk,
    *,
    number: str,
    evidence: Evidence,
    actor: str,
    doubt: str = "",
    arrived: date | None = None,
    detail: ProofDetail = NO_DETAIL,
    person: Candidate | None = None,
) -> AccessRequest:
    """Record the check that was made and its outcome; the request is identified when it suffices.

    ``detail``: what shows the proof; ``person``: whom the registers know already. What rests on the
    registers or on the desk's own requests is looked up there and taken from nobody's word (``proof.judged``).

    ``arrived``: the day on which what the person was asked for arrived, enough or not, see
    ``doubt.arrived``; None: today.

    ``doubt`` is the clerk's reason for not trusting what was shown (Art. 12(6)). Where the check is
    not enough its outcome is stored all the same and Refused is raised with the reason.
    """
    doubt = without_numbers(doubt)
    with desk.work() as work:
        request = work.requests.get(number)
        judgement, detail = proof.judged(
            desk, work, request, evidence=evidence, detail=detail, person=person
        )
        enough = judgement.enough and not doubt
        check = IdentityCheck(
            evidence,
            actor,
            desk.clock.now(),
            enough,
            doubt or judgement.reason.source,
            detail=detail,
        )
        due_anew = request.state in _PROVEN and not request.identified
        asks = request.representative.name if request.representative is not None else ""
        of_rows = () if asks else _rows_known(request, person)
        request = replace(request, identity=replace(check, shown_by=asks, of_rows=of_rows))
        asked = request.question
        awaited = asked is not None and asked.ground is PauseGround.IDENTITY
        came = awaited and evidence is not Evidence.NONE
        if came:
            request = doubt_of.ended(desk, request, arrived or desk.clock.today())
        if enough:
            request = replace(
                request, state=request.state if due_anew else step(request.state, Action.IDENTIFY)
            )
        request = work.requests.save(request)
        if came:
            doubt_of.note_arrived(work, desk, request, actor)
        proof.write_down(work, desk, request, check, doubt)
        work.commit()
    if not enough:
        raise Refused(_DOUBT.fill(doubt=doubt) if doubt and judgement.enough else judgement.reason)
    return request


def _rows_known(request: AccessRequest, person: Candidate | None) -> tuple[str, ...]:
    known = person or request.subject
    return known.rows if known is not None else ()


def choose(
    desk: Desk,
    *,
    number: str,
    person: Candidate | None,
    identity: Mapping[str, str],
    actor: str,
    name: str = "",
    address: Sequence[str] = (),
    language: Language | None = None,
) -> AccessRequest:
    """Pick the person the request is about, and take the year's free check in the same transaction.

    ``language`` is the one the person asked the letter in; else it is the one on record.

    ``person`` None: no register knows them; ``identity``, ``name`` and ``address`` are what the
    person gave. Raises Refused for a company, which has no right of access (Art. 4(1), 15), and as
    ``check_given_address``.
    """
    check_given_address(person, address)
    if person is not None and person.company:
        raise Refused(
            QT_TRANSLATE_NOOP(
                "identity",
                "{name} is a company. The right of access belongs to people, so there is nothing to "
                "answer under Article 15; a sole trader asks in their own name.",
            ).fill(name=person.name)
        )
    given = Identifiers({key: (value,) for key, value in identity.items()})
    with desk.work() as work:
        request = work.requests.get(number)
        before = request.subject
        check_born_before(person.birth_date if person else None, request.received)
        subject = _still_banned(before, _subject(person, given, name, tuple(address)))
        _check_acted_for(request, subject)
        try:
            check_subject(desk, request.representative, subject)
        except Refused:
            if (asks := request.representative) is not None:
                note_refused(desk, work, request, actor, asks=asks, subject=subject)
                work.commit()
            raise
        estate = of_estate(request.representative)
        if request.subject is not None and (estate or not _same(request.subject, subject)):
            free_checks.give_back(desk, work, request, actor)
        if request.subject is not None and not _same(request.subject, subject):
            # What owners were asked, and answered, is about somebody else.
            by_hand.take_back(desk, work, request, actor, answers=True)
            request = collection.forget(work, request)
        request = replace(
            request,
            subject=subject,
            language=language or _on_record(person) or request.language,
            state=step(request.state, Action.CHOOSE_PERSON),
        )
        asked_for = request.delivery
        request = on_an_open_way(desk, request)
        # An estate asks under no article of the Regulation (recital 27), so nothing is counted.
        free_check = (
            None
            if estate
            else work.ledger.claim(
                unit=desk.profiles.get(request.controller).unit,
                year=year_of(request.received),
                identifiers=ledger_identifiers(
                    person.identifiers if person else Identifiers(), rows=subject.rows, given=given
                ),
                request=number,
                received=request.received,
            )
        )
        request = work.requests.save(replace(request, free_check=free_check))
        kind = "choose_unknown" if person is None else Action.CHOOSE_PERSON
        note_another(work, desk, request, before, actor)
        history.note(work, desk, request, kind, actor)
        if request.delivery is not asked_for:
            history.note(work, desk, request, "another_way", actor, way=request.delivery)
        if free_check is not None:
            free_checks.note_taken(work, desk, request, free_check, actor)
        work.commit()
    return request


def check_given_address(person: Candidate | None, address: Sequence[str]) -> None:
    """Raise Refused where a given address would take the place of the one on record.

    Letters would then be posted to it as if it were on record, without the reason that another place
    needs, and under a safety ban without the check of who asks for it.
    """
    given = any(line.strip() for line in address)
    if given and person is not None and (person.address or person.safety_ban):
        raise Refused(_ADDRESS_ON_RECORD)


def _same(before: Subject, now: Subject) -> bool:
    """True where a pick anew is of the same person, whatever the registers say of them by now."""
    return before.subject == now.subject and (now.subject is not None or before == now)


def _still_banned(before: Subject | None, now: Subject) -> Subject:
    """A pick anew of somebody under a safety ban: a register that is away now takes no flag back (Art. 32)."""
    banned = before is not None and before.safety_ban and _same(before, now)
    return replace(now, safety_ban=True) if banned else now


def _on_record(person: Candidate | None) -> Language | None:
    return next((one for one in LANGUAGES if person and one == person.language), None)


def _subject(
    person: Candidate | None, given: Identifiers, name: str, address: tuple[str, ...]
) -> Subject:
    if person is None:
        name = name or given.first(IdentityKey.NAME) or ""
        return Subject(None, (), name, address, identifiers=given, asked_with=tuple(given))
    keys = set(person.identifiers) | set(IdentityKey)
    asked_with = dict.fromkeys([*given, *(key for key in person.matched_on if key in keys)])
    on_record = tuple(part.strip() for part in (person.address or "").split(",") if part.strip())
    return Subject(
        person.subject,
        person.rows,
        person.name,
        address or on_record,
        person.birth_date,
        person.safety_ban,
        person.identifiers,
        tuple(asked_with),
    )


def _check_acted_for(request: AccessRequest, subject: Subject) -> None:
    """Raise Refused where somebody asks for the person and another one is picked.

    Who may ask for one person may not ask for another (EDPB 01/2022, section 3.4).
    """
    asks = request.representative
    if asks is not None and request.subject is not None and another(request.subject, subject):
        raise Refused(_ACTED_FOR.fill(name=asks.name))


_PROVEN = (State.IDENTIFIED, State.COLLECTED, State.REVIEWED)
"""Where a check may be made once more, of who asks by now; it moves nothing."""

_DOUBT = QT_TRANSLATE_NOOP(
    "identity",
    "There is a doubt about who is asking: {doubt}. Nothing is given; ask for another proof.",
)
_ACTED_FOR = QT_TRANSLATE_NOOP(
    "identity",
    "{name} asks for the person who was picked before, and what they showed was for that person. Nobody "
    "else was picked. Take back that somebody asks for the person, pick the right one, and then check "
    "what shows that {name} may ask for them.",
)
_ADDRESS_ON_RECORD = QT_TRANSLATE_NOOP(
    "identity",
    "The registers know this person, so letters go to the place on record. The address was not taken "
    "and nothing was given. Leave it out; when the letter leaves, say where else it goes and why.",
)
