"""``desk envelope``: a page that shows what window envelopes show, and one to measure the printer by."""

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
        "envelope", parents=[common], help="a page to try window envelopes and the printer with"
    )
    words.add_argument("file", type=Path, metavar="OUT.pdf")
    words.add_argument("--controller", metavar="K", help="whose letterhead; else the first one's")


def envelope(environment: Environment, options: argparse.Namespace, translate: Translator) -> None:
    """``desk envelope OUT.pdf``: needs no workspace."""
    profiles = environment.profiles()
    profile = profiles.get(options.controller) if options.controller else profiles.all()[0]
    file = options.file.resolve()
    make_folder(file.parent)
    environment.save_letter(file, environment.envelope_page(profile, translate))
    output.show({"file": str(file), "controller": profile.key}, as_json=options.json)
