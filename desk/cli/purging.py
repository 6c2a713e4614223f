"""``desk purge``: the cases whose keeping time is over, and their deletion."""

from __future__ import annotations

import argparse

from desk.cli import output
from desk.cli.environment import Environment
from desk.domain.errors import NoAnswer
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.ports import Translator


def add_words(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser],  # the only name it has
    common: argparse.ArgumentParser,
) -> None:
    """Add the command to the parser."""
    purge = verbs.add_parser(
        "purge", parents=[common], help="delete the cases whose keeping time is over"
    )
    purge.add_argument(
        "numbers", nargs="*", metavar="NUMBER", help="only these cases; all of them otherwise"
    )
    purge.add_argument("--dry-run", action="store_true", help="name them and delete nothing")


def purge(environment: Environment, options: argparse.Namespace, _translate: Translator) -> None:
    """Name each case and what became of it; one that an open request concerns is kept."""
    from desk.services import retention

    desk = environment.desk(options.workspace)
    found = retention.outlived(desk)
    if options.numbers:
        missing = set(options.numbers) - {one.case.number for one in found}
        if missing:
            raise NoAnswer(_NOT_OVER.fill(numbers=", ".join(sorted(missing))))
        found = tuple(one for one in found if one.case.number in options.numbers)
    going = [one.case.number for one in found if one.held_by is None]
    gone = () if options.dry_run else retention.purge(desk, numbers=going, actor=options.actor)
    document = {
        "keep_months": desk.keep_months,
        "cases": [
            {
                "request": one.case.number,
                "controller": one.case.controller,
                "state": one.case.state.value,
                "received": one.case.received,
                "ended": one.case.ended.date(),
                "held_by": one.held_by,
                "deleted": one.case.number in gone,
            }
            for one in found
        ],
    }
    output.show(document, as_json=options.json)


_NOT_OVER = QT_TRANSLATE_NOOP(
    "cli",
    "These cases are unknown, open, or their keeping time is not over: {numbers}. Nothing was deleted.",
)
