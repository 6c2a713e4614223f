"""The words by which a command is told who is meant: an identity code, identity keys or a register's row."""

from __future__ import annotations

import argparse
import sys

from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP


def add_person(command: argparse.ArgumentParser, *, identity_code: bool = False) -> None:
    """Add the words by which a person is named, see ``identity_of``."""
    if identity_code:
        command.add_argument("--identity-code", metavar="CODE")
    command.add_argument("--identity", type=_pair, action="append", metavar="KEY=VALUE")
    command.add_argument("--subject", metavar="SUBJECT")


def identity_of(options: argparse.Namespace) -> dict[str, str]:
    """The identity keys given. Raises BadInput where nobody is named, or somebody twice."""
    pairs: list[tuple[str, str]] = list(options.identity or ())
    if getattr(options, "identity_code", None) is not None:
        pairs.append(("personal_identity_code", options.identity_code))
    given: dict[str, str] = {}
    for key, typed in pairs:
        value = read_value(key, typed)
        if key in given and given[key] != value:
            raise BadInput(
                QT_TRANSLATE_NOOP("cli", "The identity key {key} was given twice.").fill(key=key)
            )
        given[key] = value
    if not given and options.subject is None:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "cli", "Say who is meant: an identity code, --identity KEY=VALUE or --subject."
            )
        )
    if given and options.subject is not None:
        raise BadInput(
            QT_TRANSLATE_NOOP("cli", "Give either --subject or identity keys, not both.")
        )
    return given


def read_value(key: str, typed: str) -> str:
    """The value of an identity key; ``-`` reads a line of standard input, so that no code stands in a process list.

    Raises BadInput where it is empty.
    """
    value = (sys.stdin.readline() if typed == "-" else typed).strip()
    if not value:
        raise BadInput(
            QT_TRANSLATE_NOOP("cli", "The identity key {key} has no value.").fill(key=key)
        )
    return value


def _pair(text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not equals or not key.strip():
        raise argparse.ArgumentTypeError(f"{key!r} is not of the form KEY=VALUE")
    return key.strip(), value
