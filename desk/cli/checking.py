"""``desk verify --code CODE``: is a printed letter one of the desk's?"""

from __future__ import annotations

import argparse

from desk.cli import output
from desk.cli.environment import Environment
from desk.domain.errors import NoAnswer
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.letter_check import look_up


def verify_code(environment: Environment, options: argparse.Namespace) -> None:
    """Show which letter has the code; NoAnswer where none has it, or the store was changed."""
    found = look_up(
        environment.desk(options.workspace),
        options.code,
        code_of=environment.check_code(options.workspace),
    )
    letter = found.letter
    document = {
        "valid": found.valid,
        "request": found.request,
        "controller": found.controller,
        "kind": letter.kind.value,
        "signed_at": letter.signed_at,
        "signer": letter.signer,
        "sha256": letter.sha256,
        "pages": letter.pages,
        "version": letter.version,
    }
    output.show(document, as_json=options.json)
    if not found.valid:
        raise NoAnswer(
            QT_TRANSLATE_NOOP(
                "check_code",
                "What the store says of this letter was changed outside the desk: do not rely on it, "
                "and tell the person in charge of information security.",
            )
        )
