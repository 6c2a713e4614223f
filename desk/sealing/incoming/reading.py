"""Reads one document by its kind; every function takes the bytes as they came and keeps nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from desk.domain.errors import BadInput
from desk.domain.incoming import DocumentKind, Enclosed, Incoming, codes_in
from desk.domain.signature import SignatureFact, Standing
from desk.sealing.incoming.kinds import is_ole, kind_of
from desk.sealing.incoming.message import enclosed_files, read_message, words_of
from desk.sealing.incoming.pdf_pages import draw_pdf, read_pdf
from desk.sealing.incoming.refusals import NO_PAGE, NOT_OPENED, OUTLOOK, UNKNOWN, refuse
from desk.sealing.incoming.scans import count_pages, draw_scan
from desk.sealing.incoming.standing import Answers, standing_of
from desk.services.incoming_ports import Picture, Words

_MOST_ENCLOSED = 100


def read_document(name: str, data: bytes) -> Incoming:
    """What a file is and what it says of itself."""
    kind = kind_of(data)
    digest = hashlib.sha256(data).hexdigest()
    match kind:
        case None:
            raise refuse(OUTLOOK if is_ole(data) else UNKNOWN, name)
        case DocumentKind.EMAIL:
            return replace(read_message(name, data), enclosed=_enclosed(data))
        case DocumentKind.PDF:
            pages, text = read_pdf(name, data)
            return Incoming(name, kind, len(data), digest, pages, codes=codes_in(text))
        case _:
            pages = count_pages(name, data, kind)
            return Incoming(name, kind, len(data), digest, pages)


def read_words(data: bytes, enclosed: int) -> Words:
    """An e-mail's text."""
    chosen = _chosen(data, enclosed)
    try:
        return words_of(chosen)
    except BadInput as error:
        raise refuse(NOT_OPENED) from error


def draw_page(data: bytes, enclosed: int, page: int, width: int) -> Picture:
    """One page, counted from 1."""
    chosen = _chosen(data, enclosed)
    kind = kind_of(chosen)
    if kind is None or kind is DocumentKind.EMAIL:
        raise refuse(NO_PAGE)
    if kind is DocumentKind.PDF:
        return draw_pdf(chosen, page, width=width)
    return draw_scan(chosen, kind, page, width=width)


def check_signatures(
    data: bytes, enclosed: int, trust: Sequence[Path]
) -> tuple[SignatureFact, ...]:
    """Every signature; ``trust``: PEM files with the roots that the workspace trusts."""
    chosen = _chosen(data, enclosed)
    kind = kind_of(chosen)
    if kind is None:
        raise refuse(OUTLOOK if is_ole(chosen) else UNKNOWN, "?")
    if kind not in (DocumentKind.PDF, DocumentKind.EMAIL):
        return ()
    from desk.sealing.incoming.signed_message import message_signatures
    from desk.sealing.incoming.signed_pdf import pdf_signatures
    from desk.sealing.verifier import trusted_certificates

    roots, now = trusted_certificates(trust), datetime.now(UTC)
    if kind is DocumentKind.PDF:
        return pdf_signatures(chosen, roots, now)
    return message_signatures(chosen, roots, now)


def check_standing(chain: Sequence[bytes], answers: Answers) -> tuple[Standing, datetime | None]:
    """What issuers answered of a chain of certificates, as of now; the time in Helsinki."""
    standing, revoked_at = standing_of(chain, answers, moment=datetime.now(UTC))
    return standing, revoked_at and revoked_at.astimezone(ZoneInfo("Europe/Helsinki"))


def _chosen(data: bytes, enclosed: int) -> bytes:
    """The document itself, or a file that came with it."""
    if not enclosed:
        return data
    for number, (_, held) in enumerate(enclosed_files(data), 1):
        if number == enclosed:
            return held
    raise refuse(NOT_OPENED)


def _enclosed(data: bytes) -> tuple[Enclosed, ...]:
    found = []
    for number, (name, held) in enumerate(enclosed_files(data), 1):
        if number > _MOST_ENCLOSED:
            break
        kind = kind_of(held)
        pages = 0
        try:
            if kind is DocumentKind.PDF:
                pages = read_pdf(name, held)[0]
            elif kind not in (None, DocumentKind.EMAIL):
                pages = count_pages(name, held, kind)
        except BadInput:
            kind = None
        found.append(Enclosed(number, name, len(held), kind, pages))
    return tuple(found)
