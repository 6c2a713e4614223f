"""Runs a command and turns every outcome into an exit code and one sentence."""

from __future__ import annotations

import argparse
import locale
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desk.cli.arguments import read
from desk.domain.errors import (
    BadInput,
    Conflict,
    DeskError,
    NoAnswer,
    Partial,
    Refused,
    Unavailable,
)
from desk.domain.text import QT_TRANSLATE_NOOP, Language, Text

if TYPE_CHECKING:
    from desk.cli.environment import Environment
    from desk.services.ports import Translator

EXIT_CODES: tuple[tuple[type[DeskError], int], ...] = (
    (NoAnswer, 1),
    (BadInput, 2),
    (Refused, 3),
    (Conflict, 3),
    (Partial, 4),
    (Unavailable, 5),
)
"""0 done; 1 the answer is no; 2 bad input; 3 refused; 4 partial; 5 environment."""
_INTERRUPTED = 130


def run(arguments: list[str], environment: Environment) -> int:
    """Run one command line; returns the exit code. Never shows a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    workspace: Path | None = None
    try:
        options = read(arguments)
        workspace = options.workspace
        return _run(options, environment)
    except DeskError as error:
        _say(environment, error.text)
        return next((code for kind, code in EXIT_CODES if isinstance(error, kind)), 1)
    except KeyboardInterrupt:
        _say(environment, QT_TRANSLATE_NOOP("cli", "Stopped; the request is as it was last saved."))
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has gone; nothing more can be said on it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # the last line of defence: a fault is told in words and logged
        environment.log_fault(workspace, error)
        fault = QT_TRANSLATE_NOOP(
            "cli",
            "The program has a fault ({kind}); the request is as it was last saved. "
            "Tell support; the details are in the log folder of the workspace.",
        )
        _say(environment, fault.fill(kind=type(error).__name__))
        return 5


def _run(options: argparse.Namespace, environment: Environment) -> int:
    if options.verb is None:
        return environment.window(
            options.workspace,
            demo=options.demo,
            actor=options.actor,
            language=options.window_language,
        )
    # The window needs none of this, and is to be painted at once.
    from desk.cli.commands import COMMANDS

    COMMANDS[options.verb](environment, options, environment.translator(_language()))
    return 0


def _say(environment: Environment, text: Text) -> None:
    sys.stdout.flush()
    from desk.cli.output import (
        harmless,
    )  # the window says nothing here, and is to be painted at once

    sys.stderr.write(harmless(" ".join(_translator(environment)(text).split())) + "\n")


def _translator(environment: Environment) -> Translator:
    """The translator of the user's language; a machine without translations still gets English."""
    try:
        return environment.translator(_language())
    except DeskError:
        return environment.translator("en")


def _language() -> Language:
    """The language of the terminal: Finnish or Swedish where the machine says so, else English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            break
    else:
        value = locale.getlocale()[0] or ""
    if value.lower().startswith("fi"):
        return "fi"
    return "sv" if value.lower().startswith("sv") else "en"
