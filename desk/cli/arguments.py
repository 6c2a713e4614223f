"""The words of the command line and how they are read."""

from __future__ import annotations

import argparse
import getpass
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from desk.cli.person_words import add_person
from desk.domain.errors import BadInput
from desk.domain.text import LANGUAGES, QT_TRANSLATE_NOOP
from desk.domain.typed_day import read_day

_DESCRIPTION = "Answers a person who asks what a company holds about them. No command: the window."
_WITH_VALUE = ("--workspace", "--as", "--language")
_OPENING = ("--demo", *_WITH_VALUE)
"""The words that may stand without a command; the window is then opened."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence."""

    def error(self, message: str) -> NoReturn:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "cli", "The command was not understood: {message}. See desk {verb} --help."
            ).fill(message=_without_zones(message.rstrip(".")), verb=self.prog.partition(" ")[2])
        )


def _without_zones(message: str) -> str:
    """A message without the lines of a document that were typed in the wrong place."""
    from desk.domain.zone_typed import holds_zone

    return " ".join("…" if holds_zone(one.strip("'\",()")) else one for one in message.split(" "))


def _common() -> _Parser:
    common = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--workspace", type=Path, metavar="DIR", help="the workspace folder")
    common.add_argument("--json", action="store_true", help="JSON on standard output")
    common.add_argument("--as", dest="actor", metavar="NAME", help="who acts")
    return common


def _window(common: _Parser) -> _Parser:
    root = _Parser(prog="desk", description=_DESCRIPTION, parents=[common])
    root.add_argument("--demo", action="store_true", help="open the window on the demo workspace")
    # No clerk is offered it: the settings hold the language, and "long" finds layouts that cut texts.
    root.add_argument("--language", dest="window_language", help=argparse.SUPPRESS)
    root.set_defaults(verb=None)
    return root


def parser() -> _Parser:
    """The parser of all commands; ``--workspace``, ``--json`` and ``--as`` stand before or after the verb."""
    from desk.cli.describing import add_words as add_description
    from desk.domain.controller import Delivery
    from desk.domain.period import read_period

    common = _common()
    root = _window(common)
    verbs = root.add_subparsers(dest="verb", metavar="COMMAND", parser_class=_Parser)

    demo = verbs.add_parser("demo", parents=[common], help="make a demo workspace")
    demo.add_argument("folder", type=Path, metavar="DIR")
    demo.add_argument("--people", type=_count, default=30, metavar="N")
    demo.add_argument("--seed", type=int, default=1, metavar="S")
    demo.add_argument("--today", type=read_day, metavar="DATE")

    verbs.add_parser("controllers", parents=[common], help="the controllers served")

    due = verbs.add_parser("due", parents=[common], help="when an answer is due, and why")
    due.add_argument("--received", type=read_day, required=True, metavar="DATE")
    due.add_argument("--controller", metavar="K")
    due.add_argument("--delivery", choices=[*Delivery], type=Delivery, default=Delivery.COUNTER)
    due.add_argument("--paused", type=_span, action="append", default=[], metavar="FROM:TO")
    due.add_argument("--extended", action="store_true")
    due.add_argument("--language", choices=LANGUAGES)

    search = verbs.add_parser("search", parents=[common], help="find a person")
    search.add_argument("--controller", required=True, metavar="K")
    search.add_argument("text", metavar="TEXT")
    search.add_argument("--limit", type=_count, default=20, metavar="N")

    collect = verbs.add_parser("collect", parents=[common], help="everything about a person")
    collect.add_argument("--controller", metavar="K")
    add_person(collect)
    collect.add_argument("--period", type=read_period, metavar="FROM:TO")
    add_description(collect)

    _add_answer(verbs, common)

    verify = verbs.add_parser("verify", parents=[common], help="check a signed letter")
    checked = verify.add_mutually_exclusive_group(required=True)
    checked.add_argument("file", type=Path, nargs="?", metavar="FILE.pdf")
    checked.add_argument("--code", metavar="CODE", help="the check code of a printed letter")
    verify.add_argument("--trust", type=Path, action="append", default=[], metavar="PEM")

    requests = verbs.add_parser(
        "requests", parents=[common], help="all requests and their days left"
    )
    requests.add_argument(
        "--ics",
        type=Path,
        metavar="FILE",
        help="save the due dates of the open ones for a calendar",
    )
    _add_areas(verbs, common)
    return root


