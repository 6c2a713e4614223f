"""One function a command: reads its options, calls the use cases, shows the result."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from desk.cli import output
from desk.cli.answering import answer
from desk.cli.certifying import certificate
from desk.cli.checking import verify_code
from desk.cli.delivering import deliver, dispatches
from desk.cli.describing import described
from desk.cli.doctoring import doctor
from desk.cli.documents import id_code, mrz
from desk.cli.doubting import doubt
from desk.cli.ending import merge, withdraw
from desk.cli.enveloping import envelope
from desk.cli.environment import Environment
from desk.cli.fees import fee_advice
from desk.cli.letters import letter, letters
from desk.cli.maps import data_map
from desk.cli.person_words import identity_of
from desk.cli.picturing import screens
from desk.cli.progress import Silent, partly
from desk.cli.proving import ladder
from desk.cli.purging import purge
from desk.cli.questions import question, questions
from desk.cli.register import register
from desk.cli.sharing import shared_place
from desk.cli.signatures import check_signature
from desk.cli.signing import sign
from desk.domain.controller import Delivery
from desk.domain.deadline import Deadline, compute
from desk.domain.disclosure import disclose
from desk.domain.errors import BadInput, Conflict, NoAnswer, Refused, Unavailable
from desk.domain.hidden import Hiding
from desk.domain.period_cut import cut
from desk.domain.person import Identifiers
from desk.domain.records import Candidate
from desk.domain.text import QT_TRANSLATE_NOOP, Language
from desk.services import overview
from desk.services.calendar_file import calendar_file
from desk.services.collection_log import log_systems
from desk.services.desk import Desk
from desk.services.ports import Translator
from desk.services.search import by_identity, the_one

Command = Callable[[Environment, argparse.Namespace, Translator], None]


def demo(environment: Environment, options: argparse.Namespace, _translate: Translator) -> None:
    """``desk demo DIR``."""
    made = environment.make_demo(
        options.folder, people=options.people, seed=options.seed, today=options.today
    )
    document: dict[str, Any] = {
        "workspace": str(made.workspace),
        "controllers": list(made.controllers),
        "people": made.people,
        "examples": [
            {
                "controller": one.controller,
                "case": one.case,
                "identity_code": one.identity_code,
                "identity": dict(one.identity),
                "name": one.name,
            }
            for one in made.examples
        ],
    }
    output.show(document, as_json=options.json)


def controllers(
    environment: Environment, options: argparse.Namespace, _translate: Translator
) -> None:
    """``desk controllers``."""
    document = [
        {
            "key": one.key,
            "name": one.name,
            "business_id": one.business_id,
            "stated_promise_days": one.stated.promise_days,
            "house_target_days": one.house_target_days,
            "systems": [system.key for system in one.systems],
        }
        for one in environment.profiles_of(options.workspace).all()
    ]
    output.show(document, as_json=options.json)


_TIME_OVER = QT_TRANSLATE_NOOP(
    "cli",
    "The pause starts on {start}, after the last day to answer, {day}: a time that is over cannot stand "
    "still (Art. 12(6)). Check both dates.",
)


def due(environment: Environment, options: argparse.Namespace, translate: Translator) -> None:
    """``desk due``: both clocks and how they were made."""
    days: dict[str, int] = {}
    if options.controller is not None:
        profile = environment.profiles_of(options.workspace).get(options.controller)
        days = {
            "house_target_days": profile.house_target_days,
            "postal_working_days": profile.postal_working_days,
        }
    language: Language | None = options.language
    if language is not None:
        translate = environment.translator(language)
    holidays = environment.holidays(options.workspace)

    def asked(pauses: Sequence[tuple[date, date]]) -> Deadline:
        return compute(
            options.received,
            holidays=holidays,
            delivery=Delivery(options.delivery),
            pauses=pauses,
            extended=options.extended,
            **days,
        )

    clocks = asked(options.paused)
    for place, (start, _) in enumerate(pauses := sorted(options.paused)):
        if start > (last := asked(pauses[:place]).ruling):
            raise BadInput(_TIME_OVER.fill(start=start, day=last))
    document = {
        "received": clocks.received,
        "target": clocks.target,
        "law": clocks.law,
        "ruling": clocks.ruling,
        "work_by": clocks.work_by,
        "steps": [translate(one) for one in clocks.steps],
    }
    output.show(document, as_json=options.json)


def search(environment: Environment, options: argparse.Namespace, translate: Translator) -> None:
    """``desk search``: who matches, best first."""
    if not options.text.strip():
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "cli", "There is nothing to search for: give a name, a number or a code."
            )
        )
    environment.profiles().get(options.controller)
    registers = environment.registers(options.workspace)
    found = registers.search(options.controller, options.text, options.limit)
    output.show([output.candidate(one) for one in found.candidates], as_json=options.json)
    if found.failures:
        raise partly(found.failures, translate)
    if not found.candidates:
        raise NoAnswer(QT_TRANSLATE_NOOP("cli", "Nobody in the registers matches the text."))


def collect(environment: Environment, options: argparse.Namespace, translate: Translator) -> None:
    """``desk collect``: every record about a person, covered as the letter covers it."""
    known = described(environment, options)
    identity = identity_of(options)
    if known is None:
        environment.profiles().get(options.controller)
        registers, controller = environment.registers(options.workspace), options.controller
    else:
        registers, controller = known
    person: Candidate | None
    if options.subject is not None:
        person = registers.subject(controller, options.subject)
    else:
        found = by_identity(registers, controller, identity)
        person = the_one(found) if found.candidates else None
    collection = registers.collect(controller, person, identity, Silent())
    log_systems(controller, collection.systems)
    held = bool(collection.records)
    collection = cut(collection, options.period)
    shown = disclose(collection, own=person.identifiers if person else Identifiers())
    told = output.certificate if options.json else output.systems
    # A terminal is a screen; a program that reads JSON works with what the letter holds.
    banned = collection.safety_ban or (person is not None and person.safety_ban)
    hiding = Hiding(collection.identifiers) if banned and not options.json else None
    document = {
        "complete": collection.complete,
        "systems": told(collection.systems, translate),
        # No letter is given before a person has decided, so nothing is shown here either.
        "records": output.records(shown, hiding) if shown.conflict is None else {},
        "provenance": output.provenance(shown) if shown.conflict is None else {},
        "set_aside": shown.counts,
        "unreachable": output.unreachable(collection.systems),
    }
    output.show(document, as_json=options.json)
    if shown.conflict is not None:
        raise Refused(shown.conflict)
    if not collection.complete:
        raise partly(collection.systems, translate)
    if person is None and not held:
        raise NoAnswer(
            QT_TRANSLATE_NOOP("cli", "No system that was asked holds anything about this person.")
        )


def verify(environment: Environment, options: argparse.Namespace, _translate: Translator) -> None:
    """``desk verify FILE.pdf``: exit 0 needs a valid, trusted signature over the whole file."""
    if options.code is not None:
        verify_code(environment, options)
        return
    trust = [*options.trust, *environment.trust(options.workspace)]
    checked = environment.verifier().verify(options.file, trust)
    document = {
        "valid": checked.valid,
        "intact": checked.intact,
        "trusted": checked.trusted,
        "signer": checked.signer,
        "signed_at": checked.signed_at,
        "level": checked.level,
    }
    output.show(document, as_json=options.json)
    if not checked.valid:
        raise NoAnswer(
            QT_TRANSLATE_NOOP(
                "cli",
                "The file has no valid signature: do not rely on it; ask for the letter again.",
            )
        )
    if not checked.intact:
        raise NoAnswer(
            QT_TRANSLATE_NOOP(
                "cli",
                "Something was added to the file after it was signed: do not rely on what it shows.",
            )
        )
    if not checked.trusted:
        raise NoAnswer(
            QT_TRANSLATE_NOOP(
                "cli",
                "Nobody whom this workspace trusts vouches for a certificate of the signature, and "
                "anybody can make one with any name: do not rely on the file. If you know the root "
                "certificate of the company, name it with --trust.",
            )
        )


def requests(environment: Environment, options: argparse.Namespace, translate: Translator) -> None:
    """``desk requests``: all requests with the days left; ``--ics``: due dates for a calendar.

    Dates that the calendar, a profile or the program has moved since are counted anew first.
    """
    from desk.services.history import Why
    from desk.services.recount import recount_all

    desk = environment.desk(options.workspace)
    with suppress(Conflict):  # somebody else has just changed one of them; the next look counts it
        recount_all(desk, why=Why.RULES)
    if options.ics is not None:
        _write_calendar(desk, options.ics, translate)
    document = [
        {
            "number": row.request.number,
            "controller": row.request.controller,
            "state": row.request.state.value,
            "received": row.request.received,
            "ruling": row.request.ruling,
            "days_left": row.days_left,
            "customer": row.customer.value if row.customer else None,
        }
        for row in overview.requests(desk)
    ]
    output.show(document, as_json=options.json)


def _write_calendar(desk: Desk, file: Path, translate: Translator) -> None:
    """The file again replaces the events of the one before, in the calendar too."""
    data = calendar_file(desk, say=translate)
    try:
        file.write_bytes(data)
    except OSError as error:
        raise Unavailable(
            QT_TRANSLATE_NOOP(
                "cli",
                "The calendar file {file} could not be written: {reason}. Choose another place.",
            ).fill(file=str(file), reason=error.strerror or type(error).__name__)
        ) from error


COMMANDS: dict[str, Command] = {
    "demo": demo,
    "controllers": controllers,
    "id-code": id_code,
    "mrz": mrz,
    "due": due,
    "search": search,
    "collect": collect,
    "answer": answer,
    "verify": verify,
    "requests": requests,
    "deliver": deliver,
    "dispatches": dispatches,
    "envelope": envelope,
    "doctor": doctor,
    "doubt": doubt,
    "fee-advice": fee_advice,
    "merge": merge,
    "purge": purge,
    "withdraw": withdraw,
    "ladder": ladder,
    "letter": letter,
    "letters": letters,
    "map": data_map,
    "questions": questions,
    "question": question,
    "register": register,
    "screens": screens,
    "shared-place": shared_place,
    "sign": sign,
    "check-signature": check_signature,
    "certificate": certificate,
}
