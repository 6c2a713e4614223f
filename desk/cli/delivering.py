"""``desk deliver`` and ``desk dispatches``: a signed letter leaves, and what has left."""

from __future__ import annotations

import argparse
import contextlib
from dataclasses import replace
from pathlib import Path
from typing import Any

from desk.cli import output
from desk.cli.environment import Environment
from desk.cli.folders import make_folder
from desk.domain.controller import Delivery
from desk.domain.dispatch import Dispatch
from desk.domain.errors import BadInput, DeskError
from desk.domain.safety_ban import is_banned
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import delivery, overview
from desk.services.delivery import Destination
from desk.services.desk import Desk
from desk.services.ports import Translator
from desk.services.safety_ban import uncover


def add_words(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser],  # the only name it has
    common: argparse.ArgumentParser,
) -> None:
    """Add both commands to the parser."""
    deliver = verbs.add_parser("deliver", parents=[common], help="a signed letter leaves")
    deliver.add_argument("--request", required=True, metavar="NUMBER")
    deliver.add_argument("--way", choices=[*Delivery], type=Delivery, required=True)
    deliver.add_argument("--letter", metavar="FILE.pdf", help="another letter than the answer")
    deliver.add_argument(
        "--to", default="", metavar="TEXT", help="an address with commas, an e-mail address, a name"
    )
    deliver.add_argument(
        "--reason",
        default="",
        metavar="TEXT",
        help="why it goes elsewhere than to the place on record",
    )
    deliver.add_argument(
        "--note", default="", metavar="TEXT", help="how the passphrase travels, what was shown"
    )
    deliver.add_argument("--out", type=Path, metavar="DIR", help="where what leaves is written")
    deliver.add_argument(
        "--ban-unasked",
        default="",
        metavar="REASON",
        help="why it leaves although a register cannot be asked for a safety ban",
    )
    dispatches = verbs.add_parser("dispatches", parents=[common], help="what left for a request")
    dispatches.add_argument("--request", required=True, metavar="NUMBER")
    dispatches.add_argument(
        "--show-covered",
        metavar="REASON",
        help="show where letters under a safety ban went; the reason is in the request's history",
    )


def deliver(environment: Environment, options: argparse.Namespace, _translate: Translator) -> None:
    """``desk deliver``: writes what leaves into a folder and records it.

    By e-mail that is the encrypted cover; its passphrase is printed this once.
    """
    desk = environment.desk(options.workspace)
    if options.way is Delivery.ELECTRONIC:
        if options.out is None:
            raise BadInput(_WHERE_TO)
        document = _electronic(environment, desk, options)
    else:
        document = _on_paper(environment, desk, options)
    output.show(document, as_json=options.json)


def dispatches(
    environment: Environment, options: argparse.Namespace, _translate: Translator
) -> None:
    """``desk dispatches``: what left for a request, the first first."""
    desk = environment.desk(options.workspace)
    banned = is_banned(overview.request(desk, options.request))
    if banned and options.show_covered is not None:
        uncover(desk, number=options.request, reason=options.show_covered, actor=options.actor)
    covered = banned and options.show_covered is None
    found = delivery.dispatches(desk, options.request)
    output.show([_told(one, covered=covered) for one in found], as_json=options.json)


def _electronic(
    environment: Environment, desk: Desk, options: argparse.Namespace
) -> dict[str, Any]:
    from desk.services.email_cover import make_cover

    destination = Destination(options.to, options.reason)
    cover = make_cover(
        desk,
        number=options.request,
        letter=options.letter,
        destination=destination,
        unasked=options.ban_unasked,
    )
    make_folder(options.out)
    files = {options.out.resolve() / cover.name: cover.pdf}
    files[options.out.resolve() / cover.draft_name] = cover.draft
    too_large = set(cover.too_large)
    files |= beside_files(desk, options.request, cover.letter, options.out, only=too_large)
    _write_and_record(environment, desk, options, files, letter=cover.letter, sent=cover.sent)
    file, draft, *_ = files
    return {
        **_latest(desk, options.request),
        "cover": str(file),
        "draft": str(draft),
        "passphrase": cover.passphrase,
        "too_large": list(cover.too_large),
    }


def _on_paper(environment: Environment, desk: Desk, options: argparse.Namespace) -> dict[str, Any]:
    letter, pdf = delivery.signed(desk, options.request, options.letter)
    files: dict[Path, bytes] = {}
    if options.out is not None:
        make_folder(options.out)
        files[options.out.resolve() / letter.file_name] = pdf
        files |= beside_files(desk, options.request, letter.file_name, options.out)
    _write_and_record(environment, desk, options, files, letter=letter.file_name, sent=())
    return _latest(desk, options.request)


def beside_files(
    desk: Desk, number: str, name: str | None, out: Path, *, only: set[str] | None = None
) -> dict[Path, bytes]:
    """What travels beside a letter, by where it is written: ``issoy-2026-0001-liitteet/T000001.wav``.

    ``only``: just these. Raises as ``recordings.read``.
    """
    from desk.services import recordings

    request = overview.request(desk, number)
    letter, _ = delivery.signed(desk, number, name)
    wanted = tuple(one for one in letter.beside if only is None or one.name in only)
    word = desk.translator(request.language)(recordings.FOLDER)
    folder = out.resolve() / recordings.folder_of(letter, word)
    told = replace(letter, beside=wanted)
    return {
        folder / one.name: data for one, data in recordings.read(desk, request.controller, told)
    }


def _write_and_record(
    environment: Environment,
    desk: Desk,
    options: argparse.Namespace,
    files: dict[Path, bytes],
    *,
    letter: str | None,
    sent: tuple[Any, ...],
) -> None:
    """Write what leaves, then record that it left; what cannot be recorded does not stay there."""
    written: list[Path] = []
    try:
        for file, data in files.items():
            make_folder(file.parent)
            stood = file.exists()
            environment.save_letter(file, data)
            if not stood:  # the same letter left before: its copy stays
                written.append(file)
        delivery.deliver(
            desk,
            number=options.request,
            way=options.way,
            actor=options.actor,
            letter=letter,
            destination=Destination(options.to, options.reason),
            note=options.note,
            sent=sent,
            unasked=options.ban_unasked,
        )
    except DeskError:
        for file in written:
            with contextlib.suppress(OSError):
                file.unlink()
        raise


def _latest(desk: Desk, number: str) -> dict[str, Any]:
    request = overview.request(desk, number)
    told = _told(delivery.dispatches(desk, number)[-1], covered=is_banned(request))
    return {"request": number, "state": request.state.value, **told}


def _told(one: Dispatch, *, covered: bool) -> dict[str, Any]:
    """``covered``: the place to which a letter went is under a safety ban."""
    return {
        "at": one.at,
        "way": one.way.value,
        "to": None if covered else one.to,
        "by": one.actor,
        "files": [{"name": file.name, "sha256": file.sha256} for file in one.files],
        "note": one.note or None,
    }


_WHERE_TO = QT_TRANSLATE_NOOP(
    "cli", "Say with --out in which folder the cover for the e-mail is written. Nothing was sent."
)
