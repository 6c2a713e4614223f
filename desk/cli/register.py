"""``desk register``: brings extracts into a register of the desk's own; keeps a system's secret."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from desk.cli import output
from desk.cli.environment import Environment
from desk.cli.secret_input import typed_secret
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.local_registers import import_extracts
from desk.services.ports import Translator


def add_words(verbs: Any, common: argparse.ArgumentParser) -> None:
    """The words of ``desk register``. ``verbs``: where argparse keeps the commands."""
    group = verbs.add_parser("register", parents=[common], help="registers of the desk's own")
    actions = group.add_subparsers(dest="action", metavar="ACTION", required=True)

    bring = actions.add_parser("import", parents=[common], help="import extracts of a system")
    bring.add_argument("--controller", required=True, metavar="K")
    bring.add_argument("--system", required=True, metavar="S")
    bring.add_argument("--collection", metavar="C", help="the collection that the files belong to")
    bring.add_argument(
        "--whole",
        action="store_true",
        help="the extracts have every row: remove the rows that they do not have",
    )
    bring.add_argument(
        "--even-if-most-go",
        action="store_true",
        help="with --whole: even if more than half of the rows go",
    )
    bring.add_argument("files", type=Path, nargs="+", metavar="FILE")

    secret = actions.add_parser(
        "secret",
        parents=[common],
        help="keep a system's password or token, given on standard input, in the keyring",
    )
    secret.add_argument("--controller", required=True, metavar="K")
    secret.add_argument("--system", required=True, metavar="S")


def register(environment: Environment, options: argparse.Namespace, translate: Translator) -> None:
    """``desk register import`` and ``desk register secret``."""
    if options.action == "secret":
        keep_secret(environment, options, translate)
    else:
        bring_in(environment, options, translate)


def keep_secret(
    environment: Environment, options: argparse.Namespace, translate: Translator
) -> None:
    """Keep a password or token; it is typed unseen, or read from standard input, and never shown."""
    place = f"{options.controller} {options.system}"
    typed = typed_secret(translate(_TYPE_IT.fill(system=place)), _NO_SECRET.fill(system=place))
    environment.keep_secret(
        options.workspace, controller=options.controller, system=options.system, secret=typed
    )
    output.show({"kept": place}, as_json=options.json)


_EMPTY = QT_TRANSLATE_NOOP("cli", "The extract has no rows.")
_TYPE_IT = QT_TRANSLATE_NOOP("cli", "Password or token of {system} (it does not show):")
_NO_SECRET = QT_TRANSLATE_NOOP(
    "cli", "No password or token of {system} was given, so the earlier one stays."
)


def bring_in(environment: Environment, options: argparse.Namespace, translate: Translator) -> None:
    """``desk register import``: rows added, changed, unchanged and gone, by collection."""
    done = import_extracts(
        environment.local_registers(options.workspace),
        environment.profiles_of(options.workspace),
        controller=options.controller,
        system=options.system,
        files=options.files,
        collection=options.collection,
        whole=options.whole,
        most_may_go=options.even_if_most_go,
    )
    document = [
        {**asdict(one), "held": one.held, "note": None if one.read else translate(_EMPTY)}
        for one in done
    ]
    output.show(document, as_json=options.json)
