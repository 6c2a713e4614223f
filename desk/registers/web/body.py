"""Reads the body of an answer, unpacked and never more than allowed: a small one can unpack to a huge one."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

from desk.registers.web.failures import NO_JSON, TOO_LARGE, UNKNOWN_PACKING
from desk.registers.web.json import Unreadable

_STEP = 256 * 1024
"""Bytes unpacked at a time."""


def read_body(raw: Iterable[bytes], packing: str, *, most: int) -> bytes:
    """The body of at most ``most`` bytes; ``packing`` is its ``Content-Encoding``.

    Raises Unreadable, and EOFError where a packed body is cut off.
    """
    parts: list[bytes] = []
    size = 0
    for part in _unpacked(raw, packing):
        size += len(part)
        if size > most:
            raise Unreadable(TOO_LARGE)
        parts.append(part)
    return b"".join(parts)


def _unpacked(raw: Iterable[bytes], packing: str) -> Iterator[bytes]:
    if packing == "identity":
        yield from raw
        return
    if packing not in ("gzip", "x-gzip"):
        raise Unreadable(UNKNOWN_PACKING)
    unpacker = zlib.decompressobj(wbits=31)
    began = False
    for part in raw:
        rest = part
        began = began or bool(part)
        while rest:
            if unpacker.eof:
                unpacker = zlib.decompressobj(wbits=31)
            try:
                yield unpacker.decompress(rest, _STEP)
            except zlib.error as error:
                raise Unreadable(NO_JSON) from error
            rest = unpacker.unconsumed_tail or unpacker.unused_data
    if began and not unpacker.eof:
        raise EOFError
