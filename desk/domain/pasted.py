"""What an owner's answer is made of: running text or a pasted table, and a file with a harmless name."""

from __future__ import annotations

import csv
import io
import re
import unicodedata

from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP

LONGEST_TEXT = 200_000
"""Characters of a pasted answer; more belongs in a file."""
LARGEST_FILE = 20 * 1024 * 1024
"""Bytes of an attached file: it travels inside the answer letter, which has to be sendable."""
_LONGEST_HEAD = 60
_LONGEST_NAME = 60
_SEPARATORS = "\t;"
"""A comma stands in ordinary sentences, so it never makes a table."""
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)
"""Names that Windows keeps for devices, whatever follows the dot."""

MEDIA_TYPES = {
    "pdf": "application/pdf",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "txt": "text/plain",
    "csv": "text/csv",
    "tsv": "text/tab-separated-values",
    "json": "application/json",
    "xml": "application/xml",
    "eml": "message/rfc822",
    "msg": "application/vnd.ms-outlook",
    "rtf": "application/rtf",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "wav": "audio/wav",
    "mp3": "audio/mpeg",
    "m4a": "audio/mp4",
    "ogg": "audio/ogg",
    "zip": "application/zip",
}
"""Kinds of file that may travel in a letter, by the end of the name. Programs are none of them."""


def checked_text(text: str) -> str:
    """The pasted text without blanks at its ends. Raises BadInput where it is too long."""
    kept = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").strip(" \n\ufeff")
    if len(kept) > LONGEST_TEXT:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "question",
                "The pasted text is longer than {limit} characters, so it was not taken. "
                "The question stays open; attach the answer as a file instead.",
            ).fill(limit=LONGEST_TEXT)
        )
    return kept


def table_of(text: str) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]] | None:
    """Head and rows of a pasted table with a head line; None where the text is no plain table.

    Columns are told apart by tabs or semicolons, and every line has as many cells as the head.
    """
    for separator in _SEPARATORS:
        if separator not in text.partition("\n")[0]:
            continue
        try:
            lines = [
                line
                for line in csv.reader(io.StringIO(text), delimiter=separator, strict=True)
                if any(cell.strip() for cell in line)
            ]
        except csv.Error:
            continue
        if len(lines) < 2 or len(lines[0]) < 2 or len({len(line) for line in lines}) > 1:
            continue
        head, *rows = (tuple(cell.strip() for cell in line) for line in lines)
        if len(set(head)) == len(head) and all(0 < len(one) <= _LONGEST_HEAD for one in head):
            return head, tuple(rows)
    return None


def checked_file(system: str, name: str, data: bytes) -> tuple[str, str]:
    """The name under which an attached file travels, in ASCII, and its media type.

    It begins with words of the desk, so that it is never that of another file in the letter;
    folders, control characters and everything that a system takes for a command are gone from the
    name. Raises BadInput where the file is empty, too large, or of a kind that is not passed on.
    """
    shown = _plain(name) or "?"
    if not data:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "question",
                "The file {file} is empty, so it was not taken. The question stays open; "
                "ask the owner for the file again.",
            ).fill(file=shown)
        )
    if len(data) > LARGEST_FILE:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "question",
                "The file {file} is larger than {limit} megabytes, so it was not taken. "
                "The question stays open; ask the owner for a smaller file.",
            ).fill(file=shown, limit=LARGEST_FILE // (1024 * 1024))
        )
    stem, _, ending = shown.rpartition(".")
    media_type = MEDIA_TYPES.get(ending.lower())
    if not stem or media_type is None:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "question",
                "The file {file} is of a kind that is not passed on in a letter, so it was not taken. "
                "The question stays open; attach a PDF, a picture, a text, a table, a document, "
                "a recording, an e-mail or a ZIP file.",
            ).fill(file=shown)
        )
    if _RESERVED.fullmatch(stem.partition(".")[0]):
        stem = f"_{stem}"
    return f"liite-{system}-{stem[:_LONGEST_NAME]}.{ending.lower()}", media_type


def _plain(name: str) -> str:
    last = re.split(r"[/\\]", name)[-1]
    ascii_only = unicodedata.normalize("NFKD", last).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^A-Za-z0-9._-]+", "_", ascii_only).strip("._-")
