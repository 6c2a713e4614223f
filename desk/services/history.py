"""A request's history: every event the use cases write, and its sentence for the reader."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from string import Formatter

from desk.domain.controller import Delivery
from desk.domain.delivery_rules import DELIVERY_NAMES
from desk.domain.identity import EVIDENCE_NAMES, Evidence
from desk.domain.period import read_period
from desk.domain.person import mask_codes
from desk.domain.proof_detail import ProofDetail, proof_in
from desk.domain.representation import ROLE_NAMES, Role
from desk.domain.request import LETTER_NAMES, AccessRequest, Action, AuditEvent, LetterKind
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.desk import Desk
from desk.services.store_ports import UnitOfWork


class Why(StrEnum):
    """Why the dates of open requests were counted anew."""

    CALENDAR = "calendar"
    PROFILE = "profile"
    RULES = "rules"


_WHY = {
    Why.CALENDAR: QT_TRANSLATE_NOOP("history", "The days on which the desk is closed were changed"),
    Why.PROFILE: QT_TRANSLATE_NOOP("history", "The controller's profile was changed"),
    Why.RULES: QT_TRANSLATE_NOOP("history", "The calendar or the rules have changed"),
}

SENTENCES: dict[str, Text] = {
    "received": QT_TRANSLATE_NOOP("history", "The request arrived and was written down."),
    "received_period": QT_TRANSLATE_NOOP(
        "history",
        "The request arrived and was written down. The customer chose a period: {period}.",
    ),
    "document_filed": QT_TRANSLATE_NOOP(
        "history", "The document {file} was taken out of the pile into this request."
    ),
    "taken": QT_TRANSLATE_NOOP(
        "history", "The request was taken over; {before} handled it until then."
    ),
    "taken_free": QT_TRANSLATE_NOOP(
        "history", "The request was taken; nobody handled it until then."
    ),
    "identity_enough": QT_TRANSLATE_NOOP("history", "Identity was checked: {evidence}. Enough."),
    "identity_not_enough": QT_TRANSLATE_NOOP(
        "history", "Identity was checked: {evidence}. Not enough."
    ),
    "identity_doubted": QT_TRANSLATE_NOOP(
        "history", "Identity was checked: {evidence}. There is a doubt: {doubt}"
    ),
    "representative_identity_enough": QT_TRANSLATE_NOOP(
        "history", "The representative's own identity was checked: {evidence}. Enough."
    ),
    "representative_identity_not_enough": QT_TRANSLATE_NOOP(
        "history", "The representative's own identity was checked: {evidence}. Not enough."
    ),
    Action.ASK_IDENTITY: QT_TRANSLATE_NOOP(
        "history",
        "Proof of identity was asked for and the clocks stand still. The reason: {reason}",
    ),
    "ask_identity_late": QT_TRANSLATE_NOOP(
        "history",
        "Proof of identity was asked for, too late for the clocks to stand still. The reason: {reason}",
    ),
    Action.CLARIFY: QT_TRANSLATE_NOOP(
        "history",
        "The person was asked which data is meant and the clocks stand still. The reason: {reason}",
    ),
    "clarify_late": QT_TRANSLATE_NOOP(
        "history",
        "The person was asked which data is meant, too late for the clocks to stand still. The reason: "
        "{reason}",
    ),
    "question_left": QT_TRANSLATE_NOOP(
        "history",
        "The question to the person left on {on_day}: the clocks stand still from then, not from "
        "{before_day}.",
    ),
    "question_left_late": QT_TRANSLATE_NOOP(
        "history",
        "The question to the person, written on {before_day}, left on {on_day}: too late for the clocks "
        "to stand still.",
    ),
    Action.CHASE: QT_TRANSLATE_NOOP(
        "history", "The person was asked once more; no new pause begins."
    ),
    Action.ARRIVE: QT_TRANSLATE_NOOP(
        "history",
        "The person's answer arrived on {on_day}; the clocks had stood still since {since_day}.",
    ),
    "ruling_moved": QT_TRANSLATE_NOOP(
        "history", "{why}: the answer is due on {now_day}, no longer on {before_day}."
    ),
    "law_moved": QT_TRANSLATE_NOOP(
        "history", "{why}: the law's last day is {now_day}, no longer {before_day}."
    ),
    "target_moved": QT_TRANSLATE_NOOP(
        "history", "{why}: the house target is {now_day}, no longer {before_day}."
    ),
    "work_by_moved": QT_TRANSLATE_NOOP(
        "history", "{why}: the answer has to be ready on {now_day}, no longer on {before_day}."
    ),
    "question_dropped": QT_TRANSLATE_NOOP(
        "history", "Everything was given without waiting to hear which data is meant."
    ),
    "arrive_late": QT_TRANSLATE_NOOP(
        "history", "The person's answer arrived on {on_day}; the clocks had run on."
    ),
    "print_everything": QT_TRANSLATE_NOOP(
        "history", "The customer wants long tables in the letter too, row by row."
    ),
    "print_summaries": QT_TRANSLATE_NOOP(
        "history", "Summaries of long tables are enough; every row is in the attached files."
    ),
    "represented": QT_TRANSLATE_NOOP(
        "history", "Somebody asks for the person: {role}. Their authority was checked."
    ),
    "representative_identity_doubted": QT_TRANSLATE_NOOP(
        "history",
        "The representative's own identity was checked: {evidence}. There is a doubt: {doubt}",
    ),
    "authority_refused": QT_TRANSLATE_NOOP(
        "history", "Somebody asked for the person: {role}. What they showed gives no right to it."
    ),
    "banned_refused": QT_TRANSLATE_NOOP(
        "history", "Somebody asked for a person under a safety ban: {role}. Nothing was given."
    ),
    "representation_decided": QT_TRANSLATE_NOOP(
        "history", "{who} decided that the person's data may be given to whoever asks: {reason}"
    ),
    "represents_nobody": QT_TRANSLATE_NOOP(
        "history", "It was taken back that somebody asks for the person."
    ),
    Action.CHOOSE_PERSON: QT_TRANSLATE_NOOP("history", "The person was picked from the registers."),
    "another_person": QT_TRANSLATE_NOOP(
        "history",
        "Another person was picked than before. What was signed until now is about somebody else and "
        "leaves no more.",
    ),
    "choose_unknown": QT_TRANSLATE_NOOP("history", "No register knows the person."),
    "free_check_taken": QT_TRANSLATE_NOOP("history", "This is the free check of {year}."),
    "free_check_used": QT_TRANSLATE_NOOP(
        "history",
        "The free check of {year} was taken earlier by request {earlier}. No fee follows.",
    ),
    Action.COLLECT: QT_TRANSLATE_NOOP(
        "history", "The systems were searched; records found: {records}."
    ),
    "collect_partly": QT_TRANSLATE_NOOP(
        "history", "The systems were searched; records found: {records}. Not every system answered."
    ),
    "question_opened": QT_TRANSLATE_NOOP(
        "history", "A question to the owner of {system} was opened; it has no connection."
    ),
    "question_sent": QT_TRANSLATE_NOOP("history", "The question to {system} was sent."),
    "question_chased": QT_TRANSLATE_NOOP("history", "{system} was asked again."),
    "question_answered": QT_TRANSLATE_NOOP(
        "history", "{system} answered; the answer was taken in."
    ),
    "question_nothing_held": QT_TRANSLATE_NOOP("history", "{system} answered: nothing is held."),
    "question_reopened": QT_TRANSLATE_NOOP(
        "history", "The answer of {system} was a wrong one and was taken out."
    ),
    "question_withdrawn": QT_TRANSLATE_NOOP("history", "The question to {system} was taken back."),
    Action.REVIEW: QT_TRANSLATE_NOOP(
        "history", "The records were looked through; decisions: {decisions}."
    ),
    Action.SIGN: QT_TRANSLATE_NOOP("history", "The answer letter was signed and sealed."),
    "signed_lower": QT_TRANSLATE_NOOP(
        "history",
        "A time stamp service or what proves the certificates could not be reached: the letter's "
        "signature has the level {level}.",
    ),
    "another_way": QT_TRANSLATE_NOOP(
        "history", "The way that was chosen is not open to this answer; it is now given {way}."
    ),
    "ban_not_asked": QT_TRANSLATE_NOOP(
        "history",
        "A register could not be asked for a safety ban; the letter left all the same: {reason}",
    ),
    "ban_found": QT_TRANSLATE_NOOP(
        "history", "A register tells that the person is under a safety ban."
    ),
    "ban_uncovered": QT_TRANSLATE_NOOP(
        "history", "What the safety ban covers was shown on screen: {reason}"
    ),
    "place_decided": QT_TRANSLATE_NOOP(
        "history",
        "{who} decided that the answer goes out although somebody under a safety ban shares a place of "
        "use with the person: {reason}",
    ),
    "place_undecided": QT_TRANSLATE_NOOP(
        "history",
        "The decision about the place of use shared with somebody under a safety ban was taken back.",
    ),
    Action.DELIVER: QT_TRANSLATE_NOOP("history", "The answer was given."),
    "deliver_again": QT_TRANSLATE_NOOP("history", "The letter {file} was given once more, {way}."),
    "letter_sent": QT_TRANSLATE_NOOP("history", "The letter {file} was given, {way}."),
    "letter_written": QT_TRANSLATE_NOOP("history", "A letter was signed and sealed: {letter}."),
    "deliver_to_representative": QT_TRANSLATE_NOOP(
        "history",
        "The answer about the person of request {number} was given to {to} ({role}), {way}.",
    ),
    "deliver_again_to_representative": QT_TRANSLATE_NOOP(
        "history",
        "The letter {file} about the person of request {number} was given once more to {to} ({role}), "
        "{way}.",
    ),
    "letter_sent_to_representative": QT_TRANSLATE_NOOP(
        "history",
        "The letter {file} about the person of request {number} was given to {to} ({role}), {way}.",
    ),
    "printed": QT_TRANSLATE_NOOP("history", "The letter {file} was sent to the printer {printer}."),
    Action.EXTEND: QT_TRANSLATE_NOOP("history", "The time was extended once: {reason}"),
    Action.REFUSE: QT_TRANSLATE_NOOP(
        "history", "The request was refused; the free check was given back. The letter says why."
    ),
    "fee_proposed": QT_TRANSLATE_NOOP(
        "history",
        "A fee of {total} euros was proposed, approved by {approver}. The request stays open.",
    ),
    Action.CLOSE: QT_TRANSLATE_NOOP("history", "The request was closed."),
    Action.MERGE: QT_TRANSLATE_NOOP(
        "history",
        "The request reminds of request {into} and was merged into it: both are one request.",
    ),
    "merged_here": QT_TRANSLATE_NOOP(
        "history",
        "Request {number}, arrived {arrived_day}, reminded of this one and was merged into it. The "
        "earlier day of arrival rules.",
    ),
    "purged": QT_TRANSLATE_NOOP(
        "history", "The case was deleted; its keeping time of {months} months was over."
    ),
    Action.WITHDRAW: QT_TRANSLATE_NOOP("history", "The person withdrew the request."),
}
"""Sentence of each event kind; ``{…}`` are keys of the event's details."""


