"""A container of signed files (ASiC, ETSI EN 319 162-1) as a stranger sent it: a ZIP file, opened with care."""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass, field

from desk.domain.incoming import LARGEST_DOCUMENT
from desk.sealing.incoming.refusals import BROKEN, TOO_FULL, refuse

_TYPE = b"application/vnd.etsi.asic-"
"""How the first file of a container begins, whose name is ``mimetype`` (EN 319 162-1, A.1)."""
_META = "META-INF/"
_MOST_FILES = 200
"""In one container."""
_LARGEST_META = 8 * 1024**2
"""Bytes of one file that holds signatures."""
_ENCRYPTED = 0x1
_UTF8 = 0x800
"""Bits of a ZIP entry's flags (APPNOTE 4.4.4)."""
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    RuntimeError,
)


@dataclass(frozen=True, slots=True)
class Container:
    """What is in a container; every name once."""

    files: dict[str, bytes] = field(repr=False)
    """The files that people look at, in their order."""
    meta: dict[str, bytes] = field(repr=False)
    """What lies in ``META-INF``: signatures, and what they are made over."""


def is_container(data: bytes) -> bool:
    """True for a file that says of itself, in its first bytes, that it is such a container."""
    head = data[:256]
    return head.startswith(b"PK\x03\x04") and head[30:38] == b"mimetype" and _TYPE in head[38:]


def open_container(data: bytes, name: str = "?") -> Container:
    """All of its files, unpacked; BadInput where it is damaged, or unpacks into too much.

    A container is refused as damaged also where two files have one name, a name leaves its folder or
    a file is encrypted: two readers could see different things in it.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as opened:
            return _read(opened, name)
    except _DAMAGED as error:
        raise refuse(BROKEN, name) from error


def _read(opened: zipfile.ZipFile, name: str) -> Container:
    # What an entry says of its size bounds what is unpacked of it.
    entries = [one for one in opened.infolist() if not one.is_dir()]
    if len(entries) > _MOST_FILES or sum(one.file_size for one in entries) > LARGEST_DOCUMENT:
        raise refuse(TOO_FULL.fill(most=_MOST_FILES, size=LARGEST_DOCUMENT // 1024**2), name)
    files: dict[str, bytes] = {}
    meta: dict[str, bytes] = {}
    for entry in entries:
        called = _name(entry)
        if called in files or called in meta:
            raise zipfile.BadZipFile("two files of one name")
        if called == "mimetype":
            continue
        if not called.startswith(_META):
            files[called] = opened.read(entry)
        elif entry.file_size <= _LARGEST_META:
            meta[called] = opened.read(entry)
        else:
            raise zipfile.BadZipFile("no signature is as long")
    return Container(files, meta)


def _name(entry: zipfile.ZipInfo) -> str:
    if entry.flag_bits & _ENCRYPTED:
        raise zipfile.BadZipFile("encrypted")
    called = entry.filename
    if not entry.flag_bits & _UTF8:
        try:  # some programs write UTF-8 without saying so
            called = called.encode("cp437").decode("utf-8")
        except UnicodeError:
            called = entry.filename
    if "\\" in called or called.startswith("/") or ".." in called.split("/"):
        raise zipfile.BadZipFile("a name that leaves its folder")
    return called
