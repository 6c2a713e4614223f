"""``desk check-signature FILE``: is a request signed by electronic means, by whom, and what is it worth?"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from desk.cli import output
from desk.cli.environment import Environment
from desk.domain.errors import BadInput, NoAnswer
from desk.domain.signature import SignatureFact, Verdict, gravest, told
from desk.domain.text import LANGUAGES, QT_TRANSLATE_NOOP
from desk.services.ports import Translator
from desk.services.signature_check import check_file

_CERTIFICATES = {".pem", ".crt", ".cer", ".der"}


def add_words(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser],  # the only name it has
    common: argparse.ArgumentParser,
) -> None:
    """Add the command to the parser."""
    check = verbs.add_parser(
        "check-signature", parents=[common], help="check a signed request that arrived"
    )
    check.add_argument("file", type=Path, metavar="FILE")
    check.add_argument(
        "--trust",
        type=Path,
        action="append",
        default=[],
        metavar="DIR",
        help="a folder of root certificates; without it those of the workspace",
    )
    check.add_argument("--language", choices=LANGUAGES)


def check_signature(
    environment: Environment, options: argparse.Namespace, translate: Translator
) -> None:
    """Exit 0 where every signature holds, is trusted and covers everything; else 1 and the reason."""
    if options.language is not None:
        translate = environment.translator(options.language)
    trust = [one for place in options.trust for one in _roots(place)]
    if not options.trust:
        trust = environment.trust(options.workspace)
    facts = check_file(environment.papers(trust), options.file)
    verdict = gravest(facts)
    document = {
        "file": options.file.name,
        "verdict": verdict.value if verdict is not None else "none",
        "signatures": [_document(one, translate) for one in facts],
    }
    output.show(document, as_json=options.json)
    if verdict is None:
        raise NoAnswer(_NONE)
    if verdict is not Verdict.TRUSTED:
        gravely = next(one for one in facts if one.verdict is verdict)
        raise NoAnswer(_NO.fill(why=told(gravely)[0]))


def _document(fact: SignatureFact, translate: Translator) -> dict[str, Any]:
    head, details = told(fact)
    return {
        "verdict": fact.verdict.value,
        "headline": translate(head),
        "details": [translate(one) for one in details],
        "signer": fact.signer or None,
        "identifier": fact.shown_identifier or None,
        "issuer": fact.issuer or None,
        "signed_at": fact.signed_at,
        "stamped_at": fact.stamped_at,
        "until": fact.until,
        "covers": fact.covers.value,
        "files": list(fact.files),
        "left_out": list(fact.left_out),
        "reason": fact.flaw.value if fact.flaw is not None else None,
        "revocation": fact.standing.value,
        "revoked_at": fact.revoked_at,
    }


def _roots(place: Path) -> list[Path]:
    """The certificates in a folder, or the file itself."""
    if place.is_file():
        return [place]
    try:
        found = sorted(one for one in place.iterdir() if one.suffix.lower() in _CERTIFICATES)
    except OSError as error:
        raise BadInput(_NO_FOLDER.fill(folder=str(place))) from error
    if not found:
        raise BadInput(_EMPTY.fill(folder=str(place)))
    return found


_NONE = QT_TRANSLATE_NOOP(
    "cli", "Nothing in the file is signed by electronic means: it proves nobody's identity."
)
_NO = QT_TRANSLATE_NOOP("cli", "{why}. Do not take it for a proof of identity.")
_NO_FOLDER = QT_TRANSLATE_NOOP(
    "cli", "The folder {folder} of root certificates cannot be read. Check its name and try again."
)
_EMPTY = QT_TRANSLATE_NOOP(
    "cli",
    "The folder {folder} holds no certificate (.pem, .crt, .cer or .der), so no signature could be "
    "trusted. Put the root certificates of the issuers that you trust into it.",
)
