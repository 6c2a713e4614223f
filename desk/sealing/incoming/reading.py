"""Reads one document by its kind; every function takes the bytes as they came and keeps nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from desk.domain.errors import BadInput
from desk.domain.incoming import DocumentKind, Incoming, codes_in
from desk.domain.signature import SignatureFact, Standing
from desk.domain.time_zone import HELSINKI
from desk.sealing.incoming.container import open_container
from desk.sealing.incoming.enclosures import codes_inside, enclosed_in, files_in, the_file
from desk.sealing.incoming.kinds import is_ole, kind_of
from desk.sealing.incoming.message import read_message, words_of
from desk.sealing.incoming.pdf_pages import draw_pdf, read_pdf
from desk.sealing.incoming.refusals import (
    NO_PAGE,
    NOT_OPENED,
    OUTLOOK,
    SIGNED_FILES,
    UNKNOWN,
    refuse,
)
from desk.sealing.incoming.scans import count_pages, draw_scan
from desk.sealing.incoming.standing import Answers, standing_of
from desk.services.incoming_ports import Picture, Words


def read_document(name: str, data: bytes) -> Incoming:
    """What a file is and what it says of itself."""
    kind = kind_of(data)
    digest = hashlib.sha256(data).hexdigest()
    match kind:
        case None:
            raise refuse(OUTLOOK if is_ole(data) else UNKNOWN, name)
        case DocumentKind.EMAIL:
            return replace(read_message(name, data), enclosed=enclosed_in(data))
        case DocumentKind.CONTAINER:
            open_container(data, name)
            codes, enclosed = codes_inside(data), enclosed_in(data)
            return Incoming(name, kind, len(data), digest, codes=codes, enclosed=enclosed)
        case DocumentKind.PDF:
            pages, text = read_pdf(name, data)
            return Incoming(name, kind, len(data), digest, pages, codes=codes_in(text))
        case _:
            pages = count_pages(name, data, kind)
            return Incoming(name, kind, len(data), digest, pages)


def read_words(data: bytes, enclosed: int) -> Words:
    """An e-mail's text; of a container the names of its files."""
    chosen = the_file(data, enclosed).data
    try:
        if kind_of(chosen) is DocumentKind.CONTAINER:
            return Words("\n".join(one.name for one in files_in(chosen)), SIGNED_FILES)
        return words_of(chosen)
    except BadInput as error:
        raise refuse(NOT_OPENED) from error


def draw_page(data: bytes, enclosed: int, page: int, width: int) -> Picture:
    """One page, counted from 1."""
    chosen = the_file(data, enclosed).data
    kind = kind_of(chosen)
    if kind in (None, DocumentKind.EMAIL, DocumentKind.CONTAINER):
        raise refuse(NO_PAGE)
    if kind is DocumentKind.PDF:
        return draw_pdf(chosen, page, width=width)
    return draw_scan(chosen, kind, page, width=width)


def check_signatures(
    data: bytes, enclosed: int, trust: Sequence[Path]
) -> tuple[SignatureFact, ...]:
    """Every signature; ``trust``: PEM files with the roots that the workspace trusts.

    Those of a container stand before a file's own, for they cover it too.
    """
    inside = the_file(data, enclosed)
    chosen, kind = inside.data, kind_of(inside.data)
    if kind is None:
        raise refuse(OUTLOOK if is_ole(chosen) else UNKNOWN, "?")
    signed = (DocumentKind.PDF, DocumentKind.EMAIL, DocumentKind.CONTAINER)
    if inside.container is None and kind not in signed:
        return ()
    from desk.sealing.incoming.signed_container import container_signatures
    from desk.sealing.incoming.signed_message import message_signatures
    from desk.sealing.incoming.signed_pdf import pdf_signatures
    from desk.sealing.verifier import trusted_certificates

    roots, now = trusted_certificates(trust), datetime.now(UTC)
    around = inside.container or (chosen if kind is DocumentKind.CONTAINER else None)
    facts = container_signatures(around, roots, now) if around is not None else ()
    match kind:
        case DocumentKind.PDF:
            return (*facts, *pdf_signatures(chosen, roots, now))
        case DocumentKind.EMAIL:
            return (*facts, *message_signatures(chosen, roots, now))
        case _:
            return facts


def check_standing(chain: Sequence[bytes], answers: Answers) -> tuple[Standing, datetime | None]:
    """What issuers answered of a chain of certificates, as of now; the time in Helsinki."""
    standing, revoked_at = standing_of(chain, answers, moment=datetime.now(UTC))
    return standing, revoked_at and revoked_at.astimezone(HELSINKI)
