"""Folders of e-mails (``.eml``) as a collection: one message a row."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime
from pathlib import Path

from desk.domain.html_text import without_tags
from desk.domain.records import Value
from desk.domain.time_zone import HELSINKI
from desk.registers.failures import unreadable_file
from desk.registers.files.extracts import BATCH, Batches, Extract, messages_in
from desk.registers.files.file_names import NamePattern


def read_emails(extract: Extract) -> Batches:
    """Every message of a folder and the folders in it, by file name.

    Raises CollectionFailure naming the file that is no message, OSError where the folder is gone.
    """
    pattern = NamePattern(extract.settings.pattern) if extract.settings.pattern else None
    batch: list[Sequence[object]] = []
    for file in messages_in(extract.file):
        path = file.relative_to(extract.file).as_posix()
        parts = pattern.parts(path) if pattern is not None else {}
        if parts is None:
            continue
        batch.append(read_message(extract, file, extract.headers, parts))
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def read_message(
    extract: Extract, file: Path, columns: Sequence[str], known: Mapping[str, object]
) -> list[object]:
    """The cells of some columns of one message; ``known``: those that something else says.

    Raises CollectionFailure where the file is no message, OSError where it is gone.
    """
    stored = file.read_bytes()
    try:
        message = BytesParser(policy=policy.default).parsebytes(stored)
        if not isinstance(message, EmailMessage) or not message.keys():
            raise unreadable_file(extract.name, file.name)
        return [
            known[column] if column in known else _cell(message, column, file, extract.file)
            for column in columns
        ]
    except (ValueError, LookupError, AttributeError, TypeError) as error:
        # what the standard library raises on headers that no program should write
        raise unreadable_file(extract.name, file.name) from error


def _cell(message: EmailMessage, column: str, file: Path, folder: Path) -> Value:
    if column == "file_name":
        return file.relative_to(folder).as_posix() if file.is_relative_to(folder) else file.name
    made = _MADE.get(column)
    if made is not None:
        return made(message)
    found = message.get_all(column.replace("_", "-"), [])
    return ", ".join(str(value) for value in found) or None


def _date(message: EmailMessage) -> Value:
    written = message["date"]
    if written is None:
        return None
    try:
        moment = parsedate_to_datetime(str(written))
    except ValueError:
        return str(written)
    return moment.astimezone(HELSINKI) if moment.tzinfo else moment


def _address(header: str) -> Callable[[EmailMessage], Value]:
    return lambda message: parseaddr(str(message.get(header, "")))[1].lower() or None


def _attachments(message: EmailMessage) -> Value:
    names = (part.get_filename() or part.get_content_type() for part in message.iter_attachments())
    return ", ".join(names) or None


def _body(message: EmailMessage) -> Value:
    part = message.get_body(("plain", "html"))
    if part is None:
        return None
    content = part.get_payload(decode=True)
    stored = content if isinstance(content, bytes) else b""
    try:
        text = stored.decode(part.get_content_charset() or "utf-8")
    except (LookupError, UnicodeDecodeError):
        text = stored.decode("cp1252", "replace")
    text = text.replace("\r\n", "\n")
    return (without_tags(text) if part.get_content_subtype() == "html" else text).strip()


_MADE: Mapping[str, Callable[[EmailMessage], Value]] = {
    "date": _date,
    "from_address": _address("from"),
    "to_address": _address("to"),
    "body": _body,
    "attachments": _attachments,
}