def _add_answer(verbs: Any, common: _Parser) -> None:
    """The words of the main job."""
    from desk.cli.proving import add_words as add_proof
    from desk.cli.representing import add_words as add_representative
    from desk.domain.controller import Channel, Delivery
    from desk.domain.period import read_period

    answer = verbs.add_parser("answer", parents=[common], help="answer a request with a letter")
    answer.add_argument("--controller", required=True, metavar="K")
    add_person(answer, identity_code=True)
    answer.add_argument("--channel", choices=[*Channel], type=Channel, required=True)
    answer.add_argument("--received", type=read_day, required=True, metavar="DATE")
    answer.add_argument(
        "--request",
        default="",
        metavar="NUMBER",
        help="the request that waits for proof of who asks; a new one otherwise",
    )
    add_proof(answer)
    answer.add_argument(
        "--name",
        default="",
        metavar="TEXT",
        help="whom the letter goes to where no register knows them",
    )
    answer.add_argument(
        "--address", action="append", default=[], metavar="LINE", help="their address, line by line"
    )
    answer.add_argument("--language", choices=LANGUAGES)
    answer.add_argument("--delivery", choices=[*Delivery], type=Delivery)
    answer.add_argument("--period", type=read_period, metavar="FROM:TO")
    add_representative(answer)
    answer.add_argument(
        "--print-everything", action="store_true", help="long tables row by row in the letter too"
    )
    answer.add_argument(
        "--attachments-checked",
        action="store_true",
        help="the files that owners of systems gave were looked through and may go out",
    )
    answer.add_argument(
        "--with-recordings",
        action="store_true",
        help="the recordings that the letter lists were listened to and travel beside it",
    )
    answer.add_argument("--out", type=Path, required=True, metavar="DIR")


def _add_areas(verbs: Any, common: _Parser) -> None:
    """The commands that have a module of their own."""
    from desk.cli import (
        certifying,
        delivering,
        doctoring,
        documents,
        doubting,
        ending,
        enveloping,
        fees,
        letters,
        maps,
        picturing,
        proving,
        purging,
        questions,
        register,
        sharing,
        signatures,
        signing,
    )

    delivering.add_words(verbs, common)
    enveloping.add_words(verbs, common)
    ending.add_words(verbs, common)
    sharing.add_words(verbs, common)
    fees.add_words(verbs, common)
    proving.add_ladder(verbs, common)
    doctoring.add_words(verbs, common)
    doubting.add_words(verbs, common)
    documents.add_words(verbs, common)
    letters.add_words(verbs, common)
    maps.add_words(verbs, common)
    picturing.add_words(verbs, common)
    purging.add_words(verbs, common)
    questions.add_words(verbs, common)
    register.add_words(verbs, common)
    signatures.add_words(verbs, common)
    signing.add_words(verbs, common)
    certifying.add_words(verbs, common)


def read(arguments: list[str]) -> argparse.Namespace:
    """Read the words; raises BadInput where they are not understood."""
    for place, word in enumerate(arguments, start=1):
        # Bytes that are no text come from the system as lone surrogates, which nothing can store.
        if any("\ud800" <= letter <= "\udfff" for letter in word):
            raise BadInput(
                QT_TRANSLATE_NOOP(
                    "cli",
                    "Word {place} of the command holds bytes that are no UTF-8 text, so nothing was "
                    "done. Type it again; rename a file whose name holds such bytes.",
                ).fill(place=place)
            )
    # Words that can only open the window need no command's rules: it is to be painted at once.
    opens = all(
        word in _OPENING or before in _WITH_VALUE
        for before, word in zip(["", *arguments], arguments, strict=False)
    )
    options = (_window(_common()) if opens else parser()).parse_args(arguments)
    options.workspace = getattr(options, "workspace", None)
    options.json = getattr(options, "json", False)
    options.actor = getattr(options, "actor", None) or getpass.getuser()
    return options


def _span(text: str) -> tuple[date, date]:
    start, _, end = text.partition(":")
    return read_day(start), read_day(end)


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) > 1_000_000:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 0 to 1000000")
    return int(text)
