"""``desk certificate secret``: keeps the passphrase or PIN of a signing certificate in the keyring."""

from __future__ import annotations

import argparse
from typing import Any

from desk.cli import output
from desk.cli.environment import Environment
from desk.cli.secret_input import typed_secret
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.ports import Translator


def add_words(verbs: Any, common: argparse.ArgumentParser) -> None:
    """The words of ``desk certificate``. ``verbs``: where argparse keeps the commands."""
    group = verbs.add_parser("certificate", parents=[common], help="signing certificates")
    actions = group.add_subparsers(dest="action", metavar="ACTION", required=True)
    secret = actions.add_parser(
        "secret",
        parents=[common],
        help="keep a certificate's passphrase or PIN, given on standard input, in the keyring",
    )
    secret.add_argument("--controller", required=True, metavar="K")
    secret.add_argument(
        "--time-stamps",
        action="store_true",
        help="the password of the time stamp service instead",
    )


def certificate(
    environment: Environment, options: argparse.Namespace, translate: Translator
) -> None:
    """Keep a passphrase, PIN or password; a PIN that a card refused may then be tried again."""
    controller: str = options.controller
    secret = typed_secret(
        translate(_TYPE_IT.fill(controller=controller)), _NOTHING.fill(controller=controller)
    )
    kept = environment.keep_signing_secret(
        options.workspace, controller=controller, secret=secret, time_stamps=options.time_stamps
    )
    output.show({"kept": kept}, as_json=options.json)


_TYPE_IT = QT_TRANSLATE_NOOP(
    "cli", "Passphrase, PIN or password for signing letters of {controller} (it does not show):"
)
_NOTHING = QT_TRANSLATE_NOOP(
    "cli", "Nothing was given for signing letters of {controller}, so the earlier secret stays."
)
