"""From the answers of the form to a collected request: the flow without a window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desk.domain.controller import Channel, Delivery
from desk.domain.errors import Refused
from desk.domain.identity import Evidence, judge
from desk.domain.period import read_period
from desk.domain.person import IdentityKey, InvalidCode, PersonalIdentityCode
from desk.domain.records import Candidate
from desk.domain.text import Language
from desk.services import collection, identification, intake
from desk.services.desk import Desk
from desk.services.ports import Progress


@dataclass(frozen=True, slots=True)
class Answers:
    """What the clerk answered on the form."""

    controller: str
    channel: Channel
    received: date
    typed: str
    """Identity code, or whatever else was searched with."""
    evidence: Evidence
    doubt: str
    """The reason for any doubt; empty where there is none."""
    delivery: Delivery
    language: Language
    person: Candidate | None
    """None: nobody was found, the request is answered for somebody unknown."""
    name: str = ""
    note: str = ""
    period: str = ""
    """The period that the customer asked for, as typed; empty: everything."""
    paper: str | None = None
    """The document of the pile that asks; the request holds it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The request that was written down, and what stopped the flow after that, if anything."""

    number: str
    error: Exception | None = None


def identity_of(typed: str, name: str = "") -> Mapping[str, str]:
    """What a typed text says of a person, by identity key."""
    typed = typed.strip()
    given = {str(IdentityKey.NAME): name.strip()} if name.strip() else {}
    try:
        return {
            str(IdentityKey.PERSONAL_IDENTITY_CODE): PersonalIdentityCode.parse(typed).code,
            **given,
        }
    except InvalidCode:
        pass
    if "@" in typed:
        return {str(IdentityKey.EMAIL): typed, **given}
    if typed.replace(" ", "").isdigit():
        return {str(IdentityKey.CUSTOMER_NUMBER): typed.replace(" ", ""), **given}
    return given or ({str(IdentityKey.NAME): typed} if typed else {})


def begin(desk: Desk, answers: Answers, *, actor: str, progress: Progress) -> Outcome:
    """Write the request down, record the identity check, pick the person and collect.

    From the moment the request is written down nothing is lost: whatever stops the flow later is
    in the outcome, and the request goes on from its own page. Where the evidence is not enough,
    proof of identity is asked for and the clocks stand still.
    """
    period = read_period(answers.period)
    given = identity_of(answers.typed, answers.name)
    code = given.get(IdentityKey.PERSONAL_IDENTITY_CODE)
    if code is not None:
        intake.check_born_before(PersonalIdentityCode.parse(code).birth_date, answers.received)
    intake.check_born_before(
        answers.person.birth_date if answers.person else None, answers.received
    )
    number = intake.register(
        desk,
        controller=answers.controller,
        channel=answers.channel,
        received=answers.received,
        actor=actor,
        delivery=answers.delivery,
        language=answers.language,
        note=answers.note,
        period=period,
        document=answers.paper,
    ).number
    try:
        _identify(desk, answers, number, actor)
        identification.choose(
            desk,
            number=number,
            person=answers.person,
            identity=given,
            actor=actor,
            name=answers.name,
            language=answers.language,
        )
        collection.collect(desk, number=number, progress=progress, actor=actor)
    except Exception as error:
        return Outcome(number, error)
    return Outcome(number)


def _identify(desk: Desk, answers: Answers, number: str, actor: str) -> None:
    try:
        identification.record(
            desk, number=number, evidence=answers.evidence, actor=actor, doubt=answers.doubt
        )
    except Refused:
        profile = desk.profiles.get(answers.controller)
        reason = judge(profile, answers.channel, answers.evidence).reason
        words = answers.doubt or desk.translator(answers.language)(reason)
        identification.ask(desk, number=number, actor=actor, reason=words)
        raise