_SHOWN_BY = QT_TRANSLATE_NOOP("history", "{evidence} ({proof})")
_FETCHED_FOR = QT_TRANSLATE_NOOP("history", "for {name}, {role}")
_WITHDRAWN_BECAUSE = QT_TRANSLATE_NOOP("history", "The person withdrew the request: {reason}")


def sentence(event: AuditEvent) -> Text:
    """The event in words; one that another version of the program wrote, by its name at least."""
    text = SENTENCES.get(event.action)
    if event.action == Action.WITHDRAW and event.details.get("reason"):
        text = _WITHDRAWN_BECAUSE
    facts = _facts(event)
    if text is None or facts is None or not _asked_by(text) <= facts.keys():
        return QT_TRANSLATE_NOOP("history", "Event: {action}").fill(action=event.action)
    return text.fill(**facts)


def _facts(event: AuditEvent) -> dict[str, object] | None:
    """The details as values that every language writes its own way; None where one is unknown."""
    facts: dict[str, object] = dict(event.details)
    try:
        if "evidence" in facts:
            evidence = EVIDENCE_NAMES[Evidence(event.details["evidence"])]
            shown = ProofDetail.of_kept(proof_in(event.details)).text
            facts["evidence"] = (
                _SHOWN_BY.fill(evidence=evidence, proof=shown) if shown else evidence
            )
        if "way" in facts:
            facts["way"] = DELIVERY_NAMES[Delivery(event.details["way"])]
        if "letter" in facts:
            facts["letter"] = LETTER_NAMES[LetterKind(event.details["letter"])]
        if "why" in facts:
            facts["why"] = _WHY[Why(event.details["why"])]
        if "role" in facts:
            role = ROLE_NAMES[Role(event.details["role"])]
            asks = event.details.get("asks")
            facts["role"] = _FETCHED_FOR.fill(name=asks, role=role) if asks else role
    except ValueError:
        return None
    for name, written in event.details.items():
        if name.endswith("_day"):
            try:
                facts[name] = date.fromisoformat(written)
            except ValueError:
                return None
    if "period" in facts and (period := read_period(event.details["period"])):
        facts["period"] = period.text
    return facts


def _asked_by(text: Text) -> set[str]:
    """The names of the values in a sentence."""
    return {name for _, name, _, _ in Formatter().parse(text.source) if name}


def note(
    work: UnitOfWork, desk: Desk, request: AccessRequest, action: str, actor: str, **details: object
) -> None:
    """Write an event into the open transaction.

    The history outlives the case, so no identity code stands in it in full, whoever wrote it where
    (1050/2018 s. 29; Art. 5(1)(e)).
    """
    facts = {name: mask_codes(str(value)) for name, value in details.items()}
    work.audit.append(AuditEvent(request.number, desk.clock.now(), actor, str(action), facts))
