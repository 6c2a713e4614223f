"""The words of ``desk collect`` that describe sources no workspace knows: maps, addresses, secrets."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from desk.cli.environment import Environment
from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.ports import Registers

_AN_HOUR = 3600


def add_words(collect: argparse.ArgumentParser) -> None:
    """Add the words to the command."""
    collect.add_argument(
        "--data-map", type=Path, nargs="+", action="extend", metavar="FILE", help="data maps"
    )
    collect.add_argument(
        "--source",
        type=_pair,
        nargs="+",
        action="extend",
        default=[],
        metavar="DATASET=URL",
        help="where a dataset lies: a SQLAlchemy URL, a folder, or an https address",
    )
    collect.add_argument(
        "--secret",
        type=_pair,
        nargs="+",
        action="extend",
        default=[],
        metavar="DATASET=NAME",
        help="the environment variable that holds a password or token; - reads it from standard input",
    )
    collect.add_argument(
        "--timeout", type=seconds, metavar="SECONDS", help="seconds a question may take"
    )


def described(
    environment: Environment, options: argparse.Namespace
) -> tuple[Registers, str] | None:
    """The registers that the words describe and the name they go by; None where a controller is named.

    Raises BadInput where neither or both are given, or a word cannot be used.
    """
    if options.data_map is None:
        if options.source or options.secret or options.timeout is not None:
            raise BadInput(_NO_MAP)
        if options.controller is None:
            raise BadInput(_NEITHER)
        return None
    if options.controller is not None:
        raise BadInput(_BOTH)
    sources = _once(options.source)
    secrets = {dataset: _secret(dataset, name) for dataset, name in _once(options.secret).items()}
    for dataset in secrets.keys() - sources.keys():
        raise BadInput(_SECRET_FOR_NOTHING.fill(dataset=dataset))
    registers = environment.described(
        options.data_map, sources=sources, secrets=secrets, timeout=options.timeout
    )
    return registers, ""


def _once(pairs: list[tuple[str, str]]) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for dataset, value in pairs:
        if dataset in found:
            raise BadInput(_TWICE.fill(dataset=dataset))
        found[dataset] = value
    return found


def _secret(dataset: str, name: str) -> str:
    """The secret itself; its words are never repeated, should somebody have typed it by mistake."""
    secret = sys.stdin.readline().rstrip("\r\n") if name == "-" else os.environ.get(name)
    if not secret:
        raise BadInput(_NO_SECRET.fill(dataset=dataset))
    return secret


def _pair(text: str) -> tuple[str, str]:
    dataset, equals, value = text.partition("=")
    if not equals or not dataset.strip() or not value.strip():
        # what was typed may hold a password
        raise argparse.ArgumentTypeError("a value is not of the form DATASET=VALUE")
    return dataset.strip(), value.strip()


def seconds(text: str) -> float:
    """A number of seconds as it was typed, for argparse."""
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number <= _AN_HOUR:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds up to {_AN_HOUR}")
    return number


_NEITHER = QT_TRANSLATE_NOOP(
    "cli", "Say where to collect: from a --controller, or from a --data-map with its --source."
)
_BOTH = QT_TRANSLATE_NOOP("cli", "Give either --controller or --data-map, not both.")
_NO_MAP = QT_TRANSLATE_NOOP(
    "cli",
    "--source, --secret and --timeout go with --data-map; a controller's are in the settings.",
)
_TWICE = QT_TRANSLATE_NOOP("cli", "The dataset {dataset} was given twice.")
_SECRET_FOR_NOTHING = QT_TRANSLATE_NOOP(
    "cli", "A secret was given for {dataset}, but no --source. Say where the dataset lies."
)
_NO_SECRET = QT_TRANSLATE_NOOP(
    "cli",
    "There is no secret for {dataset}: name an environment variable that holds it, or write - and "
    "give it on standard input. The secret itself never stands on the command line.",
)
