"""``desk withdraw`` and ``desk merge``: a request ends without an answer of its own."""

from __future__ import annotations

import argparse

from desk.cli import output
from desk.cli.environment import Environment
from desk.services.ports import Translator


def add_words(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser],  # the only name it has
    common: argparse.ArgumentParser,
) -> None:
    """Add both commands to the parser."""
    withdraw = verbs.add_parser(
        "withdraw", parents=[common], help="the person takes a request back"
    )
    withdraw.add_argument("number", metavar="NUMBER")
    withdraw.add_argument("--reason", default="", metavar="TEXT")
    merge = verbs.add_parser(
        "merge", parents=[common], help="a reminder becomes a part of the request it reminds of"
    )
    merge.add_argument("number", metavar="NUMBER", help="the reminder")
    merge.add_argument("into", metavar="INTO", help="the earlier request, still open")


def withdraw(environment: Environment, options: argparse.Namespace, _translate: Translator) -> None:
    """``desk withdraw NUMBER``: the free check goes back."""
    from desk.services import intake

    desk = environment.desk(options.workspace)
    request = intake.withdraw(
        desk, number=options.number, actor=options.actor, reason=options.reason
    )
    document = {"request": request.number, "state": request.state.value}
    output.show(document, as_json=options.json)


def merge(environment: Environment, options: argparse.Namespace, _translate: Translator) -> None:
    """``desk merge NUMBER INTO``: the earlier day of arrival rules on."""
    from desk.services import merging

    desk = environment.desk(options.workspace)
    first = merging.merge(desk, number=options.number, into=options.into, actor=options.actor)
    document = {
        "request": options.number,
        "state": "merged",
        "into": first.number,
        "received": first.received,
        "ruling": first.ruling,
    }
    output.show(document, as_json=options.json)
