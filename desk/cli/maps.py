"""``desk map``: checks data maps, and drafts one from what a system says of itself."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desk.cli import output
from desk.cli.environment import Environment
from desk.domain.errors import BadInput, NoAnswer
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.data_maps import DraftSource, MapFinding
from desk.services.ports import Translator


def add_words(verbs: Any, common: argparse.ArgumentParser) -> None:
    """The words of ``desk map``. ``verbs``: where argparse keeps the commands."""
    group = verbs.add_parser("map", parents=[common], help="check or draft data maps")
    actions = group.add_subparsers(dest="action", metavar="ACTION", required=True)

    check = actions.add_parser("check", parents=[common], help="say what is wrong in data maps")
    check.add_argument("files", type=Path, nargs="+", metavar="FILE")

    draft = actions.add_parser("draft", parents=[common], help="propose a data map of a system")
    draft.add_argument(
        "--source",
        type=_source,
        required=True,
        metavar="DATASET=URL",
        help="a SQLAlchemy URL, or the address or file of an OpenAPI description",
    )
    draft.add_argument("--schema", metavar="NAME", help="the schema of the database")
    draft.add_argument(
        "--names-only", action="store_true", help="look at names and types only, count nothing"
    )
    draft.add_argument(
        "--secret",
        metavar="NAME",
        help="the environment variable that holds the password or token; - reads it from standard input",
    )


def data_map(environment: Environment, options: argparse.Namespace, translate: Translator) -> None:
    """``desk map check`` and ``desk map draft``."""
    _ACTIONS[options.action](environment, options, translate)


def check(environment: Environment, options: argparse.Namespace, translate: Translator) -> None:
    """Exit 0 where the maps can be used, with warnings or without; raises NoAnswer where not."""
    files = [(str(file), _text(file)) for file in options.files]
    found = environment.data_maps().check(files)
    problems = [one for one in found if not one.warning]
    warnings = [one for one in found if one.warning]
    if options.json:
        document = {
            "problems": [_document(one, translate) for one in problems],
            "warnings": [_document(one, translate) for one in warnings],
        }
        output.show(document, as_json=True)
    else:
        words = {
            False: translate(QT_TRANSLATE_NOOP("maps", "problem")),
            True: translate(QT_TRANSLATE_NOOP("maps", "warning")),
        }
        for one in found:
            sys.stdout.write(f"{words[one.warning]}: {translate(one.text)}\n")
        if not problems:
            fine = QT_TRANSLATE_NOOP("maps", "Maps that can be used: {count}.")
            sys.stdout.write(f"{translate(fine.fill(count=len(files)))}\n")
        sys.stdout.flush()
    if problems:
        raise NoAnswer(
            QT_TRANSLATE_NOOP(
                "maps",
                "The data maps cannot be used as they are. Problems: {count}. "
                "Mend what is listed and check again.",
            ).fill(count=len(problems))
        )


def draft(environment: Environment, options: argparse.Namespace, _translate: Translator) -> None:
    """Print the proposed map; it is YAML whatever ``--json`` says."""
    dataset, address = options.source
    made = environment.data_maps().draft(
        DraftSource(
            dataset=dataset,
            address=address,
            secret=_secret(options.secret),
            schema=options.schema,
            look_at_values=not options.names_only,
        )
    )
    sys.stdout.write(made)
    sys.stdout.flush()


_ACTIONS: dict[str, Callable[[Environment, argparse.Namespace, Translator], None]] = {
    "check": check,
    "draft": draft,
}


def _document(finding: MapFinding, translate: Translator) -> dict[str, str]:
    return {
        "file": finding.file,
        "place": finding.place,
        "reason": translate(finding.reason),
    }


def _source(text: str) -> tuple[str, str]:
    dataset, equals, address = text.partition("=")
    if not equals or not dataset.strip() or not address.strip():
        raise argparse.ArgumentTypeError("it is not of the form DATASET=URL")
    return dataset.strip(), address.strip()


def _secret(name: str | None) -> str | None:
    """The secret itself; what was typed in its place is never repeated, it may be one by mistake."""
    if name is None:
        return None
    # as with "desk collect", the dataset may stand in front
    name = name.rpartition("=")[2]
    secret = sys.stdin.readline().rstrip("\r\n") if name == "-" else os.environ.get(name)
    if not secret:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "maps",
                "There is no password: name an environment variable that holds it, or write - and "
                "give it on standard input. The password itself never stands on the command line.",
            )
        )
    return secret


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "maps",
                "The file {file} is not written in UTF-8, so it cannot be read as a data map.",
            ).fill(file=str(file))
        ) from error
    except OSError as error:
        raise BadInput(
            QT_TRANSLATE_NOOP("maps", "The file {file} cannot be read ({why}).").fill(
                file=str(file), why=error.strerror or type(error).__name__
            )
        ) from error
