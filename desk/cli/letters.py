"""``desk letter`` and ``desk letters``: every letter beside the answer, and all that a request has."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from desk.cli import output
from desk.cli.environment import Environment
from desk.cli.folders import make_folder
from desk.cli.letter_facts import KINDS, add_options, facts_from, written
from desk.domain.request import LETTER_NAMES, Letter
from desk.domain.text import LANGUAGES
from desk.services.ports import Translator


def add_words(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser],  # the only name it has
    common: argparse.ArgumentParser,
) -> None:
    """Add both commands to the parser."""
    letter = verbs.add_parser("letter", parents=[common], help="a letter beside the answer")
    kinds = letter.add_subparsers(dest="kind", metavar="KIND", required=True)
    for kind in KINDS:
        name = str(LETTER_NAMES[kind])
        words = kinds.add_parser(written(kind), parents=[common], help=name)
        words.add_argument("--request", required=True, metavar="NUMBER")
        add_options(words, kind)
        words.add_argument("--language", choices=LANGUAGES)
        words.add_argument(
            "--to",
            default="",
            metavar="TEXT",
            help="name and address with commas, where nobody was picked from the registers yet",
        )
        words.add_argument("--out", type=Path, required=True, metavar="DIR")
        words.set_defaults(letter_kind=kind)
    listed = verbs.add_parser("letters", parents=[common], help="the sealed letters of a request")
    listed.add_argument("--request", required=True, metavar="NUMBER")


def letter(environment: Environment, options: argparse.Namespace, translate: Translator) -> None:
    """``desk letter KIND``: writes it, keeps it with what it changes, and saves the file."""
    from desk.services import correspondence

    facts = facts_from(options, options.letter_kind, today=environment.clock().today())
    make_folder(options.out)
    made = correspondence.write(
        environment.desk(options.workspace),
        number=options.request,
        facts=facts,
        actor=options.actor,
        language=options.language,
        to=options.to.split(","),
    )
    file = options.out.resolve() / made.letter.file_name
    environment.save_letter(file, made.pdf)
    document = {
        "request": made.request.number,
        "state": made.request.state.value,
        "ruling": made.request.ruling,
        "letter": str(file),
        **_document(made.letter),
        "notice": translate(made.notice) if made.notice else None,
    }
    output.show(document, as_json=options.json)


def letters(environment: Environment, options: argparse.Namespace, _translate: Translator) -> None:
    """``desk letters``: what was sealed for a request, answers too, the first signed first."""
    from desk.services import correspondence

    found = correspondence.letters(environment.desk(options.workspace), options.request)
    document = [{**_document(one), "file": one.file_name} for one in found]
    output.show(document, as_json=options.json)


def _document(one: Letter) -> dict[str, Any]:
    return {
        "kind": one.kind.value,
        "version": one.version,
        "sha256": one.sha256,
        "pages": one.pages,
        "signed_at": one.signed_at,
        "level": one.level,
        "check_code": one.check_code or None,
    }
