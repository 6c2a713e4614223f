"""``desk doctor``: reaches every system and looks at the desk itself."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import Any

from desk.cli import output
from desk.cli.describing import seconds
from desk.cli.environment import Environment
from desk.domain.errors import Partial, Unavailable
from desk.domain.health import Finding, Health, PartHealth, SystemHealth, Weight
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.ports import Translator

_USUAL_SECONDS = 30.0
_USUAL_DAYS = 7


def add_words(verbs: Any, common: argparse.ArgumentParser) -> None:
    """The words of ``desk doctor``. ``verbs``: where argparse keeps the commands."""
    command = verbs.add_parser(
        "doctor", parents=[common], help="reach every system; say what is slow, missing or unsafe"
    )
    command.add_argument("--controller", metavar="K")
    command.add_argument(
        "--timeout",
        type=seconds,
        default=_USUAL_SECONDS,
        metavar="SECONDS",
        help="how long a system may take",
    )
    command.add_argument(
        "--extract-days",
        type=_days,
        default=_USUAL_DAYS,
        metavar="DAYS",
        help="how old an extract may be",
    )


def doctor(environment: Environment, options: argparse.Namespace, translate: Translator) -> None:
    """Raises Unavailable where the desk lacks a part of its own, Partial where a system does not answer."""
    health = environment.health(
        options.workspace,
        controller=options.controller,
        seconds=options.timeout,
        extract_days=options.extract_days,
    )
    if options.json:
        output.show(_document(health, translate), as_json=True)
    else:
        sys.stdout.write("".join(f"{line}\n" for line in _lines(health, translate)))
        sys.stdout.flush()
    lacking = [translate(one.label) for one in health.parts if not one.fine]
    if lacking:
        raise Unavailable(_LACKING.fill(parts=", ".join(lacking)))
    missing = [f"{one.controller} {one.system}" for one in health.systems if not one.fine]
    if missing:
        raise Partial(_MISSING.fill(systems=", ".join(missing)))


def _lines(health: Health, translate: Translator) -> Iterator[str]:
    for one in health.systems:
        yield f"{one.controller} {one.system} ({one.kind}): {translate(_sign(one))}"
        yield from _findings(one.findings, translate)
    for part in health.parts:
        yield f"{translate(part.label)}: {translate(_WELL if part.fine else _NOT_WELL)}"
        yield from _findings(part.findings, translate)


def _sign(one: SystemHealth) -> Text:
    """How a system is, in words."""
    if one.reached is None:
        return _BY_HAND
    if one.reason is not None:
        return _SILENT.fill(reason=one.reason)
    times = _times(one)
    return (_ANSWERS if one.fine else _LACKS).fill(times=times) if times else _REACHED


def _times(one: SystemHealth) -> Text | None:
    if one.connect_seconds is None:
        return None
    reached = round(one.connect_seconds, 3)
    if one.question_seconds is None:
        return _REACHED_IN.fill(reached=reached)
    return _REACHED_AND_ASKED.fill(reached=reached, asked=round(one.question_seconds, 3))


def _findings(findings: tuple[Finding, ...], translate: Translator) -> Iterator[str]:
    for one in findings:
        yield f"  {translate(_WEIGHTS[one.weight])}: {translate(one.text)}"


def _document(health: Health, translate: Translator) -> dict[str, Any]:
    return {
        "systems": [
            {
                "controller": one.controller,
                "system": one.system,
                "kind": one.kind,
                "fine": one.fine,
                "reached": one.reached,
                "reason": translate(one.reason) if one.reason else None,
                "connect_seconds": _rounded(one.connect_seconds),
                "question_seconds": _rounded(one.question_seconds),
                "findings": _told(one, translate),
            }
            for one in health.systems
        ],
        "desk": [
            {"part": one.part, "fine": one.fine, "findings": _told(one, translate)}
            for one in health.parts
        ],
    }


def _told(one: SystemHealth | PartHealth, translate: Translator) -> list[dict[str, str]]:
    return [
        {"weight": finding.weight.value, "text": translate(finding.text)}
        for finding in one.findings
    ]


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 4)


def _days(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 3650:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of days")
    return int(text)


_WEIGHTS = {
    Weight.NOTE: QT_TRANSLATE_NOOP("doctor", "note"),
    Weight.WARNING: QT_TRANSLATE_NOOP("doctor", "warning"),
    Weight.PROBLEM: QT_TRANSLATE_NOOP("doctor", "problem"),
}
_ANSWERS = QT_TRANSLATE_NOOP("doctor", "answers, {times}")
_LACKS = QT_TRANSLATE_NOOP("doctor", "answers, but lacks something, {times}")
_REACHED = QT_TRANSLATE_NOOP("doctor", "answers")
_REACHED_IN = QT_TRANSLATE_NOOP("doctor", "reached in {reached} s")
_REACHED_AND_ASKED = QT_TRANSLATE_NOOP(
    "doctor", "reached in {reached} s, one question took {asked} s"
)
_SILENT = QT_TRANSLATE_NOOP("doctor", "does not answer. {reason}")
_BY_HAND = QT_TRANSLATE_NOOP("doctor", "asked by hand")
_WELL = QT_TRANSLATE_NOOP("doctor", "well")
_NOT_WELL = QT_TRANSLATE_NOOP("doctor", "not well")
_LACKING = QT_TRANSLATE_NOOP(
    "doctor", "The desk itself lacks something: {parts}. Mend it before the next request."
)
_MISSING = QT_TRANSLATE_NOOP(
    "doctor",
    "A collection would not be whole, because of these systems: {systems}. Mend what is said of them.",
)
