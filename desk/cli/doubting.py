"""``desk doubt``: the question to the customer, from the letter that asks to the day of the answer."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desk.cli import output
from desk.cli.environment import Environment
from desk.cli.folders import make_folder
from desk.cli.letter_facts import add_options, facts_from
from desk.domain.notice_facts import Facts
from desk.domain.request import LetterKind
from desk.domain.text import LANGUAGES
from desk.domain.typed_day import read_day
from desk.services.ports import Translator

if TYPE_CHECKING:
    from desk.domain.doubt import Waiting
    from desk.services.doubt import Standing

_LETTERS = {
    "ask": (LetterKind.IDENTITY_REQUEST, "ask who the customer is, or once more"),
    "clarify": (LetterKind.CLARIFICATION, "ask which data is meant, or once more"),
}


def add_words(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser],  # the only name it has
    common: argparse.ArgumentParser,
) -> None:
    """Add the command to the parser."""
    doubt = verbs.add_parser("doubt", parents=[common], help="the question to the customer")
    steps = doubt.add_subparsers(dest="step", metavar="STEP", required=True)
    show = steps.add_parser("show", parents=[common], help="where the question stands")
    show.add_argument("number", metavar="NUMBER")
    for step, (kind, meaning) in _LETTERS.items():
        words = steps.add_parser(step, parents=[common], help=meaning)
        words.add_argument("number", metavar="NUMBER")
        add_options(words, kind)
        words.add_argument("--language", choices=LANGUAGES)
        words.add_argument("--to", default="", metavar="TEXT", help="as in desk letter")
        words.add_argument("--out", type=Path, required=True, metavar="DIR")
    arrived = steps.add_parser("arrived", parents=[common], help="the answer arrived")
    arrived.add_argument("number", metavar="NUMBER")
    arrived.add_argument(
        "--on", type=read_day, metavar="DATE", help="the day it arrived; today otherwise"
    )


def doubt(environment: Environment, options: argparse.Namespace, translate: Translator) -> None:
    """``desk doubt STEP NUMBER``."""
    from desk.services import doubt

    desk, today = environment.desk(options.workspace), environment.clock().today()
    extra: dict[str, Any] = {}
    match options.step:
        case "ask" | "clarify":
            kind, _ = _LETTERS[options.step]
            facts = facts_from(options, kind, today=today)
            extra = {"letter": str(_write(environment, options, facts))}
        case "arrived":
            on: date = options.on or today
            doubt.arrived(desk, number=options.number, on=on, actor=options.actor)
    output.show(
        {**_document(doubt.standing(desk, options.number), translate), **extra},
        as_json=options.json,
    )


def _write(environment: Environment, options: argparse.Namespace, facts: Facts) -> Path:
    from desk.services import correspondence

    make_folder(options.out)
    made = correspondence.write(
        environment.desk(options.workspace),
        number=options.number,
        facts=facts,
        actor=options.actor,
        language=options.language,
        to=options.to.split(","),
    )
    file: Path = options.out.resolve() / made.letter.file_name
    environment.save_letter(file, made.pdf)
    return file


def _document(standing: Standing, translate: Translator) -> dict[str, Any]:
    request, refusal = standing.request, standing.refusal
    return {
        "request": request.number,
        "state": request.state.value,
        "ruling": request.ruling,
        "question": _question(standing.waiting) if standing.waiting else None,
        "pauses": [
            {"from": one.start, "to": one.end, "ground": one.ground.value, "reason": one.reason}
            for one in request.pausing
        ],
        "clocks_would_run": translate(standing.clocks_run) if standing.clocks_run else None,
        "proposed_refusal": refusal.reason if refusal else None,
    }


def _question(waiting: Waiting) -> dict[str, Any]:
    asked = waiting.question
    return {
        "ground": asked.ground.value,
        "reason": asked.reason,
        "asked": asked.start,
        "stops_clocks": asked.stops,
        "chased": list(asked.chased),
        "next": waiting.next.value,
        "chase_on": waiting.chase_on,
        "give_up_on": waiting.give_up_on,
    }
