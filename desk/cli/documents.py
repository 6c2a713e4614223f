"""``desk mrz`` and ``desk id-code``: an identity document's lines and a personal identity code, checked."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from desk.cli import output
from desk.cli.person_words import read_value
from desk.domain.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desk.cli.environment import Environment
    from desk.services.ports import Translator

_TEMPORARY = QT_TRANSLATE_NOOP(
    "person",
    "A temporary code: individual numbers 900-999 are never given to a person permanently, so ask "
    "whether the person has another code.",
)
_MOST = 4000
"""Characters read of standard input: no zone has more than 90, and two are told as two."""


def add_words(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser],  # the only name it has
    common: argparse.ArgumentParser,
) -> None:
    """Add both commands to the parser."""
    zone = verbs.add_parser(
        "mrz", parents=[common], help="check the machine-readable lines of an identity document"
    )
    zone.add_argument(
        "lines", nargs="+", metavar="LINE", help="a line of the zone; - reads standard input"
    )
    code = verbs.add_parser("id-code", parents=[common], help="check a personal identity code")
    code.add_argument("code", metavar="CODE", help="- reads standard input")


def mrz(environment: Environment, options: argparse.Namespace, translate: Translator) -> None:
    """``desk mrz LINE...``: form and check digits; what the lines say of the holder, no number.

    A zone that is not valid is shown with its reasons and is a no.
    """
    from desk.domain.mrz import InvalidZone, read
    from desk.domain.text import joined

    typed = [sys.stdin.read(_MOST) if one == "-" else one for one in options.lines]
    today = environment.clock().today()
    zone = read("\n".join(typed), today=today)
    shown = zone.document
    dated = shown is not None and shown.expires is not None
    document = {
        "valid": zone.valid,
        "type": zone.format.value if zone.format else None,
        "name": shown.name if shown else None,
        "birth_date": shown.birth_date(today) if shown else None,
        "expires": shown.expires if shown else None,
        "expired": shown.expired(today) if shown and dated else None,
        "errors": [translate(one) for one in zone.faults],
    }
    output.show(document, as_json=options.json)
    if not zone.valid:
        raise InvalidZone(joined(zone.faults, " "))


def id_code(_environment: Environment, options: argparse.Namespace, translate: Translator) -> None:
    """``desk id-code CODE``; a code that is not valid is shown with its reason and is a no."""
    from desk.domain.person import InvalidCode, PersonalIdentityCode
    from desk.domain.zone_typed import holds_zone

    typed = read_value("personal_identity_code", options.code)
    try:
        code = PersonalIdentityCode.parse(typed)
    except InvalidCode as error:
        invalid = {
            "valid": False,
            "code": None if holds_zone(typed) else typed,
            "birth_date": None,
            "temporary": None,
            "reason": translate(error.text),
        }
        output.show(invalid, as_json=options.json)
        raise
    document = {
        "valid": True,
        "code": code.code,
        "birth_date": code.birth_date,
        "temporary": code.temporary,
        "reason": None,
    }
    if code.temporary and not options.json:
        document["note"] = translate(_TEMPORARY)
    output.show(document, as_json=options.json)
