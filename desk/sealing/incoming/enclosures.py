"""The files that came with a document: with an e-mail, in a container of signed files, or in one that was mailed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from desk.domain.errors import BadInput
from desk.domain.incoming import DocumentKind, Enclosed, codes_in, file_name
from desk.sealing.incoming.container import is_container, open_container
from desk.sealing.incoming.kinds import kind_of
from desk.sealing.incoming.message import enclosed_files, read_message
from desk.sealing.incoming.pdf_pages import read_pdf
from desk.sealing.incoming.refusals import NOT_OPENED, refuse
from desk.sealing.incoming.scans import count_pages

_MOST_ENCLOSED = 100
"""Files of one document that are named."""


@dataclass(frozen=True, slots=True)
class Inside:
    """One file, and the container it lies in where that may sign for it."""

    name: str
    data: bytes = field(repr=False)
    container: bytes | None = field(default=None, repr=False)


def files_in(data: bytes) -> Iterator[Inside]:
    """The files that came with an e-mail or lie in a container, in their order.

    A container that came with an e-mail is followed by its files.
    """
    if is_container(data):
        for name, held in open_container(data).files.items():
            yield Inside(file_name(name), held, data)
        return
    for name, held in enclosed_files(data):
        yield Inside(name, held)
        if is_container(held):
            try:
                inner = open_container(held, name)
            except BadInput:
                continue  # it is named, and not opened
            for file, bytes_ in inner.files.items():
                yield Inside(file_name(f"{name} › {file_name(file)}"), bytes_, held)


def the_file(data: bytes, number: int) -> Inside:
    """One of them, counted from 1; 0 is the document itself. BadInput where there is no such file."""
    if not number:
        return Inside("?", data, data if is_container(data) else None)
    for place, inside in enumerate(files_in(data), 1):
        if place == number:
            return inside
    raise refuse(NOT_OPENED)


def enclosed_in(data: bytes) -> tuple[Enclosed, ...]:
    """What they are called, and which can be looked at."""
    found = []
    for number, inside in enumerate(files_in(data), 1):
        if number > _MOST_ENCLOSED:
            break
        kind = kind_of(inside.data)
        pages = 0
        try:
            if kind is DocumentKind.PDF:
                pages = read_pdf(inside.name, inside.data)[0]
            elif kind is DocumentKind.CONTAINER:
                open_container(inside.data, inside.name)
            elif kind not in (None, DocumentKind.EMAIL):
                pages = count_pages(inside.name, inside.data, kind)
        except BadInput:
            kind = None
        found.append(Enclosed(number, inside.name, len(inside.data), kind, pages))
    return tuple(found)


def codes_inside(data: bytes) -> tuple[str, ...]:
    """The valid personal identity codes in the letters and e-mails of a container."""
    found: dict[str, None] = {}
    for inside in files_in(data):
        kind = kind_of(inside.data)
        try:
            if kind is DocumentKind.PDF:
                found |= dict.fromkeys(codes_in(read_pdf(inside.name, inside.data)[1]))
            elif kind is DocumentKind.EMAIL:
                found |= dict.fromkeys(read_message(inside.name, inside.data).codes)
        except BadInput:
            continue
    return tuple(found)
