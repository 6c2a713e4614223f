"""``desk sign``: signs every letter that was looked through, with all cores of the machine."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from desk.cli import output
from desk.cli.environment import Environment
from desk.cli.folders import make_folder
from desk.domain.errors import Partial
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.ports import Translator
from desk.services.signing_many import SignedOne


def add_words(verbs: Any, common: argparse.ArgumentParser) -> None:
    """The words of ``desk sign``. ``verbs``: where argparse keeps the commands."""
    words = verbs.add_parser(
        "sign", parents=[common], help="sign every letter that was looked through"
    )
    words.add_argument("--controller", metavar="K")
    words.add_argument(
        "--attachments-checked",
        action="store_true",
        help="the files that owners of systems gave were looked through and may go out",
    )
    words.add_argument("--out", type=Path, required=True, metavar="DIR")


def sign(environment: Environment, options: argparse.Namespace, translate: Translator) -> None:
    """Sign, write and list; Partial where a letter failed: the list says why, the others are done."""
    out: Path = options.out.resolve()
    make_folder(out)
    done: list[SignedOne] = []
    try:
        environment.sign_reviewed(
            options.workspace,
            controller=options.controller,
            actor=options.actor,
            out=out,
            files_checked=options.attachments_checked,
            told=done.append,
        )
    finally:
        # Also where somebody stopped it: what is signed is signed.
        done.sort(key=lambda one: one.request)
        output.show([_document(one, translate) for one in done], as_json=options.json)
    failed = [one for one in done if one.letter is None]
    if failed:
        raise Partial(_FAILED.fill(failed=len(failed), all=len(done)))


def _document(one: SignedOne, translate: Translator) -> dict[str, Any]:
    return {
        "request": one.request,
        "controller": one.controller,
        "signed": one.signed,
        "letter": one.letter,
        "sha256": one.sha256,
        "level": one.level,
        "told": translate(one.told) if one.told else None,
    }


_FAILED = QT_TRANSLATE_NOOP(
    "signing_many",
    "{failed} of {all} letters were not signed or not written; the list says why of each, and the "
    "others are done. Mend the cause and give the command again.",
)
