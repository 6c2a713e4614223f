"""``desk register import``: brings extracts into a register of the desk's own."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from desk.cli import output
from desk.cli.environment import Environment
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
    bring.add_argument("files", type=Path, nargs="+", metavar="FILE")


def register(environment: Environment, options: argparse.Namespace, _translate: Translator) -> None:
    """``desk register import``: rows added, changed, unchanged and gone, by collection."""
    done = import_extracts(
        environment.local_registers(options.workspace),
        environment.profiles_of(options.workspace),
        controller=options.controller,
        system=options.system,
        files=options.files,
        collection=options.collection,
        whole=options.whole,
    )
    document = [{**asdict(one), "held": one.held} for one in done]
    output.show(document, as_json=options.json)
