"""``desk screens``: pictures of every page of the window, for anyone who wants to look."""

from __future__ import annotations

import argparse
from pathlib import Path

from desk.cli import output
from desk.cli.environment import Environment
from desk.cli.folders import make_folder
from desk.services.ports import Translator


def add_words(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser],  # the only name it has
    common: argparse.ArgumentParser,
) -> None:
    """Add the command to the parser."""
    words = verbs.add_parser(
        "screens",
        parents=[common],
        help="pictures of every page, light and dark, in three languages",
    )
    words.add_argument("folder", type=Path, metavar="DIR")
    words.add_argument(
        "--page",
        action="append",
        default=[],
        metavar="NAME",
        help="only the pages whose names begin so: today, review ...",
    )


def screens(environment: Environment, options: argparse.Namespace, _translate: Translator) -> None:
    """``desk screens DIR``: needs neither a screen nor a workspace."""
    folder = options.folder.absolute()
    make_folder(folder)
    files = environment.screens(folder, pages=options.page)
    output.show({"folder": str(folder), "pictures": len(files)}, as_json=options.json)
