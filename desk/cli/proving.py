"""The words by which ``desk answer`` is told what proved who is asking, and ``desk ladder``, which proposes it."""

from __future__ import annotations

import argparse
from typing import Any

from desk.cli import output
from desk.cli.environment import Environment
from desk.cli.person_words import add_person, identity_of
from desk.domain.errors import BadInput
from desk.domain.identity import Evidence
from desk.domain.ladder import Rung
from desk.domain.proof_detail import (
    COMPARED_NAMES,
    NO_DETAIL,
    ProofDetail,
    compared_of,
    masked_number,
)
from desk.domain.text import LANGUAGES, QT_TRANSLATE_NOOP
from desk.services.ports import Translator


def add_words(answer: argparse.ArgumentParser) -> None:
    """Add the options to the command."""
    answer.add_argument("--evidence", choices=[*Evidence], type=Evidence, required=True)
    answer.add_argument(
        "--evidence-detail",
        default="",
        metavar="TEXT",
        help="which online service; which number on record was called; which details of the letter "
        f"were compared, with commas between: {', '.join(COMPARED_NAMES)}",
    )


def add_ladder(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser],  # the only name it has
    common: argparse.ArgumentParser,
) -> None:
    """Add ``desk ladder`` to the parser."""
    from desk.domain.controller import Channel

    words = verbs.add_parser(
        "ladder", parents=[common], help="the lightest check of identity that is enough, and why"
    )
    words.add_argument("--controller", required=True, metavar="K")
    words.add_argument("--channel", choices=[*Channel], type=Channel, required=True)
    add_person(words, identity_code=True)
    words.add_argument("--recordings", action="store_true", help="the answer would hold recordings")
    words.add_argument("--large", action="store_true", help="the answer would hold very much")
    words.add_argument("--language", choices=LANGUAGES)


def ladder(environment: Environment, options: argparse.Namespace, translate: Translator) -> None:
    """``desk ladder``: proposes and checks nothing; of a person it tells what may spare them a check."""
    from dataclasses import replace

    from desk.domain.ladder import NOTHING_KNOWN, propose
    from desk.services import proof
    from desk.services.search import by_identity, the_one

    if options.language is not None:
        translate = environment.translator(options.language)
    asked_for = options.identity_code or options.identity or options.subject
    if asked_for is None:
        profile = environment.profiles_of(options.workspace).get(options.controller)
        facts = proof.NOBODY
        known = NOTHING_KNOWN
    else:
        desk = environment.desk(options.workspace)
        profile = desk.profiles.get(options.controller)
        identity = identity_of(options)
        person = (
            desk.registers.subject(profile.key, options.subject)
            if options.subject is not None
            else the_one(by_identity(desk.registers, profile.key, identity))
        )
        facts = proof.known_of(desk, controller=profile.key, person=person)
        known = facts.known
    at_stake = replace(facts.at_stake, recordings=options.recordings, large=options.large)
    found = propose(profile, options.channel, at_stake=at_stake, known=known)

    def shown(rung: Rung) -> dict[str, Any]:
        return {
            "evidence": [one.value for one in rung.kinds],
            "name": translate(rung.name),
            "at_hand": rung.at_hand,
        }

    document = {
        "controller": profile.key,
        "channel": options.channel.value,
        "lightest": shown(found.lightest),
        "why": [translate(one) for one in found.why],
        "next": shown(found.next) if found.next else None,
        "rest": [shown(one) for one in found.rest[1:]],
        "numbers_on_record": [masked_number(one) for one in facts.numbers],
    }
    output.show(document, as_json=options.json)


def detail(options: argparse.Namespace) -> ProofDetail:
    """What shows the proof. Raises BadInput for a detail that the evidence does not have."""
    typed: str = options.evidence_detail.strip()
    if not typed:
        return NO_DETAIL
    match options.evidence:
        case Evidence.SIGNED_IN_SERVICE:
            return ProofDetail(service=typed)
        case Evidence.CALL_BACK:
            return ProofDetail(number=typed)
        case Evidence.SIGNATURE | Evidence.SIGNED_LETTER:
            try:
                return ProofDetail(compared=compared_of(map(str.strip, typed.split(","))))
            except ValueError:
                known = ", ".join(COMPARED_NAMES)
                raise BadInput(_UNKNOWN.fill(typed=typed, known=known)) from None
        case _:
            raise BadInput(_NONE.fill(evidence=options.evidence.value))


_UNKNOWN = QT_TRANSLATE_NOOP(
    "cli",
    "“{typed}” is not a list of details that can be compared. Known: {known}. Nothing was written down.",
)
_NONE = QT_TRANSLATE_NOOP(
    "cli",
    "The evidence {evidence} has no detail to be typed: what shows it is looked up. Leave "
    "--evidence-detail out; nothing was written down.",
)
