"""``desk shared-place``: who decided that an answer goes out although somebody under a safety ban shares the place."""

from __future__ import annotations

import argparse

from desk.cli import output
from desk.cli.environment import Environment
from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.ports import Translator


def add_words(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser],  # the only name it has
    common: argparse.ArgumentParser,
) -> None:
    """Add the command to the parser."""
    words = verbs.add_parser(
        "shared-place",
        parents=[common],
        help="a person decided about a place shared with somebody under a safety ban",
    )
    words.add_argument("number", metavar="NUMBER")
    words.add_argument("--decided-by", default="", metavar="NAME", help="who decided; no default")
    words.add_argument("--reason", default="", metavar="TEXT", help="why, in words")
    words.add_argument(
        "--take-back", action="store_true", help="there is no decision after all; the answer stops"
    )


def shared_place(
    environment: Environment, options: argparse.Namespace, translate: Translator
) -> None:
    """``desk shared-place NUMBER``. ``stopped`` says what stops the answer still, or again."""
    from desk.services import review, shared_place

    desk, number, actor = environment.desk(options.workspace), options.number, options.actor
    if options.take_back:
        if options.decided_by or options.reason:
            raise BadInput(_BOTH)
        decided = shared_place.take_back(desk, number=number, actor=actor)
    else:
        decided = shared_place.decide(
            desk, number=number, decided_by=options.decided_by, reason=options.reason, actor=actor
        )
    made = decided.log.shared_place
    conflict = review.prepare(desk, number).conflict
    document = {
        "request": number,
        "state": decided.request.state.value,
        "decided_by": made.decided_by if made else None,
        "reason": made.reason if made else None,
        "at": made.at if made else None,
        "stopped": translate(conflict) if conflict is not None else None,
    }
    output.show(document, as_json=options.json)


_BOTH = QT_TRANSLATE_NOOP(
    "cli",
    "--take-back takes the decision back, so it goes with no name and no reason. Nothing was changed.",
)
