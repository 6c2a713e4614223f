"""``desk questions`` and ``desk question``: systems without a connection, asked by hand."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desk.cli import output
from desk.cli.environment import Environment
from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.ports import Translator

if TYPE_CHECKING:
    from desk.services.questions import Standing

_STEPS = {
    "text": "the text for the owner",
    "sent": "the text went to the owner today",
    "chase": "the owner was asked again today",
    "answer": "take in what the owner answered",
    "nothing-held": "the owner says that nothing is held",
    "take-out": "take a wrong answer out again",
    "withdraw": "take the question back",
}


def add_words(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser],  # the only name it has
    common: argparse.ArgumentParser,
) -> None:
    """Add both commands to the parser."""
    verbs.add_parser("questions", parents=[common], help="the open questions to systems' owners")
    question = verbs.add_parser("question", parents=[common], help="a step of one question")
    steps = question.add_subparsers(dest="step", metavar="STEP", required=True)
    for step, meaning in _STEPS.items():
        words = steps.add_parser(step, parents=[common], help=meaning)
        words.add_argument("number", metavar="NUMBER")
        words.add_argument("system", metavar="SYSTEM")
        if step == "answer":
            # Only from standard input: an answer never stands in the list of processes.
            words.add_argument("--text", choices=["-"], metavar="-")
            words.add_argument("--file", type=Path, metavar="FILE")


def questions(
    environment: Environment, options: argparse.Namespace, _translate: Translator
) -> None:
    """``desk questions``: the open ones, the one to be chased first on top."""
    from desk.services.questions import open_questions

    found = open_questions(environment.desk(options.workspace))
    output.show([_document(one) for one in found], as_json=options.json)


def question(environment: Environment, options: argparse.Namespace, translate: Translator) -> None:
    """``desk question STEP NUMBER SYSTEM``."""
    from desk.services import owner_letter, questions

    desk = environment.desk(options.workspace)
    place = {"number": options.number, "system": options.system}
    acting = {**place, "actor": options.actor}
    match options.step:
        case "text":
            letter = owner_letter.letter_text(desk, options.number, options.system, translate)
            document = {"email": letter.email, "subject": letter.subject, "body": letter.body}
            if not options.json:
                sys.stdout.write(f"{letter.subject}\n\n{letter.body}")
                return
            output.show(document, as_json=True)
            return
        case "sent":
            questions.mark_sent(desk, **acting)
        case "chase":
            questions.chase(desk, **acting)
        case "answer":
            text = sys.stdin.read() if options.text else ""
            questions.take_answer(desk, **acting, text=text, attachment=_attached(options.file))
        case "nothing-held":
            questions.take_answer(desk, **acting, nothing_held=True)
        case "take-out":
            questions.take_out(desk, **acting)
        case "withdraw":
            questions.withdraw(desk, **acting)
            output.show({"request": options.number, "outcome": "withdrawn"}, as_json=options.json)
            return
    output.show(_document(questions.question_of(desk, **place)), as_json=options.json)


def _attached(file: Path | None) -> tuple[str, bytes] | None:
    if file is None:
        return None
    from desk.domain.pasted import LARGEST_FILE

    try:
        with file.open("rb") as stream:
            return file.name, stream.read(LARGEST_FILE + 1)
    except OSError as error:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "cli", "The file {path} cannot be read ({why}). The question stays open."
            ).fill(path=str(file), why=error.strerror or type(error).__name__)
        ) from error


def _document(one: Standing) -> dict[str, Any]:
    question = one.question
    return {
        "request": question.request,
        "controller": one.request.controller,
        "system": question.system,
        "owner": question.owner or None,
        "asked": question.asked_at.date(),
        "sent": question.sent,
        "chased": list(question.chased),
        "chase_on": one.chase_on if question.open else None,
        "due": one.due,
        "outcome": question.outcome.value,
        "file": one.file_name,
    }
