"""``desk fee-advice``: whether a fee may be proposed, and what speaks for either side."""

from __future__ import annotations

import argparse
from typing import Any

from desk.cli import output
from desk.cli.environment import Environment
from desk.cli.letter_facts import written
from desk.cli.person_words import add_person, identity_of
from desk.domain.errors import BadInput
from desk.domain.fee_advice import EarlierRequest, likeness
from desk.domain.notice_facts import FeeGround
from desk.domain.period import Period, read_period
from desk.domain.person import IdentityKey, PersonalIdentityCode
from desk.domain.records import Candidate
from desk.domain.text import LANGUAGES, QT_TRANSLATE_NOOP, Language
from desk.domain.typed_day import read_day
from desk.services.fee_advice import Advised, NoticeSent
from desk.services.ports import Translator

_FOR_PERSON = ("controller", "received", "period", "identity_code", "identity", "subject")


def add_words(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser],  # the only name it has
    common: argparse.ArgumentParser,
) -> None:
    """Add the command to the parser."""
    advice = verbs.add_parser(
        "fee-advice", parents=[common], help="whether a fee may be proposed, and why not"
    )
    advice.add_argument("--request", metavar="NUMBER", help="a request that is written down")
    advice.add_argument("--controller", metavar="K")
    add_person(advice, identity_code=True)
    advice.add_argument("--received", type=read_day, metavar="DATE")
    advice.add_argument("--period", type=read_period, metavar="FROM:TO")
    advice.add_argument(
        "--ground",
        choices=[*FeeGround],
        type=_ground,
        metavar="G",
        help=f"the ground that would be stated: {', '.join(map(written, FeeGround))}",
    )
    advice.add_argument("--language", choices=LANGUAGES)


def _ground(typed: str) -> FeeGround:
    """As ``desk letter fee-notice`` reads it, ``same-data``; and as the answer writes it."""
    return FeeGround(typed.replace("-", "_"))


def fee_advice(
    environment: Environment, options: argparse.Namespace, translate: Translator
) -> None:
    """Look and take nothing; advice is an answer, whatever it says."""
    from desk.services.fee_advice import for_request

    language: Language | None = options.language
    if language is not None:
        translate = environment.translator(language)
    if options.request is not None:
        if any(getattr(options, one) is not None for one in _FOR_PERSON):
            raise BadInput(_EITHER)
        desk = environment.desk(options.workspace)
        advised = for_request(desk, options.request, stated=options.ground)
        from desk.services.overview import request

        period = request(desk, options.request).period
    else:
        period = options.period
        advised = _for_person(environment, options)
    output.show(_document(advised, period, translate), as_json=options.json)


def _for_person(environment: Environment, options: argparse.Namespace) -> Advised:
    from desk.services.fee_advice import for_person
    from desk.services.search import by_identity, the_one

    if options.controller is None or options.received is None:
        raise BadInput(_WHOSE)
    identity = identity_of(options)
    code = identity.get(IdentityKey.PERSONAL_IDENTITY_CODE)
    if code is not None:
        identity[IdentityKey.PERSONAL_IDENTITY_CODE] = PersonalIdentityCode.parse(code).code
    desk = environment.desk(options.workspace)
    desk.profiles.get(options.controller)
    if options.subject is not None:
        person: Candidate | None = desk.registers.subject(options.controller, options.subject)
    else:
        found = by_identity(desk.registers, options.controller, identity)
        person = the_one(found) if found.candidates else None
    return for_person(
        desk,
        controller=options.controller,
        person=person,
        identity=identity,
        received=options.received,
        period=options.period,
        stated=options.ground,
    )


def _document(advised: Advised, period: Period | None, translate: Translator) -> dict[str, Any]:
    advice, check = advised.advice, advised.check
    return {
        "free": advice.free,
        "advice": translate(advice.text),
        "unit": advised.unit,
        "year": advice.year,
        "first": check.free,
        "free_check": {"request": check.earlier, "received": check.earlier_received}
        if check.earlier
        else None,
        "same_request": advice.same_request,
        "earlier": [_earlier(one, period) for one in advice.earlier],
        "grounds": [
            {"ground": one.ground.value, "possible": one.possible, "why": translate(one.why)}
            for one in advice.grounds
        ],
        "law": [translate(one) for one in advice.law],
        "house": [translate(one) for one in advice.house],
        "notice": _notice(advised.notice),
    }


def _earlier(one: EarlierRequest, period: Period | None) -> dict[str, Any]:
    known = one.state is not None
    return {
        "request": one.number,
        "received": one.received,
        "state": one.state.value if one.state is not None else "deleted",
        "counts": one.counts,
        "period": str(one.period) if one.period else None,
        "period_is": likeness(period, one.period).value if known else None,
        "answer": one.answer.value if one.answer else None,
        "given": one.given,
        "nothing_new": one.unchanged,
    }


def _notice(notice: NoticeSent | None) -> dict[str, Any] | None:
    if notice is None:
        return None
    return {
        "file": notice.letter.file_name,
        "left": notice.left,
        "charge_from": notice.charge_from,
    }


_EITHER = QT_TRANSLATE_NOOP(
    "cli", "Give either --request or the controller, the person and the day of arrival, not both."
)
_WHOSE = QT_TRANSLATE_NOOP(
    "cli",
    "Say whose free check is meant: --controller, --received and an identity code, or --request.",
)
